import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { dateInWords } from '../../core/dates/words.ts';
import { type BlockPart, blockOf, type ListBlock, listBlocks } from '../../core/views/near/listBlocks.ts';
import type { EventOrder, Outline } from '../../core/views/outline.ts';
import { Heading } from '../kit/Heading.tsx';
import { useLocale } from '../kit/locale.tsx';
import { EventRow } from './EventRow.tsx';
import { Excerpt } from './Excerpt.tsx';
import { listKey } from './listKey.ts';
import { NearBlocks } from './NearBlocks.tsx';
import { useStory } from './storyContext.tsx';

interface Props {
  readonly outline: Outline;
  readonly order: EventOrder;
  readonly readingId: string | undefined;
}

/** CSS px that a row and a heading take about. */
const ROW = 76;
const HEADING = 44;
/** So many blocks are printed, from the first that is seen. */
const PRINTED = 12;

/**
 * The list of very many events: only rows near what is seen are there, with the selected one and the one that has the
 * focus. Each row says its place in the whole; Tab and the arrows go on to rows that are drawn as they come.
 */
export function LargeEventList({ outline, order, readingId }: Props) {
  const { dir } = useLocale();
  const { selected, step } = useStory();
  const list = useRef<HTMLDivElement>(null);
  const blocks = useMemo(() => listBlocks(outline.groups), [outline]);
  const estimate = useMemo(() => (block: number) => heightOf(blocks[block]), [blocks]);
  const focused = useFocusedPlace(list);
  const [wanted, setWanted] = useState<{ readonly place: number }>();
  const printed = usePrinted(list);
  const selectedPlace = useMemo(
    () => outline.events.findIndex(event => event.id === selected?.id),
    [outline, selected],
  );
  useEffect(() => {
    if (wanted) list.current?.querySelector<HTMLElement>(`[aria-posinset="${wanted.place + 1}"] a`)?.focus();
  }, [wanted]);

  const now = useRef({ dir, step, count: 0 });
  now.current = { dir, step, count: outline.events.length };
  // The same from draw to draw, so that rows that did not change are not drawn anew.
  const onKeyDown = useCallback((event: KeyboardEvent<HTMLElement>) => {
    const { dir, step, count } = now.current;
    const move = listKey(event, dir, placeOf(event.currentTarget), count);
    if (!move) return;
    event.preventDefault();
    if (move.kind === 'step') step(move.by, 'event');
    else if (move.to >= 0 && move.to < count) setWanted({ place: move.to });
  }, []);
  const places = [selectedPlace, focused ?? -1, wanted?.place ?? -1].filter(place => place >= 0);
  const pinned = [...places.map(place => blockOf(blocks, place)), ...printed];
  const drawRow = (part: BlockPart, first: number) =>
    part.group.events
      .slice(part.from, part.to)
      .map((event, i) => (
        <EventRow
          key={event.id}
          event={event}
          isSelected={event.id === selected?.id}
          isReading={event.id === readingId}
          showsDate={order === 'article'}
          onKeyDown={onKeyDown}
          place={first + i}
          places={outline.events.length}
          hasRecord={printed.length > 0}
        />
      ));
  return (
    <div ref={list}>
      <NearBlocks
        count={blocks.length}
        estimate={estimate}
        pinned={pinned}
        draw={block => <Block block={blocks[block]} order={order} drawRow={drawRow} />}
      />
      <Excerpt shown={printedCount(blocks, printed)} all={outline.events.length} />
    </div>
  );
}

interface BlockProps {
  readonly block: ListBlock | undefined;
  readonly order: EventOrder;
  readonly drawRow: (part: BlockPart, first: number) => React.ReactNode;
}

function Block({ block, order, drawRow }: BlockProps) {
  const { lang, t } = useLocale();
  let first = block?.first ?? 0;
  return block?.parts.map(part => {
    const { group, from, to } = part;
    const rows = drawRow(part, first);
    first += to - from;
    const heading = group.date === undefined ? t.articleOrder : dateInWords(group.date, lang);
    return (
      <div
        key={`${group.key} ${from}`}
        className="sl-group"
        data-order={order}
        data-goes-on={from > 0 ? '' : undefined}
      >
        {from === 0 ? (
          <Heading level={3} className="sl-group-title">
            <span className="first-letter:uppercase inline-block">{heading}</span>
          </Heading>
        ) : (
          <span />
        )}
        <ol>{rows}</ol>
      </div>
    );
  });
}

function heightOf(block: ListBlock | undefined): number {
  const headings = block?.parts.filter(part => part.from === 0).length ?? 0;
  return (block?.count ?? 0) * ROW + headings * HEADING;
}

function placeOf(element: Element): number {
  return Number(element.closest('[aria-posinset]')?.getAttribute('aria-posinset') ?? 0) - 1;
}

function printedCount(blocks: readonly ListBlock[], printed: readonly number[]): number {
  return printed.reduce((sum, block) => sum + (blocks[block]?.count ?? 0), 0);
}

/** The place of the row that has the focus. */
function useFocusedPlace(list: React.RefObject<HTMLDivElement | null>): number | undefined {
  const [place, setPlace] = useState<number>();
  useEffect(() => {
    const element = list.current;
    const take = (event: FocusEvent) => setPlace(placeOf(event.target as Element));
    const leave = () => setPlace(undefined);
    element?.addEventListener('focusin', take);
    element?.addEventListener('focusout', leave);
    return () => {
      element?.removeEventListener('focusin', take);
      element?.removeEventListener('focusout', leave);
    };
  }, [list]);
  return place;
}

/** Blocks that are being printed: an excerpt from what is seen, since paper has no end otherwise. */
function usePrinted(list: React.RefObject<HTMLDivElement | null>): readonly number[] {
  const [printed, setPrinted] = useState<readonly number[]>([]);
  useEffect(() => {
    const begin = () => {
      const first = Number(list.current?.querySelector<HTMLElement>('[data-block]')?.dataset.block ?? 0);
      // What is printed is what is there when this returns.
      flushSync(() => setPrinted(Array.from({ length: PRINTED }, (_, i) => first + i)));
    };
    const end = () => setPrinted([]);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, [list]);
  return printed;
}
