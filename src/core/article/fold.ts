import type { TextSpan } from './article.ts';
import { firstWhere } from './firstWhere.ts';
import { foldCharacter, MARK, NOTHING, OPENING, SPACE, TIGHT } from './foldCharacter.ts';
import { SIGN_WEIGHT, type Tokens } from './tokens.ts';
import { SPACE as BLANK, unitKind, WORD } from './unitKind.ts';

/**
 * A text in comparison form, with the way back. Unit `i` of the comparison form stands for the original characters
 * `[from[i], to[i])`, in UTF-16 code units; what was dropped lies between two units or belongs to the one before.
 */
export interface FoldedText extends Tokens {
  readonly length: number;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
}

// Folding is a pure function of one character, so what is learnt once serves every text: of a code unit its kind
// (bits 16 up) and the first unit of its comparison form, and of those with several units the whole form.
const learnt = new Uint32Array(0x10000);
const SEVERAL = 1 << 20;
const several = new Map<number, string>();

/** The longest expansion of one code point under NFKD is 18 units (U+FDFA). */
const LONGEST_EXPANSION = 18;
/** Units set aside beyond a tenth more than the text, which suffices but for many ligatures. */
const SPARE = 1000;

const FNV_OFFSET = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;
/** What a token of one unit weighs, by its kind: a short word counts as two letters, an ideograph is half a word. */
const WEIGHTS = [0, 0, 2, 3, SIGN_WEIGHT];
/** Beyond this a longer word is no stronger evidence: inflected forms and names would drown the rest. */
const LONGEST_COUNTED = 8;

/**
 * The comparison form: accents, case, quotes, dashes, widths of space and invisible characters no longer tell two
 * texts apart; white space is one space, and none before `: ; ! ? »` or after `«`. Cuts it into tokens in the same
 * pass, since a pass of its own takes a cold compiler as long again. Linear in the text. `memory` is written over
 * if it is large enough.
 */
export function foldText(text: string, memory: FoldedText = memoryFor(text.length)): FoldedText {
  const { codes, from, to, starts, ends, hashes, weights } = memory;
  let length = 0;
  let token = -1;
  let hash = 0;
  let size = 0;
  let afterWord = false;
  let afterOpening = false;
  let afterSpace = false;
  let next = 0;
  for (let at = 0; at < text.length; at = next) {
    if (length + LONGEST_EXPANSION >= codes.length) return foldText(text, memoryFor(text.length + length));
    const code = text.codePointAt(at) ?? 0;
    next = code > 0xffff ? at + 2 : at + 1;
    const form = learnt[code] || learn(code);
    const kind = (form >> 16) & 15;
    if (kind === NOTHING || (kind === SPACE && afterOpening)) continue;
    if (kind === MARK || (kind === SPACE && afterSpace)) {
      // A mark belongs to every unit of the character before it: a ligature with an accent stays one character.
      for (let unit = length - 1; unit >= 0 && from[unit] === from[length - 1]; unit--) to[unit] = next;
      continue;
    }
    if (kind === TIGHT && afterSpace) length -= 1;
    const units = form & SEVERAL ? (several.get(code) ?? '') : '';
    for (let unit = 0; unit < (units.length || 1); unit++) {
      const letter = units === '' ? form & 0xffff : units.charCodeAt(unit);
      const type = unitKind(letter);
      if (type !== BLANK) {
        if (type !== WORD || !afterWord) {
          starts[++token] = length;
          hash = FNV_OFFSET;
          size = 0;
        }
        hash = Math.imul(hash ^ letter, FNV_PRIME);
        hashes[token] = hash;
        ends[token] = length + 1;
        if (++size <= LONGEST_COUNTED) weights[token] = Math.max(size, WEIGHTS[type] ?? 0);
      }
      afterWord = type === WORD;
      codes[length] = letter;
      from[length] = at;
      to[length++] = next;
    }
    afterOpening = kind === OPENING;
    afterSpace = kind === SPACE;
  }
  return { ...memory, length, count: token + 1 };
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

/** The original characters behind units `[start, end)`, of which there must be one: whole, with their accents. */
export function originalSpan({ from, to }: FoldedText, start: number, end: number): TextSpan {
  return { start: from[start] ?? 0, end: to[end - 1] ?? 0 };
}

/** The first unit whose original characters end after `offset`; the folded length when there is none. */
export function foldedOffset({ to, length }: FoldedText, offset: number): number {
  return firstWhere(to, end => end > offset, length);
}

function memoryFor(length: number): FoldedText {
  const capacity = Math.ceil(length * 1.1) + SPARE;
  return {
    length,
    count: 0,
    codes: new Uint16Array(capacity),
    from: new Uint32Array(capacity),
    to: new Uint32Array(capacity),
    starts: new Uint32Array(capacity),
    ends: new Uint32Array(capacity),
    hashes: new Int32Array(capacity),
    weights: new Uint8Array(capacity),
  };
}

function learn(code: number): number {
  const { kind, text } = foldCharacter(String.fromCodePoint(code));
  if (text.length > 1) several.set(code, text);
  const form = (kind << 16) | text.charCodeAt(0) | (text.length > 1 ? SEVERAL : 0);
  learnt[code] = form;
  return form;
}
