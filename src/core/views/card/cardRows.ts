import type { PictureItem } from '../picture.ts';
import { cardLine, fitLine, textWidth } from './cardText.ts';

/** An event's bar along the axis, and its name if there is room for it; px from the side where time begins. */
export interface CardBar {
  readonly item: PictureItem;
  readonly from: number;
  readonly to: number;
  /** Row of bars with names, or of bars alone, counted from 0. */
  readonly row: number;
  /** The name, cut to its room, and where it begins. */
  readonly name?: { readonly words: string; readonly from: number };
}

/** The place for bars: px of the axis and its margins, how many rows there are of each kind. */
export interface CardRoom {
  readonly left: number;
  readonly right: number;
  readonly namedRows: number;
  readonly bareRows: number;
}

/** Bars in rows, and whether no two of them overlap. */
export interface CardLayout {
  readonly bars: readonly CardBar[];
  readonly isClear: boolean;
}

/** Type size of names on a card, px. */
export const NAME_SIZE = 24;

const LEAST_BAR = 13;
const GAP = 28;
const BARE_GAP = 6;
/** A name runs to the edge, or back from it when there is less room than this. */
const LEAST_NAME = 420;
/** So many events are tried for a name: a card has room for about ten. */
const MOST_TRIED = 100;

/**
 * Puts bars into rows so that neither they nor their names touch. Names go first to the events that say most on a card:
 * those with sure ends, wholly in sight, then those within such ends, then the rest; all others are bars alone. Where
 * even the rows of those are full, bars overlap.
 */
export function cardRows(
  items: readonly PictureItem[],
  place: (moment: number) => number,
  room: CardRoom,
): CardLayout {
  const bars = items.map(item => {
    const from = place(item.start);
    return { item, from, to: Math.max(place(item.end), from + LEAST_BAR), row: 0 };
  });
  const named = namedBars(bars, room);
  const isNamed = new Set(named.map(({ item }) => item));
  const others = bars.filter(({ item }) => !isNamed.has(item));
  const bare = intoRows(others, room.bareRows, BARE_GAP, bar => bar);
  const isClear = bare.every(({ row }) => row >= 0);
  const overlapping = bare.map((bar, index) =>
    bar.row < 0 ? { ...bar, row: index % Math.max(1, room.bareRows) } : bar,
  );
  return { bars: [...named, ...overlapping], isClear };
}

function namedBars(bars: readonly CardBar[], room: CardRoom): readonly CardBar[] {
  const ranked = bars.map(bar => ({ bar: withName(bar, room), rank: rankOf(bar, room) }));
  ranked.sort((a, b) => a.rank - b.rank || a.bar.from - b.bar.from);
  let chosen: readonly CardBar[] = [];
  for (const { bar } of ranked.slice(0, MOST_TRIED)) {
    const tried = intoRows([...chosen, bar], room.namedRows, GAP, extentOf);
    if (tried.every(({ row }) => row >= 0)) chosen = tried;
  }
  return throughBelow(chosen, room);
}

/** Rows with a bar that runs on from before the card go last: at the top it would pass for a rule under the title. */
function throughBelow(bars: readonly CardBar[], { namedRows }: CardRoom): readonly CardBar[] {
  const through = new Set(bars.filter(({ from }) => from < 0).map(({ row }) => row));
  const rows = Array.from({ length: namedRows }, (_, row) => row);
  const order = rows.filter(row => bars.some(bar => bar.row === row));
  order.sort((a, b) => Number(through.has(a)) - Number(through.has(b)) || a - b);
  return bars.map(bar => ({ ...bar, row: order.indexOf(bar.row) }));
}

function rankOf({ item, from, to }: CardBar, { left, right }: CardRoom): number {
  if (from < left || to > right || item.start < item.fadeStart || item.end > item.fadeEnd) return 2;
  return item.shape.extent === 'within' ? 1 : 0;
}

function withName(bar: CardBar, { left, right }: CardRoom): CardBar {
  const words = fitLine(
    cardLine(bar.item.label),
    NAME_SIZE,
    Math.max(LEAST_NAME, right - Math.max(left, bar.from)),
  );
  const latest = right - textWidth(words, NAME_SIZE);
  return { ...bar, name: { words, from: Math.max(left, Math.min(bar.from, latest)) } };
}

type Extent = Pick<CardBar, 'from' | 'to'>;

function extentOf({ from, to, name }: CardBar): Extent {
  if (!name) return { from, to };
  return { from: Math.min(from, name.from), to: Math.max(to, name.from + textWidth(name.words, NAME_SIZE)) };
}

/** Each bar in the first row that is free where it begins, in order of beginning; row −1 where none is. */
function intoRows(
  bars: readonly CardBar[],
  rows: number,
  gap: number,
  extent: (bar: CardBar) => Extent,
): readonly CardBar[] {
  const taken: number[] = Array.from({ length: Math.max(0, rows) }, () => Number.NEGATIVE_INFINITY);
  const inOrder = bars.map(bar => ({ bar, ...extent(bar) })).sort((a, b) => a.from - b.from || a.to - b.to);
  return inOrder.map(({ bar, from, to }) => {
    const row = taken.findIndex(end => end + gap <= from);
    if (row >= 0) taken[row] = to;
    return { ...bar, row };
  });
}
