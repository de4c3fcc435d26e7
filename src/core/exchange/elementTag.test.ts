import { describe, expect, it } from 'vitest';
import { syntheticStory } from '../../bench/speed/syntheticStory.ts';
import { plainLine } from '../article/plainLine.ts';
import { quoteOf } from '../article/selector.ts';
import { dateInWords } from '../dates/words.ts';
import { storyAddresses } from './addresses.ts';
import { elementTag } from './elementTag.ts';
import { base, realStory, stories } from './testing/publishedStories.ts';
import { readTags } from './testing/readTags.ts';

const tagOf = (story = realStory(), options = {}) =>
  elementTag(story, storyAddresses(base, story.id), options);

describe('elementTag', () => {
  it.each(stories)('is well-formed, of known elements and attributes alone, for the %s story', (_, story) => {
    const { tags } = readTags(tagOf(story));
    const known: Readonly<Record<string, readonly string[]>> = {
      'source-timeline': ['src'],
      ol: ['lang', 'dir'],
      li: [],
      time: ['datetime'],
      span: [],
      strong: ['lang', 'dir'],
      blockquote: ['cite', 'lang', 'dir'],
    };
    for (const { name, attributes } of tags) {
      expect(Object.keys(known)).toContain(name);
      for (const attribute of Object.keys(attributes)) expect(known[name]).toContain(attribute);
    }
    expect(tags.filter(({ name }) => name === 'li')).toHaveLength(story.events.length);
  });

  it.each(stories)('holds the words of every passage that describes, for the %s story', (_, story) => {
    const { text } = readTags(tagOf(story));
    const described = story.events
      .flatMap(event => event.passages)
      .filter(passage => passage.role === 'describes');
    expect(described.length).toBeGreaterThan(0);
    for (const { selector } of described) expect(text).toContain(plainLine(quoteOf(selector)?.exact ?? ''));
  });

  it('says dates in words, and to machines only where they are one plain date', () => {
    const story = realStory();
    const { tags, text } = readTags(tagOf(story, { lang: 'en' }));
    for (const { date } of story.events) expect(text).toContain(dateInWords(date, 'en'));
    const machines = tags.filter(({ name }) => name === 'time').map(({ attributes }) => attributes.datetime);
    expect(machines).toContain('2024-03-21');
    for (const machine of machines) expect(machine).toMatch(/^\d{4}(-\d\d){0,2}$/);
    expect(tags.filter(({ name }) => name === 'span').length).toBe(story.events.length - machines.length);
  });

  it('cites the article by its address, else the event in the story’s page', () => {
    const story = realStory();
    const cites = (html: string) => readTags(html).tags.flatMap(({ attributes }) => attributes.cite ?? []);
    expect(cites(tagOf(story))).toContain(`${base}s/${story.id}/#e-jeddah-visit`);
    const url = 'https://paper.example/a?b=1&c=2';
    const printed = { ...story, sources: story.sources.map(source => ({ ...source, url })) };
    expect(new Set(cites(tagOf(printed)))).toEqual(new Set([url]));
  });

  it('is in time order, and in the language asked for with the quotes in their own', () => {
    const { tags, text } = readTags(tagOf(realStory(), { lang: 'ar' }));
    expect(tags[1]).toEqual({ name: 'ol', attributes: { lang: 'ar', dir: 'auto' } });
    const quotes = tags.filter(({ name }) => name === 'blockquote');
    expect(quotes.every(({ attributes }) => attributes.lang === 'fr')).toBe(true);
    expect(tags.some(({ name, attributes }) => name === 'strong' && attributes.lang)).toBe(false);
    const places = ['morocco-israel', 'manila-press-conference', 'jeddah-visit', 'cairo-arab-committee'].map(
      id => {
        const name = realStory().events.find(event => event.id === id)?.name;
        return text.indexOf(typeof name === 'object' ? (name.ar ?? '?') : '?');
      },
    );
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  it('has the options that are given as attributes, and no others', () => {
    const options = {
      article: '#story > [data-x="1"]',
      lang: 'en',
      theme: 'dark',
      layout: 'compact',
      highlight: 'panel',
      loading: 'click',
    } as const;
    const [tag] = readTags(tagOf(realStory(), options)).tags;
    expect(tag?.attributes).toEqual({ src: `${base}s/${realStory().id}/story.json`, ...options });
    const [bare] = readTags(tagOf(realStory(), { lang: undefined })).tags;
    expect(Object.keys(bare?.attributes ?? {})).toEqual(['src']);
  });

  it('has the first two hundred of a very long story, and leads to the rest', () => {
    const story = syntheticStory({ events: 2001, withText: false });
    const { tags } = readTags(tagOf(story));
    expect(tags.filter(({ name }) => name === 'li')).toHaveLength(201);
    const links = tags.filter(({ name }) => name === 'a');
    expect(links.map(({ attributes }) => attributes.href)).toEqual([`${base}s/${story.id}/`]);
  });

  it('is the same text each time', () => {
    for (const [, story] of stories) expect(tagOf(structuredClone(story))).toBe(tagOf(story));
  });
});
