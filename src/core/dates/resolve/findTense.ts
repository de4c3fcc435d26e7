import type { Frame } from '../tag/frame.ts';
import { cueOf, entryAt, type Items, lowerAt } from '../tag/items.ts';
import type { TimexCue } from '../timex.ts';

/** The tense that a dated expression stands with, and the words that show it. */
export interface Tense {
  readonly tense: 'past' | 'present' | 'future';
  readonly cue: TimexCue;
}

/** Items looked at to each side. */
const REACH = 16;
/** Steps that a comma or bracket on the way counts for. */
const APART = 4;

/** Items whose tense is kept; those far behind are not asked again. */
const MOST_SEEN = 256;

/** True when the sentence ends at this item: a line end, or a stop that is not that of an abbreviation. */
function isEnd(items: Items, index: number): boolean {
  const letter = items.classes.charAt(index);
  if (letter !== '.') return letter === '|' || letter === '';
  if (items.text.charAt(items.starts[index] ?? 0) !== '.') return true;
  const before = lowerAt(items, index - 1);
  if (before.length === 1 || items.vocabulary.titles.has(before)) return false;
  return items.starts[index + 1] !== items.ends[index];
}

/** The participle an auxiliary goes with: within four words after it. */
function participleAfter(items: Items, index: number): number {
  const { lexicon, verbs } = items.vocabulary;
  for (let at = index + 1; at <= index + 4 && !isEnd(items, at); at++) {
    const word = lowerAt(items, at);
    if (verbs.get(word)?.includes('N')) continue;
    if (items.classes.charAt(at) === 'd') return -1;
    if (lexicon.verbs.participle.test(word) && word.length > 2) return at;
  }
  return -1;
}

/** A verb form by itself or with its participle. */
function formAt(items: Items, index: number, from: number): Tense | null {
  const { lexicon, verbs } = items.vocabulary;
  const letter = items.classes.charAt(index);
  if (letter !== 'w' && !entryAt(items, index).weak && !'ft&pv'.includes(letter)) return null;
  const word = lowerAt(items, index);
  const isSmall = items.text.startsWith(word, items.starts[index]);
  if (word.length > 20 || (letter === 'M' && !isSmall)) return null;
  const kind = verbs.get(word) ?? '';
  const said = (tense: Tense['tense']): Tense => ({ tense, cue: cueOf(items, 'tense', from, index) });
  if (kind.includes('A')) {
    const to = participleAfter(items, index);
    if (to >= 0) return withParticiple(items, index, to, kind);
  }
  if (kind.includes('F')) return said('future');
  if (kind.includes('P')) return said('past');
  if (kind.includes('R')) return said('present');
  if (/[NRPFA]/.test(kind) || letter !== 'w' || !isSmall || word.length < 4) return null;
  if (lexicon.verbs.futureEnding.test(word)) return said('future');
  return lexicon.verbs.pastEnding.test(word) ? said('past') : null;
}

/** A verb form, told by its auxiliary when it has one within the three words before. */
function tenseAt(items: Items, index: number): Tense | null {
  const found = formAt(items, index, index);
  if (found?.tense !== 'past') return found;
  for (let at = index - 1; at >= index - 3 && !isEnd(items, at); at--) {
    const kind = items.vocabulary.verbs.get(lowerAt(items, at)) ?? '';
    if (kind.includes('A') && participleAfter(items, at) === index)
      return withParticiple(items, at, index, kind);
    if (kind.includes('F') && kind.includes('M'))
      return { tense: 'future', cue: cueOf(items, 'tense', at, index) };
  }
  return found;
}

/** « est venu » is past, « est prévu » future, « est fermé » and "is closed" present unless « s’est fermé ». */
function withParticiple(items: Items, from: number, to: number, kind: string): Tense {
  const { lexicon, verbs } = items.vocabulary;
  const participle = lowerAt(items, to);
  const before = lowerAt(items, from - 1);
  const said = (tense: Tense['tense'], first = from): Tense => ({
    tense,
    cue: cueOf(items, 'tense', first, to),
  });
  if (verbs.get(participle)?.includes('F')) return said('future');
  if (!kind.includes('S') || lexicon.verbs.reflexive.test(before) || lexicon.verbs.motion.test(participle))
    return said('past');
  return kind.includes('I') && verbs.get(before)?.includes('M') ? said('future', from - 1) : said('present');
}

/** Participles by themselves (« tenue lundi »), which count only when the sentence has no verb that counts. */
function looseParticiple(items: Items, index: number): Tense | null {
  const word = lowerAt(items, index);
  const { lexicon, verbs } = items.vocabulary;
  const isLoose = items.classes.charAt(index) === 'w' && !verbs.has(word) && lexicon.verbs.loose.test(word);
  return isLoose && items.text.startsWith(word, items.starts[index])
    ? { tense: 'past', cue: cueOf(items, 'tense', index, index) }
    : null;
}

/**
 * The tense of the verb nearest to a frame in its sentence: before it rather than after, and on this side of commas.
 * Looks at most 16 items to each side, and at each item once whatever the number of frames near it (`seen`), so that
 * its cost does not depend on the length of the sentence.
 */
export function findTense(items: Items, frame: Frame, seen: Map<number, Tense | null>): Tense | null {
  const tense = nearest(items, frame, at => {
    const known = seen.get(at);
    if (known !== undefined) return known;
    const found = tenseAt(items, at);
    if (seen.size > MOST_SEEN) seen.clear();
    seen.set(at, found);
    return found;
  });
  return tense ?? nearest(items, frame, at => looseParticiple(items, at));
}

function nearest(items: Items, frame: Frame, read: (index: number) => Tense | null): Tense | null {
  let best: Tense | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const step of [-1, 1]) {
    let cost = step + 1;
    let index = step < 0 ? frame.from - 1 : frame.to;
    for (let n = 0; n < REACH && !isEnd(items, index); n++, index += step) {
      cost += ',()'.includes(items.classes.charAt(index)) ? APART : 1;
      if (cost >= bestCost) break;
      const found = read(index);
      const weight = cost + (found?.tense === 'present' ? 3 : 0);
      if (found && weight < bestCost) {
        best = found;
        bestCost = weight;
      }
    }
  }
  return best;
}
