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

function sentencesWithin(
  text: string,
  paragraph: TextSpan,
  segmenter: Intl.Segmenter,
  abbreviations: Abbreviations | undefined,
): TextSpan[] {
  const spans: { start: number; end: number }[] = [];
  for (const { segment, index } of segmenter.segment(text.slice(paragraph.start, paragraph.end))) {
    const start = paragraph.start + index;
    const end = start + segment.length;
    const last = spans.at(-1);
    if (!last) {
      spans.push({ start, end });
      continue;
    }
    const before = text.slice(last.start, last.end);
    const closed = closerLength(before, segment);
    last.end += closed;
    const rest = segment.slice(closed);
    if (rest.trim() === '' || goesOn(text.slice(last.start, last.end), rest, abbreviations)) last.end = end;
    else spans.push({ start: start + closed, end });
  }
  return spans.map(span => trimmed(text, span)).filter(span => span.start < span.end);
}

function closerLength(before: string, segment: string): number {
  const closers = CLOSERS.exec(segment)?.[0].length;
  if (closers !== undefined) return closers;
  const open = (before.match(/"/g)?.length ?? 0) % 2 === 1;
  return open ? (STRAIGHT_CLOSER.exec(segment)?.[0].length ?? 0) : 0;
}

function goesOn(before: string, next: string, abbreviations: Abbreviations | undefined): boolean {
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
