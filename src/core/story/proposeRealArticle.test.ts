import { describe, expect, it } from 'vitest';
import file from '../../../public/stories/blinken-cairo-2024/story.json?raw';
import type { ProposedEvent } from '../events/propose/proposedEvent.ts';
import { proposeEvents } from '../events/propose.ts';
import { readStory } from './readStory.ts';

const read = readStory(file);
if (!read.ok) throw new Error(read.error.message);
const { story } = read.value;
const text = story.sources[0]?.articleBody ?? '';
const events = proposeEvents({ text, lang: 'fr', published: '2024-03-20', sourceId: 'a1' });

/** The one proposal that describes what an event of the story describes in the given words. */
function proposalWith(words: string): ProposedEvent {
  const at = text.indexOf(words);
  const found = events.filter(({ passages }) =>
    passages.some(({ role, start, end }) => role === 'describes' && start <= at && at + words.length <= end),
  );
  const [only, ...others] = found;
  if (!only || others.length > 0) throw new Error(`${found.length} proposals for « ${words} »`);
  return only;
}

describe('the real article, from its text and date alone', () => {
  it.each([
    ['Cairo', 'rencontrera ce jeudi au Caire', '2024-03-21', 'announced', 'Le Caire', []],
    [
      'the committee in Cairo',
      'rencontrera ensuite des responsables égyptiens',
      '2024-03-21',
      'announced',
      'Le Caire',
      ['un diplomate égyptien', 'les médias américains'],
    ],
    ['Jeddah', 'doit rencontrer le prince héritier', '[2024-03-20..2024-03-21]', 'announced', 'Djeddah', []],
    [
      'Qatar',
      'doivent reprendre cette semaine au Qatar',
      '[2024-03-20..2024-03-24]',
      'announced',
      'Qatar',
      ['Matthew Miller', 'Antony Blinken'],
    ],
    [
      'Manila',
      'lors d’une précédente étape à Manille',
      '[..2024-03-20]',
      'happened',
      'Manille',
      ['Antony Blinken'],
    ],
  ])('proposes %s', (_, words, date, status, place, speakers) => {
    const event = proposalWith(words);
    expect(event).toMatchObject({ date, status, location: { name: place } });
    expect(event.speakers.map(({ name }) => name)).toEqual(speakers);
  });

  it('agrees with the story in date, status and rule, event by event', () => {
    const of = {
      'cairo-bourita': 'ce jeudi au Caire',
      'cairo-arab-committee': 'le 21 mars',
      'jeddah-visit': 'à Djeddah',
      'qatar-talks': 'cette semaine au Qatar',
      'manila-press-conference': 'étape à Manille',
      'work-since-january': 'depuis janvier',
    };
    for (const [id, words] of Object.entries(of)) {
      const told = story.events.find(event => event.id === id);
      const { date, status, dating } = proposalWith(words);
      expect([id, date, status, dating.rule]).toEqual([id, told?.date, told?.status, told?.dating.rule]);
    }
  });

  it('puts the three « ce jeudi » in one event, with every passage the story has of it but one', () => {
    const event = proposalWith('rencontrera ce jeudi au Caire');
    expect(event.dating.timexes.map(timex => timex.text)).toEqual(['ce jeudi', 'ce jeudi', 'ce jeudi']);
    expect(event.about).toEqual(['Antony Blinken', 'Nasser Bourita']);
    const told = story.events.find(({ id }) => id === 'cairo-bourita')?.passages ?? [];
    const quotes = told.flatMap(({ selector }) =>
      selector.flatMap(one => (one.type === 'TextQuoteSelector' ? [one.exact] : [])),
    );
    const covered = quotes.filter(quote => {
      const at = text.indexOf(quote);
      return event.passages.some(({ start, end }) => start <= at && at + quote.length <= end + 1);
    });
    expect(covered.length).toBeGreaterThanOrEqual(quotes.length - 1);
  });

  it('shows nothing wrong as certain: every exact date is one of the story’s', () => {
    const exact = events.filter(({ date }) => date !== null && /^\d{4}-\d\d-\d\d$/.test(date));
    expect(exact.map(({ date }) => date)).toEqual(['2024-03-21', '2024-03-21']);
    // What the story dates by an editor's knowledge stays open.
    expect(proposalWith('a récemment normalisé').date).toBe('[..2024-03-20]');
  });
});
