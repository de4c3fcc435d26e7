import { describe, expect, it } from 'vitest';
import { makeLongStory } from '../../../e2e/stories/makeLongStory.ts';
import file from '../../../public/stories/blinken-cairo-2024/story.json?raw';
import { readStory } from '../story/readStory.ts';
import type { Dating, StoryEvent } from '../story/story.ts';
import { explainInArabic } from './explain/ar.ts';
import { explainInEnglish } from './explain/en.ts';
import { explainInFrench } from './explain/fr.ts';
import { explainDating } from './explain.ts';

const read = readStory(file);
if (!read.ok) throw new Error(read.error.message);
const story = read.value.story;

const languages = { fr: explainInFrench, en: explainInEnglish, ar: explainInArabic };
const tongues = Object.entries(languages);
const cases = tongues.flatMap(([lang, words]) =>
  story.events.map(event => [lang, event.id, event, words] as const),
);

function eventOf(id: string): StoryEvent {
  const event = story.events.find(one => one.id === id);
  if (!event) throw new Error(`no event "${id}"`);
  return event;
}

function explained(dating: Dating, lang: keyof typeof languages = 'en') {
  return explainDating({ ...eventOf('cairo-bourita'), dating }, story, lang, languages[lang]);
}

describe('explainDating, real story', () => {
  it.each(cases)('in %s, says why %s has its date', (lang, _id, event, words) => {
    const why = explainDating(event, story, lang, words);
    expect(why.basis).toBe(words.bases[event.dating.basis]);
    expect(why.basisMeaning).toMatch(/\S/);
    expect(why.rule).toMatch(/\S/);
    expect(why.rule).not.toBe(words.unknownRule(event.dating.rule ?? ''));
    expect(why.timexes).toEqual(event.dating.timexes ?? []);
    expect(why.cues.map(({ cue }) => cue)).toEqual(event.dating.because ?? []);
    const said = [
      why.anchor ?? '',
      why.rule,
      why.basis,
      why.note?.text ?? '',
      ...why.cues.map(c => c.kind),
    ].join('\n');
    expect(said).not.toMatch(/undefined|null|NaN|\[object|\(\)/);
    expect(why.anchor === undefined).toBe(!event.dating.anchor);
    expect(why.note?.lang ?? lang).toBe(lang);
  });

  it('gives the words, what they were measured from and the reading, in plain French', () => {
    const why = explainDating(eventOf('cairo-bourita'), story, 'fr', explainInFrench);
    expect(why.rule).toMatch(/^«\s?ce jeudi\s?» désigne le premier jour de ce nom/);
    expect(why.rule).toContain('mercredi 20\u00a0mars 2024');
    expect(why.rule?.match(/ce jeudi/g)).toHaveLength(1);
    expect(why.anchor).toContain('date fournie par la rédaction');
  });

  it('names the event a date was measured from, in the language of the reader', () => {
    for (const [lang, words] of tongues) {
      const { name } = eventOf('cairo-arab-committee');
      const why = explainDating(eventOf('jeddah-visit'), story, lang, words);
      expect(typeof name === 'object' && why.anchor?.includes(name[lang] ?? '?')).toBe(true);
    }
  });

  it('shows the editor’s note in the language of the reader', () => {
    for (const [lang, words] of tongues) {
      expect(explainDating(eventOf('morocco-israel'), story, lang, words).note?.lang).toBe(lang);
    }
  });
});

describe('explainDating, what a story does not say', () => {
  it('leaves out the anchor, the rule and the note', () => {
    expect(explained({ basis: 'stated' })).toEqual({
      timexes: [],
      anchor: undefined,
      rule: undefined,
      cues: [],
      basis: 'Stated',
      basisMeaning: explainInEnglish.basisMeanings.stated,
      note: undefined,
    });
  });

  it('shows a rule it does not know by its name, whatever the name', () => {
    expect(explained({ basis: 'resolved', rule: 'moon-phase' }).rule).toBe('Rule: moon-phase.');
    for (const rule of ['constructor', 'toString', '__proto__', '<b>x</b>']) {
      expect(explained({ basis: 'resolved', rule }).rule).toBe(`Rule: ${rule}.`);
    }
  });

  it('leaves out an anchor that is not in the story', () => {
    expect(explained({ basis: 'resolved', anchor: { type: 'event', event: 'gone' } }).anchor).toBeUndefined();
    expect(
      explained({ basis: 'resolved', anchor: { type: 'publication', source: 'a9' } }).anchor,
    ).toBeUndefined();
  });

  it.each(tongues)('in %s, has no empty brackets in any rule when there is no anchor', (lang, words) => {
    for (const rule of Object.keys(words.rules)) {
      const said = explained({ basis: 'resolved', rule, timexes: [] }, lang as keyof typeof languages).rule;
      expect(said ?? '', rule).not.toMatch(/\(\s*\)|undefined|null/);
    }
  });
});

describe('the words of explanations', () => {
  const long = makeLongStory();
  const used = [...story.events, ...long.events].flatMap(event => event.dating.rule ?? []);

  it('cover every rule of the real story, in each language', () => {
    const rules = new Set(story.events.flatMap(event => event.dating.rule ?? []));
    expect(rules.size).toBeGreaterThan(5);
    for (const [, words] of tongues)
      for (const rule of rules) expect(Object.keys(words.rules)).toContain(rule);
    expect(used.length).toBeGreaterThan(rules.size);
  });

  it('are for the same rules, statuses, bases and cues in each language', () => {
    for (const part of ['rules', 'statuses', 'statusMeanings', 'bases', 'basisMeanings', 'cues'] as const) {
      const keys = Object.keys(explainInEnglish[part]).sort();
      for (const [lang, words] of tongues)
        expect(Object.keys(words[part]).sort(), `${part} in ${lang}`).toEqual(keys);
    }
  });

  it.each(tongues)('in %s, are never empty and never say the same for two rules', (_, words) => {
    const facts = { words: 'W', anchor: 'A', date: 'D' };
    const sentences = Object.values(words.rules).map(rule => rule(facts));
    for (const sentence of sentences) expect(sentence).toMatch(/\S.*[.؟]$/);
    expect(new Set(sentences).size).toBe(sentences.length);
  });
});
