import { normalText } from '../../core/article/article.ts';
import { failed, ok, type Problem, problem, type Result } from '../../core/problem.ts';
import { proposeStory } from '../../core/story/proposeStory.ts';
import type { Story } from '../../core/story/story.ts';
import { LONGEST_LINE } from '../linesOf.ts';
import { extractArticle } from './extractArticle.ts';

/** What a line lacks is taken from here. */
export interface LineDefaults {
  readonly published: string | undefined;
  readonly lang: string | undefined;
}

/** How many lines were read, and of how many no story could be made. */
export interface LineCount {
  readonly read: number;
  readonly failed: number;
}

type LineId = string | number | null;

interface LineAnswer {
  readonly id: LineId;
  readonly result: Result<Story, Problem>;
}

const decoder = new TextDecoder('utf-8', { fatal: true });

function objectIn(line: Uint8Array): Result<Readonly<Record<string, unknown>>, Problem> {
  if (line.length > LONGEST_LINE) return failed(problem('too-large', '', 'The line is larger than 50 MB.'));
  let text: string;
  try {
    text = decoder.decode(line);
  } catch {
    return failed(problem('bad-encoding', '', 'The line is not in UTF-8.'));
  }
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return ok(value as Record<string, unknown>);
    return failed(problem('not-an-article', '', 'The line is JSON, but no object.'));
  } catch {
    return failed(problem('not-json', '', 'The line is not valid JSON; it may be cut off.'));
  }
}

function textField(value: unknown, name: string): Result<string | undefined, Problem> {
  if (value === undefined || value === null) return ok(undefined);
  return typeof value === 'string'
    ? ok(value)
    : failed(problem('wrong-type', name, `"${name}" must be text.`));
}

function storyOf(fields: Readonly<Record<string, unknown>>, defaults: LineDefaults): Result<Story, Problem> {
  const text = textField(fields.text, 'text');
  if (!text.ok) return text;
  if (text.value === undefined) return failed(problem('no-text', 'text', 'The line has no "text".'));
  const published = textField(fields.published, 'published');
  if (!published.ok) return published;
  const lang = textField(fields.lang, 'lang');
  if (!lang.ok) return lang;
  const article = extractArticle({
    text: normalText(text.value),
    published: published.value ?? defaults.published,
    lang: lang.value ?? defaults.lang,
  });
  return article.ok ? ok(proposeStory(article.value)) : article;
}

function answer(line: Uint8Array, defaults: LineDefaults): LineAnswer {
  const fields = objectIn(line);
  if (!fields.ok) return { id: null, result: fields };
  const { id } = fields.value;
  return {
    id: typeof id === 'string' || typeof id === 'number' ? id : null,
    result: storyOf(fields.value, defaults),
  };
}

function isBlank(line: Uint8Array): boolean {
  return line.every(byte => byte === 32 || byte === 9 || byte === 13);
}

/**
 * Answers each line before the next is asked for: `{id, story}`, or `{id, error}` for one that cannot be read. Blank
 * lines are passed over.
 */
export async function extractLines(
  lines: AsyncIterable<Uint8Array>,
  defaults: LineDefaults,
  write: (line: string) => Promise<void>,
): Promise<LineCount> {
  let [read, faults] = [0, 0];
  for await (const line of lines) {
    if (isBlank(line)) continue;
    read++;
    const { id, result } = answer(line, defaults);
    if (!result.ok) faults++;
    const { code, message } = result.ok ? { code: '', message: '' } : result.error;
    await write(JSON.stringify(result.ok ? { id, story: result.value } : { id, error: { code, message } }));
  }
  return { read, failed: faults };
}
