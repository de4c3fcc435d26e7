import { parseArgs } from 'node:util';
import { version } from '../../../package.json';
import { readBaseUrl } from '../../core/exchange/addresses.ts';
import { newestFirst } from '../../core/exchange/newestFirst.ts';
import { failed, ok, type Result } from '../../core/problem.ts';
import { localize } from '../../core/story/localize.ts';
import type { Story } from '../../core/story/story.ts';
import { undrawableLetters } from '../../core/views/card/cardText.ts';
import { kitOf } from '../../web/pages/kit.ts';
import { siteFiles } from '../../web/pages/siteFiles.ts';
import type { CommandIo } from '../commandIo.ts';
import { drawCard } from '../drawCard.ts';
import { type InputProblem, inputProblem } from '../inputProblem.ts';
import { readStoryFile } from '../readStoryFile.ts';
import { problemText, reportProblems } from '../reportProblems.ts';
import { publishHelp } from '../usage.ts';
import { publishedStories } from './publishedStories.ts';

interface PublishOptions {
  readonly stories: readonly string[];
  readonly out: string;
  readonly base: string;
  readonly siteName: string;
}

/**
 * `sourceline publish`: writes the static site of some stories and of those its folder holds already. Nothing is written
 * when anything is wrong.
 */
export async function publish(args: readonly string[], io: CommandIo): Promise<number> {
  const told = { json: false, format: 'sourceline/1' };
  if (args.includes('--help') || args.includes('-h')) {
    io.out(publishHelp);
    return 0;
  }
  const options = readPublishOptions(args);
  if (!options.ok) return reportProblems(options.error, told, io);
  const { out, base, siteName } = options.value;
  const stories = await readStories(options.value.stories, io);
  if (!stories.ok) return reportProblems(stories.error, told, io);
  const others = await publishedStories(out, new Set(stories.value.map(({ id }) => id)), io);
  if (!others.ok) return reportProblems(others.error, told, io);
  for (const story of stories.value) warnOfLetters(story, io);
  const all = newestFirst([...stories.value, ...others.value]);
  const kit = kitOf(await io.kitFiles());
  const files = await siteFiles({ stories: all, kit, base, siteName, version, drawCard });
  try {
    await io.writeFolder(out, files);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const hint = 'Remove what stands in the way, or give another folder: --out DIR.';
    return reportProblems(
      [inputProblem('not-written', out, `Nothing could be written: ${reason}.`, hint)],
      told,
      io,
    );
  }
  for (const { id } of stories.value) io.out(`${base}s/${id}/\n`);
  const kept = others.value.length;
  if (kept > 0) io.out(`${kept === 1 ? '1 story' : `${kept} stories`} of the site written again.\n`);
  io.out(`${files.size} files in ${out}.\n`);
  return 0;
}

/** The picture to share a story by has types for a few scripts only. */
function warnOfLetters(story: Story, io: CommandIo): void {
  const { text } = localize(story.name, story.inLanguage, story.inLanguage);
  const letters = undrawableLetters(text);
  if (letters === '') return;
  io.err(
    `warning: ${story.id}: og.png cannot show ${letters}: its types have Latin, Greek, Cyrillic and Arabic letters.\n`,
  );
}

function readPublishOptions(args: readonly string[]): Result<PublishOptions, InputProblem[]> {
  const faults: string[] = [];
  let parsed: ReturnType<typeof parse> | undefined;
  try {
    parsed = parse(args);
  } catch (error) {
    // parseArgs says in words what is wrong with the command line.
    return failed([inputProblem('usage', '', error instanceof Error ? error.message : String(error))]);
  }
  const { values, positionals } = parsed;
  if (positionals.length === 0) faults.push('No story is named.');
  if (!values.out) faults.push('--out DIR is missing: where the site is to be written.');
  if (!values['base-url']) faults.push('--base-url URL is missing: the address the site will have.');
  const base = values['base-url'] ? readBaseUrl(values['base-url']) : undefined;
  if (base && !base.ok) faults.push(base.error.message);
  if (faults.length > 0 || !base?.ok || !values.out) {
    return failed(faults.map(fault => inputProblem('usage', '', fault)));
  }
  const siteName = values['site-name'] ?? 'Sourceline';
  return ok({ stories: positionals, out: values.out, base: base.value, siteName });
}

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      'base-url': { type: 'string' },
      'site-name': { type: 'string' },
    },
  });
}

async function readStories(
  files: readonly string[],
  io: CommandIo,
): Promise<Result<Story[], InputProblem[]>> {
  const faults: InputProblem[] = [];
  const stories: Story[] = [];
  for (const file of files) {
    const read = await readStoryFile(file, io);
    if (!read.ok) {
      faults.push(...read.error);
      continue;
    }
    const { story, warnings } = read.value;
    for (const warning of warnings) io.err(`${problemText(warning, 'warning')}\n`);
    if (stories.some(other => other.id === story.id)) {
      const hint = 'Give one of the two another id: it is the name of its folder.';
      faults.push(inputProblem('duplicate-story', file, `Two stories have the id "${story.id}".`, hint));
    }
    stories.push(story);
  }
  return faults.length > 0 ? failed(faults) : ok(stories);
}
