import { isLongBin, type PictureBin } from '../../core/views/detail/cells.ts';

/** A bin as it is drawn: a column for each eighth of its cell, how its events stand, and their number, `short` where there is no room. */
export function binElement(bin: PictureBin, label: string, short: string): HTMLElement {
  const element = box('sl-bin-box');
  if (!isLongBin(bin)) element.append(columns(bin), shares(bin));
  element.append(words('sl-bin-count', label), words('sl-bin-number', short));
  return element;
}

/** Heights follow the square root, so that few beside many can be seen. */
function columns({ density, peak }: PictureBin): HTMLElement {
  const element = box('sl-columns');
  for (const count of density) {
    const column = document.createElement('i');
    column.style.height = `${Math.round(100 * Math.sqrt(count / Math.max(1, peak)))}%`;
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

function words(className: string, label: string): HTMLElement {
  const element = document.createElement('bdi');
  element.className = className;
  element.textContent = label;
  return element;
}

function box(className: string): HTMLElement {
  const element = document.createElement('span');
  element.className = className;
  return element;
}
