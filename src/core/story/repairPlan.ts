import type { CheckedWords } from './checkStory.ts';
import { selectorsStand } from './rewriteSelectors.ts';
import type { Source } from './story.ts';
import type { StoryWords } from './storyWords.ts';

/** A source's text as it is now, in the normal form of `normalText`, with its SHA-256 in hexadecimal digits. */
export interface CurrentText {
  readonly text: string;
  readonly sha256: string;
  /** SHA-256 of the `articleBody` in the story, where it has one. */
  readonly sha256Before?: string | undefined;
}

/**
 * What is done with words. `right`: they stand where the story says; `repaired`; `held`: found, but not written,
 * because other words of their source must be looked at first; `unrepaired`: these are such words; `unchecked`: there
 * is no text to look in.
 */
export type RepairOutcome = 'right' | 'repaired' | 'held' | 'unrepaired' | 'unchecked';

/** `same`: nothing to write; `repaired`: written; `held`: left as it was, whole; `unchecked`: there is no text. */
export type SourceOutcome = 'same' | 'repaired' | 'held' | 'unchecked';

export interface RepairStep {
  readonly words: StoryWords;
  readonly checked: CheckedWords;
  readonly outcome: RepairOutcome;
}

/** What is to be done with one source. */
export interface RepairPlan {
  readonly outcome: SourceOutcome;
  /** The source as it is to be. */
  readonly source: Source;
  /** The source as it was. */
  readonly before: Source;
  readonly current: CurrentText | undefined;
  /** The text its positions count in from now on. */
  readonly text: string;
  readonly newText: boolean;
  readonly steps: readonly RepairStep[];
}

/**
 * Plans the repair of a source from where its words were found. It takes a new text whole or not at all, so that no
 * position ever counts in another text than the rest; where the text is the same, words are mended one by one.
 */
export function planRepair(
  before: Source,
  current: CurrentText | undefined,
  found: readonly { readonly words: StoryWords; readonly checked: CheckedWords }[],
): RepairPlan {
  const text = current?.text ?? before.articleBody;
  const newText = current !== undefined && isAnother(current, before);
  const held = newText && found.some(({ words, checked }) => mustBeLookedAt(words, checked));
  const steps = found.map(step => ({ ...step, outcome: outcomeOf(step.words, step.checked, text, held) }));
  const source = held || !current ? before : withText(before, current, newText);
  const plan = { source, before, current, text: text ?? '', newText, steps };
  if (text === undefined) return { ...plan, outcome: 'unchecked' };
  if (held) return { ...plan, outcome: 'held' };
  const writes = source !== before || steps.some(({ outcome }) => outcome === 'repaired');
  return { ...plan, outcome: writes ? 'repaired' : 'same' };
}

/** Where the article itself is not in the story, its hash is the only way to know; without one it may be another. */
function isAnother({ text, sha256 }: CurrentText, source: Source): boolean {
  return source.articleBody === undefined ? sha256 !== source.sha256 : text !== source.articleBody;
}

function outcomeOf(
  words: StoryWords,
  checked: CheckedWords,
  text: string | undefined,
  held: boolean,
): RepairOutcome {
  if (text === undefined) return 'unchecked';
  if (mustBeLookedAt(words, checked)) return 'unrepaired';
  if (held) return 'held';
  return standsAlready(words, checked, text) ? 'right' : 'repaired';
}

/** Lost words, and words of a dating that now say something else: by the very states that a check counts. */
function mustBeLookedAt({ kind }: StoryWords, { state }: CheckedWords): boolean {
  return state === 'missing' || (kind !== 'passage' && state === 'changed');
}

/** A passage quotes its text letter by letter; of a dating only the place is written, its words stay as they are. */
function standsAlready(words: StoryWords, { start, end }: CheckedWords, text: string): boolean {
  if (words.kind === 'passage') return selectorsStand(text, words.passage.selector);
  return words.words.start === start && words.words.end === end;
}

/** The article is put in only where the story had it before: it may be left out for its rights. */
function withText(source: Source, { text, sha256 }: CurrentText, newText: boolean): Source {
  if (newText && source.articleBody !== undefined) return { ...source, articleBody: text, sha256 };
  return source.sha256 === undefined || source.sha256 === sha256 ? source : { ...source, sha256 };
}
