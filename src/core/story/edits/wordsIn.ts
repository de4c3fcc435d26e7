import { describePassage } from '../../article/anchor.ts';
import type { TextSpan } from '../../article/article.ts';
import { failed, ok, problem, type Result } from '../../problem.ts';
import type { Passage, Source, Story } from '../story.ts';
import type { WordsAt } from './edit.ts';
import type { EditProblem } from './editProblem.ts';

/** In longer texts a passage's context is chosen among its neighbours alone, so that an edit is quick. */
const WHOLE = 200_000;
const NEIGHBOURS = 20_000;

/** Words that stand in an article, and the article. */
export interface FoundWords extends TextSpan {
  readonly source: Source;
  readonly text: string;
  readonly exact: string;
}

/** The words at a place without the white space around them; a problem when there is no word or no such article. */
export function wordsIn(story: Story, { source: id, start, end }: WordsAt): Result<FoundWords, EditProblem> {
  const source = story.sources.find(one => one.id === id);
  const text = source?.articleBody;
  if (!source || text === undefined)
    return failed(problem('unknown-source', 'source', `There is no article "${id}".`, { id }));
  const span = trimmedSpan(text, start, end);
  if (!span) return failed(problem('no-words', 'words', 'There are no words at this place.'));
  return ok({ source, text, ...span, exact: text.slice(span.start, span.end) });
}

/** A span within the text, whole characters, without white space at its ends; null when it holds no letter or figure. */
export function trimmedSpan(text: string, start: number, end: number): TextSpan | null {
  const from = wholeFrom(text, Math.max(0, Math.trunc(start) || 0));
  const to = wholeFrom(text, Math.min(text.length, Math.trunc(end) || 0));
  const words = text.slice(from, Math.max(from, to));
  if (!/[\p{L}\p{N}]/u.test(words)) return null;
  return {
    start: from + words.length - words.trimStart().length,
    end: from + words.trimEnd().length,
  };
}

/** An offset that does not part the two halves of a surrogate pair. */
function wholeFrom(text: string, offset: number): number {
  return (text.codePointAt(offset - 1) ?? 0) > 0xffff ? offset - 1 : offset;
}

/** Selectors of words: the quote with its context, and the place. */
export function selectorsOf(text: string, { start, end }: TextSpan): Passage['selector'] {
  if (text.length <= WHOLE) return describePassage(text, start, end).map(selector => ({ ...selector }));
  const from = wholeFrom(text, Math.max(0, start - NEIGHBOURS));
  const within = text.slice(from, end + NEIGHBOURS);
  return describePassage(within, start - from, end - from).map(selector =>
    selector.type === 'TextQuoteSelector' ? { ...selector } : { ...selector, start, end },
  );
}
