import { failed, ok, type Result } from '../core/problem.ts';
import { type InputProblem, inputProblem } from './inputProblem.ts';

/** A file given by `--article`, and the source it is the text of. */
export interface ArticleFile {
  readonly file: string;
  /** Undefined when none was named. */
  readonly source: string | undefined;
}

/** `ID=FILE` or `FILE`. A file whose own name looks like the first is given as `./ID=FILE`. */
export function articleFileOf(given: string): ArticleFile {
  const named = /^([a-z0-9][a-z0-9-]{0,63})=(.+)$/s.exec(given);
  return named ? { source: named[1], file: named[2] ?? '' } : { source: undefined, file: given };
}

/** Articles by source id, and what a person should know about how they were matched. */
export interface PairedArticles<Article> {
  readonly bySource: ReadonlyMap<string, Article>;
  readonly notes: readonly string[];
}

/** Gives each article its source: the one that was named, else the sources left over, in the order of the story. */
export function pairArticles<Article extends ArticleFile>(
  articles: readonly Article[],
  sources: readonly string[],
): Result<PairedArticles<Article>, InputProblem[]> {
  const faults = pairingFaults(articles, sources);
  if (faults.length > 0) return failed(faults);
  const bySource = new Map<string, Article>();
  for (const article of articles) if (article.source !== undefined) bySource.set(article.source, article);
  const left = sources.filter(id => !bySource.has(id));
  const guessed: string[] = [];
  for (const article of articles.filter(({ source }) => source === undefined)) {
    const id = left.shift() ?? '';
    bySource.set(id, article);
    guessed.push(`${article.file} for ${id}`);
  }
  const obvious = guessed.length === 0 || (guessed.length === 1 && sources.length - bySource.size === 0);
  const note = `Articles are taken in the order of the sources: ${guessed.join(', ')}. Name the source to be sure: --article ID=FILE.`;
  return ok({ bySource, notes: obvious ? [] : [note] });
}

function pairingFaults(articles: readonly ArticleFile[], sources: readonly string[]): InputProblem[] {
  const list = sources.join(', ');
  const faults: InputProblem[] = [];
  const named = articles.flatMap(({ source }) => (source === undefined ? [] : [source]));
  for (const id of new Set(named)) {
    if (!sources.includes(id)) {
      const message = `The story has no source "${id}".`;
      faults.push(inputProblem('unknown-source', '', message, `Its sources are: ${list}.`));
    }
    if (named.filter(one => one === id).length > 1) {
      faults.push(
        inputProblem('article-twice', '', `Two articles are given for the source "${id}".`, 'Give one.'),
      );
    }
  }
  if (articles.filter(({ file }) => file === '-').length > 1) {
    const message = 'Standard input (-) is given twice; it can be read only once.';
    faults.push(inputProblem('article-twice', '', message, 'Save one of the articles in a file.'));
  }
  if (articles.length > sources.length) {
    const message = `There are more articles (${articles.length}) than sources in the story (${sources.length}).`;
    faults.push(inputProblem('too-many-articles', '', message, `Its sources are: ${list}.`));
  }
  return faults;
}
