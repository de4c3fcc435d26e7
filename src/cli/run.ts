import { version } from '../../package.json';
import { check } from './check.ts';
import type { CommandIo } from './commandIo.ts';
import { extract } from './extract/extract.ts';
import { inputProblem } from './inputProblem.ts';
import { repair } from './repair.ts';
import { reportProblems } from './reportProblems.ts';
import { generalHelp } from './usage.ts';

/** A subcommand: reads its arguments, does its work by `io`, gives the exit status. */
type Command = (args: readonly string[], io: CommandIo) => Promise<number>;

const commands: ReadonlyMap<string, Command> = new Map([
  ['extract', extract],
  ['check', check],
  ['repair', repair],
  // What reads and writes formats and pages is much, and the other commands need none of it.
  ['export', async (args, io) => (await import('./exportFile.ts')).exportFile(args, io)],
  ['import', async (args, io) => (await import('./importFile.ts')).importFile(args, io)],
  ['publish', async (args, io) => (await import('./publish/publish.ts')).publish(args, io)],
]);

/** Runs `sourceline` with its arguments; resolves to the exit status. Expected failures never reject. */
export async function runCommand(argv: readonly string[], io: CommandIo): Promise<number> {
  const [name, ...args] = argv;
  if (name === '--help' || name === '-h' || name === 'help') {
    io.out(generalHelp);
    return 0;
  }
  if (name === '--version' || name === '-V') {
    io.out(`${version}\n`);
    return 0;
  }
  const command = commands.get(name ?? '');
  if (command) return command(args, io);
  const known = `The commands are: ${[...commands.keys()].join(', ')}.`;
  const message = name === undefined ? 'No command is named.' : `There is no command "${name}".`;
  const fault = inputProblem('usage', '', message, known);
  return reportProblems([fault], { json: argv.includes('--json'), format: 'sourceline/1' }, io);
}
