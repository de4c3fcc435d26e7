import type { Problem, Result } from '../../core/problem.ts';
import { type ReadStory, readStory, readStorySteps } from '../../core/story/readStory.ts';
import type { StoryFault } from '../../core/story/schemaFaults.ts';
import { runInSlices } from './slices.ts';

/** Files up to so many code units are read in one go: that takes less than a frame. */
const MOST_AT_ONCE = 100_000;

/** Reads a story file; a long one in slices, with the page free to answer in between. */
export async function readInSlices(text: string): Promise<Result<ReadStory, Problem<StoryFault>>> {
  return text.length <= MOST_AT_ONCE ? readStory(text) : runInSlices(readStorySteps(text));
}
