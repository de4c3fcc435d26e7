import { type ImportFormat, importFormats, importStory } from '../core/exchange/importStory.ts';
import type { ImportedStory } from '../core/exchange/imports/storyOfTable.ts';
import { failed, ok, type Result } from '../core/problem.ts';
import { writeStory } from '../core/story/writeStory.ts';
import type { CommandIo } from './commandIo.ts';
import { type CommandOptions, readOptions } from './commandOptions.ts';
import { decodeText } from './decodeText.ts';
import { type InputProblem, inputProblem } from './inputProblem.ts';
import { counted } from './printable.ts';
import { fileName, fileProblem, readInput } from './readInput.ts';
import { problemText, reportProblems } from './reportProblems.ts';
import { importHelp } from './usage.ts';

const FORMAT = 'sourceline-import/1';

/** What is always so with files of a kind needs no look of its own. */
const EXPECTED: ReadonlySet<string> = new Set(['status-supposed', 'not-kept']);

/** `sourceline import`: makes a story of a table, a calendar or a timeline, and says what it could not understand. */
export async function importFile(args: readonly string[], io: CommandIo): Promise<number> {
  const told = { json: args.includes('--json'), format: FORMAT };
  const options = readOptions(args, ['format', 'lang', 'out', 'encoding', 'json', 'help'], 'file');
  if (!options.ok) return reportProblems(options.error, told, io);
  if (options.value.help) {
    io.out(importHelp);
    return 0;
  }
  const imported = await readImport(options.value, io);
  if (!imported.ok) return reportProblems([imported.error], told, io);
  const { story, problems } = imported.value;
  const { out, json, story: file } = options.value;
  const text = writeStory(story);
  if (out !== undefined) {
    try {
      await io.writeFile(out, text);
    } catch (error) {
      return reportProblems([fileProblem(out, error, 'cannot be written')], told, io);
    }
  }
  if (json) {
    const written = out === undefined ? { story } : { written: out };
    io.out(
      `${JSON.stringify({ format: FORMAT, events: story.events.length, ...written, problems }, null, 2)}\n`,
    );
  } else {
    io.out(out === undefined ? text : `${out}: ${counted(story.events.length, 'event')}.\n`);
    for (const { code, message, hint } of problems) {
      const told = { ...inputProblem(code, fileName(file), message, hint), path: '' };
      io.err(`${problemText(told, 'warning')}\n`);
    }
  }
  return problems.some(({ code }) => !EXPECTED.has(code)) ? 1 : 0;
}

async function readImport(
  { story: file, format, lang, encoding }: CommandOptions,
  io: CommandIo,
): Promise<Result<ImportedStory, InputProblem>> {
  const known = importFormats.find(one => one === format);
  if (format !== undefined && known === undefined) {
    const message = `There is no format "${format}"; there are: ${importFormats.join(', ')}.`;
    return failed(inputProblem('usage', '', message));
  }
  const bytes = await readInput(file, io);
  if (!bytes.ok) return bytes;
  const decoded = decodeText(bytes.value, fileName(file), encoding);
  if (!decoded.ok)
    return failed({ ...decoded.error, hint: 'Give a CSV, iCalendar (.ics) or TimelineJS JSON file.' });
  return read(decoded.value.text, { fileName: baseName(file), lang, format: known }, fileName(file));
}

function read(
  text: string,
  options: {
    readonly fileName: string;
    readonly lang: string | undefined;
    readonly format: ImportFormat | undefined;
  },
  file: string,
): Result<ImportedStory, InputProblem> {
  const imported = importStory(text, options);
  if (imported.ok) return ok(imported.value);
  const { code, message, hint } = imported.error;
  return failed(inputProblem(code, file, message, hint));
}

function baseName(file: string): string {
  return file === '-' ? '' : (file.split(/[\\/]/).at(-1) ?? '');
}
