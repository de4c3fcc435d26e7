import { describe, expect, it } from 'vitest';
import file from '../../../public/stories/blinken-cairo-2024/story.json?raw';
import { readStory } from '../../core/story/readStory.ts';
import type { Story } from '../../core/story/story.ts';
import { findInHost } from './findInHost.ts';

const read = readStory(file);
if (!read.ok) throw new Error(read.error.message);
const { story } = read.value;
const [source] = story.sources;
const body = source?.articleBody ?? '';
const unstopped = new AbortController().signal;

describe('findInHost', () => {
  it('finds every passage of the story in its own article, between other words', async () => {
    const found = await findInHost(story, `Lire aussi\n${body}\nPartager`, unstopped);
    expect(found.map(({ id }) => id)).toEqual(
      story.events.flatMap(({ passages }) => passages.map(({ id }) => id)),
    );
    expect(new Set(found.map(({ event }) => event)).size).toBe(story.events.length);
  });

  it('finds nothing in another article', async () => {
    const other = 'Le conseil municipal a voté hier le budget de la bibliothèque.\nLa séance fut courte.';
    expect(await findInHost(story, other, unstopped)).toEqual([]);
  });

  it('counts only the source that the article is', async () => {
    if (!source) throw new Error('the real story has no source');
    const [first, ...others] = story.events;
    if (!first) throw new Error('the real story has no event');
    const twoSources: Story = {
      ...story,
      sources: [...story.sources, { ...source, id: 'other', articleBody: 'Autre chose.' }],
      events: [
        { ...first, passages: first.passages.map(passage => ({ ...passage, source: 'other' })) },
        ...others,
      ],
    };
    const found = await findInHost(twoSources, body, unstopped);
    expect(new Set(found.map(({ event }) => event))).toEqual(new Set(others.map(({ id }) => id)));
  });

  it('rejects once it is aborted', async () => {
    await expect(findInHost(story, body, AbortSignal.abort(new Error('enough')))).rejects.toThrow('enough');
  });
});
