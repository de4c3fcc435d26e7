import type { TextSpan } from './article.ts';
import { foldCharacter, MARK, NOTHING, OPENING, SPACE, TIGHT } from './foldCharacter.ts';
import { firstAbove } from './search.ts';

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

// Folding is a pure function of one character, so what is learnt once serves every text: of a code unit its kind
// (bits 16 up) and the first unit of its comparison form, and of those with several units the whole form.
const learnt = new Uint32Array(0x10000);
const SEVERAL = 1 << 20;
const several = new Map<number, string>();

/** The longest expansion of one code point under NFKD is 18 units (U+FDFA). */
const LONGEST_EXPANSION = 18;
/** White space becomes this, and nothing else does. */
const SPACE_UNIT = 0x20;

/**
 * The comparison form: accents, case, quotes, dashes, widths of space and invisible characters no longer tell two
 * texts apart; white space is one space, and none before `: ; ! ? »` or after `«`. Linear in the text.
 * `capacity` is the room set aside for it, in units: a tenth more than the text suffices but for many ligatures.
 */
export function foldText(
  text: string,
  capacity = Math.ceil(text.length * 1.1) + LONGEST_EXPANSION,
): FoldedText {
  const codes = new Uint16Array(capacity);
  const from = new Uint32Array(capacity);
  const to = new Uint32Array(capacity);
  let length = 0;
  let afterOpening = false;
  let next = 0;
  for (let at = 0; at < text.length; at = next) {
    if (length + LONGEST_EXPANSION >= capacity) return foldText(text, capacity * 2);
    const code = text.codePointAt(at) ?? 0;
    next = code > 0xffff ? at + 2 : at + 1;
    const form = learnt[code] || learn(code);
    const kind = (form >> 16) & 15;
    if (kind === NOTHING || (kind === SPACE && afterOpening)) continue;
    const afterSpace = codes[length - 1] === SPACE_UNIT;
    if (kind === MARK || (kind === SPACE && afterSpace)) {
      // A mark belongs to every unit of the character before it: a ligature with an accent stays one character.
      for (let unit = length - 1; unit >= 0 && from[unit] === from[length - 1]; unit--) to[unit] = next;
      continue;
    }
    if (kind === TIGHT && afterSpace) length -= 1;
    const units = form & SEVERAL ? (several.get(code) ?? '') : '';
    for (let unit = 0; unit < (units.length || 1); unit++) {
      codes[length] = units === '' ? form : units.charCodeAt(unit);
      from[length] = at;
      to[length++] = next;
    }
    afterOpening = kind === OPENING;
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

/** The original characters behind units `[start, end)`, of which there must be one: whole, with their accents. */
export function originalSpan({ from, to }: FoldedText, start: number, end: number): TextSpan {
  return { start: from[start] ?? 0, end: to[end - 1] ?? 0 };
}

/** The first unit whose original characters end after `offset`; the folded length when there is none. */
export function foldedOffset({ to, length }: FoldedText, offset: number): number {
  return firstAbove(to, offset, 0, length);
}

function learn(code: number): number {
  const { kind, text } = foldCharacter(String.fromCodePoint(code));
  if (text.length > 1) several.set(code, text);
  const form = (kind << 16) | text.charCodeAt(0) | (text.length > 1 ? SEVERAL : 0);
  learnt[code] = form;
  return form;
}
