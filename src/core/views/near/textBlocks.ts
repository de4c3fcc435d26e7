import type { TextSpan } from '../../article/article.ts';

/** Some paragraphs of an article that are drawn with their marks, or left plain, as a whole. */
export interface TextBlock extends TextSpan {
  readonly paragraphs: readonly TextSpan[];
}

/** Code units of a block; a paragraph that is longer is a block of its own. */
const LENGTH = 2500;

/** Cuts an article's paragraphs into blocks, in their order. */
export function textBlocks(paragraphs: readonly TextSpan[]): readonly TextBlock[] {
  const blocks: { paragraphs: TextSpan[]; start: number; end: number }[] = [];
  for (const paragraph of paragraphs) {
    const last = blocks.at(-1);
    if (last && paragraph.end - last.start <= LENGTH) {
      last.paragraphs.push(paragraph);
      last.end = paragraph.end;
    } else {
      blocks.push({ paragraphs: [paragraph], start: paragraph.start, end: paragraph.end });
    }
  }
  return blocks;
}
