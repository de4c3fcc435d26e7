import type { Timex } from '../../dates/timex.ts';
import { boundsOrNull, type Cluster } from './cluster.ts';
import type { EventWords } from './lexicon/eventWords.ts';
import { placeOf } from './lexicon/gazetteer.ts';
import type { DatedMention } from './mentionDating.ts';
import { nameEvent } from './nameEvent.ts';
import { passagesOf } from './passagesOf.ts';
import { aboutOf, fullName, fullNamesOf } from './people.ts';
import type { ProposedDating, ProposedEvent, ProposedPlace, ProposedSpeaker } from './proposedEvent.ts';
import type { Mention } from './readMention.ts';
import type { Sentence } from './readSentences.ts';
import { makeUnique, slugOf } from './slugs.ts';

/** Passages of one event at most: more than a person would check. */
const MOST_PASSAGES = 24;

/** Words that only join a clause to what came before. */
function leadingWords(words: EventWords): RegExp {
  const links = [...words.links.keys(), ...words.lexicon.accordingTo.split(' ')]
    .sort((a, b) => b.length - a.length)
    .map(link => link.replaceAll('_', ' ').replace("'", "[’']"));
  return new RegExp(`^(?:${links.join('|')})[\\s,]+`, 'iu');
}

function locationOf({ main, mentions }: Cluster, language: string): ProposedPlace | null {
  for (const { names } of [main, ...mentions]) {
    for (const { kind, isWhere, text } of names) {
      const place = kind === 'place' && isWhere ? placeOf(text) : undefined;
      if (!place) continue;
      const name = language === 'fr' ? place.names.fr : place.names.en;
      return { name, geo: { latitude: place.latitude, longitude: place.longitude } };
    }
  }
  return null;
}

function speakersOf(
  words: EventWords,
  { mentions }: Cluster,
  names: ReadonlyMap<string, string>,
): ProposedSpeaker[] {
  const byPlace = new Map<number, ProposedSpeaker>();
  for (const { speakers } of mentions) {
    for (const one of speakers) byPlace.set(one.start, { ...one, name: fullName(words, one.name, names) });
  }
  return [...byPlace.values()].sort((a, b) => a.start - b.start);
}

/** The expressions that the date rests on: those of all its mentions that agree with it. */
function timexesOf({ main, mentions }: Cluster): Timex[] {
  if (main.dating.basis === 'inferred') return [];
  const bounds = boundsOrNull(main.dating.date);
  const agreeing = mentions
    .flatMap(({ dating }) => dating.timexes)
    .filter(({ date }) => {
      const other = boundsOrNull(date);
      return bounds && other && other.start < bounds.end && bounds.start < other.end;
    });
  const byStart = new Map([...main.dating.timexes, ...agreeing].map(timex => [timex.start, timex]));
  return [...byStart.values()].sort((a, b) => a.start - b.start);
}

function datingOf(cluster: Cluster, idOf: ReadonlyMap<DatedMention, string>, id: string): ProposedDating {
  const { basis, rule, anchor, from, because } = cluster.main.dating;
  const event = from ? idOf.get(from) : undefined;
  const told = { basis, rule, because, timexes: timexesOf(cluster) };
  if (anchor === 'mention' && event !== undefined && event !== id)
    return { ...told, anchor: { type: 'event', event } };
  return { ...told, anchor: anchor === 'publication' ? { type: 'publication' } : null };
}

/** Events written between two rests. */
const STRIDE = 64;

/** The clusters as proposals, the most salient first; ids follow the order of the text. */
export function* writeEvents(
  words: EventWords,
  text: string,
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  clusters: readonly Cluster[],
): Generator<void, ProposedEvent[]> {
  const names = fullNamesOf(mentions);
  const leading = leadingWords(words);
  const unique = makeUnique();
  const idOf = new Map<DatedMention, string>();
  const named: { readonly cluster: Cluster; readonly name: string; readonly id: string }[] = [];
  for (const cluster of clusters) {
    if (named.length % STRIDE === 0) yield;
    const name = nameEvent(words, text, cluster.main, leading);
    const id = unique(slugOf(name, word => words.has('small', word)));
    for (const mention of [...cluster.mentions, cluster.main]) idOf.set(mention, id);
    named.push({ cluster, name, id });
  }
  const events: ProposedEvent[] = [];
  for (const { cluster, name, id } of named) {
    if (events.length % STRIDE === 0) yield;
    const speakers = speakersOf(words, cluster, names);
    events.push({
      id,
      name,
      date: cluster.main.dating.date,
      dating: datingOf(cluster, idOf, id),
      status: cluster.main.status,
      speakers,
      location: locationOf(cluster, words.lexicon.language),
      about: aboutOf(cluster.mentions, names),
      passages: passagesOf(text, cluster, sentences, speakers).slice(0, MOST_PASSAGES),
      salience: cluster.salience,
    });
  }
  return events.sort((a, b) => b.salience - a.salience);
}
