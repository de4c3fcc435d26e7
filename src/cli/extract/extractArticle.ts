import { isEdtf } from '../../core/dates/edtf.ts';
import { detectLanguage } from '../../core/events/detectLanguage.ts';
import { eventLanguages, eventWordsOf } from '../../core/events/propose/lexicon/eventWords.ts';
import type { EventArticle } from '../../core/events/propose/proposedEvent.ts';
import { failed, ok, type Problem, problem, type Result } from '../../core/problem.ts';

const SOURCE = 'a1';

/** What is known of an article before it is read for events. */
export interface GivenText {
  /** In the normal form of `normalText`. */
  readonly text: string;
  readonly published: string | undefined;
  readonly lang: string | undefined;
}

const known = eventLanguages.join(', ');

/** The article ready to be read for events, or what is wrong with it. */
export function extractArticle({ text, published, lang }: GivenText): Result<EventArticle, Problem> {
  if (!/\S/.test(text)) return failed(problem('empty-text', 'text', 'The article is empty.'));
  if (published === undefined)
    return failed(problem('no-date', 'published', 'The date of publication is missing, such as 2024-03-20.'));
  if (!isEdtf(published) || !/^-?\d{4}/.test(published)) {
    const message = `The date of publication must be a date such as 2024-03-20, not "${published.slice(0, 80)}".`;
    return failed(problem('bad-date', 'published', message));
  }
  if (lang !== undefined && !eventWordsOf(lang)) {
    const message = `There are no word lists for the language "${lang.slice(0, 40)}"; there are: ${known}.`;
    return failed(problem('unknown-language', 'lang', message));
  }
  const language = lang ?? detectLanguage(text);
  if (language === null) {
    const message = `The language cannot be told by the words of the text: name it with --lang (${known}).`;
    return failed(problem('unknown-language', 'lang', message));
  }
  return ok({ text, lang: language, published, sourceId: SOURCE });
}
