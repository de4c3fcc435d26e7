import type { Entry, Vocabulary } from '../lexicon/lexicon.ts';
import type { TimexCue } from '../timex.ts';

/**
 * A text as items, one letter of class each (`lexicon.ts` names them), besides: numbers 1 (1–12), 2 (13–24),
 * 3 (25–31), 4 (32–99), 5 (other below 1000), 6 (1000–2199 in four figures), 7 (any other), x (no date),
 * @ date in figures, : time in figures, Y decade in figures, w word, | end of line, . , - ( ) and _ other signs.
 */
export interface Items {
  readonly text: string;
  readonly vocabulary: Vocabulary;
  /** The letters, one an item. */
  readonly classes: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly entries: readonly Entry[];
}

/** The words of an item as written. */
export function wordsOf(items: Items, index: number): string {
  return items.text.slice(items.starts[index], items.ends[index]);
}

/** The words of an item in lower case, with straight apostrophes. */
export function lowerAt(items: Items, index: number): string {
  return wordsOf(items, index).toLowerCase().replace('’', "'");
}

/** The items `[from, to]` (both included) as the reason of a reading. */
export function cueOf(items: Items, cue: TimexCue['cue'], from: number, to: number): TimexCue {
  const start = items.starts[from] ?? 0;
  const end = items.ends[to] ?? start;
  return { cue, start, end, text: items.text.slice(start, end) };
}

/** The letters of a frame's items. */
export function lettersOf(
  items: Items,
  { from, to }: { readonly from: number; readonly to: number },
): string {
  return items.classes.slice(from, to);
}

/** The entry of an item; a plain word beyond the ends. */
export function entryAt(items: Items, index: number): Entry {
  return items.entries[index] ?? WORD;
}

const made = (c: string): Entry => ({ c, v: 0, s: '', weak: false });

/** A word that means nothing here. */
export const WORD: Entry = made('w');

/** Signs, and what ends a line. */
export const SIGNS: Readonly<Record<string, Entry>> = Object.fromEntries(
  ['|', '.', ',', '-', '(', ')', '_', 'x', "'"].map(c => [c, made(c)]),
);
