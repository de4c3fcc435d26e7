import { type Abbreviations, abbreviationsOf } from './abbreviations.ts';
import { paragraphsOf, type TextSpan } from './article.ts';

/** What closes a quotation or a bracket; a straight quote closes only when one is open. */
const CLOSERS = /^[\s\u00A0\u202F]*[»”’›)\]]+/u;
const STRAIGHT_CLOSER = /^\s*"+(?=[\s.,;:!?»”)\]]|$)/u;
const GOES_ON = /^[\s\u00A0\u202F]*[\p{Ll},;:]/u;
const FIGURE_NEXT = /^[\s\u00A0\u202F]*[\p{Ll}\p{N}]/u;
/** The last word before a final full stop: `M`, `janv`, `U.S`. */
const WORD_BEFORE_STOP = /(?:^|[\s\u00A0\u202F(«“"'’])([\p{L}\p{N}][\p{L}\p{N}.-]*)\.\s*$/u;
/** A capital by itself is an initial: « J. », `K.` */
const INITIAL = /^\p{Lu}$/u;
/** A line's number: `1.` */
const NUMBERING = /^\s*\p{N}{1,3}\.\s*$/u;

/**
 * The sentences of a text, in order, without the white space around them; a line end always ends one. By
 * Intl.Segmenter (UAX 29), mended where it knows too little: abbreviations, initials, quotations that go on or close.
 * `language` is a BCP 47 tag; one we have no abbreviations for is cut by the general rules.
 */
export function sentencesOf(text: string, language: string): TextSpan[] {
  const primary = language.toLowerCase().split('-')[0] ?? '';
  const abbreviations = abbreviationsOf[primary];
  const segmenter = segmenterFor(language);
  return paragraphsOf(text).flatMap(paragraph => sentencesWithin(text, paragraph, segmenter, abbreviations));
}

/** A segmenter for the language, or for none when the tag is malformed. */
function segmenterFor(language: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity: 'sentence' });
  } catch (error) {
    if (error instanceof RangeError) return new Intl.Segmenter('und', { granularity: 'sentence' });
    throw error;
  }
}

/** Read at a time, in UTF-16 code units: Intl.Segmenter takes time with the square of what it is given. */
const WINDOW = 4096;

/** The segments of a paragraph, window by window: the last of a window may go on, so the next window begins with it. */
function* segmentsOf(
  text: string,
  paragraph: TextSpan,
  segmenter: Intl.Segmenter,
): Generator<{ readonly segment: string; readonly start: number }> {
  let size = WINDOW;
  for (let from = paragraph.start; from < paragraph.end; ) {
    const to = Math.min(paragraph.end, from + size);
    const segments = [...segmenter.segment(text.slice(from, to))];
    const last = segments.at(-1);
    const isEnd = to === paragraph.end;
    if (!isEnd && segments.length < 2 && size < WINDOW * 16) {
      size *= 4;
      continue;
    }
    const whole = isEnd || segments.length < 2 ? segments : segments.slice(0, -1);
    for (const { segment, index } of whole) yield { segment, start: from + index };
    from = whole === segments ? to : from + (last?.index ?? to - from);
    size = WINDOW;
  }
}

function sentencesWithin(
  text: string,
  paragraph: TextSpan,
  segmenter: Intl.Segmenter,
  abbreviations: Abbreviations | undefined,
): TextSpan[] {
  const spans: { start: number; end: number }[] = [];
  // Straight quotes in the last span: counted as it grows, so that no span is read again.
  let quotes = 0;
  for (const { segment, start } of segmentsOf(text, paragraph, segmenter)) {
    const end = start + segment.length;
    const last = spans.at(-1);
    if (!last) {
      spans.push({ start, end });
      quotes = countQuotes(segment);
      continue;
    }
    const closed = closerLength(quotes, segment);
    last.end += closed;
    const rest = segment.slice(closed);
    if (rest.trim() === '' || goesOn(text, last, rest, abbreviations)) {
      last.end = end;
      quotes += countQuotes(segment);
    } else {
      spans.push({ start: start + closed, end });
      quotes = countQuotes(rest);
    }
  }
  return spans.map(span => trimmed(text, span)).filter(span => span.start < span.end);
}

const countQuotes = (words: string): number => words.match(/"/g)?.length ?? 0;

function closerLength(quotes: number, segment: string): number {
  const closers = CLOSERS.exec(segment)?.[0].length;
  if (closers !== undefined) return closers;
  return quotes % 2 === 1 ? (STRAIGHT_CLOSER.exec(segment)?.[0].length ?? 0) : 0;
}

/** The last word of a sentence is looked for no further back than this. */
const WORD_REACH = 64;

function goesOn(
  text: string,
  { start, end }: TextSpan,
  next: string,
  abbreviations: Abbreviations | undefined,
): boolean {
  const before = text.slice(Math.max(start, end - WORD_REACH), end);
  if (GOES_ON.test(next) || NUMBERING.test(before)) return true;
  const word = WORD_BEFORE_STOP.exec(before)?.[1];
  if (word === undefined) return false;
  if (INITIAL.test(word) && before.trim().length > 2) return true;
  const small = word.toLowerCase();
  if (abbreviations?.before.has(small)) return true;
  return abbreviations?.within.has(small) === true && FIGURE_NEXT.test(next);
}

function trimmed(text: string, { start, end }: TextSpan): TextSpan {
  const words = text.slice(start, end);
  return {
    start: start + words.length - words.trimStart().length,
    end: end - words.length + words.trimEnd().length,
  };
}
