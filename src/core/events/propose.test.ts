import { describe, expect, it } from 'vitest';
import { proposeEvents } from './propose.ts';
import { propose } from './testing/quickPropose.ts';

describe('status', () => {
  it.each([
    ['fr', 'Le ministre a signé mardi un accord à Rome avec Paul Durand.', 'happened', '2024-03-19'],
    ['fr', 'Le ministre signera jeudi un accord à Rome avec Paul Durand.', 'announced', '2024-03-21'],
    ['fr', 'Le ministre doit signer jeudi un accord à Rome avec Paul Durand.', 'announced', '2024-03-21'],
    ['fr', 'Le ministre pourrait signer jeudi un accord à Rome avec Paul Durand.', 'possible', '2024-03-21'],
    ['fr', 'La visite de Paul Durand à Rome prévue jeudi a été annulée.', 'cancelled', '2024-03-21'],
    ['fr', 'Paul Durand a démenti mardi avoir rencontré le ministre à Rome.', 'denied', '2024-03-19'],
    [
      'fr',
      'Les négociations avec Paul Durand se poursuivent à Rome depuis lundi.',
      'ongoing',
      '2024-03-18/2024-03-20',
    ],
    ['en', 'The minister signed a treaty with Paul Durand in Rome on Tuesday.', 'happened', '2024-03-19'],
    [
      'en',
      'The minister will sign a treaty with Paul Durand in Rome on Thursday.',
      'announced',
      '2024-03-21',
    ],
    [
      'en',
      'The minister is expected to sign a treaty with Paul Durand in Rome on Thursday.',
      'announced',
      '2024-03-21',
    ],
    ['en', 'The minister may sign a treaty with Paul Durand in Rome on Thursday.', 'possible', '2024-03-21'],
    ['en', 'Paul Durand denied on Tuesday that he met the minister in Rome.', 'denied', '2024-03-19'],
    ['en', 'Police are searching a house in Rome for Paul Durand.', 'ongoing', '/2024-03-20'],
  ])('%s: %s', (lang, text, status, date) => {
    expect(propose(text, lang)).toMatchObject([
      { status, date, location: { name: 'Rome' }, about: expect.arrayContaining(['Paul Durand']) },
    ]);
  });
});

describe('names', () => {
  it.each([
    ['en', 'Police arrested two men on Tuesday, March 19, in Lyon.', 'Police arrested two men in Lyon'],
    ['en', 'The council met on Monday, voted on Tuesday, and left.', 'The council met, voted on Tuesday'],
    ['fr', 'La police a arrêté, lundi, deux hommes à Lyon.', 'La police a arrêté deux hommes à Lyon'],
  ])('%s: %s', (lang, text, name) => {
    expect(propose(text, lang)).toMatchObject([{ name }]);
  });
});

describe('merging', () => {
  it.each([
    [
      'fr',
      'Anne Roy rencontrera Luc Petit jeudi à Rome. La rencontre entre Anne Roy et Luc Petit aura lieu jeudi au palais.',
      1,
    ],
    [
      'fr',
      'Anne Roy rencontrera Luc Petit jeudi à Rome. Cette rencontre devrait permettre de conclure un accord.',
      1,
    ],
    ['fr', 'Anne Roy a rencontré Luc Petit lundi à Rome.\nUn incendie a détruit une usine mardi à Lyon.', 2],
    [
      'fr',
      'Anne Roy a rencontré Luc Petit lundi à Rome.\nAnne Roy rencontrera Luc Petit vendredi à Paris.',
      2,
    ],
    [
      'en',
      'A bomb exploded in Cairo on Monday, killing Adam Stone. The explosion in Cairo also injured Adam Stone’s son.',
      1,
    ],
    ['en', 'A bomb exploded in Cairo on Monday. A train crashed in Lagos on Tuesday.', 2],
  ])('%s: %s → %d', (lang, text, count) => {
    expect(propose(text, lang)).toHaveLength(count);
  });
});

describe('order', () => {
  it('bounds what was announced before a dated event', () => {
    const events = propose(
      'Jean Roy doit rencontrer le roi à Djeddah. Il rencontrera ensuite le ministre à Rome jeudi.',
      'fr',
    );
    const [before, after] = ['Djeddah', 'Rome'].map(place =>
      events.find(({ location }) => location?.name === place),
    );
    expect(before).toMatchObject({
      date: '[2024-03-20..2024-03-21]',
      dating: {
        basis: 'inferred',
        rule: 'announced-before-event',
        anchor: { type: 'event', event: after?.id },
      },
    });
    expect(before?.dating.because.map(({ text }) => text)).toEqual(['doit rencontrer', 'ensuite', 'jeudi']);
  });

  it('marks a day that only a neighbour gives as uncertain', () => {
    const events = propose(
      'A bomb exploded in Cairo on Monday. Police arrested Adam Stone near Lagos.',
      'en',
    );
    expect(events.map(({ date }) => date)).toEqual(['2024-03-18']);
    const apart = propose(
      'A bomb exploded in Cairo on Monday.\nThe queen visited Adam Stone in Lagos.',
      'en',
    );
    expect(apart.map(({ date }) => date).sort()).toEqual(['2024-03-18', '2024-03-18?']);
  });

  it('keeps an event without any date, undated when publication is not known', () => {
    const text = 'Le Maroc a normalisé ses relations avec Israël à Rabat.';
    expect(propose(text, 'fr')).toMatchObject([{ date: '[2024-03-13..2024-03-20]' }]);
    expect(proposeEvents({ text, lang: 'fr', published: null, sourceId: 'a1' })).toMatchObject([
      { date: null, dating: { rule: 'no-date', because: [{ text: 'a normalisé' }] } },
    ]);
  });
});
