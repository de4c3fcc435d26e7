import { useSyncExternalStore } from 'react';

/** The draft the address names: `?edit=ID`; undefined for the start page. */
export function useDraftAddress(): string | undefined {
  return useSyncExternalStore(subscribe, read);
}

/** Goes to a draft, or to the start page, as a step that Back undoes. */
export function goToDraft(id: string | undefined): void {
  const query = new URLSearchParams(location.search);
  query.set('edit', id ?? '');
  history.pushState(null, '', `?${query}`.replace(/edit=(?=&|$)/, 'edit'));
  for (const listener of listeners) listener();
}

/** The address of a draft as readers will get it. */
export function previewAddress(id: string, lang: string): string {
  return `?edit&preview=${encodeURIComponent(id)}&lang=${lang}`;
}

const listeners = new Set<() => void>();

function read(): string | undefined {
  return new URLSearchParams(location.search).get('edit') || undefined;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('popstate', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('popstate', listener);
  };
}
