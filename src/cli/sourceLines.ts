import { paragraphsOf } from '../core/article/article.ts';
import type { StoryCheck } from '../core/story/checkStory.ts';
import { counted, printable } from './printable.ts';
import { fileName } from './readInput.ts';
import type { CommandInputs } from './readInputs.ts';

/** One line for each source: the text its passages were looked for in, and whether it is another than the story's. */
export function sourceLines(
  { story, articles }: CommandInputs,
  { sources }: Pick<StoryCheck, 'sources'>,
): string[] {
  return sources.map(({ id, changed, length }, i) => {
    const given = articles.get(id);
    const text = given?.text ?? story.sources[i]?.articleBody;
    if (text === undefined || length === null) {
      return `${id}: unchecked, since the story does not hold its text; give it by --article ${id}=FILE`;
    }
    const size = `${counted(length, 'character')} in ${counted(paragraphsOf(text).length, 'paragraph')}`;
    if (!given) return `${id}: the text in the story, ${size}`;
    const encoding = given.encoding === 'utf-8' ? '' : `, read as ${given.encoding}`;
    const what = given.kind === 'html' ? 'the article found in the page' : 'the text';
    const differs = { true: '; it differs from the text in the story', false: '; the same as in the story' };
    const compared = changed === null ? '' : differs[`${changed}`];
    return `${id}: ${what} ${printable(fileName(given.file))}, ${size}${encoding}${compared}`;
  });
}
