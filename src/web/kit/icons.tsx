const paths = {
  previous: 'M15 5l-7 7 7 7',
  next: 'M9 5l7 7-7 7',
  earlier: 'M19 12H5m6-6l-6 6 6 6',
  later: 'M5 12h14m-6-6l6 6-6 6',
  zoomIn: 'M11 5v12M5 11h12M21 21l-5-5M11 19a8 8 0 1 1 0-16 8 8 0 0 1 0 16',
  zoomOut: 'M7 11h8M21 21l-5-5M11 19a8 8 0 1 1 0-16 8 8 0 0 1 0 16',
  fit: 'M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5',
  filter: 'M4 6h16M7 12h10M10 18h4',
  link: 'M10 14a4 4 0 0 0 6 0l3-3a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6 0l-3 3a4 4 0 0 0 6 6l1-1',
  quote: 'M7 7h4v6a4 4 0 0 1-4 4M15 7h4v6a4 4 0 0 1-4 4',
  open: 'M14 5h5v5M19 5l-9 9M11 5H6a1 1 0 0 0-1 1v12a1 1 0 0 0 1 1h12a1 1 0 0 0 1-1v-5',
  up: 'M12 19V5m-6 6l6-6 6 6',
  unfold: 'M6 9l6 6 6-6',
  fold: 'M6 15l6-6 6 6',
  text: 'M5 6h14M5 10h14M5 14h14M5 18h8',
} as const;

/** Icons whose sense turns with the direction of writing. */
const directed: readonly string[] = ['previous', 'next', 'earlier', 'later'];

/** A small drawing beside or in place of words; never the only name of a control. */
export function Icon({ name }: { name: keyof typeof paths }) {
  return (
    <svg
      className={directed.includes(name) ? 'sl-icon sl-icon-directed' : 'sl-icon'}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      <path d={paths[name]} />
    </svg>
  );
}
