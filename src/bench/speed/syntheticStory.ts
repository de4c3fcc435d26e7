import type { Edtf } from '../../core/dates/edtf.ts';
import type { Passage, Source, Story, StoryEvent } from '../../core/story/story.ts';

/** What a made-up story is to be like. */
export interface SyntheticWish {
  readonly events: number;
  /** Whether the articles' texts are in the story; without them its passages are quotes alone. True when not said. */
  readonly withText?: boolean;
  /** The story's id; `synthetic-N` when not said. */
  readonly id?: string;
}

const DAY = 86_400_000;
const FIRST = Date.UTC(2014, 0, 1);
const DAYS = 3652;
const PLACES = ['Alger', 'Tunis', 'Le Caire', 'Rabat', 'Beyrouth', 'Amman', 'Doha', 'Mascate'] as const;
const VERBS = ['ouvre', 'reporte', 'annonce', 'ferme', 'inaugure', 'annule', 'signe', 'dénonce'] as const;
const THINGS = [
  'le chantier du port',
  'la conférence sur l’eau',
  'un accord de pêche',
  'la ligne de tramway',
  'une enquête parlementaire',
  'le budget de la ville',
  'un hôpital de campagne',
  'la réserve naturelle',
] as const;
const STATUSES = [
  'happened',
  'happened',
  'happened',
  'announced',
  'ongoing',
  'possible',
  'cancelled',
  'denied',
] as const;
const CLUSTERS = 24;

/**
 * A made-up story for measuring and for tests: events over ten years in eight groups (a place and an article each),
 * most of them in clusters, with every kind of date, and a passage for each. The same wish gives the same story.
 */
export function syntheticStory({
  events,
  withText = true,
  id = `synthetic-${events}`,
}: SyntheticWish): Story {
  const random = randomFrom(events + 1);
  const centres = Array.from({ length: CLUSTERS }, () => Math.floor(random() * DAYS));
  const texts = PLACES.map(() => [] as string[]);
  const lengths = PLACES.map(() => 0);
  const made = Array.from({ length: events }, (_, n): StoryEvent => {
    const group = n % PLACES.length;
    const day = random() < 0.7 ? clustered(centres, random) : Math.floor(random() * DAYS);
    const date = random() < 0.002 ? null : dateOf(Math.min(DAYS, Math.max(0, day)), random);
    const name = `${PLACES[group]} ${pick(VERBS, random)} ${pick(THINGS, random)}, dossier ${n + 1}`;
    const sentence = `${name}.`;
    const start = lengths[group] ?? 0;
    texts[group]?.push(sentence);
    lengths[group] = start + sentence.length + 1;
    return {
      id: `e${n + 1}`,
      name: { fr: name },
      date,
      dating: { basis: 'stated' },
      status: pick(STATUSES, random),
      location: { name: PLACES[group] ?? '' },
      about: [`Service ${1 + Math.floor(random() * 40)}`],
      passages: [passageOf(n, group, sentence, start)],
    };
  });
  const sources = PLACES.map((place, group): Source => {
    const body = joined(texts[group] ?? []);
    return {
      id: `a${group + 1}`,
      headline: `Dix ans à ${place}`,
      inLanguage: 'fr',
      datePublished: '2024-02-01' as Edtf,
      publisher: 'La Gazette synthétique',
      url: null,
      ...(withText && { articleBody: body }),
    };
  });
  return {
    format: 'sourceline/1',
    id,
    name: { fr: `Récit de synthèse, ${events} événements` },
    inLanguage: 'fr',
    dateModified: '2026-01-01T00:00:00Z',
    sources,
    events: made,
  };
}

function passageOf(n: number, group: number, exact: string, start: number): Passage {
  return {
    id: `p${n + 1}`,
    source: `a${group + 1}`,
    role: 'describes',
    selector: [
      { type: 'TextQuoteSelector', exact },
      { type: 'TextPositionSelector', start, end: start + exact.length },
    ],
  };
}

/** One character between sentences, a line end after every sixth. */
function joined(sentences: readonly string[]): string {
  return sentences.map((sentence, i) => sentence + (i % 6 === 5 ? '\n' : ' ')).join('');
}

/** A day near one of the clusters: the sum of three throws falls off to both sides. */
function clustered(centres: readonly number[], random: () => number): number {
  return Math.floor(pick(centres, random) + (random() + random() + random() - 1.5) * 40);
}

function dateOf(day: number, random: () => number): Edtf {
  const kind = random();
  const at = isoOf(day);
  const later = isoOf(day + 1 + Math.floor(random() * 30));
  if (kind < 0.7) return at as Edtf;
  if (kind < 0.76) return at.slice(0, 7) as Edtf;
  if (kind < 0.82) return `${at}/${later}` as Edtf;
  if (kind < 0.87) return `[${at}..${later}]` as Edtf;
  if (kind < 0.9) return `${at}?` as Edtf;
  if (kind < 0.93) return `${at.slice(0, 7)}~` as Edtf;
  if (kind < 0.95) return at.slice(0, 4) as Edtf;
  if (kind < 0.97) return `[..${at}]` as Edtf;
  return kind < 0.985 ? (`${at}/` as Edtf) : (`${at}/..` as Edtf);
}

function isoOf(day: number): string {
  return new Date(FIRST + day * DAY).toISOString().slice(0, 10);
}

function pick<Value>(values: readonly [Value, ...Value[]] | readonly Value[], random: () => number): Value {
  return values[Math.floor(random() * values.length)] as Value;
}

/** Numbers from 0 to 1, the same for the same seed. Method: mulberry32 of Tommy Ettinger. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
