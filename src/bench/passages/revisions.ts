import { readdirSync, readFileSync } from 'node:fs';
import { describePassage } from '../../core/article/anchor.ts';
import { normalText } from '../../core/article/article.ts';
import { foldedString, foldText } from '../../core/article/fold.ts';
import type { BenchArticle } from './corpus.ts';
import type { Edition } from './measure.ts';

const folder = new URL('./revisions/', import.meta.url);

/**
 * Articles revised by hand as a newsroom does: names and figures corrected, paragraphs added and put in another order,
 * quotes shortened, sentences removed, typography changed. `NAME.LANGUAGE.json` pairs the words of each passage with
 * those that came of them, or null. Reported only: no threshold is ever set on them.
 */
export function revisedEditions(): Edition[] {
  return readdirSync(folder)
    .filter(name => name.endsWith('.json'))
    .map(file => {
      const [id = '', language = ''] = file.split('.');
      const article = { id, language, text: textIn(`${id}.${language}.before.txt`) };
      const pairs = JSON.parse(textIn(file)) as [string, string | null][];
      return editionOf(article, textIn(`${id}.${language}.after.txt`), pairs);
    });
}

function editionOf(article: BenchArticle, text: string, pairs: readonly [string, string | null][]): Edition {
  const folded = foldedString(foldText(text));
  const cases = pairs.map(([exact, now]) => {
    const at = onlyPlace(article.text, exact);
    const start = now === null ? -1 : onlyPlace(text, now);
    return {
      exact,
      selectors: describePassage(article.text, at, at + exact.length),
      truth: {
        start,
        end: start + (now?.length ?? 0),
        share: now === null ? 0 : 1,
        torn: false,
        ambiguous: false,
      },
      copied: folded.includes(foldedString(foldText(exact))),
    };
  });
  return { article, mutation: article.id, text, cases };
}

function onlyPlace(text: string, words: string): number {
  const at = text.indexOf(words);
  if (at < 0 || text.indexOf(words, at + 1) >= 0) throw new Error(`not once in the text: ${words}`);
  return at;
}

function textIn(name: string): string {
  return normalText(readFileSync(new URL(name, folder), 'utf8'));
}
