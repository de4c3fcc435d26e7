import type { PictureWindow } from '../../core/views/picture.ts';

/** What is drawn beyond the window on either side, as a share of it: the strip is twice as wide as what is seen. */
const BEYOND = 0.5;

/** The window of the strip for what is to be seen. */
export function stripWindow({ start, end }: PictureWindow): PictureWindow {
  const beyond = (end - start) * BEYOND;
  return { start: start - beyond, end: end + beyond };
}

/** What is seen of the strip. */
export function seenWindow({ start, end }: PictureWindow): PictureWindow {
  const beyond = ((end - start) * BEYOND) / (1 + 2 * BEYOND);
  return { start: start + beyond, end: end - beyond };
}
