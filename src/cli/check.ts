import type { CheckedWords, StoryCheck } from '../core/story/checkStory.ts';
import { checkStory } from '../core/story/checkStory.ts';
import type { CommandIo } from './commandIo.ts';
import { type CommandOptions, readOptions } from './commandOptions.ts';
import { aligned, counted } from './printable.ts';
import { type CommandInputs, readInputs } from './readInputs.ts';
import { problemText, reportProblems } from './reportProblems.ts';
import { detailLines, paint, quoteText, summaryText } from './reportText.ts';
import { sourceLines } from './sourceLines.ts';
import { checkHelp } from './usage.ts';

const FORMAT = 'sourceline-check/1';

/** `sourceline check`: finds every passage of a story again and says what became of it. */
export async function check(args: readonly string[], io: CommandIo): Promise<number> {
  const told = { json: args.includes('--json'), format: FORMAT };
  const options = readOptions(args, ['article', 'encoding', 'json', 'help']);
  if (!options.ok) return reportProblems(options.error, told, io);
  if (options.value.help) {
    io.out(checkHelp);
    return 0;
  }
  const inputs = await readInputs(options.value, io);
  if (!inputs.ok) return reportProblems(inputs.error, told, io);
  const texts = new Map([...inputs.value.articles].map(([id, { text }]) => [id, text]));
  const report = checkStory(inputs.value.story, texts);
  if (options.value.json) io.out(jsonReport(inputs.value, report));
  else printReport(inputs.value, options.value, report, io);
  return isSound(report) ? 0 : 1;
}

/** Whether all that could be looked for stands, and anything could be. */
function isSound({ passages, dating, summary }: StoryCheck): boolean {
  const bad = [...passages, ...dating].some(({ state }) => state === 'changed' || state === 'missing');
  return !bad && (passages.length === 0 || summary.unchecked < passages.length);
}

function jsonReport({ story, articles, warnings, notes }: CommandInputs, report: StoryCheck): string {
  const sources = report.sources.map(source => {
    const given = articles.get(source.id);
    const from = given ? { file: given.file, kind: given.kind, encoding: given.encoding } : {};
    return { ...source, ...from };
  });
  const all = { format: FORMAT, story: story.id, ...report, sources, warnings, notes };
  return `${JSON.stringify(all, null, 2)}\n`;
}

function printReport(
  inputs: CommandInputs,
  { story: file }: CommandOptions,
  report: StoryCheck,
  io: CommandIo,
): void {
  const { warnings, notes, story } = inputs;
  for (const warning of warnings) io.err(`${problemText(warning, 'warning')}\n`);
  for (const note of notes) io.err(`note: ${note}\n`);
  io.out(
    `${file}: ${counted(report.passages.length, 'passage')} of ${counted(story.events.length, 'event')}\n`,
  );
  for (const line of sourceLines(inputs, report)) io.out(`${line}\n`);
  if (report.passages.length > 0) io.out('\n');
  printWords(
    report.passages,
    report.passages.map(passage => [passage.event, passage.passage]),
    io,
  );
  // Words of a date are one or two; only those that need a look are worth a line.
  const bad = report.dating.filter(({ state }) => state === 'changed' || state === 'missing');
  if (bad.length > 0) io.out('\nWords that dates rest on:\n');
  printWords(
    bad,
    bad.map(({ event, path }) => [event, path.replace(/^.*dating\./, '')]),
    io,
  );
  io.out(`\nPassages: ${summaryText(report.summary)}.\n`);
  if (report.dating.length > 0) io.out(`Words that dates rest on: ${summaryText(report.datingSummary)}.\n`);
}

function printWords(
  all: readonly CheckedWords[],
  names: readonly (readonly string[])[],
  io: CommandIo,
): void {
  const rows = all.map(({ state, exact }, i) => [state, ...(names[i] ?? []), quoteText(exact)]);
  aligned(rows).forEach((line, i) => {
    const words = all[i];
    if (!words) return;
    io.out(
      `${paint(words.state, line.slice(0, words.state.length), io.colours)}${line.slice(words.state.length)}\n`,
    );
    for (const detail of detailLines(words)) io.out(`           ${detail}\n`);
  });
}
