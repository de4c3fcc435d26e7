import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldedOffset, foldedString, foldText, originalSpan } from './fold.ts';

const fold = (text: string) => foldedString(foldText(text));

/** Any Unicode, and much of what goes wrong: accents apart, ligatures, Hangul, Arabic, emoji, halves of pairs. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        'e\u0301',
        'ﬁ',
        '한국',
        '\u1112\u1161\u11AB',
        'مُحَمَّد',
        '👩‍👩‍👧',
        '\uD83D',
        '\uDE00',
        'İ',
        'ß',
        'œ',
        '…',
      ),
      fc.constantFrom(
        ' ',
        '\u00A0',
        '\u202F',
        '\n',
        '\t',
        '\u200B',
        '\u00AD',
        '«',
        '»',
        ' :',
        '?',
        '\u0301',
        '½',
        'ﷺ',
      ),
    ),
    { maxLength: 12 },
  )
  .map(parts => parts.join(''));

describe('foldText', () => {
  it.each([
    ['L’État', "l'etat"],
    ['E\u0301tat', 'etat'],
    ['« Nous avons », dit-il', '"nous avons", dit-il'],
    ['“Nous avons”, dit‑il', '"nous avons", dit-il'],
    ['Quoi\u00A0? Oui\u202F!', 'quoi? oui!'],
    ['trois   mots\n\n ici', 'trois mots ici'],
    ['con\u00ADfé\u200Brence', 'conference'],
    ['cœur, Straße, ﬁn…', 'coeur, strasse, fin...'],
    ['مُحَمَّد', 'محمد'],
    ['1990–1995 — fin', '1990-1995 - fin'],
    ['\uFCF2 ŉ ẞ 2′′', " 'n ss 2''"],
  ])('folds %j', (text, expected) => {
    expect(fold(text)).toBe(expected);
  });

  it('keeps what makes another letter: Japanese voicing, Devanagari vowels', () => {
    expect(fold('が')).not.toBe(fold('か'));
    expect(fold('कि')).not.toBe(fold('की'));
  });

  it('makes composed and decomposed text the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text => {
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
      }),
    );
  });

  it('changes nothing more when done again, for every character of the first two planes', () => {
    for (let code = 0; code <= 0x1ffff; code++) {
      const folded = fold(`a${String.fromCodePoint(code)}b`);
      if (fold(folded) !== folded) expect(fold(folded), code.toString(16)).toBe(folded);
    }
  });

  it('maps any folded range to a range of whole characters that folds to it', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (text, a, b) => {
        const folded = foldText(text);
        const [start, end] = wholeCharacters(folded, a, b);
        fc.pre(start < end);
        const span = originalSpan(folded, start, end);
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeLessThanOrEqual(text.length);
        expect(cutsPair(text, span.start)).toBe(false);
        expect(cutsPair(text, span.end)).toBe(false);
        expect(fold(text.slice(span.start, span.end))).toBe(foldedString(folded, start, end));
      }),
      { numRuns: 2000 },
    );
  });

  it('maps offsets there and back', () => {
    fc.assert(
      fc.property(anyText, text => {
        const folded = foldText(text);
        for (let unit = 0; unit < folded.length; unit++) {
          const from = folded.from[unit] ?? -1;
          expect(folded.to[unit]).toBeGreaterThan(from);
          const back = foldedOffset(folded, from);
          expect(folded.from[back]).toBe(from);
          expect(back).toBeLessThanOrEqual(unit);
        }
        expect(foldedOffset(folded, text.length)).toBe(folded.length);
      }),
    );
  });
});

/** A range that begins and ends between two original characters. */
function wholeCharacters(folded: ReturnType<typeof foldText>, a: number, b: number): [number, number] {
  const limit = folded.length + 1;
  let start = Math.min(a % limit, b % limit);
  let end = Math.max(a % limit, b % limit);
  while (start > 0 && folded.from[start] === folded.from[start - 1]) start -= 1;
  while (end < folded.length && end > 0 && folded.from[end] === folded.from[end - 1]) end += 1;
  return [start, end];
}

function cutsPair(text: string, offset: number): boolean {
  return /[\uD800-\uDBFF]$/.test(text.slice(0, offset)) && /^[\uDC00-\uDFFF]/.test(text.slice(offset));
}
