import { wordDiff } from '../core/article/wordDiff.ts';
import type { CheckedWords, StateCounts } from '../core/story/checkStory.ts';
import { shorten } from './printable.ts';

const QUOTE = 60;
/** Changes beyond these are not listed one by one. */
const MOST_CHANGES = 6;

/** A quote as it is shown on one line. */
export function quoteText(text: string): string {
  return `“${shorten(text, QUOTE)}”`;
}

/** Lines under a passage: how it differs from the text, or the places that came near where it is missing. */
export function detailLines({ state, exact, found, candidates }: CheckedWords): string[] {
  if (state === 'changed') return changeLines(exact, found ?? '');
  if (state !== 'missing') return found === null || found === exact ? [] : ['the same words, set otherwise'];
  if (candidates.length === 0) return ['nothing like it is in the text'];
  return candidates.map(({ text, score }) => `did you mean ${quoteText(text)} (${percent(score)})?`);
}

/** Passages by state, in words. */
export function summaryText(counts: StateCounts): string {
  const { verified, moved, changed, missing, unchecked } = counts;
  const words = `${verified} verified, ${moved} moved, ${changed} changed, ${missing} missing`;
  return unchecked > 0 ? `${words}, ${unchecked} unchecked` : words;
}

/** Colours a state for a person; gives it back as it is where there are no colours. */
export function paint(state: string, text: string, colours: boolean): string {
  const colour = {
    verified: 32,
    right: 32,
    repaired: 32,
    moved: 36,
    changed: 33,
    held: 33,
    missing: 31,
    unrepaired: 31,
  }[state];
  return colours && colour !== undefined ? `\u001B[${colour}m${text}\u001B[0m` : text;
}

function changeLines(before: string, after: string): string[] {
  const lines = replacements(before, after).map(([old, now]) => {
    if (old.trim() === '')
      return now.trim() === '' ? 'white space is another' : `${quoteText(now)} was added`;
    return now.trim() === '' ? `${quoteText(old)} was removed` : `${quoteText(old)} became ${quoteText(now)}`;
  });
  if (lines.length <= MOST_CHANGES) return lines;
  return [...lines.slice(0, MOST_CHANGES), `and ${lines.length - MOST_CHANGES} more changes`];
}

/** What gave way to what; changes with nothing but white space between them are one. */
function replacements(before: string, after: string): [old: string, now: string][] {
  const pairs: [string, string][] = [];
  let open = false;
  let space = '';
  for (const { kind, text } of wordDiff(before, after)) {
    if (kind === 'same') {
      open &&= text.trim() === '';
      space = text;
      continue;
    }
    const last = open ? pairs.at(-1) : undefined;
    const pair: [string, string] = last ?? ['', ''];
    if (!last) pairs.push(pair);
    else if (space !== '') {
      pair[0] += space;
      pair[1] += space;
    }
    pair[kind === 'removed' ? 0 : 1] += text;
    open = true;
    space = '';
  }
  return pairs;
}

function percent(score: number): string {
  return `${Math.round(score * 100)} % alike`;
}
