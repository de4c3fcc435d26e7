import { findPassage, indexArticle } from '../article/anchor.ts';
import type { TextSpan } from '../article/article.ts';
import { quoteOf } from '../article/selector.ts';
import type { NewPlaces } from './edits/edit.ts';
import type { Story } from './story.ts';
import { type StoryWords, storyWords } from './storyWords.ts';

/** Words of an article that is to be replaced, and where they seem to stand in the new version. */
export interface ReplacedWords {
  readonly words: StoryWords;
  readonly state: 'verified' | 'moved' | 'changed' | 'missing';
  readonly before: string;
  /** Null when they are missing. */
  readonly span: TextSpan | null;
  /** Places that come near, best first. */
  readonly candidates: readonly TextSpan[];
}

/** All words a story rests on in an article, found again in its new version, a few a step. */
export function* planReplacement(
  story: Story,
  source: string,
  text: string,
): Generator<undefined, ReplacedWords[]> {
  const before = story.sources.find(one => one.id === source)?.articleBody;
  const index = indexArticle(text);
  const plan: ReplacedWords[] = [];
  for (const words of storyWords(story)) {
    if (words.source !== source) continue;
    const { state, start, end, candidates } = findPassage(index, words.selectors, before);
    plan.push({
      words,
      state,
      before: quoteOf(words.selectors)?.exact ?? '',
      span: start === null ? null : { start, end },
      candidates: candidates.map(place => ({ start: place.start, end: place.end })),
    });
    yield;
  }
  return plan;
}

/** The places of a plan for the edit, with what was decided for words by their path: a place, or null to give them up. */
export function placesOf(
  plan: readonly ReplacedWords[],
  decided: ReadonlyMap<string, TextSpan | null>,
): NewPlaces {
  const passages: Record<string, TextSpan | null> = {};
  const dating: NewPlaces['dating'][number][] = [];
  for (const { words, span } of plan) {
    const at = decided.get(words.path);
    const place = at === undefined ? span : at;
    if (words.kind === 'passage') {
      if (place || at === null) passages[words.passage.id] = place;
      continue;
    }
    const list = words.kind === 'timex' ? 'timexes' : 'because';
    const index = Number(/\[(\d+)\]$/.exec(words.path)?.[1]);
    dating.push({ event: words.event, list, index, span: place });
  }
  return { passages, dating };
}
