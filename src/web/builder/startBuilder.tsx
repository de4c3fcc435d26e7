import { createRoot } from 'react-dom/client';
import type { Page } from '../app/page.ts';
import { BuilderApp } from './BuilderApp.tsx';
import './builder.css';

/** Shows the page that makes embed codes in place of what was written beforehand. */
export function startBuilder(root: HTMLElement, page: Page): void {
  createRoot(root).render(<BuilderApp page={page} facts={root.dataset} />);
}
