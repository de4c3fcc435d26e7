/** What a key does in the list: selects another event, or moves the focus to the row at a place, from 0. */
export type ListMove =
  | { readonly kind: 'step'; readonly by: 1 | -1 }
  | { readonly kind: 'focus'; readonly to: number };

interface PressedKey {
  readonly key: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

/** The keys of the list: left and right go on in the direction of reading, up, down, Home and End move the focus. */
export function listKey(
  event: PressedKey,
  dir: 'ltr' | 'rtl',
  from: number,
  count: number,
): ListMove | undefined {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return undefined;
  const forward = dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const back = dir === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
  if (event.key === forward) return { kind: 'step', by: 1 };
  if (event.key === back) return { kind: 'step', by: -1 };
  const targets: Record<string, number> = {
    ArrowDown: from + 1,
    ArrowUp: from - 1,
    Home: 0,
    End: count - 1,
  };
  const to = targets[event.key];
  return to === undefined ? undefined : { kind: 'focus', to };
}
