import { diffArrays } from 'diff';

/** A run of words that stayed, went, or came. */
export interface WordChange {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Texts with more changes than this have little in common: both are then shown whole. */
const MOST_CHANGES = 1000;

/**
 * What became of a quote, word by word: the runs of `before` that are not `added` give `before`, those that are not
 * `removed` give `after` (shortest edit script; Myers, 1986). Characters are compared as they are.
 */
export function wordDiff(before: string, after: string): WordChange[] {
  const runs = diffArrays(wordsOf(before), wordsOf(after), { maxEditLength: MOST_CHANGES });
  const changes = runs
    ? runs.map(({ added, removed, value }): WordChange => {
        return { kind: added ? 'added' : removed ? 'removed' : 'same', text: value.join('') };
      })
    : [
        { kind: 'removed' as const, text: before },
        { kind: 'added' as const, text: after },
      ];
  return joined(changes.filter(change => change.text !== ''));
}

/** Words replaced one after another read as one replacement: the space between them is no resting place. */
function joined(changes: readonly WordChange[]): WordChange[] {
  const runs: WordChange[] = [];
  let removed = '';
  let added = '';
  const close = (same: string) => {
    // Space that both end with has stayed.
    const space = /\s*$/.exec(removed)?.[0] ?? '';
    const kept = added.endsWith(space) && added !== '' ? space : '';
    removed = removed.slice(0, removed.length - kept.length);
    added = added.slice(0, added.length - kept.length);
    if (removed !== '') runs.push({ kind: 'removed', text: removed });
    if (added !== '') runs.push({ kind: 'added', text: added });
    if (kept + same !== '') runs.push({ kind: 'same', text: kept + same });
    removed = '';
    added = '';
  };
  changes.forEach(({ kind, text }, i) => {
    const isGap = text.trim() === '' && removed + added !== '' && i < changes.length - 1;
    if (kind === 'same' && !isGap) {
      close(text);
      return;
    }
    if (kind !== 'added') removed += text;
    if (kind !== 'removed') added += text;
  });
  close('');
  return runs;
}

/** Words, white space and signs, each by itself; nothing is lost. */
function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}\p{M}]+|\s+|[^\p{L}\p{N}\p{M}\s]/gu) ?? [];
}
