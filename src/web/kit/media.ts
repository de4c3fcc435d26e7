/** True when the reader asked for less motion; read at the moment of moving. */
export function wantsCalm(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}
