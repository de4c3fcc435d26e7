import type { TextSpan } from '../article/article.ts';

/** A quote longer than this goes in by its first and last words. Code units. */
const LONGEST_WHOLE = 120;
const FIRST_WORDS = 6;
/** Words of context, beyond which a repeated passage is not told from its double. */
const MOST_CONTEXT = 12;
/** How far around a passage its context is read, in code units. */
const REACH = 400;

interface Directive {
  readonly prefix: string;
  readonly start: string;
  readonly end: string;
  readonly suffix: string;
}

/**
 * The text directive (`text=prefix-,start,end,-suffix`; WICG Scroll to Text Fragment) for `[start, end)` of a text, in
 * UTF-16 code units. Its words are whole words, and the first place they match is that one. Undefined when there are
 * no words there or no context tells them from others.
 */
export function textFragment(text: string, { start, end }: TextSpan): string | undefined {
  const words = wordsAround(text, { start, end });
  const first = words.findIndex(word => word.end > start);
  const last = words.findLastIndex(word => word.start < end);
  if (first < 0 || last < first) return undefined;
  const slice = (from: number, to: number) => {
    const [a, b] = [words[from], words[to]];
    return a && b && from <= to ? text.slice(a.start, b.end) : '';
  };
  const whole = slice(first, last);
  const isWhole = whole.length <= LONGEST_WHOLE && !whole.includes('\n');
  const comparable = comparableForm(text);
  for (let context = 0; context <= MOST_CONTEXT; context++) {
    // A term matches within one block, so it may not reach over a line end; between terms there is only space.
    const before = words[Math.max(0, first - context)]?.start ?? 0;
    const after = words[Math.min(words.length - 1, last + context)]?.end ?? 0;
    const prefix = afterLastLine(text.slice(before, words[first]?.start));
    const suffix = beforeNextLine(text.slice(words[last]?.end, after));
    const edge = Math.min(FIRST_WORDS + context, Math.floor((last - first + 1) / 2));
    const startTerm = isWhole ? whole : beforeNextLine(slice(first, first + Math.max(1, edge) - 1));
    const endTerm = isWhole ? '' : afterLastLine(slice(last - Math.max(1, edge) + 1, last));
    const directive = context === 0 ? { prefix: '', suffix: '' } : { prefix, suffix };
    const full = { ...directive, start: startTerm, end: endTerm };
    if (matchesFirstThere(comparable, full, whole)) return directiveText(full);
  }
  return undefined;
}

/** A directive for words whose surroundings are not known: nothing can be said of its being the only match. */
export function textFragmentOfQuote(quote: string): string {
  const words = wordsAround(quote, { start: 0, end: quote.length });
  const [from, to] = [words[0], words.at(-1)];
  if (!from || !to) return directiveText({ prefix: '', start: quote.trim(), end: '', suffix: '' });
  const whole = quote.slice(from.start, to.end);
  if ((whole.length <= LONGEST_WHOLE && !whole.includes('\n')) || words.length < 2) {
    return directiveText({ prefix: '', start: whole, end: '', suffix: '' });
  }
  const edge = Math.min(FIRST_WORDS, Math.floor(words.length / 2));
  const start = beforeNextLine(quote.slice(from.start, words[edge - 1]?.end));
  const end = afterLastLine(quote.slice(words.at(-edge)?.start, to.end));
  return directiveText({ prefix: '', start, end, suffix: '' });
}

/** Words by the rules a browser matches by (UAX 29): « l’article » is one word, « cessez-le-feu » three. */
function wordsAround(text: string, { start, end }: TextSpan): TextSpan[] {
  const from = Math.max(0, start - REACH);
  const to = Math.min(text.length, end + REACH);
  const words: TextSpan[] = [];
  for (const { segment, index, isWordLike } of wordSegmenter().segment(text.slice(from, to))) {
    if (isWordLike) words.push({ start: from + index, end: from + index + segment.length });
  }
  // A word at a cut may go on beyond it.
  return words.filter(word => (word.start > from || from === 0) && (word.end < to || to === text.length));
}

let segmenter: Intl.Segmenter | undefined;

function wordSegmenter(): Intl.Segmenter {
  segmenter ??= new Intl.Segmenter('und', { granularity: 'word' });
  return segmenter;
}

/**
 * A browser compares without case or accents and takes the first match. We ask more: that the words with their context
 * occur once, and that the closing words come first where they should.
 */
function matchesFirstThere(text: string, { prefix, start, end, suffix }: Directive, whole: string): boolean {
  if (start === '') return false;
  const body = comparableForm(whole);
  const opening = comparableForm(`${prefix} ${start}`).trim();
  const closing = comparableForm(`${end} ${suffix}`).trim();
  const only = end === '' ? comparableForm(`${prefix} ${start} ${suffix}`).trim() : opening;
  if (!occursOnce(text, only)) return false;
  if (end === '') return true;
  const rest = body.slice(comparableForm(start).length);
  return rest.indexOf(comparableForm(end)) === rest.length - comparableForm(end).length && closing !== '';
}

function occursOnce(text: string, words: string): boolean {
  const at = text.indexOf(words);
  return at >= 0 && text.indexOf(words, at + 1) < 0;
}

let lastText = '';
let lastForm = '';

/** Text without case, accents, punctuation or kinds of space: what it tells apart, every browser tells apart. */
function comparableForm(text: string): string {
  if (text === lastText) return lastForm;
  const form = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .toLowerCase();
  if (text.length > REACH * 4) [lastText, lastForm] = [text, form];
  return form;
}

function beforeNextLine(words: string): string {
  return words.split('\n', 1)[0]?.trim() ?? '';
}

function afterLastLine(words: string): string {
  return words.split('\n').at(-1)?.trim() ?? '';
}

function directiveText({ prefix, start, end, suffix }: Directive): string {
  const parts = [prefix && `${term(prefix)}-`, term(start), term(end), suffix && `-${term(suffix)}`];
  return `text=${parts.filter(Boolean).join(',')}`;
}

/** The grammar gives `-`, `,` and `&` a meaning, and encodeURIComponent leaves the hyphen alone. */
function term(text: string): string {
  return encodeURIComponent(text.replace(/\s+/g, ' ').replace(/\p{Cs}/gu, '\uFFFD')).replaceAll('-', '%2D');
}
