import type { CommandIo } from './commandIo.ts';
import type { InputProblem } from './inputProblem.ts';
import { printable } from './printable.ts';

/**
 * Tells why a command could not begin: in words on the error stream, or as one JSON object on standard output, where
 * `error` is the first fault and `errors` are all. Returns the exit status, 2.
 */
export function reportProblems(
  problems: readonly InputProblem[],
  { json, format }: { readonly json: boolean; readonly format: string },
  io: CommandIo,
): number {
  if (json) {
    const errors = problems.map(({ code, file, path, message, hint }) => ({
      code,
      file,
      path,
      message,
      hint,
    }));
    io.out(`${JSON.stringify({ format, error: errors[0], errors }, null, 2)}\n`);
  } else {
    for (const fault of problems) io.err(`${problemText(fault, 'error')}\n`);
    if (problems.some(({ code }) => code === 'usage')) io.err('See sourceline --help.\n');
  }
  return 2;
}

/** A problem in words: file and path, what, and how to mend it. */
export function problemText({ file, path, message, hint }: InputProblem, kind: 'error' | 'warning'): string {
  const where = message.startsWith(file) ? '' : `${file}: `;
  const lines = [`${kind}: ${where}${message}`];
  if (path !== '' && !message.startsWith(path)) lines.push(`  where: ${path}`);
  if (hint !== '') lines.push(`  mend:  ${hint}`);
  return lines.map(printable).join('\n');
}
