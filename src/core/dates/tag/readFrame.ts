import type { Entry } from '../lexicon/lexicon.ts';
import type { Frame, FrameOp, Relation } from './frame.ts';
import { entryAt, type Items, wordsOf } from './items.ts';

const relations: Readonly<Record<string, Relation>> = {
  T: 'this',
  t: 'same',
  g: 'same',
  N: 'next',
  L: 'last',
  F: 'following',
  V: 'previous',
  B: 'previous',
  K: 'following',
};

type Draft = { -readonly [Key in keyof Frame]: Frame[Key] };

function takeNumber(
  draft: Draft,
  entry: Entry,
  context: { hasMonth: boolean; hasDay: boolean; hasUnit: boolean },
) {
  if (entry.c === '6' && !(context.hasUnit && draft.op !== 'date')) draft.year = entry.v;
  else if (context.hasMonth && entry.c === '4') draft.year = 1900 + entry.v + (entry.v < 40 ? 100 : 0);
  else if (context.hasMonth || (context.hasDay && !context.hasUnit)) draft.day = entry.v;
  else draft.count = draft.unit !== undefined && draft.count !== undefined ? draft.count : entry.v;
}

function takeDate(draft: Draft, entry: Entry): void {
  const { c, v, s } = entry;
  if (c === '@') {
    draft.year = Math.floor(v / 10_000);
    draft.month = Math.floor(v / 100) % 100;
    draft.day = v % 100;
  } else if (c === 'M') draft.month = v;
  else if (c === 'W') draft.weekday = v;
  else if (c === 'S') draft.season = v;
  else if (c === 'D') draft.dayShift = v;
  else if (c === 'X') draft.nearShift = v;
  else if (c === 'H') draft.holiday = s;
  else if (c === 'Y') draft.decade = v;
  else if (c === 'O') {
    draft.unit = 'Q';
    draft.ordinal = v;
  } else if (c === 'P') {
    draft.part = s.replace('*', '');
    if (s.startsWith('*')) draft.relation = 'this';
  } else if (c === ':') {
    draft.clock = v;
    if (/^(?:h|\d\d)$/.test(s)) draft.seconds = s;
  } else if (c === 'm') draft.mod ??= s === 'START' || s === 'MID' ? s : 'END';
  else if (c === 'z') draft.zone = s;
}

function takeSpan(draft: Draft, entry: Entry, words: string): void {
  const { c, v, s } = entry;
  const relation = c === 'g' && s === 'this' ? 'this' : relations[c];
  // « les mois », « ces prochains mois »
  if ('dTNL'.includes(c) && /[^'s]s$/i.test(words) && draft.unit === undefined) draft.isPlural = true;
  if (relation && !(relation === 'this' && draft.relation) && !(draft.relation && relation === 'same'))
    draft.relation = relation;
  if (c === 't' && draft.relation === 'this') draft.relation = 'same';
  if ((c === 'U' || c === 'u') && draft.unit === undefined) {
    // `M*`: the same word for one and for more; `2W`: two of a unit.
    draft.unit = s.replace(/[2*]/, '');
    if (s === 'H' && entry.weak) draft.isWaiting = true;
    if (s.startsWith('2')) draft.times = 2;
    draft.isPlural = s.endsWith('*') ? draft.isPlural === true : /s$/i.test(words);
  } else if (c === 'q' && words.toLowerCase() !== 'the') draft.isApproximate = true;
  else if (c === 'Q') draft.isVague = true;
  else if (c === 'a') draft.count ??= 1;
  else if (c === 'c') draft.count = (draft.count ?? 0) + 0.5;
  else if (c === 'E' && v > 1) draft.times = v;
  else if ('slR'.includes(c) || (draft.op === 'reference' && s !== '')) draft.literal = s;
  else if (c === 'I' || c === 'G') draft.isAfterPublication = false;
  else if (c === 'i') {
    draft.isAfterPublication = true;
    if (s === 'span') draft.isMaybeSpan = true;
  } else if (c === 'j') draft.clock = toClock(draft, v);
  else if (c === 'b') draft.relation = 'previous';
  else if (c === 'k') draft.relation = 'following';
  else if (c === 'd' && draft.relation === undefined) draft.hasArticle = true;
}

function toClock(draft: Draft, meridiem: number): number {
  const minutes = draft.clock ?? (draft.count ?? 0) * 60;
  if (meridiem < 0) return minutes;
  const half = minutes >= 720 && minutes < 780 ? minutes - 720 : minutes;
  return half + (meridiem > 0 && half < 720 ? 720 : 0);
}

/** Puts together what the items `[from, to)` say. */
export function readFrame(items: Items, op: FrameOp, from: number, to: number): Frame {
  const letters = items.classes.slice(from, to);
  const context = {
    hasMonth: letters.includes('M'),
    hasDay: /[WDX]/.test(letters),
    hasUnit: /[Uu]/.test(letters),
  };
  const draft: Draft = { op, from, to, start: items.starts[from] ?? 0, end: items.ends[to - 1] ?? 0 };
  for (let i = from; i < to; i++) {
    const entry = entryAt(items, i);
    if (entry.c >= '1' && entry.c <= '7') takeNumber(draft, entry, context);
    else if (entry.c === 'o') {
      if (context.hasMonth || (context.hasDay && !context.hasUnit && letters !== 'oW' && letters !== 'doW'))
        draft.day = entry.v;
      else draft.ordinal = entry.v;
    } else if (entry.c === 'e') takeEra(draft, entry.v);
    else if (i === from && to - from > 1 && (entry.c === 'B' || entry.c === 'K'))
      draft.mod = entry.c === 'B' ? 'START' : 'END';
    else {
      takeDate(draft, entry);
      takeSpan(draft, entry, wordsOf(items, i));
    }
  }
  if (draft.count !== undefined && draft.times !== undefined) draft.count *= draft.times;
  return draft;
}

/** Counts a year before the era as astronomers do: 1 BC is year 0. */
function takeEra(draft: Draft, sign: number): void {
  if (draft.year === undefined && draft.count !== undefined) {
    draft.year = draft.count;
    delete draft.count;
  }
  if (draft.year !== undefined && sign < 0) draft.year = 1 - draft.year;
  else if (draft.decade !== undefined && sign < 0) draft.decade = -draft.decade - 10;
  else if (draft.ordinal !== undefined && sign < 0) draft.ordinal = -draft.ordinal;
  else if (draft.year === undefined) draft.literal = sign < 0 ? 'BC' : 'AD';
}
