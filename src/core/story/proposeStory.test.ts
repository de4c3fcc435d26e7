import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkStory } from './checkStory.ts';
import { proposeStory } from './proposeStory.ts';
import { readStory } from './readStory.ts';
import { writeStory } from './writeStory.ts';

const sentences = [
  'Le ministre a rencontré mardi Paul Durand à Paris. ',
  'Selon M. Durand, il signera jeudi un accord à Rome. ',
  'Cette rencontre a duré une heure. ',
  '« Nous travaillons depuis janvier », a déclaré Anne Roy. ',
  'Titre sans point\n',
  'Un attentat a frappé Kaboul en 2019. ',
  '\n',
  '\ud800',
  'Elle partira ensuite. ',
  'L’incendie avait tué deux personnes. ',
];

describe('proposeStory', () => {
  it('gives stories that are read back whole, with every passage where it says', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...sentences), { maxLength: 25 }), parts => {
        const text = parts.join('');
        const story = proposeStory({ text, lang: 'fr', published: '2024-03-20', sourceId: 'a1' });
        const read = readStory(writeStory(story));
        expect(read).toMatchObject({ ok: true, value: { problems: [] } });
        expect(read.ok && read.value.story.events).toHaveLength(story.events.length);
        const states = checkStory(story, new Map([['a1', text]])).passages.map(({ state }) => state);
        expect(states.every(state => state === 'verified')).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it('proposes, and says what it rests on', () => {
    const text =
      'Le conseil se réunit\nSelon le maire, Paul Durand, le conseil a adopté lundi le budget à Lyon.';
    const story = proposeStory({ text, lang: 'fr', published: '2024-03-20', sourceId: 'a1' });
    expect(story).toMatchObject({
      id: 'conseil-reunit',
      name: { fr: 'Le conseil se réunit' },
      events: [
        {
          id: 'conseil-adopte-budget-lyon',
          name: { fr: 'Le conseil a adopté le budget à Lyon' },
          date: '2024-03-18',
          review: 'proposed',
          attribution: [{ name: 'Paul Durand', passage: 'conseil-adopte-budget-lyon-p2' }],
          location: { name: { fr: 'Lyon' }, geo: { latitude: 45.8, longitude: 4.8 } },
        },
      ],
    });
  });
});
