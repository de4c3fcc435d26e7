/** Blocks drawn, or left out, one after the other: `from` up to, not including, `to`. */
export interface BlockRun {
  readonly isDrawn: boolean;
  readonly from: number;
  readonly to: number;
}

/**
 * What is drawn of so many blocks: those near, and those pinned with their neighbours, so that the keyboard always has
 * a next one to go to. The runs follow each other without gaps.
 */
export function blockRuns(
  count: number,
  near: Iterable<number>,
  pinned: Iterable<number>,
): readonly BlockRun[] {
  const wanted = new Set(near);
  for (const block of pinned) for (const one of [block - 1, block, block + 1]) wanted.add(one);
  const drawn = [...wanted].filter(block => block >= 0 && block < count).sort((a, b) => a - b);
  const runs: BlockRun[] = [];
  let at = 0;
  for (const block of drawn) {
    const last = runs.at(-1);
    if (block > at) runs.push({ isDrawn: false, from: at, to: block });
    if (last?.isDrawn && last.to === block) runs.splice(-1, 1, { ...last, to: block + 1 });
    else runs.push({ isDrawn: true, from: block, to: block + 1 });
    at = block + 1;
  }
  if (at < count) runs.push({ isDrawn: false, from: at, to: count });
  return runs;
}

/**
 * Blocks of a run that reach into a stretch of the screen. `top` is where the run begins, all in CSS px; `heightOf`
 * says how high each block is.
 */
export function blocksWithin(
  run: BlockRun,
  top: number,
  heightOf: (block: number) => number,
  stretch: { readonly top: number; readonly bottom: number },
): number[] {
  const found: number[] = [];
  let at = top;
  for (let block = run.from; block < run.to && at < stretch.bottom; block += 1) {
    const next = at + heightOf(block);
    if (next > stretch.top) found.push(block);
    at = next;
  }
  return found;
}
