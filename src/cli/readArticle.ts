import { normalText } from '../core/article/article.ts';
import { failed, ok, type Result } from '../core/problem.ts';
import { articleFromHtml, isHtml } from '../html/articleFromHtml.ts';
import { decodeText } from './decodeText.ts';
import { type InputProblem, inputProblem } from './inputProblem.ts';

/** An article read from a file. */
export interface ReadArticle {
  /** In the normal form of `normalText`. */
  readonly text: string;
  readonly kind: 'text' | 'html';
  readonly encoding: string;
}

/** The text of an article from the bytes of a file: plain text, or the article of a web page. */
export function readArticle(
  bytes: Uint8Array,
  file: string,
  encoding?: string,
): Result<ReadArticle, InputProblem> {
  const decoded = decodeText(bytes, file, encoding);
  if (!decoded.ok) return decoded;
  const text = normalText(decoded.value.text);
  const read = { encoding: decoded.value.encoding };
  if (isStory(text)) {
    const hint = 'Give the story first, and the article by --article.';
    return failed(inputProblem('story-as-article', file, `${file} is a story file, not an article.`, hint));
  }
  if (isJson(text)) {
    const hint = 'Give the article as plain text or as a web page.';
    return failed(inputProblem('json-as-article', file, `${file} is JSON data, not an article.`, hint));
  }
  // The end of the last line is the file's, not the article's.
  if (!isHtml(text)) return ok({ ...read, kind: 'text', text: text.replace(/\n+$/, '') });
  const article = articleFromHtml(text);
  if (article !== undefined) return ok({ ...read, kind: 'html', text: normalText(article) });
  const message = `${file} is a web page in which no article was found.`;
  const hint = 'Save the page once it shows the article, or save its text as plain text.';
  return failed(inputProblem('no-article', file, message, hint));
}

/** A story may be cut off, and is one still. */
function isStory(text: string): boolean {
  return /^\s*\{/.test(text) && /"format"\s*:\s*"sourceline\//.test(text);
}

function isJson(text: string): boolean {
  if (!/^\s*[{[]/.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
