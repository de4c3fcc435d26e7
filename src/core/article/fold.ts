import type { TextSpan } from './article.ts';
import { foldCharacter, MARK, NOTHING, ONE, OPENING, SPACE, TIGHT } from './foldCharacter.ts';
import { firstAbove } from './search.ts';
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

/** A folded text that another may be written over. */
interface Memory extends FoldedText {
  length: number;
  count: number;
}

// Folding is a pure function of one character, so what is learnt once serves every text: of a code unit its kind
// (bits 16 up) and the first unit of its comparison form, and of those with several units the whole form.
const learnt = new Uint32Array(0x10000);
const SEVERAL = 1 << 20;
const several = new Map<number, string>();
/** The kind of a character with one unit, and that a letter. */
const LETTER = 7;

/** The longest expansion of one code point under NFKD is 18 units (U+FDFA). */
const LONGEST_EXPANSION = 18;
/** Units set aside beyond a tenth more than the text, which suffices but for many ligatures. */
const SPARE = 1000;

const FNV_OFFSET = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;
/** What a token of one unit weighs, by its kind: a short word counts as two letters, an ideograph is half a word. */
const SHORTEST_COUNTED = 2;
const WEIGHTS = [0, 0, SHORTEST_COUNTED, 3, SIGN_WEIGHT];
/** Beyond this a longer word is no stronger evidence: inflected forms and names would drown the rest. */
const LONGEST_COUNTED = 8;

/**
 * The comparison form: accents, case, quotes, dashes, widths of space and invisible characters no longer tell two
 * texts apart; white space is one space, and none before `: ; ! ? »` or after `«`. Cuts it into tokens in the same
 * pass, since a pass of its own takes a cold compiler as long again. Linear in the text. `memory` is written over
 * if it is large enough.
 */
export function foldText(text: string, memory: FoldedText = memoryFor(text.length)): FoldedText {
  const folded: Memory = memory;
  folded.length = fold(text, folded);
  return folded.length < 0 ? foldText(text, memoryFor(text.length + folded.codes.length)) : folded;
}

/**
 * Folds into memory and returns the length, -1 where there is no room. Nothing else may follow the loop: V8 cannot
 * compile what it has not seen run, so every call would fall back into the interpreter at its end.
 */
function fold(text: string, folded: Memory): number {
  const { codes, from, to, starts, ends, hashes, weights } = folded;
  folded.count = 0;
  let length = 0;
  let token = -1;
  let hash = 0;
  let size = 0;
  let afterWord = false;
  let afterOpening = false;
  let afterSpace = false;
  let next = 0;
  for (let at = 0; at < text.length; at = next) {
    const letter = learnt[text.charCodeAt(at)] ?? 0;
    next = at + 1;
    if (afterWord && letter >> 16 === LETTER) {
      hash = Math.imul(hash ^ (letter & 0xffff), FNV_PRIME);
      hashes[token] = hash;
      size += 1;
      if (size > SHORTEST_COUNTED && size <= LONGEST_COUNTED) weights[token] = size;
      codes[length] = letter;
      from[length] = at;
      to[length++] = next;
      ends[token] = length;
      continue;
    }
    if (length + text.length - at + LONGEST_EXPANSION >= codes.length) return -1;
    const code = text.codePointAt(at) ?? 0;
    if (code > 0xffff) next += 1;
    const form = letter || learn(code);
    const kind = (form >> 16) & 15;
    if (kind === NOTHING || (kind === SPACE && afterOpening)) continue;
    if (kind === MARK || (kind === SPACE && afterSpace)) {
      // A mark belongs to every unit of the character before it: a ligature with an accent stays one character.
      for (let unit = length - 1; unit >= 0 && from[unit] === from[length - 1]; unit--) to[unit] = next;
      continue;
    }
    if (kind === TIGHT && afterSpace) length -= 1;
    const units = form & SEVERAL ? expansionOf(code) : '';
    let unit = 0;
    do {
      const letter = units === '' ? form & 0xffff : units.charCodeAt(unit);
      const type = unitKind(letter);
      if (type !== BLANK) {
        if (type !== WORD || !afterWord) {
          token = folded.count++;
          starts[token] = length;
          hash = FNV_OFFSET;
          size = 0;
        }
        hash = Math.imul(hash ^ letter, FNV_PRIME);
        hashes[token] = hash;
        ends[token] = length + 1;
        size += 1;
        weights[token] = Math.max(WEIGHTS[type] ?? 0, Math.min(size, LONGEST_COUNTED));
      }
      afterWord = type === WORD;
      codes[length] = letter;
      from[length] = at;
      to[length++] = next;
    } while (++unit < units.length);
    afterOpening = kind === OPENING;
    afterSpace = kind === SPACE;
  }
  return length;
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
  return firstAbove(to, offset, 0, length);
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

function expansionOf(code: number): string {
  return several.get(code) ?? '';
}

function learn(code: number): number {
  const { kind, text } = foldCharacter(String.fromCodePoint(code));
  const unit = text.charCodeAt(0);
  if (text.length > 1) several.set(code, text);
  const isLetter = kind === ONE && text.length === 1 && unitKind(unit) === WORD;
  const form = ((isLetter ? LETTER : kind) << 16) | unit | (text.length > 1 ? SEVERAL : 0);
  // Half of a pair may be whole next time.
  if (code < 0xd800 || code > 0xdfff) learnt[code] = form;
  return form;
}
