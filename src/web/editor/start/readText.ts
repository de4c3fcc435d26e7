import { normalText } from '../../../core/article/article.ts';
import { failed, ok, type Problem, problem, type Result } from '../../../core/problem.ts';
import type { HtmlFacts } from '../../../html/htmlFacts.ts';

/** Larger files are no articles. Bytes. */
export const LARGEST = 10_000_000;

/** Why a file or a copied text cannot be taken. */
export type ReadFault = 'too-large' | 'not-text' | 'no-article' | 'not-word' | 'unknown-kind' | 'not-loaded';

/** A text to make a story of, and what its page says of itself. */
export interface GivenArticle {
  readonly kind: 'article';
  readonly text: string;
  readonly facts?: HtmlFacts;
}

/** A story file, as its text. */
export interface GivenStory {
  readonly kind: 'story';
  readonly text: string;
}

/** A file of another format, as its text. */
export interface GivenTable {
  readonly kind: 'table';
  readonly text: string;
  readonly fileName: string;
}

export type Given = Result<GivenArticle | GivenStory | GivenTable, Problem<ReadFault>>;

/** The text of copied rich text: paragraphs and list items as lines, the words of links, no markup. Nothing is loaded. */
export async function readRichText(html: string): Promise<Given> {
  if (html.length > LARGEST) return refuse('too-large');
  try {
    const { textFromHtml } = await import('../../../html/articleFromHtml.ts');
    const text = textFromHtml(html);
    return text ? ok({ kind: 'article', text: normalText(text) }) : refuse('no-article');
  } catch {
    return refuse('not-loaded');
  }
}

/** The article, story or table in a file: .txt, .md, .html, .docx, .json, .csv, .ics. What reads a kind is loaded when it is needed. */
export async function readFile(file: File): Promise<Given> {
  if (file.size > LARGEST) return refuse('too-large');
  const ending = /\.([a-z0-9]+)$/i.exec(file.name)?.[1]?.toLowerCase() ?? '';
  const bytes = await file.arrayBuffer();
  try {
    if (ending === 'docx') return await readWord(bytes);
    const text = textOf(bytes);
    if (text === undefined) return refuse('not-text');
    if (ending === 'json')
      return ok({ kind: namesFormat(text) ? 'story' : 'table', text, fileName: file.name });
    if (/^(?:csv|tsv|ics)$/.test(ending)) return ok({ kind: 'table', text, fileName: file.name });
    if (ending === 'html' || ending === 'htm' || file.type === 'text/html') return await readPage(text);
    if (ending === 'md' || ending === 'markdown') {
      const { plainMarkdown } = await import('../../../html/plainMarkdown.ts');
      return article(plainMarkdown(normalText(text)));
    }
    return ending === 'txt' || ending === '' || file.type.startsWith('text/')
      ? article(normalText(text))
      : refuse('unknown-kind');
  } catch {
    return refuse('not-loaded');
  }
}

/** Whether a JSON text says of what format it is, as story files do. */
function namesFormat(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && 'format' in value;
  } catch {
    // What is no JSON is told by the reader of stories.
    return true;
  }
}

async function readPage(html: string): Promise<Given> {
  const [{ articleFromHtml, textFromHtml }, { htmlFacts }] = await Promise.all([
    import('../../../html/articleFromHtml.ts'),
    import('../../../html/htmlFacts.ts'),
  ]);
  const text = articleFromHtml(html) ?? textFromHtml(html);
  return text
    ? ok({ kind: 'article', text: normalText(text), facts: htmlFacts(html) })
    : refuse('no-article');
}

async function readWord(bytes: ArrayBuffer): Promise<Given> {
  const [{ textFromWord }, { textFromHtml }] = await Promise.all([
    import('./textFromWord.ts'),
    import('../../../html/articleFromHtml.ts'),
  ]);
  const html = await textFromWord(bytes);
  const text = html === undefined ? undefined : textFromHtml(html);
  return text ? article(normalText(text)) : refuse('not-word');
}

function article(text: string): Given {
  return /[\p{L}\p{N}]/u.test(text) ? ok({ kind: 'article', text }) : refuse('no-article');
}

/** UTF-8, or UTF-16 by its mark; undefined when it is neither. */
function textOf(bytes: ArrayBuffer): string | undefined {
  const head = new Uint8Array(bytes.slice(0, 2));
  const utf16 =
    head[0] === 0xff && head[1] === 0xfe
      ? 'utf-16le'
      : head[0] === 0xfe && head[1] === 0xff
        ? 'utf-16be'
        : undefined;
  try {
    const text = new TextDecoder(utf16 ?? 'utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

function refuse(code: ReadFault): { readonly ok: false; readonly error: Problem<ReadFault> } {
  return failed(problem(code, '', `The text was refused: ${code}.`));
}
