import { normalText } from '../../src/core/article/article.ts';
import type { Passage, Source, Story, StoryEvent } from '../../src/core/story/story.ts';
import { attackPayloads as attack, hostileCharacters as hostile, spacedName, unbrokenName } from './attackPayloads.ts';
import { edtfOf } from './edtfOf.ts';
import { findWords, quoteAt } from './findWords.ts';

/** Valid http addresses that carry markup. */
const pageUrl = 'https://example.org/"><svg/onload=window.__attacked=true>?a=`b`#<img/src=x/onerror=window.__attacked=true>';
const placeUrl = 'http://user:javascript@example.org/\u202Ejavascript:window.__attacked=true//';

const paragraphs = [...Object.values(attack), ...Object.values(hostile)].map((text, i) => `Line ${i} opens ${text} closes ${i}.`);
const articleBody = normalText([...paragraphs, `Name: ${unbrokenName}`, `Name: ${spacedName}`].join('\n'));

interface AttackEvent {
  readonly id: string;
  readonly date: string | null;
  readonly name: StoryEvent['name'];
  readonly description: string;
  readonly says: string;
  readonly place: string;
  readonly rule: string;
  readonly quotes: readonly string[];
}

/** Ids are slugs, yet `constructor` and `prototype` are slugs too, and `toString` reads as a language tag. */
const events: readonly AttackEvent[] = [
  { id: 'markup', date: '2024-06-12', name: attack.image, description: attack.script, says: attack.svg, place: attack.mutation, rule: attack.frame, quotes: [attack.image, attack.script, attack.svg] },
  { id: 'constructor', date: '2024-06-12', name: { en: attack.prototype, fr: attack.braces, toString: attack.image, valueOf: attack.script }, description: attack.literal, says: attack.prototype, place: attack.braces, rule: attack.quotes, quotes: [attack.braces, attack.prototype] },
  { id: 'prototype', date: '2024-06~', name: attack.link, description: attack.markdown, says: attack.link, place: attack.path, rule: attack.entities, quotes: [attack.link, attack.markdown, attack.entities] },
  { id: 'style', date: '[2024-06-10..2024-06-14]', name: attack.css, description: attack.style, says: attack.attribute, place: attack.textarea, rule: attack.css, quotes: [attack.style, attack.css, attack.attribute] },
  { id: 'direction', date: '/2024-06-12', name: { fr: hostile.override, en: hostile.isolates, ar: hostile.closers }, description: hostile.isolates, says: hostile.override, place: hostile.closers, rule: hostile.isolates, quotes: [hostile.override, hostile.isolates, hostile.closers] },
  { id: 'characters', date: '2024-06-12/..', name: hostile.controls, description: hostile.surrogates, says: hostile.invisible, place: hostile.blank, rule: hostile.noncharacters, quotes: [hostile.controls, hostile.surrogates, hostile.invisible, hostile.stacked] },
  { id: 'unbroken', date: '2024-06-13', name: unbrokenName, description: unbrokenName, says: unbrokenName, place: unbrokenName, rule: unbrokenName, quotes: [unbrokenName] },
  { id: 'spaced', date: null, name: spacedName, description: attack.pattern, says: spacedName, place: spacedName, rule: attack.replacement, quotes: [spacedName, attack.pattern, attack.replacement] },
];

/** A valid story of eight events in which every free string is an attack; all must show as text, and nothing run. */
export function makeAttackStory(): Story {
  return buildStory(pageUrl, placeUrl);
}

/** The same story with its addresses set to a script or data address: the reader must refuse it and say which field. */
export function makeAttackUrlStory(
  sourceUrl = 'javascript:window.__attacked=true',
  placeAddress = 'data:text/html,<script>window.__attacked=true</script>',
): Story {
  return buildStory(sourceUrl, placeAddress);
}

function buildStory(sourceUrl: string, placeAddress: string): Story {
  return {
    format: 'sourceline/1',
    id: 'attack',
    name: { fr: attack.script, en: attack.image, ar: `${hostile.override}${attack.svg}` },
    description: attack.jsonScript,
    inLanguage: 'en',
    dateModified: attack.image,
    sources: [source(sourceUrl)],
    events: events.map(event => buildEvent(event, placeAddress)),
    ...unknownFields(),
  };
}

function source(url: string): Source {
  return {
    id: 'constructor',
    headline: attack.script,
    inLanguage: 'en',
    datePublished: edtfOf('2024-06-12'),
    datePublishedBasis: 'editor',
    publisher: attack.sheet,
    author: [attack.svg, hostile.override, attack.braces],
    url,
    articleBody,
    ...unknownFields(),
  };
}

function buildEvent({ id, date, name, description, says, place, rule, quotes }: AttackEvent, placeAddress: string): StoryEvent {
  const passages = quotes.map((quote, i) => passage(`${id}-p${i + 1}`, quote, i === 0 ? 'attributes' : 'describes'));
  return {
    id,
    name,
    description,
    date: date === null ? null : edtfOf(date),
    dating: { basis: 'editor', ...clues(quotes[0] ?? ''), anchor: { type: 'event', event: 'constructor' }, rule, note: { en: rule, fr: description } },
    status: 'possible',
    attribution: [{ name: says, passage: `${id}-p1` }, { name: rule }],
    location: { name: place, sameAs: placeAddress, geo: { latitude: -90, longitude: 180 } },
    about: [says, place, attack.image, '__proto__', 'constructor'],
    passages,
    ...unknownFields(),
  };
}

function clues(quote: string): Pick<StoryEvent['dating'], 'timexes' | 'because'> {
  const spot = { source: 'constructor', ...spanOf(quote), text: normalText(quote) };
  return { timexes: [{ ...spot, type: 'DATE', value: attack.image }], because: [{ ...spot, cue: 'knowledge' }] };
}

function passage(id: string, quote: string, role: Passage['role']): Passage {
  const span = spanOf(quote);
  return { id, source: 'constructor', role, selector: [quoteAt(articleBody, span), { type: 'TextPositionSelector', ...span }] };
}

/** The same payload may be part of another: the line it opens is the one meant. */
function spanOf(quote: string) {
  const words = normalText(quote);
  const lead = articleBody.includes(` opens ${words} closes`) ? ' opens ' : 'Name: ';
  const { start, end } = findWords(articleBody, { source: 'constructor', from: lead + words, to: lead + words });
  return { start: start + lead.length, end };
}

/** Fields no schema knows, whose names are those of every object. `__proto__` is an own key here, as JSON.parse makes it. */
function unknownFields(): Record<string, unknown> {
  return JSON.parse(
    `{"__proto__":{"attacked":true,"isAdmin":true},"constructor":{"prototype":{"attacked":true}},"toString":"x","hasOwnProperty":1,"innerHTML":${JSON.stringify(attack.image)},"dangerouslySetInnerHTML":{"__html":${JSON.stringify(attack.script)}},"key":"k","ref":"r","style":${JSON.stringify(attack.css)}}`,
  );
}
