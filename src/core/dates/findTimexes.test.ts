import { describe, expect, it } from 'vitest';
import file from '../../../public/stories/blinken-cairo-2024/story.json?raw';
import { findTimexes } from './findTimexes.ts';
import { english } from './testing/englishTimexes.ts';
import { french } from './testing/frenchTimexes.ts';

const [source] = JSON.parse(file).sources as { articleBody: string; datePublished: string }[];
if (!source) throw new Error('the story has no source');
const article = source.articleBody;
const found = findTimexes(article, { lang: 'fr', published: source.datePublished });

describe('findTimexes, the real article', () => {
  it('finds its eleven expressions, each with its value', () => {
    expect(found.map(({ text, value }) => [text, value])).toEqual([
      ['ce jeudi', '2024-03-21'],
      ['le 21 mars', '2024-03-21'],
      ['janvier', '2024-01'],
      ['cette semaine', '2024-W12'],
      ['plusieurs semaines', 'PXW'],
      ['actuellement', 'PRESENT_REF'],
      ['ce jeudi', '2024-03-21'],
      ['de nombreuses années', 'PXY'],
      ['récemment', 'PAST_REF'],
      ['ce jeudi', '2024-03-21'],
      ['les années à venir', 'FUTURE_REF'],
    ]);
  });

  it('puts Thursday after publication because of the future, and says which verb', () => {
    expect(found[0]).toMatchObject({
      start: 49,
      end: 57,
      type: 'DATE',
      date: '2024-03-21',
      rule: 'weekday-after-publication',
      anchor: { type: 'publication' },
      cues: [{ cue: 'tense', text: 'rencontrera', start: 37, end: 48 }],
      losing: ['2024-03-14'],
    });
  });

  it('says since January and this week as the story does', () => {
    expect(found[2]).toMatchObject({ date: '2024-01/2024-03', rule: 'since-month-until-publication' });
    expect(found[2]?.cues[0]).toMatchObject({ cue: 'order', text: 'depuis' });
    expect(found[3]).toMatchObject({ date: '[2024-03-20..2024-03-24]', rule: 'rest-of-publication-week' });
  });
});

const tables = { fr: french, en: english };
const cases = Object.entries(tables).flatMap(([lang, groups]) =>
  Object.entries(groups).flatMap(([group, rows]) =>
    rows.map(([text, published, ...expected]) => ({ lang, group, text, published, expected })),
  ),
);

describe('findTimexes, by operator', () => {
  it.each(cases)('$lang, $group: $text', ({ lang, text, published, expected }) => {
    const timexes = findTimexes(text, { lang, published });
    expect(timexes.map(timex => `${timex.text} = ${timex.value}`)).toEqual(expected);
  });
});

describe('findTimexes, doubts', () => {
  const one = (text: string, published: string | null, lang = 'fr') =>
    findTimexes(text, { lang, published })[0];

  it('keeps both readings of a weekday that no verb settles', () => {
    expect(one('Réunion jeudi.', '2024-03-20')).toMatchObject({
      certain: false,
      date: '[2024-03-14,2024-03-21]',
      rule: 'weekday-nearest',
    });
  });

  it('takes the year in which weekday and date agree', () => {
    expect(one('Il est venu jeudi 21 mars.', '2024-12-30')).toMatchObject({
      value: '2024-03-21',
      certain: true,
      rule: 'weekday-and-date-agree',
    });
  });

  it('warns when they agree in no year near, or not in the year said', () => {
    for (const text of ['Le lundi 21 mars 2024.', 'Vendredi 21 mars, il viendra.']) {
      const timex = one(text, text.includes('2024') ? null : '2024-01-05');
      if (text.includes('2024')) expect(timex).toMatchObject({ warning: true, certain: false });
      else expect(timex).toMatchObject({ value: '2025-03-21', warning: false });
    }
  });

  it.each([
    ['fr', 'La bourse est restée fermée jusqu’à vendredi.', '2008-09-18', '[2008-09-12,2008-09-19]'],
    ['en', 'The market has stayed closed until Friday.', '2008-09-18', '[2008-09-12,2008-09-19]'],
    ['en', 'The quake hit the country a week ago.', '2011-03-18', '[2011-03-07..2011-03-15]'],
    ['fr', 'Elle viendra dans deux semaines.', '2024-03-20', '[2024-03-30..2024-04-07]'],
    ['fr', 'Le prix a monté depuis le début de l’année.', '2009-02-20', '[2009-01..2009-07]'],
    ['fr', 'À voir ce soir à 00 h 10.', '1999-07-28', '[1999-07-28..1999-07-29]'],
  ])('doubts in %s: %s', (lang, text, published, date) => {
    expect(findTimexes(text, { lang, published }).at(-1)).toMatchObject({ certain: false, date });
  });

  it('has no date for a weekday that is part of a name, where that has a capital', () => {
    expect(one('It is the anniversary of Black Monday.', '2007-10-20', 'en')).toMatchObject({
      value: 'XXXX-WXX-1',
      date: null,
    });
  });

  it('gives an hour with a zone the day after the comma', () => {
    expect(one('At 16:15 UTC, June 1st, he spoke.', '2009-06-04', 'en')?.value).toBe('2009-06-01T16:15Z');
  });

  it('has no day for a weekday when the publication is not known, and none in other languages', () => {
    expect(findTimexes('Il viendra jeudi.', { lang: 'fr', published: null })).toEqual([]);
    expect(findTimexes('jeudi 21 mars 2024', { lang: 'de', published: null })).toEqual([]);
    expect(findTimexes('le 21 mars 2024', { lang: 'fr-CA', published: 'nonsense' })[0]?.date).toBe(
      '2024-03-21',
    );
  });
});

describe('findTimexes, hostile text', () => {
  const size = 300_000;
  const bits = [
    'a',
    '1',
    '1 ',
    '12/',
    '1-',
    'janvier ',
    'jeudi, ',
    "l'",
    'vingt ',
    '8 h ',
    '1999-',
    'il y a ',
    'fin de ',
    'et ',
    '\ud83d',
    '\udc00 ',
    'مرحبا ',
    '(',
    '   ',
    '\n',
    '2 ans et ',
  ];

  it.each(bits)('ends on %j repeated on one line', bit => {
    const text = bit.repeat(Math.ceil(size / bit.length));
    for (const lang of ['fr', 'en']) {
      const timexes = findTimexes(text, { lang, published: '2024-03-20' });
      expect(timexes.length).toBeLessThanOrEqual(text.length);
      for (const timex of timexes.slice(0, 50)) expect(timex.end - timex.start).toBeLessThan(400);
    }
  });
});
