import { parseArgs } from 'node:util';
import { buildBundle } from './buildBundle.ts';
import { articlesIn, articlesOf, passagesOf, shortPassagesOf } from './corpus.ts';
import { editionsOf, measure, type Witness } from './measure.ts';
import { type Method, methods } from './methods.ts';
import { printTable } from './report.ts';
import { revisedEditions } from './revisions.ts';
import { printSize } from './size.ts';
import { printTimes } from './timing.ts';

// Compares ways of finding passages again in edited articles. `--half tuning` is for setting thresholds,
// `--texts FILE` reads other articles, `--method WORD` runs some methods only, `--show` prints what went wrong.
const { values } = parseArgs({
  options: {
    half: { type: 'string', default: 'reported' },
    texts: { type: 'string' },
    method: { type: 'string', default: '' },
    show: { type: 'boolean', default: false },
  },
});

const showFailure: Witness = ({ article, mutation, text }, { exact, truth }, answer, outcome) => {
  if (outcome === 'found' || outcome === 'absent' || outcome === 'either') return;
  console.log(`${outcome} | ${article.id} | ${mutation} | ${exact}`);
  if (truth.share > 0) console.log(`   truth  ${text.slice(truth.start, truth.end)}`);
  if (answer) console.log(`   answer ${text.slice(answer.start, answer.end)}`);
};

const articles = values.texts
  ? articlesIn(values.texts)
  : articlesOf(values.half === 'tuning' ? 'tuning' : 'reported');
for (const [name, method] of Object.entries(methods) as [string, Method][]) {
  if (!name.includes(values.method)) continue;
  const witness = values.show ? showFailure : undefined;
  printTable(name, measure(editionsOf(articles, passagesOf), method, witness));
  printTable(`${name}: one or two words`, measure(editionsOf(articles, shortPassagesOf), method, witness));
  if (values.half === 'reported' && !values.texts) {
    printTable(`${name}: revision pairs`, measure(revisedEditions(), method, witness));
  }
}
if (values.method === '' && !values.texts) {
  printTimes(articles);
  printSize(await buildBundle());
}
