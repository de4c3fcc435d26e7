import { abbreviationsOf } from '../../article/abbreviations.ts';
import type { Frame } from '../tag/frame.ts';
import { entryAt, type Items, wordsOf } from '../tag/items.ts';
import type { TimexCue } from '../timex.ts';

/** The tense that a dated expression stands with, and the words that show it. */
export interface Tense {
  readonly tense: 'past' | 'present' | 'future';
  readonly cue: TimexCue;
}

const REACH = 16;
/** Steps that a comma or bracket on the way counts for. */
const APART = 4;

/** True when the sentence ends at this item: a line end, or a stop that is not that of an abbreviation. */
function isEnd(items: Items, index: number): boolean {
  const letter = items.classes.charAt(index);
  if (letter === '|' || letter === '') return true;
  if (letter !== '.') return false;
  if (items.text.charAt(items.starts[index] ?? 0) !== '.') return true;
  const before = wordsOf(items, index - 1).toLowerCase();
  const known = abbreviationsOf[items.vocabulary.lexicon.language];
  if (known?.before.has(before) || before.length === 1) return false;
  return items.starts[index + 1] !== items.ends[index];
}

function cueOf(items: Items, from: number, to: number): TimexCue {
  const start = items.starts[from] ?? 0;
  const end = items.ends[to] ?? start;
  return { cue: 'tense', start, end, text: items.text.slice(start, end) };
}

/** The participle an auxiliary goes with: within three words after it. */
function participleAfter(items: Items, index: number): number {
  const { lexicon, verbs } = items.vocabulary;
  for (let at = index + 1; at <= index + 4 && at < items.classes.length; at++) {
    if (isEnd(items, at)) return -1;
    const word = wordsOf(items, at).toLowerCase();
    if (verbs.notVerbs.has(word)) continue;
    if (items.classes.charAt(at) === 'd') return -1;
    if (lexicon.verbs.participle.test(word) && word.length > 2) return at;
  }
  return -1;
}

const MOTION =
  /^(?:mort|né|venu|arrivé|parti|entré|sorti|tombé|allé|devenu|rentré|revenu|resté|survenu|décédé|parvenu|intervenu|monté|descendu|passé|retourné|produit|déroulé|tenu|rendu)e?s?$/;

/** A verb form, told by its auxiliary when it has one within the three words before. */
function tenseAt(items: Items, index: number): Tense | null {
  const found = formAt(items, index);
  if (found?.tense !== 'past') return found;
  const { verbs } = items.vocabulary;
  for (let at = index - 1; at >= index - 3 && at >= 0 && !isEnd(items, at); at--) {
    const word = wordsOf(items, at).toLowerCase();
    if (verbs.auxiliaries.has(word) && participleAfter(items, at) === index)
      return withParticiple(items, at, index, word);
    if (verbs.future.has(word)) return { tense: 'future', cue: cueOf(items, at, index) };
  }
  return found;
}

function formAt(items: Items, index: number): Tense | null {
  const { lexicon, verbs } = items.vocabulary;
  const letter = items.classes.charAt(index);
  if (letter !== 'w' && !entryAt(items, index).weak && !'ft&pv'.includes(letter)) return null;
  const written = wordsOf(items, index);
  const word = written.toLowerCase().replace('’', "'");
  if (word.length > 20 || (letter === 'M' && word !== written)) return null;
  if (verbs.auxiliaries.has(word)) {
    const to = participleAfter(items, index);
    if (to >= 0) return withParticiple(items, index, to, word);
  }
  if (verbs.future.has(word)) return { tense: 'future', cue: cueOf(items, index, index) };
  if (verbs.past.has(word)) return { tense: 'past', cue: cueOf(items, index, index) };
  if (verbs.present.has(word)) return { tense: 'present', cue: cueOf(items, index, index) };
  if (verbs.notVerbs.has(word) || letter !== 'w' || written !== word || word.length < 4) return null;
  if (lexicon.verbs.futureEnding.test(word)) return { tense: 'future', cue: cueOf(items, index, index) };
  if (!lexicon.verbs.pastEnding.test(word)) return null;
  return { tense: 'past', cue: cueOf(items, index, index) };
}

function withParticiple(items: Items, from: number, to: number, auxiliary: string): Tense {
  const participle = wordsOf(items, to).toLowerCase();
  const cue = cueOf(items, from, to);
  if (items.vocabulary.verbs.future.has(participle)) return { tense: 'future', cue };
  const isPassive = /^(?:est|sont|is|are|be|being)$/.test(auxiliary);
  const isReflexive = /^s['’]$/.test(wordsOf(items, from - 1).toLowerCase());
  if (isPassive && !isReflexive && !MOTION.test(participle)) {
    const modal = wordsOf(items, from - 1).toLowerCase();
    if (auxiliary === 'be' && (modal === 'to' || items.vocabulary.verbs.future.has(modal)))
      return { tense: 'future', cue: cueOf(items, from - 1, to) };
    return { tense: 'present', cue };
  }
  return { tense: 'past', cue };
}

/** Participles by themselves (« tenue lundi »), which count only when the sentence has no verb that counts. */
function looseParticiple(items: Items, index: number): Tense | null {
  if (items.classes.charAt(index) !== 'w' || items.vocabulary.lexicon.language !== 'fr') return null;
  const word = wordsOf(items, index);
  if (word.length < 5 || items.vocabulary.verbs.notVerbs.has(word) || !/^[\p{Ll}]+(?:ée?s?)$/u.test(word))
    return null;
  return { tense: 'past', cue: cueOf(items, index, index) };
}

/**
 * The tense of the verb nearest to a frame in its sentence: before it rather than after, and on this side of commas.
 * Looks at most 16 items to each side, so that its cost does not depend on the length of the sentence.
 */
export function findTense(items: Items, frame: Frame): Tense | null {
  return nearest(items, frame, tenseAt) ?? nearest(items, frame, looseParticiple);
}

function nearest(
  items: Items,
  frame: Frame,
  read: (items: Items, index: number) => Tense | null,
): Tense | null {
  let best: Tense | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const step of [-1, 1] as const) {
    let cost = step === 1 ? 2 : 0;
    let index = step === -1 ? frame.from - 1 : frame.to;
    for (let n = 0; n < REACH && index >= 0 && !isEnd(items, index); n++, index += step) {
      cost += /[,()]/.test(items.classes.charAt(index)) ? APART : 1;
      const found = read(items, index);
      const weight = cost + (found?.tense === 'present' ? 3 : 0);
      if (found && weight < bestCost) {
        best = found;
        bestCost = weight;
      }
    }
  }
  return best;
}
