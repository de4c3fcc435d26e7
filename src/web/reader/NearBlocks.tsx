import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { type BlockRun, blockRuns, blocksWithin } from '../../core/views/near/drawnBlocks.ts';
import { paneOf } from './scrolling.ts';

interface Props {
  readonly count: number;
  /** How high a block will be about, in CSS px; a new function where the blocks are others. */
  readonly estimate: (block: number) => number;
  /** Blocks that are drawn wherever one looks. */
  readonly pinned: readonly number[];
  readonly draw: (block: number) => ReactNode;
  /** A block that is far off, as text; without it what is far off is empty room. */
  readonly drawPlain?: (block: number) => ReactNode;
}

/** Blocks this far beyond what is seen are drawn, in CSS px. */
const MARGIN = 300;

/**
 * Blocks under each other of which only those near what is seen are drawn. Our own: well-kept virtualisers keep an
 * object for each row and go through all of them at each measure, know one scrolling element only, and cannot keep a
 * row with the focus, or with its words far off.
 */
export function NearBlocks({ count, estimate, pinned, draw, drawPlain }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const measured = useRef({ of: estimate, heights: new Map<number, number>() });
  if (measured.current.of !== estimate) measured.current = { of: estimate, heights: new Map() };
  const heightOf = (block: number) => measured.current.heights.get(block) ?? estimate(block);
  const [near, setNear] = useState<readonly number[]>([0, 1]);

  const look = useRef(() => {});
  look.current = () => {
    const now = list.current && blocksInSight(list.current, heightOf);
    if (now) setNear(before => (isSame(before, now) ? before : now));
  };
  useLayoutEffect(() => {
    for (const element of list.current?.children ?? []) {
      const { block } = (element as HTMLElement).dataset;
      if (block !== undefined)
        measured.current.heights.set(Number(block), element.getBoundingClientRect().height);
    }
    look.current();
  });
  useEffect(() => {
    if (!list.current) return;
    return watchSight(list.current, () => look.current());
  }, []);
  return (
    <div ref={list}>
      {blockRuns(count, near, pinned).flatMap(run => {
        if (!run.isDrawn && !drawPlain)
          return [<Gap key={`gap ${run.from}`} run={run} heightOf={heightOf} />];
        return numbersOf(run).map(block => (
          <div key={`${block}${run.isDrawn ? '' : ' plain'}`} data-block={block}>
            {run.isDrawn ? draw(block) : drawPlain?.(block)}
          </div>
        ));
      })}
    </div>
  );
}

function Gap({ run, heightOf }: { run: BlockRun; heightOf: (block: number) => number }) {
  const height = numbersOf(run).reduce((sum, block) => sum + heightOf(block), 0);
  return <div aria-hidden="true" data-from={run.from} data-to={run.to} style={{ height: `${height}px` }} />;
}

function numbersOf({ from, to }: BlockRun): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}

/** Blocks in or near the pane that scrolls, or the window; undefined while nothing is laid out. */
function blocksInSight(list: HTMLElement, heightOf: (block: number) => number): number[] | undefined {
  const pane = paneOf(list)?.getBoundingClientRect();
  const top = Math.max(0, pane?.top ?? 0) - MARGIN;
  const bottom = Math.min(window.innerHeight, pane?.bottom ?? window.innerHeight) + MARGIN;
  if (list.getBoundingClientRect().width === 0) return undefined;
  const found: number[] = [];
  for (const element of list.children) {
    const box = element.getBoundingClientRect();
    if (box.bottom <= top) continue;
    if (box.top >= bottom) break;
    const { block, from, to } = (element as HTMLElement).dataset;
    if (block !== undefined) found.push(Number(block));
    else {
      const run = { isDrawn: false, from: Number(from), to: Number(to) };
      found.push(...blocksWithin(run, box.top, heightOf, { top, bottom }));
    }
  }
  return found;
}

function watchSight(list: HTMLElement, onChange: () => void): () => void {
  let frame = 0;
  const later = () => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      onChange();
    });
  };
  const listening = new AbortController();
  const { signal } = listening;
  // Captured, and in a shadow tree too: the list, a pane around it or the page may be what scrolls.
  for (const root of [document, list.getRootNode()]) {
    root.addEventListener('scroll', later, { capture: true, passive: true, signal });
  }
  window.addEventListener('resize', later, { signal });
  return () => {
    listening.abort();
    cancelAnimationFrame(frame);
  };
}

function isSame(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((block, i) => block === b[i]);
}
