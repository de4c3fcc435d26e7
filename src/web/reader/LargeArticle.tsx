import { useMemo } from 'react';
import { paragraphsOf, type TextSpan } from '../../core/article/article.ts';
import type { Coverage } from '../../core/views/coverage.ts';
import { spanFinder } from '../../core/views/near/spanFinder.ts';
import { textBlocks } from '../../core/views/near/textBlocks.ts';
import { type PlacedPassage, runsOf } from '../../core/views/passages.ts';
import { NearBlocks } from './NearBlocks.tsx';
import { Paragraph } from './Paragraph.tsx';
import { useStory } from './storyContext.tsx';
import { stretchesOf } from './stretches.ts';

interface Props {
  readonly source: string;
  readonly body: string;
  readonly passages: readonly PlacedPassage[];
  readonly coverage: Coverage | undefined;
}

/** A line of the article has about so many letters, and so many CSS px. */
const LINE_LETTERS = 78;
const LINE = 31;
/** Up to so many code units a text is in the page as a whole, for the browser's own search; beyond, what is far is not. */
const MOST_PLAIN = 1_000_000;

/** The paragraphs of a long article: those near what is seen with their marks, the others as plain words. */
export function LargeArticle({ source, body, passages, coverage }: Props) {
  const { selected } = useStory();
  const blocks = useMemo(() => textBlocks(paragraphsOf(body)), [body]);
  const estimate = useMemo(() => (block: number) => heightOf(blocks[block]?.paragraphs), [blocks]);
  const find = useMemo(() => spanFinder(passages), [passages]);
  const pinned = useMemo(() => {
    const own = passages.filter(passage => passage.event === selected?.id);
    return blocks.flatMap((block, i) =>
      own.some(({ start, end }) => start < block.end && end > block.start) ? [i] : [],
    );
  }, [blocks, passages, selected]);
  const draw = (block: number) =>
    blocks[block]?.paragraphs.map(span => (
      <Paragraph
        key={span.start}
        text={body}
        stretches={stretchesOf(span, coverage, source).map(({ start, end, sentence }) => ({
          sentence,
          start,
          runs: runsOf({ start, end }, find({ start, end })),
        }))}
      />
    ));
  const drawPlain = (block: number) =>
    blocks[block]?.paragraphs.length ? (
      <div
        className="sl-plain"
        dir="auto"
        style={{ containIntrinsicBlockSize: `auto ${heightOf(blocks[block].paragraphs)}px` }}
      >
        {body.slice(blocks[block].start, blocks[block].end)}
      </div>
    ) : null;
  return (
    <NearBlocks
      count={blocks.length}
      estimate={estimate}
      pinned={pinned}
      draw={draw}
      {...(body.length <= MOST_PLAIN && { drawPlain })}
    />
  );
}

function heightOf(paragraphs: readonly TextSpan[] = []): number {
  return paragraphs.reduce(
    (sum, { start, end }) => sum + (Math.ceil((end - start) / LINE_LETTERS) + 0.65) * LINE,
    0,
  );
}
