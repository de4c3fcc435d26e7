import { boundsOf, type DateBounds, type Edtf } from '../../dates/edtf.ts';
import type { DatedMention } from './mentionDating.ts';

/** Mentions that seem to tell one event, in the order of the text. The first is not always the one that says most. */
export interface Cluster {
  readonly mentions: DatedMention[];
  /** The same, for asking. */
  readonly members: Set<DatedMention>;
  /** The mention that names and dates it. */
  main: DatedMention;
  readonly concepts: Set<string>;
  readonly names: Set<string>;
  readonly stems: Set<string>;
  bounds: DateBounds | null;
  salience: number;
}

/** Bounds of a date, or null when it is undated. */
export function boundsOrNull(date: Edtf | null): DateBounds | null {
  return date === null ? null : boundsOf(date);
}

/** Names that tell events apart: people and organisations, by their last word. */
export function partiesOf({ names }: DatedMention): string[] {
  return names
    .filter(({ kind }) => kind === 'person' || kind === 'body' || kind === 'other')
    .map(
      ({ text }) =>
        text
          .split(/[\s\u00A0\u202F]+/)
          .at(-1)
          ?.toLowerCase() ?? '',
    );
}

/** How well a mention says when: its own date before a neighbour's, a certain one before a doubtful one. */
function dateRank({ dating }: DatedMention): number {
  if (dating.date === null) return 0;
  if (dating.basis === 'inferred') return dating.rule === 'same-day-as-before' ? 2 : 1;
  if (dating.timexes.some(({ type }) => type === 'DURATION')) return 2;
  return dating.timexes.every(({ certain }) => certain) ? 4 : 3;
}

export function newCluster(mention: DatedMention, salience: number): Cluster {
  return {
    mentions: [mention],
    members: new Set([mention]),
    main: mention,
    concepts: new Set(mention.head.concept === null ? [] : [mention.head.concept]),
    names: new Set(partiesOf(mention)),
    stems: new Set(mention.stems),
    bounds: boundsOrNull(mention.dating.date),
    salience,
  };
}

const kindRank = { event: 3, noun: 2, speech: 1, reporting: 0, stative: 0 } as const;

/** Adds a mention; the one that says best when and what stays or becomes the main one. */
export function addMention(cluster: Cluster, mention: DatedMention, salience: number): void {
  cluster.mentions.push(mention);
  cluster.members.add(mention);
  if (mention.head.concept !== null && mention.head.kind !== 'stative')
    cluster.concepts.add(mention.head.concept);
  for (const name of partiesOf(mention)) cluster.names.add(name);
  // A cluster that took in much would draw in everything.
  if (cluster.stems.size < 40) for (const stem of mention.stems) cluster.stems.add(stem);
  cluster.salience = Math.max(cluster.salience, salience) + 0.5;
  const { main } = cluster;
  const better =
    dateRank(mention) - dateRank(main) || (kindRank[mention.head.kind] > kindRank[main.head.kind] ? 0.5 : 0);
  if (better > 0 && kindRank[mention.head.kind] >= 1) {
    cluster.main = mention;
    cluster.bounds = boundsOrNull(mention.dating.date);
  }
}
