import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './web/app/App.tsx';
import { applyTheme, storedTheme } from './web/app/preferences.ts';

applyTheme(storedTheme());

const root = document.getElementById('app');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
