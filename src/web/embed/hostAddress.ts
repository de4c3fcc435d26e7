/** The event the page's address names, or an empty id. */
export function addressed(): string {
  return /^#e-([\w-]+)$/.exec(location.hash)?.[1] ?? '';
}

/** Names an event, or none, in the address. One step back leads to the page without, however many were selected. */
export function putAddress(id: string): void {
  const before = addressed();
  if (id === before) return;
  const address = location.href.split('#')[0] + (id && `#e-${id}`);
  history[before ? 'replaceState' : 'pushState'](history.state, '', address);
}
