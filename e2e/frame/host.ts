import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';
import { realEvent, realStory } from '../support/stories.ts';

export type HighlightName = 'sourceline-passage' | 'sourceline-selected';

/** The words painted under a name in the host page, white space as one space, in the order of the page. */
export function paintedWords(page: Page, name: HighlightName): Promise<string[]> {
  return page.evaluate(name => {
    const ranges = [...(CSS.highlights.get(name) ?? [])].filter(range => range instanceof Range);
    return ranges
      .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))
      .map(range => range.toString().replace(/\s+/g, ' '));
  }, name);
}

/** Number of passages painted, under either name. */
export async function paintedCount(page: Page): Promise<number> {
  const [all, selected] = [
    await paintedWords(page, 'sourceline-passage'),
    await paintedWords(page, 'sourceline-selected'),
  ];
  return all.length + selected.length;
}

export const allPassages = realStory.events.flatMap(({ passages }) => passages).length;

/** The n-th frame of the page, from 0. */
export function frameAt(page: Page, index = 0): FrameLocator {
  return page.locator('iframe').nth(index).contentFrame();
}

/** The link of an event in the frame. */
export function linkIn(frame: FrameLocator, id: string): Locator {
  return frame.locator(`a[href="#e-${id}"]`);
}

/** The event is the current one in the frame, and no other is. */
export async function expectSelected(frame: FrameLocator, id: string): Promise<void> {
  await expect(frame.locator('[aria-current]')).toHaveCount(1);
  await expect(linkIn(frame, id)).toHaveAttribute('aria-current', 'true');
}

/** A point in the middle of the first line of a painted passage, in CSS px of the window. */
export function pointIn(page: Page, words: string): Promise<{ x: number; y: number; right: number }> {
  return page.evaluate(words => {
    for (const name of ['sourceline-passage', 'sourceline-selected']) {
      for (const range of CSS.highlights.get(name) ?? []) {
        if (!(range instanceof Range) || !range.toString().replace(/\s+/g, ' ').includes(words)) continue;
        const [box] = range.getClientRects();
        if (box) return { x: box.left + 3, y: box.top + box.height / 2, right: box.right };
      }
    }
    throw new Error(`"${words}" is not painted`);
  }, words);
}

/** Ids of the passages of an event of the real story. */
export function passagesOf(id: string): readonly string[] {
  return realEvent(id).passages.map(passage => passage.id);
}
