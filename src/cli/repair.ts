import { failed, ok, type Result } from '../core/problem.ts';
import { readStory } from '../core/story/readStory.ts';
import type { CurrentText } from '../core/story/repairPlan.ts';
import { type RepairReport, repairStory } from '../core/story/repairStory.ts';
import type { Story } from '../core/story/story.ts';
import { writeStory } from '../core/story/writeStory.ts';
import type { CommandIo } from './commandIo.ts';
import { type CommandOptions, readOptions } from './commandOptions.ts';
import { type InputProblem, inputProblem } from './inputProblem.ts';
import { fileProblem } from './readInput.ts';
import { type CommandInputs, readInputs, sha256Of } from './readInputs.ts';
import { jsonRepair, printRepair } from './repairReport.ts';
import { reportProblems } from './reportProblems.ts';
import { repairHelp } from './usage.ts';

/** `sourceline repair`: writes into a story where its words are now. */
export async function repair(args: readonly string[], io: CommandIo): Promise<number> {
  const told = { json: args.includes('--json'), format: 'sourceline-repair/1' };
  const allowed = ['article', 'encoding', 'json', 'help', 'out', 'dry-run', 'date', 'keep-text'] as const;
  const options = readOptions(args, allowed);
  if (!options.ok) return reportProblems(options.error, told, io);
  if (options.value.help) {
    io.out(repairHelp);
    return 0;
  }
  const inputs = await readInputs(options.value, io);
  const outFault = await outProblem(options.value, io);
  const faults = [...(inputs.ok ? [] : inputs.error), ...(outFault ? [outFault] : [])];
  if (!inputs.ok || faults.length > 0) return reportProblems(faults, told, io);
  const dateModified =
    options.value.date ??
    io
      .now()
      .toISOString()
      .replace(/\.\d+Z$/, 'Z');
  const { keepText } = options.value;
  const { story, report } = repairStory(inputs.value.story, currentTexts(inputs.value), {
    dateModified,
    keepText,
  });
  const file = await save(story, inputs.value, options.value, io);
  if (!file.ok) return reportProblems([file.error], told, io);
  const done = { inputs: inputs.value, options: options.value, report, repaired: story, written: file.value };
  if (options.value.json) io.out(jsonRepair(done));
  else printRepair(done, io);
  return isWhole(report) ? 0 : 1;
}

function currentTexts({ story, articles }: CommandInputs): Map<string, CurrentText> {
  const bodies = new Map(story.sources.map(source => [source.id, source.articleBody]));
  return new Map(
    [...articles].map(([id, { text }]) => {
      const before = bodies.get(id);
      return [
        id,
        { text, sha256: sha256Of(text), sha256Before: before === undefined ? undefined : sha256Of(before) },
      ];
    }),
  );
}

/** A slip of the hand must not write a story over the article it was checked with. */
async function outProblem(
  { out, articles }: CommandOptions,
  io: CommandIo,
): Promise<InputProblem | undefined> {
  if (out === undefined) return undefined;
  for (const given of articles) {
    const file = given.replace(/^[a-z0-9][a-z0-9-]{0,63}=/, '');
    if (file === '-' || !(await io.isSameFile(file, out))) continue;
    return inputProblem(
      'out-is-article',
      out,
      `${out} is the article: the story would be written over it.`,
      'Name another file with --out.',
    );
  }
  return undefined;
}

/** Writes where there is something to write; resolves to the file, or null when none was written. */
async function save(
  story: Story,
  inputs: CommandInputs,
  { story: file, out, dryRun }: CommandOptions,
  io: CommandIo,
): Promise<Result<string | null, InputProblem>> {
  const same = story === inputs.story;
  const text = same ? ok(inputs.storyText) : storyText(story, file);
  if (!text.ok) return text;
  const target = out ?? file;
  if (dryRun || (same && out === undefined)) return ok(null);
  try {
    await io.writeFile(target, text.value);
    return ok(target);
  } catch (error) {
    return failed(fileProblem(target, error, 'cannot be written'));
  }
}

/** The file of a story, once it has been read back without a fault that `repair` could have made. */
function storyText(story: Story, file: string): Result<string, InputProblem> {
  try {
    const again = readStory(writeStory(story));
    if (!again.ok) throw new Error(again.error.message);
    // Read back, so that the fields stand in the order of the format.
    const { story: ordered, problems } = again.value;
    if (ordered.events.length !== story.events.length) throw new Error(problems[0]?.message);
    return ok(writeStory(ordered));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const message = `${file} holds data that is nested too deeply to be written again.`;
    return failed(
      inputProblem('too-deep', file, message, 'Remove the field; it is none of the story format.'),
    );
  }
}

function isWhole({ passages, summary, datingSummary }: RepairReport): boolean {
  const left = summary.unrepaired + summary.held + datingSummary.unrepaired + datingSummary.held;
  return left === 0 && (passages.length === 0 || summary.unchecked < passages.length);
}
