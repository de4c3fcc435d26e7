import type { CheckedWords } from '../core/story/checkStory.ts';
import type { RepairReport } from '../core/story/repairStory.ts';
import type { Story } from '../core/story/story.ts';
import type { CommandIo } from './commandIo.ts';
import type { CommandOptions } from './commandOptions.ts';
import { aligned, counted } from './printable.ts';
import type { CommandInputs } from './readInputs.ts';
import { problemText } from './reportProblems.ts';
import { detailLines, paint, quoteText } from './reportText.ts';

/** What a repair did, to be told. */
export interface DoneRepair {
  readonly inputs: CommandInputs;
  readonly options: CommandOptions;
  readonly report: RepairReport;
  readonly repaired: Story;
  /** The file that was written, or null. */
  readonly written: string | null;
}

type DoneWords = CheckedWords & { readonly outcome: RepairReport['passages'][number]['outcome'] };

/** The report of a repair as one JSON object. */
export function jsonRepair({ inputs, options, report, written }: DoneRepair): string {
  const { story, warnings, notes } = inputs;
  const all = {
    format: 'sourceline-repair/1',
    story: story.id,
    written,
    dryRun: options.dryRun,
    ...report,
    warnings,
    notes,
  };
  return `${JSON.stringify(all, null, 2)}\n`;
}

/** Tells of a repair in words, passage by passage. */
export function printRepair({ inputs, options, report, repaired, written }: DoneRepair, io: CommandIo): void {
  const { story, warnings, notes } = inputs;
  for (const warning of warnings) io.err(`${problemText(warning, 'warning')}\n`);
  for (const note of notes) io.err(`note: ${note}\n`);
  const events = counted(story.events.length, 'event');
  io.out(`${options.story}: ${counted(report.passages.length, 'passage')} of ${events}\n`);
  if (report.passages.length > 0) io.out('\n');
  printWords(report.passages, ({ passage }) => passage, io);
  // Words of a date are one or two, and many; that they stand where they stood is worth no line.
  const telling = report.dating.filter(({ outcome }) => outcome === 'repaired' || outcome === 'unrepaired');
  if (telling.length > 0) io.out('\nWords that dates rest on:\n');
  printWords(telling, ({ path }) => path.replace(/^.*dating\./, ''), io);
  for (const { id, outcome } of report.sources) if (outcome === 'held') io.out(`\n${heldText(id, report)}\n`);
  io.out(`\nPassages: ${countsText(report.summary)}.\n`);
  if (report.dating.length > 0) io.out(`Words that dates rest on: ${countsText(report.datingSummary)}.\n`);
  io.out(`${endText(repaired === story, options, written)}\n`);
}

function printWords<Words extends DoneWords>(
  all: readonly Words[],
  nameOf: (words: Words) => string,
  io: CommandIo,
): void {
  const rows = all.map(words => [
    words.outcome,
    words.state,
    words.event,
    nameOf(words),
    quoteText(words.exact),
  ]);
  aligned(rows).forEach((line, i) => {
    const words = all[i];
    if (!words) return;
    const { length } = words.outcome;
    io.out(`${paint(words.outcome, line.slice(0, length), io.colours)}${line.slice(length)}\n`);
    for (const detail of detailLines(words)) io.out(`            ${detail}\n`);
  });
}

function heldText(id: string, { passages, dating }: RepairReport): string {
  const first = [...passages, ...dating].filter(
    words => words.source === id && words.outcome === 'unrepaired',
  );
  return (
    `Source "${id}" is left as it was: ${counted(first.length, 'place')} must be looked at first, marked "unrepaired" above. ` +
    'In the story, correct the quote or the date, or remove it; then repair again.'
  );
}

function countsText({ right, repaired, held, unrepaired, unchecked }: RepairReport['summary']): string {
  const words = `${right} right, ${repaired} repaired, ${held} held, ${unrepaired} unrepaired`;
  return unchecked > 0 ? `${words}, ${unchecked} unchecked` : words;
}

function endText(same: boolean, { dryRun }: CommandOptions, written: string | null): string {
  if (written !== null) return `Written: ${written}.`;
  if (dryRun && !same) return 'Nothing is written (--dry-run).';
  return 'There is nothing to write.';
}
