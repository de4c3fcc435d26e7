import type { TextSpan } from './article.ts';
import { foldCharacter, MARK, NOTHING, OPENING, SEVERAL, SPACE, TIGHT } from './foldCharacter.ts';

/**
 * A text in comparison form, with the way back. Unit `i` of the comparison form stands for the original characters
 * `[from[i], to[i])`, in UTF-16 code units; what was dropped lies between two units or belongs to the one before.
 */
export interface FoldedText {
  readonly length: number;
  readonly codes: Uint16Array;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
}

// Folding is a pure function of one character, so what is learnt once serves every text.
const kinds = new Uint8Array(0x10000);
const singles = new Uint16Array(0x10000);
const several = new Map<number, string>();

/** The longest expansion of one code point under NFKD is 18 units (U+FDFA). */
const LONGEST_EXPANSION = 18;
const SPACE_UNIT = 0x20;

/**
 * The comparison form: accents, case, quotes, dashes, widths of space and invisible characters no longer tell two
 * texts apart; white space is one space, and none before `: ; ! ? »` or after `«`. Linear in the text.
 */
export function foldText(text: string): FoldedText {
  const size = text.length;
  let capacity = size + LONGEST_EXPANSION;
  let codes = new Uint16Array(capacity);
  let from = new Uint32Array(capacity);
  let to = new Uint32Array(capacity);
  let length = 0;
  let spaceFrom = -1;
  let spaceTo = -1;
  let afterOpening = false;

  for (let at = 0; at < size; ) {
    let code = text.charCodeAt(at);
    let next = at + 1;
    let kind = kinds[code] || learn(code);
    if (code >= 0xd800 && code < 0xdc00 && next < size && (text.charCodeAt(next) & 0xfc00) === 0xdc00) {
      code = (code - 0xd800) * 0x400 + text.charCodeAt(next) - 0xdc00 + 0x10000;
      next += 1;
      kind = kindOfPair(code);
    }
    if (kind === SPACE) {
      if (spaceFrom < 0) spaceFrom = at;
      spaceTo = next;
    } else if (kind === MARK) {
      if (spaceFrom >= 0) spaceTo = next;
      else if (length > 0) reattach(from, to, length, next);
    } else if (kind !== NOTHING) {
      if (length + LONGEST_EXPANSION + 1 > capacity) {
        capacity = capacity * 2 + LONGEST_EXPANSION;
        codes = grown(codes, new Uint16Array(capacity));
        from = grown(from, new Uint32Array(capacity));
        to = grown(to, new Uint32Array(capacity));
      }
      const expansion = kind === SEVERAL ? (several.get(code) ?? '') : '';
      const first = expansion === '' ? (singles[code] ?? code) : expansion.charCodeAt(0);
      if (spaceFrom >= 0) {
        if (!afterOpening && kind !== TIGHT && !isTight(first)) {
          codes[length] = SPACE_UNIT;
          from[length] = spaceFrom;
          to[length++] = spaceTo;
        }
        spaceFrom = -1;
      }
      for (let unit = 0; unit < (expansion.length || 1); unit++) {
        codes[length] = unit === 0 ? first : expansion.charCodeAt(unit);
        from[length] = at;
        to[length++] = next;
      }
      afterOpening = kind === OPENING;
    }
    at = next;
  }
  if (spaceFrom >= 0 && !afterOpening) {
    codes[length] = SPACE_UNIT;
    from[length] = spaceFrom;
    to[length++] = spaceTo;
  }
  return { length, codes, from, to };
}

/** The comparison form of `[start, end)` as a string. */
export function foldedString(folded: FoldedText, start = 0, end = folded.length): string {
  const CHUNK = 8192; // spread arguments live on the stack
  let text = '';
  for (let at = start; at < end; at += CHUNK) {
    text += String.fromCharCode(...folded.codes.subarray(at, Math.min(end, at + CHUNK)));
  }
  return text;
}

/** The original characters behind units `[start, end)`: whole code points, with their accents. */
export function originalSpan(folded: FoldedText, start: number, end: number): TextSpan {
  if (start >= end) {
    const point = start < folded.length ? folded.from[start] : folded.to[folded.length - 1];
    return { start: point ?? 0, end: point ?? 0 };
  }
  return { start: folded.from[start] ?? 0, end: folded.to[end - 1] ?? 0 };
}

/** The first unit whose original characters end after `offset`; the folded length when there is none. */
export function foldedOffset(folded: FoldedText, offset: number): number {
  let low = 0;
  let high = folded.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((folded.to[middle] ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

function learn(code: number): number {
  const { kind, text } = foldCharacter(String.fromCharCode(code));
  if (kind === SEVERAL) several.set(code, text);
  singles[code] = text === '' ? 0 : text.charCodeAt(0);
  kinds[code] = kind;
  return kind;
}

/** Supplementary code points are too many for a table; nearly all that occur are emoji and fold to themselves. */
function kindOfPair(codePoint: number): number {
  const known = several.get(codePoint);
  if (known !== undefined) return known === '' ? MARK : SEVERAL;
  const { kind, text } = foldCharacter(String.fromCodePoint(codePoint));
  if (kind === NOTHING) return kind;
  several.set(codePoint, text);
  return text === '' ? MARK : SEVERAL;
}

function isTight(code: number): boolean {
  return code === 0x3a || code === 0x3b || code === 0x21 || code === 0x3f;
}

/** A mark belongs to every unit of the character before it: a ligature with an accent stays one character. */
function reattach(from: Uint32Array, to: Uint32Array, length: number, end: number): void {
  const start = from[length - 1];
  for (let unit = length - 1; unit >= 0 && from[unit] === start; unit--) to[unit] = end;
}

function grown<Units extends Uint16Array | Uint32Array>(units: Units, larger: Units): Units {
  larger.set(units);
  return larger;
}
