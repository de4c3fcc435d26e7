import { createRoot } from 'react-dom/client';
import type { Page } from '../app/page.ts';
import { EditorApp } from './EditorApp.tsx';
import { PreviewApp } from './preview/PreviewApp.tsx';
import './editor.css';

/** Shows the editor in place of what was written beforehand; or, inside it, a draft as readers will get it. */
export function startEditor(root: HTMLElement, page: Page): void {
  root.replaceChildren();
  const preview = new URLSearchParams(location.search).get('preview');
  createRoot(root).render(preview === null ? <EditorApp page={page} /> : <PreviewApp draft={preview} />);
}
