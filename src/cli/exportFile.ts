import { readBaseUrl, storyAddresses } from '../core/exchange/addresses.ts';
import { annotationsOf } from '../core/exchange/annotations.ts';
import { type ExportFormatName, exportFormats, exportStory } from '../core/exchange/exportStory.ts';
import type { Exported } from '../core/exchange/exports/exported.ts';
import { jsonLdOf } from '../core/exchange/jsonld.ts';
import { failed, ok, type Result } from '../core/problem.ts';
import type { Story } from '../core/story/story.ts';
import { kitOf } from '../web/pages/kit.ts';
import { writeStandalone } from '../web/pages/writeStandalone.ts';
import type { CommandIo } from './commandIo.ts';
import { type CommandOptions, readOptions } from './commandOptions.ts';
import { type InputProblem, inputProblem } from './inputProblem.ts';
import { counted, shorten } from './printable.ts';
import { fileProblem } from './readInput.ts';
import { readStoryFile } from './readStoryFile.ts';
import { problemText, reportProblems } from './reportProblems.ts';
import { exportHelp } from './usage.ts';

const FORMAT = 'sourceline-export/1';

/** Formats that name the address of the story's page, and so need it. */
const ADDRESSED = ['jsonld', 'annotations'] as const;

/** `sourceline export`: writes a story in another format, and says what that format cannot hold. */
export async function exportFile(args: readonly string[], io: CommandIo): Promise<number> {
  const told = { json: args.includes('--json'), format: FORMAT };
  const options = readOptions(args, ['format', 'lang', 'out', 'base-url', 'json', 'help']);
  if (!options.ok) return reportProblems(options.error, told, io);
  if (options.value.help) {
    io.out(exportHelp);
    return 0;
  }
  const write = writerOf(options.value, io);
  if (!write.ok) return reportProblems([write.error], told, io);
  const read = await readStoryFile(options.value.story, io);
  if (!read.ok) return reportProblems(read.error, told, io);
  const { story, warnings } = read.value;
  for (const warning of warnings) io.err(`${problemText(warning, 'warning')}\n`);
  const exported = await write.value(story);
  const { out, json } = options.value;
  if (out !== undefined) {
    try {
      await io.writeFile(out, exported.text);
    } catch (error) {
      return reportProblems([fileProblem(out, error, 'cannot be written')], told, io);
    }
  }
  if (json) io.out(jsonReport(story, exported, out));
  else printReport(exported, out, io);
  return exported.notSaid.some(({ leavesOut }) => leavesOut) ? 1 : 0;
}

type Writer = (story: Story) => Exported | Promise<Exported>;

function writerOf({ format, lang, baseUrl }: CommandOptions, io: CommandIo): Result<Writer, InputProblem> {
  const usage = (message: string, hint = '') => failed(inputProblem('usage', '', message, hint));
  const known = [...Object.keys(exportFormats), 'html', ...ADDRESSED];
  if (format === undefined) return usage('--format is missing.', `There are: ${known.join(', ')}.`);
  if (lang !== undefined && !/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(lang))
    return usage(`--lang must be a language tag such as fr, not "${lang}".`);
  if (Object.hasOwn(exportFormats, format))
    return ok(story => exportStory(story, format as ExportFormatName, lang ?? story.inLanguage));
  if (format === 'html') return ok(story => standaloneOf(story, lang, io));
  const addressed = ADDRESSED.find(one => one === format);
  if (addressed === undefined)
    return usage(`There is no format "${format}".`, `There are: ${known.join(', ')}.`);
  const hint = 'Give --base-url URL: the address the story is or will be published under.';
  if (baseUrl === undefined) return usage(`${format} names the address of the story’s page.`, hint);
  const base = readBaseUrl(baseUrl);
  if (!base.ok) return usage(base.error.message);
  return ok(story => {
    const addresses = storyAddresses(base.value, story.id);
    const page = { addresses, lang: lang ?? story.inLanguage, siteName: 'Sourceline' };
    const value = addressed === 'jsonld' ? jsonLdOf(story, page) : annotationsOf(story, addresses.page);
    return { text: `${JSON.stringify(value, null, 2)}\n`, notSaid: [] };
  });
}

/** The whole story, so nothing is lost. */
async function standaloneOf(story: Story, lang: string | undefined, io: CommandIo): Promise<Exported> {
  const { embed } = kitOf(await io.kitFiles());
  const script = new TextDecoder().decode(embed.get('source-timeline.single.js'));
  return { text: await writeStandalone(story, script, lang ?? story.inLanguage), notSaid: [] };
}

function jsonReport(story: Story, { text, notSaid }: Exported, out: string | undefined): string {
  const written = out === undefined ? { text } : { written: out };
  return `${JSON.stringify({ format: FORMAT, story: story.id, ...written, notSaid }, null, 2)}\n`;
}

function printReport({ text, notSaid }: Exported, out: string | undefined, io: CommandIo): void {
  if (out === undefined) io.out(text);
  else io.out(`${out} is written.\n`);
  for (const { message, events, leavesOut } of notSaid) {
    const which =
      events.length > 0 ? ` (${counted(events.length, 'event')}: ${shorten(events.join(', '), 200)})` : '';
    io.err(`${leavesOut ? 'left out' : 'note'}: ${message}${which}\n`);
  }
}
