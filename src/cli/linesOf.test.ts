import { expect, it } from 'vitest';
import { LONGEST_LINE, linesOf } from './linesOf.ts';

async function* chunks(...texts: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield Buffer.from(text);
}

async function linesIn(...texts: readonly string[]): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of linesOf(chunks(...texts))) lines.push(Buffer.from(line).toString());
  return lines;
}

it.each([
  [[''], []],
  [['a\nb\n'], ['a', 'b']],
  [['a\nb'], ['a', 'b']],
  [
    ['a', 'b\nc', '\n\n', 'd'],
    ['ab', 'c', '', 'd'],
  ],
  [['\n'], ['']],
])('gives the lines of %j', async (texts, lines) => {
  expect(await linesIn(...texts)).toEqual(lines);
});

it('keeps of a line without end one byte more than the limit', async () => {
  async function* endless(): AsyncGenerator<Uint8Array> {
    for (let i = 0; i < 60; i++) yield new Uint8Array(1024 * 1024);
    yield Buffer.from('\nb');
  }
  const lengths: number[] = [];
  for await (const line of linesOf(endless())) lengths.push(line.length);
  expect(lengths).toEqual([LONGEST_LINE + 1, 1]);
});
