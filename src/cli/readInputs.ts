import { createHash } from 'node:crypto';
import { failed, ok, type Result } from '../core/problem.ts';
import type { Story } from '../core/story/story.ts';
import type { CommandIo } from './commandIo.ts';
import type { CommandOptions } from './commandOptions.ts';
import { type InputProblem, inputProblem } from './inputProblem.ts';
import { type ArticleFile, articleFileOf, pairArticles } from './pairArticles.ts';
import { type ReadArticle, readArticle } from './readArticle.ts';
import { fileName, readInput } from './readInput.ts';
import { readStoryFile } from './readStoryFile.ts';

/** An article, and the file it came from. */
export type GivenArticle = ArticleFile & ReadArticle;

/** Everything a command works on. */
export interface CommandInputs {
  readonly story: Story;
  /** The story's file as it was. */
  readonly storyText: string;
  /** The current texts that were given, by source id. */
  readonly articles: ReadonlyMap<string, GivenArticle>;
  readonly warnings: readonly InputProblem[];
  /** How articles were matched with sources, where that was a guess. */
  readonly notes: readonly string[];
}

/** Reads the story and all articles; fails with every fault of every one of them. */
export async function readInputs(
  { story: storyFile, articles: given, encoding }: CommandOptions,
  io: CommandIo,
): Promise<Result<CommandInputs, InputProblem[]>> {
  const problems: InputProblem[] = [];
  const read = await readStoryFile(storyFile, io);
  if (!read.ok) problems.push(...read.error);
  const files = given.map(articleFileOf);
  const paired = read.ok ? pairArticles(files, sourceIds(read.value.story)) : undefined;
  if (paired?.ok === false) problems.push(...paired.error);
  const articles = new Map<ArticleFile, GivenArticle>();
  for (const article of onlyOneStdin(files)) {
    const text = await readOne(article, encoding, io);
    if (text.ok) articles.set(article, { ...article, ...text.value });
    else problems.push(text.error);
  }
  if (!read.ok || !paired?.ok || problems.length > 0) return failed(problems);
  const bySource = new Map<string, GivenArticle>();
  for (const [id, file] of paired.value.bySource) {
    const article = articles.get(file);
    if (article) bySource.set(id, article);
  }
  const { story, text: storyText, warnings } = read.value;
  return ok({
    story,
    storyText,
    articles: bySource,
    warnings: [...warnings, ...hashWarnings(story, storyFile)],
    notes: paired.value.notes,
  });
}

/** SHA-256 of a text in UTF-8, in lower-case hexadecimal digits: `sha256` of the format. */
export function sha256Of(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

function sourceIds(story: Story): string[] {
  return story.sources.map(source => source.id);
}

/** A second `-` is a fault already; to wait for more input would help nobody. */
function onlyOneStdin(files: readonly ArticleFile[]): ArticleFile[] {
  const first = files.findIndex(({ file }) => file === '-');
  return files.filter(({ file }, i) => file !== '-' || i === first);
}

async function readOne(
  { file }: ArticleFile,
  encoding: string | undefined,
  io: CommandIo,
): Promise<Result<ReadArticle, InputProblem>> {
  const bytes = await readInput(file, io);
  return bytes.ok ? readArticle(bytes.value, fileName(file), encoding) : bytes;
}

function hashWarnings(story: Story, file: string): InputProblem[] {
  return story.sources.flatMap(({ id, articleBody, sha256 }, i): InputProblem[] => {
    if (articleBody === undefined || sha256 === undefined || sha256Of(articleBody) === sha256) return [];
    const message = `The text of source "${id}" is not the one its sha256 was made of: it was changed, or is damaged.`;
    const hint =
      'Compare it with the original; sourceline repair --article FILE sets text and sha256 together.';
    return [{ ...inputProblem('hash-mismatch', file, message, hint), path: `sources[${i}].sha256` }];
  });
}
