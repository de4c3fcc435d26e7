/** A run of words that stayed, went, or came. */
export interface WordChange {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** A table of more cells than this is not filled: both texts are then shown whole. About 2,000 words each. */
const MOST_CELLS = 16_000_000;

/**
 * What became of a quote, word by word: the runs of `before` that are not `added` give `before`, those that are not
 * `removed` give `after` (longest common subsequence; Wagner and Fischer, 1974). Characters are compared as they are.
 */
export function wordDiff(before: string, after: string): WordChange[] {
  const old = wordsOf(before);
  const now = wordsOf(after);
  const width = now.length + 1;
  if (old.length * now.length > MOST_CELLS)
    return joined([
      ['removed', before],
      ['added', after],
    ]);
  // lengths[i * width + j]: the longest common subsequence of the words from i and from j on.
  const lengths = new Uint16Array((old.length + 1) * width);
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      const down = lengths[(i + 1) * width + j] ?? 0;
      const right = lengths[i * width + j + 1] ?? 0;
      const both = (lengths[(i + 1) * width + j + 1] ?? 0) + 1;
      lengths[i * width + j] = old[i] === now[j] ? both : Math.max(down, right);
    }
  }
  const changes: [WordChange['kind'], string][] = [];
  let i = 0;
  let j = 0;
  while (i < old.length || j < now.length) {
    const [word, other] = [old[i], now[j]];
    const down = lengths[(i + 1) * width + j] ?? 0;
    const right = lengths[i * width + j + 1] ?? 0;
    if (word !== undefined && word === other) {
      changes.push(['same', word]);
      i += 1;
      j += 1;
    } else if (word !== undefined && (other === undefined || down >= right)) {
      changes.push(['removed', word]);
      i += 1;
    } else {
      changes.push(['added', other ?? '']);
      j += 1;
    }
  }
  return joined(changes);
}

/** Words, white space and signs, each by itself; nothing is lost. */
function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}\p{M}]+|\s+|[^\p{L}\p{N}\p{M}\s]/gu) ?? [];
}

/** Neighbouring runs of one kind as one. */
function joined(changes: readonly (readonly [WordChange['kind'], string])[]): WordChange[] {
  const runs: { kind: WordChange['kind']; text: string }[] = [];
  for (const [kind, text] of changes) {
    const last = runs.at(-1);
    if (last?.kind === kind) last.text += text;
    else if (text !== '') runs.push({ kind, text });
  }
  return runs;
}
