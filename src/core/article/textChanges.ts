import { diffArrays } from 'diff';
import type { TextSpan } from './article.ts';
import { foldedOffset, foldedString, foldText } from './fold.ts';
import { sentencesOf } from './sentences.ts';

/** One edit between two versions of a text, by whole sentences; spans in UTF-16 code units of their own version. */
export type TextChange =
  | { readonly kind: 'added'; readonly after: TextSpan }
  | { readonly kind: 'removed'; readonly before: TextSpan }
  /** `typography` when only accents, case, spaces, quotation marks or dashes differ. */
  | {
      readonly kind: 'changed' | 'moved' | 'typography';
      readonly before: TextSpan;
      readonly after: TextSpan;
    };

/** Versions with more edits than this are no longer compared: undefined says so. */
const MOST_EDITS = 800;
/** Share of words two sentences must have in common for one to be the other, edited. */
const ALIKE = 0.5;
/** An edited sentence stands among the next few that came in its place. */
const LOOK_AHEAD = 12;

interface Sentence extends TextSpan {
  readonly text: string;
  readonly folded: string;
}

type SentenceChange =
  | { readonly kind: 'added'; readonly after: Sentence }
  | { readonly kind: 'removed'; readonly before: Sentence }
  | {
      readonly kind: 'changed' | 'moved' | 'typography';
      readonly before: Sentence;
      readonly after: Sentence;
    };

/**
 * What an editor did to a text, in the order of the new version: sentences added, removed, changed or moved, and those
 * changed only in their typography. Undefined when the two have too little in common to say (shortest edit script
 * over sentences; Myers, 1986). In steps, so that a caller may rest in between; `finish` runs them all.
 */
export function* textChanges(
  before: string,
  after: string,
  language: string,
): Generator<undefined, TextChange[] | undefined> {
  const old = sentencesIn(before, language);
  yield;
  const now = sentencesIn(after, language);
  yield;
  const runs = diffArrays(
    old.map(sentence => sentence.folded),
    now.map(sentence => sentence.folded),
    { maxEditLength: MOST_EDITS },
  );
  if (!runs) return undefined;
  const changes: SentenceChange[] = [];
  let gone: Sentence[] = [];
  let come: Sentence[] = [];
  const close = () => {
    changes.push(...pairUp(gone, come));
    gone = [];
    come = [];
  };
  let i = 0;
  let j = 0;
  for (const { added, removed, count } of runs) {
    if (removed) {
      gone.push(...old.slice(i, i + count));
      i += count;
    } else if (added) {
      come.push(...now.slice(j, j + count));
      j += count;
    } else {
      close();
      for (let n = 0; n < count; n++) changes.push(...typographyOf(old[i++], now[j++]));
    }
  }
  close();
  return withMoves(changes);
}

function sentencesIn(text: string, language: string): Sentence[] {
  const folded = foldText(text);
  return sentencesOf(text, language).map(({ start, end }) => ({
    start,
    end,
    text: text.slice(start, end),
    folded: foldedString(folded, foldedOffset(folded, start), foldedOffset(folded, end)).trim(),
  }));
}

function typographyOf(before: Sentence | undefined, after: Sentence | undefined): SentenceChange[] {
  if (!before || !after || before.text === after.text) return [];
  return [{ kind: 'typography', before, after }];
}

/** Within one place of the text, a sentence that went and one that came are one edited, when they are alike. */
function pairUp(gone: readonly Sentence[], come: readonly Sentence[]): SentenceChange[] {
  const changes: SentenceChange[] = [];
  let from = 0;
  for (const before of gone) {
    const at = come.findIndex(
      (after, index) => index >= from && index < from + LOOK_AHEAD && likeness(before, after) >= ALIKE,
    );
    if (at < 0) {
      changes.push({ kind: 'removed', before });
      continue;
    }
    for (const after of come.slice(from, at)) changes.push({ kind: 'added', after });
    const after = come[at];
    if (after) changes.push({ kind: 'changed', before, after });
    from = at + 1;
  }
  for (const after of come.slice(from)) changes.push({ kind: 'added', after });
  return changes;
}

/** The words two sentences share, by the Dice coefficient over their sets of words. */
function likeness(a: Sentence, b: Sentence): number {
  const words = new Set(a.folded.match(/[\p{L}\p{N}]+/gu));
  const others = new Set(b.folded.match(/[\p{L}\p{N}]+/gu));
  if (words.size + others.size === 0) return 0;
  let shared = 0;
  for (const word of words) if (others.has(word)) shared += 1;
  return (2 * shared) / (words.size + others.size);
}

/** A sentence removed here and added there, the same but for its typography, has moved. */
function withMoves(changes: readonly SentenceChange[]): TextChange[] {
  const removed = new Map<string, SentenceChange>();
  for (const change of changes) {
    if (change.kind === 'removed') removed.set(change.before.folded, change);
  }
  const moved = new Set<SentenceChange>();
  const joined = changes.map((change): SentenceChange => {
    const from = change.kind === 'added' ? removed.get(change.after.folded) : undefined;
    if (change.kind !== 'added' || from?.kind !== 'removed' || moved.has(from)) return change;
    moved.add(from);
    return { kind: 'moved', before: from.before, after: change.after };
  });
  return joined.filter(change => !moved.has(change)).map(inSpans);
}

function inSpans(change: SentenceChange): TextChange {
  if (change.kind === 'added') return { kind: 'added', after: spanOf(change.after) };
  if (change.kind === 'removed') return { kind: 'removed', before: spanOf(change.before) };
  return { kind: change.kind, before: spanOf(change.before), after: spanOf(change.after) };
}

function spanOf({ start, end }: TextSpan): TextSpan {
  return { start, end };
}
