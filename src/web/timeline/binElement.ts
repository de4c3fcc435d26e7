import { isLongBin, type PictureBin } from '../../core/views/detail/cells.ts';

/** A column is full at so many events; below, its height follows the logarithm, so that ten and a hundred differ. */
const FULL = 4096;

/** A bin as it is drawn: a column for each eighth of its cell, how its events stand, and their number. */
export function binElement(bin: PictureBin, label: string): HTMLElement {
  const element = box('sl-bin-box');
  if (!isLongBin(bin)) element.append(columns(bin), shares(bin));
  element.append(words(label));
  return element;
}

function columns({ density }: PictureBin): HTMLElement {
  const element = box('sl-columns');
  for (const count of density) {
    const column = document.createElement('i');
    column.style.height = `${Math.round((100 * Math.log2(1 + count)) / Math.log2(1 + FULL))}%`;
    element.append(column);
  }
  return element;
}

/** One strip with a stretch for each status, as long as its share. */
function shares({ byStatus }: PictureBin): HTMLElement {
  const element = box('sl-shares');
  for (const { status, count } of byStatus) {
    const share = document.createElement('i');
    share.className = `sl-is-${status}`;
    share.style.flexGrow = String(count);
    element.append(share);
  }
  return element;
}

function words(label: string): HTMLElement {
  const element = document.createElement('bdi');
  element.className = 'sl-bin-count';
  element.textContent = label;
  return element;
}

function box(className: string): HTMLElement {
  const element = document.createElement('span');
  element.className = className;
  return element;
}
