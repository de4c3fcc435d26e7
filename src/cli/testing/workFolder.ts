import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { linesOf } from '../linesOf.ts';
import { nodeIo } from '../nodeIo.ts';
import { runCommand } from '../run.ts';

/** What a command gave back. */
export interface CommandRun {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** A folder of its own for one test, and the command run in process on its files. */
export interface WorkFolder {
  /** Writes a file and gives its path. */
  write(name: string, content: string | Uint8Array): string;
  path(name: string): string;
  text(name: string): string;
  /** Names and bytes of all files in it. */
  contents(): Record<string, string>;
  run(args: readonly string[], stdin?: string): Promise<CommandRun>;
}

async function* oneChunk(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}

/** Makes a work folder, gone when the test is over. Files are real; the clock stands still. */
export function workFolder(): WorkFolder {
  const folder = mkdtempSync(join(tmpdir(), 'sourceline-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = (name: string) => join(folder, name);
  return {
    path,
    write(name, content) {
      writeFileSync(path(name), content);
      return path(name);
    },
    text: name => readFileSync(path(name), 'utf8'),
    contents: () =>
      Object.fromEntries(
        readdirSync(folder, { withFileTypes: true })
          .filter(entry => entry.isFile())
          .map(({ name }) => [name, readFileSync(path(name)).toString('latin1')]),
      ),
    async run(args, stdin = '') {
      const printed = { out: '', err: '' };
      const status = await runCommand(args, {
        ...nodeIo(),
        stdin: async () => Buffer.from(stdin),
        lines: path => (path === '-' ? linesOf(oneChunk(stdin)) : nodeIo().lines(path)),
        outLine: async text => {
          printed.out += `${text}\n`;
        },
        out: text => {
          printed.out += text;
        },
        err: text => {
          printed.err += text;
        },
        now: () => new Date('2026-01-02T03:04:05.678Z'),
        colours: false,
      });
      return { status, ...printed };
    },
  };
}
