import { describe, expect, it } from 'vitest';
import file from '../../../public/stories/blinken-cairo-2024/story.json?raw';
import { finish } from '../article/finish.ts';
import { type PassagePlace, storedPlaces } from './passagePlace.ts';
import { placePassages } from './placePassages.ts';
import { readStory } from './readStory.ts';
import type { Story } from './story.ts';

const read = readStory(file);
if (!read.ok) throw new Error(read.error.message);
const { story } = read.value;
const body = story.sources[0]?.articleBody ?? '';
const all = story.events.flatMap(event => event.passages);

function placesIn(text: string | undefined, of: Story = story): Map<string, PassagePlace> {
  return finish(placePassages(of, new Map(text === undefined ? [] : [['a1', text]])));
}

describe('storedPlaces', () => {
  it('asks that the words and their stored context stand where the story says', () => {
    const moved = { ...story, sources: story.sources.map(s => ({ ...s, articleBody: ` ${body}` })) };
    expect([...storedPlaces(moved).values()].every(place => place.state === 'missing')).toBe(true);
    const elsewhere = storedPlaces({
      ...story,
      sources: story.sources.map(s => ({ ...s, articleBody: body.slice(1) })),
    });
    expect([...elsewhere.values()].every(place => place.state === 'missing')).toBe(true);
  });

  it('gives no place in an article whose text the story does not have', () => {
    const without = { ...story, sources: story.sources.map(({ articleBody: _, ...s }) => s) };
    expect(storedPlaces(without).size).toBe(0);
    expect(placesIn(undefined, without).size).toBe(0);
  });
});

describe('placePassages', () => {
  it('finds every passage where the story says, in the story’s own text', () => {
    const places = placesIn(undefined);
    expect(places).toEqual(storedPlaces(story));
    expect(places.size).toBe(all.length);
  });

  it('finds them moved when words were added before, and takes the same words', () => {
    const places = placesIn(`Mis à jour à midi.\n${body}`);
    for (const place of places.values()) expect(place.state).toBe('moved');
  });

  it('tells a changed passage, a missing one, and leaves the rest', () => {
    const first = all.find(passage => passage.role === 'describes');
    const quote = first?.selector.find(s => s.type === 'TextQuoteSelector')?.exact ?? '';
    const words = quote.split(' ');
    const changed = placesIn(
      body.replace(quote, [...words.slice(0, -3), 'xyz', ...words.slice(-2)].join(' ')),
    );
    expect(changed.get(first?.id ?? '')?.state).toBe('changed');
    const gone = placesIn(body.replace(quote, ''));
    expect(gone.get(first?.id ?? '')).toMatchObject({ state: 'missing', start: 0, end: 0 });
  });

  it('rests after every passage', () => {
    const steps = placePassages(story);
    let count = 0;
    while (!steps.next().done) count += 1;
    expect(count).toBe(all.length);
  });
});
