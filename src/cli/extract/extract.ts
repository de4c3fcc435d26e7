import { normalText } from '../../core/article/article.ts';
import { findTimexes } from '../../core/dates/findTimexes.ts';
import type { EventArticle } from '../../core/events/propose/proposedEvent.ts';
import { failed, ok, type Result } from '../../core/problem.ts';
import { proposeStory } from '../../core/story/proposeStory.ts';
import { writeStory } from '../../core/story/writeStory.ts';
import { plainMarkdown } from '../../html/plainMarkdown.ts';
import type { CommandIo } from '../commandIo.ts';
import { type CommandOptions, readOptions } from '../commandOptions.ts';
import { type InputProblem, inputProblem } from '../inputProblem.ts';
import { counted } from '../printable.ts';
import { readArticle } from '../readArticle.ts';
import { fileName, fileProblem, readInput } from '../readInput.ts';
import { sha256Of } from '../readInputs.ts';
import { reportProblems } from '../reportProblems.ts';
import { extractHelp } from '../usage.ts';
import { extractArticle } from './extractArticle.ts';
import { extractLines } from './extractLines.ts';

const FORMATS = ['story', 'timex', 'jsonl'];

const hints: Readonly<Record<string, string>> = {
  'no-date': 'Add --published DATE.',
  'bad-date': 'Add --published DATE, such as 2024-03-20.',
};

/** `sourceline extract`: proposes a story from an article. */
export async function extract(args: readonly string[], io: CommandIo): Promise<number> {
  const told = { json: args.includes('--json'), format: 'sourceline/1' };
  const options = readOptions(args, ['published', 'lang', 'format', 'encoding', 'json', 'help'], 'article');
  if (!options.ok) return reportProblems(options.error, told, io);
  if (options.value.help) {
    io.out(extractHelp);
    return 0;
  }
  const { format = 'story' } = options.value;
  if (!FORMATS.includes(format)) {
    const message = `There is no format "${format}"; there are: ${FORMATS.join(', ')}.`;
    return reportProblems([inputProblem('usage', '', message)], told, io);
  }
  if (format === 'jsonl') return extractJsonl(options.value, told, io);
  const article = await articleOf(options.value, io);
  if (!article.ok) return reportProblems([article.error], told, io);
  if (format === 'timex') printTimexes(article.value, io);
  else io.out(storyText(article.value));
  return 0;
}

async function articleOf(
  { story: file, encoding, published, lang }: CommandOptions,
  io: CommandIo,
): Promise<Result<EventArticle, InputProblem>> {
  const bytes = await readInput(file, io);
  if (!bytes.ok) return bytes;
  const name = fileName(file);
  const read = readArticle(bytes.value, name, encoding);
  if (!read.ok) return read;
  const text = read.value.kind === 'text' ? normalText(plainMarkdown(read.value.text)) : read.value.text;
  const article = extractArticle({ text, published, lang });
  if (article.ok) return ok(article.value);
  const { code, message } = article.error;
  return failed(inputProblem(code, name, message, hints[code] ?? ''));
}

function storyText(article: EventArticle): string {
  const story = proposeStory(article);
  const sources = story.sources.map(source => ({ ...source, sha256: sha256Of(article.text) }));
  return writeStory({ ...story, sources });
}

function printTimexes({ text, lang, published }: EventArticle, io: CommandIo): void {
  for (const timex of findTimexes(text, { lang, published })) io.out(`${JSON.stringify(timex)}\n`);
}

async function extractJsonl(
  { story: file, published, lang }: CommandOptions,
  told: { readonly json: boolean; readonly format: string },
  io: CommandIo,
): Promise<number> {
  if (published !== undefined || lang !== undefined) {
    const checked = extractArticle({ text: '.', published: published ?? '2000', lang: lang ?? 'en' });
    if (!checked.ok) return reportProblems([inputProblem('usage', '', checked.error.message)], told, io);
  }
  try {
    const count = await extractLines(io.lines(file), { published, lang }, line => io.outLine(line));
    if (count.failed > 0)
      io.err(`${counted(count.failed, 'line')} of ${counted(count.read, 'line')} could not be read.\n`);
    return count.failed > 0 ? 1 : 0;
  } catch (error) {
    return reportProblems([fileProblem(file, error, 'cannot be read')], told, io);
  }
}
