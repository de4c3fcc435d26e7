import { describe, expect, it } from 'vitest';
import { soundStory } from '../../../e2e/stories/brokenStories.ts';
import { checkStory } from './checkStory.ts';
import { readStory } from './readStory.ts';
import type { Story } from './story.ts';

const read = readStory(soundStory);
if (!read.ok) throw new Error(read.error.message);
const { story } = read.value;
const text = story.sources[0]?.articleBody ?? '';

/** The story with dated words and a sign for the first event. */
function withDating(): Story {
  const [first, ...rest] = story.events;
  if (!first) throw new Error('no event');
  const start = text.indexOf('3 May 2024');
  const words = { source: 'a1', start, end: start + 10, text: '3 May 2024' };
  const timexes = [{ ...words, type: 'DATE' as const, value: '2024-05-03' }];
  const because = [{ cue: 'tense' as const, source: 'a1', start: 12, end: 15, text: 'met' }];
  return { ...story, events: [{ ...first, dating: { ...first.dating, timexes, because } }, ...rest] };
}

describe('checkStory', () => {
  it('finds all words of a sound story verified', () => {
    const check = checkStory(withDating());
    expect(check.sources).toEqual([{ id: 'a1', changed: false, length: text.length }]);
    expect(check.passages.map(({ state }) => state)).toEqual(['verified', 'verified', 'verified']);
    expect(check.dating.map(({ kind, state, path }) => [kind, state, path])).toEqual([
      ['timex', 'verified', 'events[0].dating.timexes[0]'],
      ['cue', 'verified', 'events[0].dating.because[0]'],
    ]);
  });

  it.each(['3 May 2024', '3 MAY\n2024'])(
    'finds words again in another text, %j by what stood around it',
    words => {
      const now = `On 3 May 2024 it rained. ${text}`;
      const dated = withDating();
      for (const timex of dated.events[0]?.dating.timexes ?? []) timex.text = words;
      const check = checkStory(dated, new Map([['a1', now]]));
      expect(check.sources).toEqual([{ id: 'a1', changed: true, length: now.length }]);
      expect(check.summary).toMatchObject({ moved: 3 });
      const [date] = check.dating;
      expect(date).toMatchObject({ state: 'moved', start: now.indexOf('met on 3 May') + 7, exact: words });
    },
  );

  it('counts words of a source without a text as unchecked', () => {
    const sources = story.sources.map(({ articleBody: _left, ...rest }) => rest);
    const check = checkStory({ ...withDating(), sources });
    expect(check.sources).toEqual([{ id: 'a1', changed: null, length: null }]);
    expect(check.summary).toEqual({ verified: 0, moved: 0, changed: 0, missing: 0, unchecked: 3 });
    expect(check.datingSummary.unchecked).toBe(2);
  });
});
