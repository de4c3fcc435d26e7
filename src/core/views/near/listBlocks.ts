import type { EventGroup } from '../outline.ts';

/** Some events of one group: those from `from` up to, not including, `to`. */
export interface BlockPart {
  readonly group: EventGroup;
  readonly from: number;
  readonly to: number;
}

/** A stretch of the list that is drawn or left out as a whole. */
export interface ListBlock {
  readonly parts: readonly BlockPart[];
  /** Place of its first event in the list, from 0. */
  readonly first: number;
  readonly count: number;
}

/** A block holds so many events at most. */
const MOST = 8;

/** Cuts a list into blocks, in its order; a group may go on over many of them, and a block may hold many groups. */
export function listBlocks(groups: readonly EventGroup[]): readonly ListBlock[] {
  const blocks: { parts: BlockPart[]; first: number; count: number }[] = [];
  let first = 0;
  for (const group of groups) {
    for (let from = 0; from < group.events.length; ) {
      let block = blocks.at(-1);
      if (!block || block.count >= MOST) {
        block = { parts: [], first, count: 0 };
        blocks.push(block);
      }
      const to = Math.min(group.events.length, from + MOST - block.count);
      block.parts.push({ group, from, to });
      block.count += to - from;
      first += to - from;
      from = to;
    }
  }
  return blocks;
}

/** The block that holds the event at a place of the list. */
export function blockOf(blocks: readonly ListBlock[], place: number): number {
  let from = 0;
  let to = blocks.length - 1;
  while (from < to) {
    const middle = (from + to + 1) >>> 1;
    if ((blocks[middle]?.first ?? 0) <= place) from = middle;
    else to = middle - 1;
  }
  return from;
}
