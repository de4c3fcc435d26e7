import type { DateBounds } from '../../dates/edtf.ts';
import { addMention, boundsOrNull, type Cluster, newCluster, partiesOf } from './cluster.ts';
import type { DatedMention } from './mentionDating.ts';

/** Clusters that a mention is compared with, from the last: what is told far apart is told anew. */
const LOOK_BACK = 24;
/**
 * Signs of sameness that make two mentions one event: when one has its date from the other, with the same date, with
 * dates that only agree.
 */
const ENOUGH = { inherited: 0.5, same: 1.4, agree: 2 } as const;
/** Sentences between which « cette rencontre » finds its event. */
const SENTENCES_BACK = 40;

/** Events below this salience are not proposed: speech, states, and asides without date or name. */
export const LEAST_SALIENCE = 2;

/** How much a mention by itself looks like an event worth showing. */
export function salienceOf(mention: DatedMention, headline: ReadonlySet<string>): number {
  const { head, dating, paragraph, isQuoted, names, stems } = mention;
  const byKind = { event: 2, noun: 1.5, speech: 1, reporting: 0.5, stative: 0 } as const;
  let salience = byKind[head.kind];
  if (dating.timexes.length > 0 && dating.date !== null) salience += 1;
  if (head.concept !== null && head.kind === 'event') salience += 0.5;
  if (paragraph <= 2) salience += 0.5;
  if ([...stems].some(stem => headline.has(stem))) salience += 0.5;
  if (names.length === 0) salience -= 0.5;
  if (isQuoted && dating.basis === 'inferred') salience -= 1.5;
  if (names.some(({ kind, isWhere }) => kind === 'place' && isWhere) && head.kind === 'noun') salience += 0.5;
  if (mention.order) salience += 0.5;
  if (head.isNegated) salience -= 0.5;
  return salience;
}

function agree(a: DateBounds | null, b: DateBounds | null): 'same' | 'agree' | 'differ' {
  if (!a || !b) return 'agree';
  if (a.start === b.start && a.end === b.end) return 'same';
  return a.start < b.end && b.start < a.end ? 'agree' : 'differ';
}

const settled: ReadonlySet<string> = new Set(['happened', 'ongoing']);
const isDone = (mention: DatedMention): boolean =>
  settled.has(mention.status) || mention.status === 'possible';

/** Places where each says it happens, when they are others. */
function isElsewhere(cluster: Cluster, { names }: DatedMention): boolean {
  const here = names.filter(({ isWhere, kind }) => isWhere && kind === 'place').map(({ text }) => text);
  const there = cluster.main.names
    .filter(({ isWhere, kind }) => isWhere && kind === 'place')
    .map(({ text }) => text);
  return here.length > 0 && there.length > 0 && !here.some(place => there.includes(place));
}

const isCertain = ({ dating }: DatedMention): boolean =>
  dating.basis !== 'inferred' && dating.timexes.every(({ certain }) => certain);

/** A date worked out for each, and not the same: two events. */
function differs(cluster: Cluster, mention: DatedMention, how: 'same' | 'agree' | 'differ'): boolean {
  return how === 'differ' || (how === 'agree' && isCertain(cluster.main) && isCertain(mention));
}

/** How many signs say that a mention tells of a cluster's event. */
function likeness(cluster: Cluster, mention: DatedMention): number {
  const last = cluster.mentions.at(-1) ?? cluster.main;
  let signs = 0;
  const shared = partiesOf(mention).filter(name => cluster.names.has(name));
  const parties = new Set(shared).size;
  signs += Math.min(2, parties);
  // What somebody says need not be what the article says.
  const isFar = last.paragraph !== mention.paragraph;
  if (isFar && parties === 0 && mention.speakers.length > 0 && last.speakers.length === 0) return 0;
  let stems = 0;
  for (const stem of mention.stems) if (cluster.stems.has(stem)) stems++;
  signs += Math.min(2, stems * 0.7);
  if (mention.head.concept !== null && cluster.concepts.has(mention.head.concept)) signs += 1;
  if (last.sentence === mention.sentence && !mention.isQuoted) signs += 1;
  else if (last.paragraph === mention.paragraph) signs += 0.7;
  return signs;
}

/** Told as coming before or after the event that dates it: another one. */
function isOther({ dating, head }: DatedMention): boolean {
  return (
    dating.rule === 'earlier-than-event' || (dating.rule === 'later-than-event' && head.tense !== 'perfect')
  );
}

function bestCluster(clusters: readonly Cluster[], mention: DatedMention): Cluster | null {
  const bounds = boundsOrNull(mention.dating.date);
  let best: Cluster | null = null;
  let most = 0;
  for (const cluster of clusters.slice(-LOOK_BACK)) {
    const how = agree(cluster.bounds, bounds);
    if (differs(cluster, mention, how) || isDone(cluster.main) !== isDone(mention)) continue;
    if (how === 'agree' && isElsewhere(cluster, mention)) continue;
    const isHeir = mention.dating.from !== null && cluster.members.has(mention.dating.from);
    if (isHeir && isOther(mention)) continue;
    const signs = likeness(cluster, mention);
    const enough = isHeir ? ENOUGH.inherited : how === 'same' ? ENOUGH.same : ENOUGH.agree;
    const rank = signs + (isHeir ? 1 : 0);
    if (signs >= enough && rank >= most) {
      best = cluster;
      most = rank;
    }
  }
  return best;
}

/** The event that « cette rencontre » points back to: the last of its concept. */
function pointedAt(clusters: readonly Cluster[], mention: DatedMention): Cluster | null {
  const { pointsBack, sentence, dating } = mention;
  if (pointsBack === null) return null;
  const isSaidBeside = dating.from !== null && dating.from.paragraph === mention.paragraph;
  const own = dating.basis === 'inferred' && !isSaidBeside ? null : boundsOrNull(dating.date);
  for (const cluster of clusters.slice(-LOOK_BACK).reverse()) {
    const last = cluster.mentions.at(-1) ?? cluster.main;
    const isOf = pointsBack === 'any' ? last.sentence === sentence - 1 : cluster.concepts.has(pointsBack);
    if (!isOf || sentence - last.sentence > SENTENCES_BACK) continue;
    if (own === null || !differs(cluster, mention, agree(cluster.bounds, own))) return cluster;
  }
  return null;
}

/** Moves a cluster to the end, where the last that were told of stand. */
function touch(clusters: Cluster[], cluster: Cluster): void {
  const index = clusters.lastIndexOf(cluster);
  clusters.splice(index, 1);
  clusters.push(cluster);
}

/** Whether a mention can begin an event, or only add to one. */
function canStand({ head, isQuoted, dating }: DatedMention): boolean {
  if (head.kind === 'stative' || head.kind === 'reporting') return false;
  return !isQuoted || dating.basis !== 'inferred';
}

/** A clause that tells no event goes with what it is told beside, in its sentence or the one before. */
function attach(clusters: readonly Cluster[], mention: DatedMention): void {
  const cluster = clusters.at(-1);
  const last = cluster?.mentions.at(-1);
  if (!cluster || !last || mention.isQuoted) return;
  const isBeside = last.sentence === mention.sentence;
  const isNext = last.paragraph === mention.paragraph && mention.sentence - last.sentence === 1;
  const shares = [...mention.stems].some(stem => cluster.stems.has(stem));
  if (isBeside || (isNext && shares)) cluster.mentions.push(mention);
}

/** Whether « les pourparlers » may be told before the event itself. */
const isWaiting = ({ pointsBack, dating }: DatedMention): boolean =>
  pointsBack !== null && pointsBack !== 'any' && dating.basis === 'inferred';

/** Mentions put together between two rests. */
const STRIDE = 128;

/** Puts mentions of one event together, in the order of the text. */
export function* mergeMentions(
  mentions: readonly DatedMention[],
  headline: ReadonlySet<string>,
): Generator<void, Cluster[]> {
  const clusters: Cluster[] = [];
  const waiting: DatedMention[] = [];
  for (const [index, mention] of mentions.entries()) {
    if (index % STRIDE === 0) yield;
    const salience = salienceOf(mention, headline);
    const cluster =
      pointedAt(clusters, mention) ?? (canStand(mention) ? bestCluster(clusters, mention) : null);
    if (cluster) {
      addMention(cluster, mention, salience);
      touch(clusters, cluster);
    } else if (!canStand(mention)) attach(clusters, mention);
    else if (isWaiting(mention)) waiting.push(mention);
    else clusters.push(newCluster(mention, salience));
  }
  placeWaiting(clusters, waiting, headline);
  return clusters;
}

/** « Les pourparlers » before the event itself was told: the one event of that kind to come, else one of its own. */
function placeWaiting(
  clusters: Cluster[],
  waiting: readonly DatedMention[],
  headline: ReadonlySet<string>,
): void {
  const kindOf = (concept: string | null, main: DatedMention) => `${concept} ${isDone(main)}`;
  const byKind = new Map<string, Cluster[]>();
  const index = (cluster: Cluster) => {
    for (const concept of cluster.concepts) {
      const kind = kindOf(concept, cluster.main);
      byKind.set(kind, [...(byKind.get(kind) ?? []).slice(0, 1), cluster]);
    }
  };
  for (const cluster of clusters) index(cluster);
  for (const mention of waiting) {
    const salience = salienceOf(mention, headline);
    const [only, another] = byKind.get(kindOf(mention.pointsBack, mention)) ?? [];
    if (only && !another) addMention(only, mention, salience);
    else {
      const cluster = newCluster(mention, salience);
      clusters.push(cluster);
      index(cluster);
    }
  }
}
