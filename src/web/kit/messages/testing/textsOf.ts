import { schemaFaults } from '../../../../core/story/schemaFaults.ts';

/** Arguments that fit every message: a number reads as a count, a name or a truth alike. */
const samples: readonly (readonly unknown[])[] = [
  [0, 0, 0, true],
  [1, 1, 1, false],
  [2, 2, 2, true],
  [7, 60, 11, true],
  [1234, 5678, 100, false],
];

/** Facts that fit every problem's sentence. */
export const facts = {
  slug: 's',
  reason: 'r',
  found: 'f',
  received: 'v',
  event: 'e',
  id: 'i',
  end: 9,
  length: 8,
};

type Callable = (...args: readonly unknown[]) => unknown;

/** Every text of a language with the path to it; functions are called with each set of sample arguments. */
export function textsOf(value: unknown, path = ''): (readonly [path: string, text: unknown])[] {
  if (isCallable(value)) return callsOf(value, path).map((text, i) => [`${path}(${i})`, text]);
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, path ? `${path}.${key}` : key));
}

function isCallable(value: unknown): value is Callable {
  return typeof value === 'function';
}

function callsOf(call: Callable, path: string): unknown[] {
  const run = (args: readonly unknown[]) => call(...args);
  if (!path.startsWith('problems.')) return samples.map(run);
  return [...Object.keys(schemaFaults), 'not a fault'].map(fault => run([{ ...facts, fault }]));
}
