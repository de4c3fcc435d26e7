import { cpuUsage } from 'node:process';
import { describePassage } from '../../core/article/anchor.ts';
import { sentencesOf } from '../../core/article/sentences.ts';
import { type BenchArticle, donorFor, runningText } from './corpus.ts';
import { draftOf, textOf } from './draft.ts';
import { type Method, methods } from './methods.ts';
import { mutations } from './mutations.ts';
import { Random, seedOf } from './random.ts';

const PASSAGES = 200;
const SIZES = [5_000, 500_000];
/** Editions that are timed as a page would: the first runs warm the compiler up, the median of the rest counts. */
const WARM_UP = 5;
const RUNS = 9;
/** Hypothesis' method takes seconds on the long text: fewer passages are timed, and the figure scaled up. */
const FEW = 10;

/**
 * Prints how long each method takes for 200 sentences of an edited text, index included; milliseconds. Ours for every
 * edit of the short text, all methods for two edits of both.
 */
export function printTimes(articles: readonly BenchArticle[]): void {
  console.log(`\nMilliseconds of processor time for ${PASSAGES} passages and the index, median of ${RUNS}`);
  for (const edit of Object.keys(mutations)) {
    const compared = edit === 'words 5 %' || edit === 'combined';
    for (const size of compared ? SIZES : SIZES.slice(0, 1)) {
      const { snapshot, edited, passages } = editedText(articles, size, edit);
      for (const [name, method] of Object.entries(methods) as [string, Method][]) {
        if (!compared && !name.startsWith('ours')) continue;
        const slow = name === 'Hypothesis' && size > 100_000;
        const time = timeOf(method, snapshot, edited, passages.slice(0, slow ? FEW : PASSAGES), slow);
        const scaled = slow ? (time * PASSAGES) / FEW : time;
        console.log(
          `${edit.padEnd(20)}${`${Math.round(edited.length / 1000)} KB`.padEnd(8)}${name.padEnd(24)}${scaled.toFixed(1).padStart(10)}`,
        );
      }
    }
  }
}

function editedText(articles: readonly BenchArticle[], size: number, edit: string) {
  const [article] = articles;
  const mutate = mutations[edit];
  if (!article || !mutate) throw new Error('nothing to time');
  const random = new Random(seedOf('timing', size, edit));
  const own = articles.flatMap(({ text, language }) =>
    sentencesOf(text, language).map(({ start, end }) => text.slice(start, end)),
  );
  // The short text is a real article with another one after it; nobody wrote a long one.
  const snapshot = size < 10_000 ? twoArticles(articles).slice(0, size) : runningText(own, size, random);
  const edited = textOf(mutate(draftOf(snapshot, 'fr'), random, donorFor(article, articles)));
  const sentences = random.shuffled(sentencesOf(snapshot, 'fr').filter(({ start, end }) => end - start > 30));
  const passages = Array.from({ length: PASSAGES }, (_, at) => {
    const { start, end } = sentences[at % sentences.length] ?? { start: 0, end: 0 };
    return describePassage(snapshot, start, end);
  });
  return { snapshot, edited, passages };
}

function twoArticles(articles: readonly BenchArticle[]): string {
  return articles
    .filter(({ language }) => language === 'fr')
    .map(({ text }) => text)
    .join('\n');
}

function timeOf(
  method: Method,
  snapshot: string,
  edited: string,
  passages: ReturnType<typeof describePassage>[],
  slow: boolean,
): number {
  const times: number[] = [];
  for (let run = 0; run < (slow ? 1 : WARM_UP + RUNS); run++) {
    const before = processorTime();
    const find = method(edited, snapshot);
    for (const passage of passages) find(passage);
    if (slow || run >= WARM_UP) times.push(processorTime() - before);
  }
  return times.sort((a, b) => a - b)[times.length >> 1] ?? 0;
}

/** Milliseconds of processor time: what others do on the machine does not count, collecting garbage does. */
function processorTime(): number {
  const { user, system } = cpuUsage();
  return (user + system) / 1000;
}
