import { useSyncExternalStore } from 'react';

/** Where the reader is: which story, which event, which language the address asks for. */
export interface Route {
  /** Undefined when the address names no story. */
  readonly slug: string | undefined;
  readonly eventId: string | undefined;
  readonly lang: string | undefined;
}

const listeners = new Set<() => void>();
let current: Route | undefined;

/** Reads the address; the same object until the address changes. */
export function readRoute(): Route {
  const { search, hash } = window.location;
  const query = new URLSearchParams(search);
  const next: Route = {
    slug: query.get('story') ?? undefined,
    eventId: eventIdOf(hash),
    lang: query.get('lang') ?? undefined,
  };
  if (
    current &&
    current.slug === next.slug &&
    current.eventId === next.eventId &&
    current.lang === next.lang
  ) {
    return current;
  }
  current = next;
  return next;
}

/** The route, following the address. */
export function useRoute(): Route {
  return useSyncExternalStore(subscribe, readRoute);
}

/** Makes an event the address, as a step that Back undoes. */
export function goToEvent(id: string | undefined): void {
  if (readRoute().eventId === id) return;
  const { pathname, search } = window.location;
  history.pushState(null, '', id === undefined ? pathname + search : `#e-${id}`);
  notify();
}

/** Puts the language into the address without a step in the history. */
export function putLanguage(lang: string): void {
  const query = new URLSearchParams(window.location.search);
  query.set('lang', lang);
  history.replaceState(null, '', `?${query}${window.location.hash}`);
  notify();
}

/** The full address of an event of this page, without the reader's language choice. */
export function addressOf(eventId: string): string {
  const url = new URL(window.location.href);
  url.searchParams.delete('lang');
  url.hash = `e-${eventId}`;
  return url.href;
}

function eventIdOf(hash: string): string | undefined {
  if (!hash.startsWith('#e-') || hash.length === 3) return undefined;
  try {
    return decodeURIComponent(hash.slice(3));
  } catch {
    return hash.slice(3);
  }
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) {
    window.addEventListener('popstate', notify);
    window.addEventListener('hashchange', notify);
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    window.removeEventListener('popstate', notify);
    window.removeEventListener('hashchange', notify);
  };
}

function notify(): void {
  for (const listener of listeners) listener();
}
