import { formatNumber, type Tongue } from '../../dates/calendarWords.ts';
import { farOff, mainCluster, type PictureItem, type PictureWindow } from '../picture.ts';
import { type BarBox, cardBar, px } from './cardBar.ts';
import { cardPalette } from './cardPalette.ts';
import { type CardBar, type CardLayout, cardRows, NAME_SIZE } from './cardRows.ts';
import { textWidth } from './cardText.ts';
import { cardTicks } from './cardTicks.ts';

/** Where the timeline stands on the card, and how it is read; px. */
export interface TimelinePlace {
  readonly width: number;
  readonly margin: number;
  readonly top: number;
  /** The line of the axis; its labels are below. */
  readonly bottom: number;
  readonly rtl: boolean;
  readonly tongue: Tongue;
}

type WriteText = (words: string, at: number, baseline: number, style: string) => string;

const LABEL_SIZE = 22;
/** The picture reckons the room for names with type of 13 px. */
const PICTURE_TYPE = 13;
const ROW = 56;
const BAR = 13;
const BARE_ROW = 15;
const BARE_BAR = 9;
/** Rows with names that stay even where bars must overlap for it. */
const LEAST_NAMED = 2;
const LEAST_LABEL = 165;

/** The events and their axis as SVG; empty without any that can be drawn. `write` puts words at a px from the start. */
export function cardTimeline(items: readonly PictureItem[], place: TimelinePlace, write: WriteText): string {
  const scene = sceneOf(items, place);
  if (!scene) return '';
  const { layout, along } = scene;
  const namedRows = 1 + Math.max(-1, ...layout.bars.filter(({ name }) => name).map(({ row }) => row));
  const bareTop = place.top + namedRows * ROW + (namedRows > 0 ? 6 : 0);
  const drawn = layout.bars.map((bar, index) => {
    const y = bar.name ? place.top + bar.row * ROW : bareTop + bar.row * BARE_ROW;
    const box = boxOf(bar, along, {
      y,
      height: bar.name ? BAR : BARE_BAR,
      width: place.width,
      rtl: place.rtl,
    });
    return [nameOf(bar, y, write), cardBar(bar.item, box, `b${index}`)] as const;
  });
  // Names first: their rims must not cut the bars.
  const svg = [...drawn.map(([name]) => name), ...drawn.map(([, bar]) => bar)];
  return axisOf(items, scene, place, write) + svg.join('');
}

interface Scene {
  readonly window: PictureWindow;
  readonly along: (moment: number) => number;
  readonly layout: CardLayout;
}

/** With room for every name if so all are named, else as close as the events allow. */
function sceneOf(items: readonly PictureItem[], place: TimelinePlace): Scene | null {
  const { width, margin } = place;
  const inner = width - margin * 2;
  for (const reckoned of [(inner * PICTURE_TYPE) / NAME_SIZE, Number.POSITIVE_INFINITY]) {
    const window = mainCluster(items, reckoned);
    if (!window) return null;
    const along = (moment: number) =>
      margin + ((moment - window.start) / (window.end - window.start)) * inner;
    const shown = items.filter(item => item.end > window.start && item.start < window.end);
    const layout = layoutOf(shown, along, place);
    if (reckoned === Number.POSITIVE_INFINITY || layout.bars.every(({ name }) => name)) {
      return { window, along, layout };
    }
  }
  return null;
}

/** As many rows with names as leave the bars without one in rows of their own. */
function layoutOf(
  items: readonly PictureItem[],
  along: (moment: number) => number,
  { width, margin, top, bottom }: TimelinePlace,
): CardLayout {
  let layout: CardLayout = { bars: [], isClear: false };
  for (let namedRows = Math.floor((bottom - top) / ROW); namedRows >= 0; namedRows -= 1) {
    const bareRows = Math.floor((bottom - top - namedRows * ROW - 6) / BARE_ROW);
    layout = cardRows(items, along, { left: margin, right: width - margin, namedRows, bareRows });
    if (layout.isClear || namedRows === LEAST_NAMED) break;
  }
  return layout;
}

/** The bar mirrored where time runs leftwards; what runs off the card is cut just outside of it. */
function boxOf(
  { item, from, to }: CardBar,
  along: (moment: number) => number,
  { y, height, width, rtl }: Pick<BarBox, 'y' | 'height' | 'width'> & { readonly rtl: boolean },
): BarBox {
  const [start, end] = [Math.max(-20, from), Math.min(width + 20, to)];
  const share = (moment: number) => Math.min(1, Math.max(0, (along(moment) - start) / (end - start)));
  const sureFrom = item.start < item.fadeStart ? share(item.fadeStart) : 0;
  const sureTo = item.end > item.fadeEnd ? share(item.fadeEnd) : 1;
  const box = { y, height, width: end - start };
  return rtl
    ? { ...box, x: width - end, sureFrom: 1 - sureTo, sureTo: 1 - sureFrom }
    : { ...box, x: start, sureFrom, sureTo };
}

/** The grid must not run through the letters: a rim of paper keeps it off. */
function nameOf({ item, name }: CardBar, y: number, write: WriteText): string {
  if (!name) return '';
  const isOff = item.status === 'cancelled' || item.status === 'denied';
  const strike = isOff ? ' text-decoration="line-through"' : '';
  const rim = `paint-order="stroke" stroke="${cardPalette.paper}" stroke-width="7" stroke-linejoin="round"`;
  const style = `font-size="${NAME_SIZE}" fill="${cardPalette.ink}" ${rim}${strike}`;
  return write(name.words, name.from, y + BAR + NAME_SIZE, style);
}

function axisOf(
  items: readonly PictureItem[],
  { window, along }: Scene,
  { width, margin, top, bottom, rtl, tongue }: TimelinePlace,
  write: WriteText,
): string {
  const style = `font-size="${LABEL_SIZE}" fill="${cardPalette.muted}"`;
  const mirrored = (at: number) => px(rtl ? width - at : at);
  const { before, after } = farOff(items, window);
  const [earlier, later] = [before, after].map(count => (count > 0 ? formatNumber(tongue, count) : ''));
  const arrows = [earlier ? `‹ ${earlier}` : '', later ? `${later} ›` : ''] as const;
  const ends = [margin + roomFor(arrows[0]), width - margin - roomFor(arrows[1])] as const;
  const svg = [
    `<path d="M0 ${bottom}H${width}" stroke="${cardPalette.muted}" stroke-opacity="0.45" stroke-width="2"/>`,
  ];
  let free = ends[0];
  for (const { at, label } of cardTicks(window, (width - margin * 2) / LEAST_LABEL, tongue)) {
    const x = along(at);
    svg.push(
      `<path d="M${mirrored(x)} ${top - 10}V${bottom + 10}" stroke="${cardPalette.line}" stroke-width="2"/>`,
    );
    const end = x + 8 + textWidth(label, LABEL_SIZE);
    if (x < free || end > ends[1]) continue;
    svg.push(write(label, x + 8, bottom + 32, style));
    free = end + 16;
  }
  if (arrows[0]) svg.push(write(arrows[0], margin, bottom + 32, style));
  if (arrows[1]) svg.push(write(arrows[1], ends[1] + 14, bottom + 32, style));
  return svg.join('');
}

function roomFor(arrow: string): number {
  return arrow ? textWidth(arrow, LABEL_SIZE) + 14 : 0;
}
