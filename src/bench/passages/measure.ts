import { describePassage } from '../../core/article/anchor.ts';
import type { TextSpan } from '../../core/article/article.ts';
import { foldedString, foldText } from '../../core/article/fold.ts';
import type { PassageSelector } from '../../core/article/selector.ts';
import { type BenchArticle, donorFor } from './corpus.ts';
import { type Draft, draftOf, type Truth, textOf, truthOf } from './draft.ts';
import type { Method } from './methods.ts';
import { mutations } from './mutations.ts';
import { Random, seedOf } from './random.ts';
import { addTally, emptyTally, judge, type Outcome, type Tally } from './tally.ts';

/** Editions of each article by each mutation, so that every half deletes well over 500 passages. */
const EDITIONS = 4;

/** One edition of an article, with its passages as described in the original and where they are now. */
export interface Edition {
  readonly article: BenchArticle;
  readonly mutation: string;
  readonly text: string;
  readonly cases: readonly EditedPassage[];
}

export interface EditedPassage {
  readonly exact: string;
  readonly selectors: readonly PassageSelector[];
  readonly truth: Truth;
  /** Whether the quote, folded, stands word for word somewhere in the edition. */
  readonly copied: boolean;
}

/** Told of each answer that was judged; for looking at failures. */
export type Witness = (
  edition: Edition,
  passage: EditedPassage,
  answer: TextSpan | null,
  outcome: Outcome,
) => void;

/** Chooses what is looked for in an article. */
export type Chooser = (article: BenchArticle, random: Random) => TextSpan[];

/** Every edition of every article, one after the other; the same for the same articles. */
export function* editionsOf(articles: readonly BenchArticle[], choose: Chooser): Generator<Edition> {
  for (const article of articles) {
    const donor = donorFor(article, articles);
    const passages = choose(article, new Random(seedOf('passages', article.id)));
    for (const [mutation, mutate] of Object.entries(mutations)) {
      for (let number = 0; number < EDITIONS; number++) {
        const random = new Random(seedOf(article.id, mutation, number));
        const draft = mutate(draftOf(article.text, article.language), random, donor);
        yield editionOf(article, mutation, draft, passages);
      }
    }
  }
}

/** Looks for every passage of every edition by one method, and counts by mutation and in total. */
export function measure(
  editions: Iterable<Edition>,
  method: Method,
  witness?: Witness,
): Record<string, Tally> {
  const tallies: Record<string, Tally> = {};
  const total = emptyTally();
  for (const edition of editions) {
    const find = method(edition.text, edition.article.text);
    const tally = emptyTally();
    for (const passage of edition.cases) {
      const answer = find(passage.selectors);
      const outcome = judge(answer, passage.truth, passage.copied, tally);
      witness?.(edition, passage, answer, outcome);
    }
    tallies[edition.mutation] ??= emptyTally();
    addTally(tallies[edition.mutation] ?? total, tally);
    addTally(total, tally);
  }
  return { ...tallies, total };
}

function editionOf(
  article: BenchArticle,
  mutation: string,
  draft: Draft,
  passages: readonly TextSpan[],
): Edition {
  const text = textOf(draft);
  const folded = foldedString(foldText(text));
  const cases = passages.map(({ start, end }) => {
    const exact = article.text.slice(start, end);
    return {
      exact,
      selectors: describePassage(article.text, start, end),
      truth: truthOf(draft, start, end),
      copied: folded.includes(foldedString(foldText(exact))),
    };
  });
  return { article, mutation, text, cases };
}
