import type { PictureItem } from '../picture.ts';
import { statusColors } from './cardPalette.ts';

/** A bar in px of the card: where it is drawn, and where along it the date is sure. */
export interface BarBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Shares of the width between which the bar is full; it fades to nothing outside of them. */
  readonly sureFrom: number;
  readonly sureTo: number;
}

/**
 * A bar as SVG, drawn as in the picture: full where the date is sure, hatched for one day within, an outline of dashes
 * or dots for what is approximate or uncertain, fading towards an end that is unknown or open.
 */
export function cardBar(item: PictureItem, box: BarBox, id: string): string {
  const color = statusColors[item.status];
  const { extent, approximate, uncertain } = item.shape;
  const fades = box.sureFrom > 0 || box.sureTo < 1;
  const mask = fades ? ` mask="url(#${id}-fade)"` : '';
  const shapes: string[] = [];
  if (approximate || uncertain) {
    const dash = approximate ? '7 4' : '1 5';
    const cap = approximate ? 'butt' : 'round';
    shapes.push(rect(box, 0, `fill="${color}" fill-opacity="0.22"`));
    if (extent === 'within') shapes.push(rect(box, 0, `fill="url(#${id}-hatch)"`));
    shapes.push(
      rect(
        box,
        1.5,
        `fill="none" stroke="${color}" stroke-width="3" stroke-dasharray="${dash}" stroke-linecap="${cap}"`,
      ),
    );
  } else if (extent === 'within') {
    shapes.push(rect(box, 0, `fill="url(#${id}-hatch)"`));
    shapes.push(rect(box, 0.75, `fill="none" stroke="${color}" stroke-opacity="0.7" stroke-width="1.5"`));
  } else shapes.push(rect(box, 0, `fill="${color}"`));
  const hatch = extent === 'within' ? hatchOf(color, id) : '';
  const fade = fades ? fadeOf(box, id) : '';
  return `${hatch}${fade}<g${mask}>${shapes.join('')}</g>`;
}

function rect({ x, y, width, height }: BarBox, inset: number, paint: string): string {
  const places = [x + inset, y + inset, width - inset * 2, height - inset * 2].map(px);
  const [left, top, wide, high] = places;
  return `<rect x="${left}" y="${top}" width="${wide}" height="${high}" rx="${px(height / 2 - inset)}" ${paint}/>`;
}

function hatchOf(color: string, id: string): string {
  return `<pattern id="${id}-hatch" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(35)"><rect width="3.2" height="8" fill="${color}"/></pattern>`;
}

function fadeOf({ x, y, width, height, sureFrom, sureTo }: BarBox, id: string): string {
  const stop = (offset: number, opacity: number) =>
    `<stop offset="${px(offset)}" stop-color="#fff" stop-opacity="${opacity}"/>`;
  const stops = [
    stop(0, sureFrom > 0 ? 0 : 1),
    stop(sureFrom, 1),
    stop(sureTo, 1),
    stop(1, sureTo < 1 ? 0 : 1),
  ];
  const line = `gradientUnits="userSpaceOnUse" x1="${px(x)}" x2="${px(x + width)}" y1="0" y2="0"`;
  const area = `x="${px(x)}" y="${px(y)}" width="${px(width)}" height="${px(height)}"`;
  return `<linearGradient id="${id}-way" ${line}>${stops.join('')}</linearGradient><mask id="${id}-fade" maskUnits="userSpaceOnUse" ${area}><rect ${area} fill="url(#${id}-way)"/></mask>`;
}

/** A number as SVG writes it, to a hundredth: enough for the eye, and the same on every machine. */
export function px(value: number): string {
  return String(Math.round(value * 100) / 100);
}
