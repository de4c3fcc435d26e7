import { expect, it } from 'vitest';
import { dateFromWords } from './dateFromWords.ts';
import { applyEdit } from './edits.ts';
import { publishable } from './publishable.ts';
import { proposed } from './testing/anyEdit.ts';

const [source] = proposed.first.sources;
if (!source) throw new Error('The story has a source.');
const body = source.articleBody ?? '';
const at = (words: string) => ({
  source: 'a1',
  start: body.indexOf(words),
  end: body.indexOf(words) + words.length,
});

it('reads words in their place, with the reason', () => {
  const read = dateFromWords(source, at('quitté Rome mercredi'));
  expect(read).toMatchObject({
    date: '2024-03-20',
    dating: { basis: 'resolved', anchor: { type: 'publication', source: 'a1' } },
  });
  expect(read?.dating.timexes).toMatchObject([{ ...at('mercredi'), text: 'mercredi' }]);
  expect(dateFromWords(source, at('12 mars'))).toMatchObject({
    date: '2024-03-12',
    dating: { basis: 'stated' },
  });
  expect(dateFromWords(source, at('Anna Petit'))).toBeNull();
});

it('is a dating that an event takes as it is', () => {
  const read = dateFromWords(source, at('demain'));
  const event = proposed.first.events[0]?.id ?? '';
  const dating = read?.dating ?? { basis: 'inferred' as const };
  const applied = applyEdit(proposed.first, { kind: 'set-date', event, date: read?.date ?? null, dating });
  expect(applied.ok && applied.value.story.events[0]?.date).toBe('2024-03-22');
});

it('publishes what was confirmed, and nothing measured from what was not', () => {
  const [first, second] = proposed.first.events;
  if (!first || !second) throw new Error('The story has two events.');
  const events = [
    { ...first, review: 'rejected' as const },
    {
      ...second,
      review: 'confirmed' as const,
      dating: { ...second.dating, anchor: { type: 'event' as const, event: first.id } },
    },
  ];
  const published = publishable({ ...proposed.first, events });
  expect(published.events.map(({ id, dating }) => [id, dating.anchor])).toEqual([[second.id, null]]);
  expect(publishable(published)).toBe(published);
});
