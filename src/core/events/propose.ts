import type { TextSpan } from '../article/article.ts';
import { finish } from '../article/finish.ts';
import { DAY_MS } from '../dates/civil.ts';
import { boundsOf, isEdtf } from '../dates/edtf.ts';
import type { Timex } from '../dates/timex.ts';
import { boundByOrder } from './propose/boundByOrder.ts';
import type { Cluster } from './propose/cluster.ts';
import { ownTimex } from './propose/dateByTimex.ts';
import { dateMentions } from './propose/dateMentions.ts';
import { findSpeakers } from './propose/findSpeakers.ts';
import { findVerbs } from './propose/findVerbs.ts';
import { type EventWords, eventWordsOf } from './propose/lexicon/eventWords.ts';
import { LEAST_SALIENCE, mergeMentions } from './propose/mergeMentions.ts';
import { nestedEvents } from './propose/nestedEvents.ts';
import type { EventArticle, ProposedEvent } from './propose/proposedEvent.ts';
import { findQuotations } from './propose/quotations.ts';
import { type Mention, readMention } from './propose/readMention.ts';
import { readParts } from './propose/readParts.ts';
import { readSentences, type Sentence } from './propose/readSentences.ts';
import { splitClauses } from './propose/splitClauses.ts';
import { stemsOf } from './propose/stems.ts';
import { isCapital } from './propose/tokens.ts';
import { writeEvents } from './propose/writeEvents.ts';

/** The spans of a sorted list that touch another, from `from` on; and where the next search begins. */
function touching<Span extends TextSpan>(
  spans: readonly Span[],
  from: number,
  { start, end }: TextSpan,
): { readonly found: Span[]; readonly next: number } {
  let next = from;
  while ((spans[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
  const found: Span[] = [];
  for (let at = next; (spans[at]?.start ?? end) < end; at++) {
    const span = spans[at];
    if (span) found.push(span);
  }
  return { found, next };
}

/** Words with a capital that stand within a sentence somewhere: names also where they begin one. */
function namesWithin(sentences: readonly Sentence[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { tokens, isHeading } of sentences) {
    if (isHeading) continue;
    for (const token of tokens.slice(1)) if (isCapital(token)) names.add(token.text);
  }
  return names;
}

function* readMentions(
  words: EventWords,
  text: string,
  sentences: readonly Sentence[],
  timexes: readonly Timex[],
  day: string | null,
): Generator<void, Mention[]> {
  const names = namesWithin(sentences);
  const isKnown = (word: string) => names.has(word);
  const quotations = findQuotations(text);
  const mentions: Mention[] = [];
  let [quote, timex] = [0, 0];
  for (const [index, sentence] of sentences.entries()) {
    if (index % 16 === 0) yield;
    if (sentence.isHeading || sentence.tokens.length === 0) continue;
    const quoted = touching(quotations, quote, sentence);
    quote = quoted.next;
    const speakers = findSpeakers(words, text, sentence, findVerbs(words, sentence.tokens));
    const place = { sentence: index, paragraph: sentence.paragraph, speakers, isKnown };
    for (const clause of splitClauses(words, text, sentence, quoted.found)) {
      const dated = touching(timexes, timex, clause);
      timex = dated.next;
      const mention = readMention(words, text, clause, dated.found, place);
      if (!mention) continue;
      mentions.push(mention);
      if (dated.found.length < 2) continue;
      const own = ownTimex(mention, day);
      for (const nested of nestedEvents(words, text, clause, mention.head, dated.found, own)) {
        const within = touching(dated.found, 0, nested).found;
        const named = readMention(words, text, nested, within, place);
        if (named) mentions.push(named);
      }
    }
  }
  return mentions;
}

/** The day of a publication date that days are counted from: its first; null when it has none. */
function dayOf(published: string | null): string | null {
  if (published === null || !isEdtf(published)) return null;
  const { start } = boundsOf(published);
  if (!Number.isFinite(start)) return null;
  const day = new Date(Math.floor(start / DAY_MS) * DAY_MS).toISOString().slice(0, 10);
  return isEdtf(day) ? day : null;
}

/** As `proposeEvents`, in steps of about a paragraph, so that a page can stay awake in between. */
export function* proposeInSteps(article: EventArticle): Generator<void, ProposedEvent[]> {
  const { text, lang, published } = article;
  const words = eventWordsOf(lang);
  if (!words) return [];
  const { timexes, spans } = yield* readParts(text, { lang, published });
  const sentences = yield* readSentences(text, spans, timexes);
  const day = dayOf(published);
  const mentions = yield* readMentions(words, text, sentences, timexes, day);
  const headline = new Set<string>();
  for (const { isHeading, tokens } of sentences.slice(0, 3))
    if (isHeading) for (const stem of stemsOf(words, tokens)) headline.add(stem);
  const dated = yield* dateMentions(mentions, day, words.lexicon.language);
  const clusters = yield* mergeMentions(dated, headline);
  const firsts = new Map(
    clusters.map(cluster => [
      cluster,
      cluster.mentions.reduce((least, { start }) => Math.min(least, start), text.length),
    ]),
  );
  const first = (cluster: Cluster) => firsts.get(cluster) ?? 0;
  clusters.sort((a, b) => first(a) - first(b));
  boundByOrder(clusters, day);
  yield;
  const salient = clusters.filter(({ salience }) => salience >= LEAST_SALIENCE);
  return yield* writeEvents(words, text, sentences, mentions, salient);
}

/**
 * Events that an article's words seem to tell, the most salient first, each with its passages, date, reasons, status
 * and speakers, for a person to confirm. Rules and word lists alone; no language without a lexicon has any. Never
 * throws; the same article gives the same events. What is below `LEAST_SALIENCE` is left out.
 */
export function proposeEvents(article: EventArticle): ProposedEvent[] {
  return finish(proposeInSteps(article));
}
