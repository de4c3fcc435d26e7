import { type Edtf, isEdtf } from '../../dates/edtf.ts';
import type { Cluster } from './cluster.ts';
import type { DatedMention, MentionDating } from './mentionDating.ts';
import { daysBefore } from './mentionDating.ts';

/** Words of order speak of what was told at most so many sentences before. */
const REACH = 3;
const EARLIER = /^(?:earlier|plus tôt)$/i;
const DAY = /^\d{4}-\d\d-\d\d$/;

const asDate = (text: string): Edtf | null => (isEdtf(text) ? text : null);
const lastOf = ({ mentions, main }: Cluster): DatedMention => mentions.at(-1) ?? main;

function isNear(a: Cluster, b: Cluster): boolean {
  const distance = b.main.sentence - lastOf(a).sentence;
  return distance >= -1 && distance <= REACH;
}

function own(mention: DatedMention): string | null {
  const { date, basis } = mention.dating;
  return date !== null && basis !== 'inferred' && DAY.test(date) ? date : null;
}

/** « … doit rencontrer. … rencontrera ensuite le 21 mars »: what was announced before is not later. */
function boundAnnounced(clusters: readonly Cluster[], index: number, published: string): void {
  const { main } = clusters[index] ?? {};
  const day = main ? own(main) : null;
  if (!main?.order?.later || main.status !== 'announced' || day === null || day < published) return;
  const before = clusters.slice(Math.max(0, index - REACH), index).reverse();
  const open = before.filter(
    one =>
      one.main.dating.rule === 'later-than-publication' &&
      one.main.status === 'announced' &&
      isNear(one, clusters[index] as Cluster),
  );
  const found =
    open.find(({ concepts }) => main.head.concept !== null && concepts.has(main.head.concept)) ?? open[0];
  if (!found) return;
  const timex = main.dating.timexes[0];
  redate(found, {
    ...found.main.dating,
    date: asDate(`[${published}..${day}]`),
    rule: 'announced-before-event',
    anchor: 'mention',
    from: main,
    because: [
      found.main.statusCue,
      main.order.cue,
      ...(timex ? [{ cue: 'date', start: timex.start, end: timex.end, text: timex.text } as const] : []),
    ],
  });
}

function redate(cluster: Cluster, dating: MentionDating): void {
  cluster.main = { ...cluster.main, dating };
}

/** « ensuite », « auparavant » on what has no date: after, or before, the dated event told just before. */
function boundUndated(clusters: readonly Cluster[], index: number, published: string): void {
  const [before, cluster] = [clusters[index - 1], clusters[index]];
  const order = cluster?.main.order;
  if (!before || !cluster || !order || cluster.main.dating.basis !== 'inferred' || !isNear(before, cluster))
    return;
  const day = own(before.main);
  if (day === null) return;
  const { status } = cluster.main;
  const from = {
    anchor: 'mention',
    from: before.main,
    because: [order.cue, cluster.main.statusCue],
  } as const;
  if (!order.later && status === 'happened') {
    const last = day < published ? day : published;
    redate(cluster, {
      ...cluster.main.dating,
      ...from,
      date: asDate(`[${EARLIER.test(order.cue.text) ? daysBefore(last, 7) : ''}..${last}]`),
      rule: 'earlier-than-event',
    });
  }
  if (!order.later) return;
  const end = status === 'happened' && day <= published ? published : '';
  if (status === 'happened' && end === '') return;
  if (status === 'happened' || status === 'announced')
    redate(cluster, {
      ...cluster.main.dating,
      ...from,
      date: asDate(`[${day}..${end}]`),
      rule: 'later-than-event',
    });
}

/** Bounds events without a date by words of order (« ensuite », "previously"). Clusters in the order of the text. */
export function boundByOrder(clusters: readonly Cluster[], published: string | null): void {
  if (published === null || !DAY.test(published)) return;
  for (let index = 1; index < clusters.length; index++) {
    boundUndated(clusters, index, published);
    boundAnnounced(clusters, index, published);
  }
}
