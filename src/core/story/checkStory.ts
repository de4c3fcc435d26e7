import { findPassage, indexArticle, type PassageCandidate } from '../article/anchor.ts';
import type { ArticleIndex } from '../article/articleIndex.ts';
import { sameWords } from '../article/sameWords.ts';
import { positionOf, quoteOf } from '../article/selector.ts';
import type { Passage, Source, Story } from './story.ts';
import { type StoryWords, storyWords } from './storyWords.ts';

/**
 * What became of the words, by `sameWords`: `verified` and `moved` are the same words, `changed` are others; what is set
 * otherwise only, in lines or capitals, did not change. `unchecked` when there is no text of their source to look in.
 */
export type WordsState = 'verified' | 'moved' | 'changed' | 'missing' | 'unchecked';

/** Where words of a story are now, in UTF-16 code units of the current text. */
export interface CheckedWords {
  readonly path: string;
  readonly event: string;
  readonly source: string;
  readonly state: WordsState;
  readonly start: number | null;
  readonly end: number | null;
  /** How much of the words stands there, 0 to 1. */
  readonly score: number;
  /** The words as the story has them. */
  readonly exact: string;
  /** The words as they are now; null when they are not found. */
  readonly found: string | null;
  /** Other places that came near, best first. */
  readonly candidates: readonly (PassageCandidate & { readonly text: string })[];
}

export interface CheckedPassage extends CheckedWords {
  readonly passage: string;
  readonly role: Passage['role'];
}

/** Words that a date rests on: dated words (`timex`) or a sign for its reading (`cue`). */
export interface CheckedDatingWords extends CheckedWords {
  readonly kind: 'timex' | 'cue';
}

export interface CheckedSource {
  readonly id: string;
  /** Whether the current text is another than `articleBody`; null when the two cannot be compared. */
  readonly changed: boolean | null;
  /** Of the current text, in UTF-16 code units; null when there is none. */
  readonly length: number | null;
}

export type StateCounts = Readonly<Record<WordsState, number>>;

export interface StoryCheck {
  readonly sources: readonly CheckedSource[];
  readonly passages: readonly CheckedPassage[];
  readonly dating: readonly CheckedDatingWords[];
  /** How many passages are in each state. */
  readonly summary: StateCounts;
  readonly datingSummary: StateCounts;
}

/**
 * Finds all words of a story again: in the current text of their source where `texts` has one (by the source's id, in
 * the normal form of `normalText`), else in its own `articleBody`. Never throws; source ids are taken to be unique.
 */
export function checkStory(story: Story, texts: ReadonlyMap<string, string> = new Map()): StoryCheck {
  const checked = new Map<StoryWords, CheckedWords>();
  const all = storyWords(story);
  for (const source of story.sources) {
    const text = texts.get(source.id) ?? source.articleBody;
    const index = text === undefined ? undefined : indexArticle(text);
    const snapshot = text === source.articleBody ? undefined : source.articleBody;
    for (const words of all)
      if (words.source === source.id) checked.set(words, checkWords(words, index, snapshot));
  }
  const passages: CheckedPassage[] = [];
  const dating: CheckedDatingWords[] = [];
  for (const words of all) {
    const result = checked.get(words) ?? checkWords(words, undefined, undefined);
    if (words.kind === 'passage')
      passages.push({ ...result, passage: words.passage.id, role: words.passage.role });
    else dating.push({ ...result, kind: words.kind });
  }
  const sources = story.sources.map(source => sourceCheck(source, texts.get(source.id)));
  return { sources, passages, dating, summary: countsOf(passages), datingSummary: countsOf(dating) };
}

function checkWords(
  words: StoryWords,
  index: ArticleIndex | undefined,
  snapshot: string | undefined,
): CheckedWords {
  const { path, event, source, selectors } = words;
  const exact = (words.kind === 'passage' ? quoteOf(selectors)?.exact : words.words.text) ?? '';
  const about = { path, event, source, exact };
  if (!index)
    return { ...about, state: 'unchecked', start: null, end: null, score: 0, found: null, candidates: [] };
  const { candidates, ...place } = findPassage(index, selectors, snapshot);
  const found = place.start === null ? null : index.text.slice(place.start, place.end);
  const isSame = place.state === 'changed' && found !== null && sameWords(exact, found);
  return {
    ...about,
    ...place,
    ...(isSame && { state: stateOfSame(positionOf(selectors)?.start, place.start) }),
    found,
    candidates: candidates.map(near => ({ ...near, text: index.text.slice(near.start, near.end) })),
  };
}

function stateOfSame(stored: number | undefined, start: number): WordsState {
  return stored === undefined || stored === start ? 'verified' : 'moved';
}

function sourceCheck({ id, articleBody }: Source, text: string | undefined): CheckedSource {
  const length = (text ?? articleBody)?.length ?? null;
  if (articleBody === undefined) return { id, changed: null, length };
  return { id, changed: text !== undefined && text !== articleBody, length };
}

function countsOf(all: readonly CheckedWords[]): StateCounts {
  const counts = { verified: 0, moved: 0, changed: 0, missing: 0, unchecked: 0 };
  for (const { state } of all) counts[state] += 1;
  return counts;
}
