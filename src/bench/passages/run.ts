import { parseArgs } from 'node:util';
import { describePassage } from '../../core/article/describePassage.ts';
import { foldedString, foldText } from '../../core/article/fold.ts';
import { articlesIn, articlesOf, type BenchArticle, donorFor, passagesOf } from './corpus.ts';
import { draftOf, textOf, truthOf } from './draft.ts';
import { type Method, methods } from './methods.ts';
import { mutations } from './mutations.ts';
import { Random, seedOf } from './random.ts';
import { printTable } from './report.ts';
import { addTally, emptyTally, judge, type Tally } from './tally.ts';
import { printTimes } from './timing.ts';

/** Editions of each article by each mutation, so that every half deletes well over 500 passages. */
const EDITIONS = 4;

type Tallies = Record<string, Record<string, Tally>>;

/** Edits every article in every way, looks for every passage by every method, and counts. */
function measure(articles: readonly BenchArticle[], names: readonly string[], show?: string): Tallies {
  const tallies: Tallies = {};
  for (const name of names) {
    tallies[name] = Object.fromEntries([...Object.keys(mutations), 'total'].map(key => [key, emptyTally()]));
  }
  for (const article of articles) {
    const donor = donorFor(article, articles);
    const passages = passagesOf(article, new Random(seedOf('passages', article.id)));
    const described = passages.map(({ start, end }) => describePassage(article.text, start, end));
    for (const [mutation, mutate] of Object.entries(mutations)) {
      for (let edition = 0; edition < EDITIONS; edition++) {
        const random = new Random(seedOf(article.id, mutation, edition));
        const draft = mutate(draftOf(article.text, article.language), random, donor);
        const text = textOf(draft);
        const folded = foldedString(foldText(text));
        for (const name of names) {
          const find = (methods as Record<string, Method>)[name]?.(text, article.text);
          const tally = emptyTally();
          passages.forEach((passage, at) => {
            const truth = truthOf(draft, passage.start, passage.end);
            const exact = article.text.slice(passage.start, passage.end);
            const copied = folded.includes(foldedString(foldText(exact)));
            const answer = find?.(described[at] ?? []) ?? null;
            const outcome = judge(answer, truth, copied, tally);
            const off =
              outcome === 'found' &&
              answer &&
              (Math.abs(answer.start - truth.start) > 1 || Math.abs(answer.end - truth.end) > 1);
            if (
              show === name &&
              (off || outcome === 'wrong' || outcome === 'missed' || outcome === 'ghost')
            ) {
              console.log(`${off ? 'bounds' : outcome} | ${article.id} | ${mutation} | ${exact}`);
              if (truth.share > 0) console.log(`   truth  ${text.slice(truth.start, truth.end)}`);
              if (answer) console.log(`   answer ${text.slice(answer.start, answer.end)}`);
            }
          });
          const own = tallies[name]?.[mutation];
          const total = tallies[name]?.total;
          if (own) addTally(own, tally);
          if (total) addTally(total, tally);
        }
      }
    }
  }
  return tallies;
}

const { values } = parseArgs({
  options: {
    half: { type: 'string', default: 'reported' },
    texts: { type: 'string' },
    method: { type: 'string' },
    show: { type: 'boolean', default: false },
  },
});
const articles = values.texts
  ? articlesIn(values.texts)
  : articlesOf(values.half === 'tuning' ? 'tuning' : 'reported');
const names = Object.keys(methods).filter(
  name => values.method === undefined || name.includes(values.method),
);
const tallies = measure(articles, names, values.show ? names[0] : undefined);
for (const name of names) printTable(name, tallies[name] ?? {});
printTimes(articles);
