import { parseArgs } from 'node:util';
import { failed, ok, type Result } from '../core/problem.ts';
import { isEncoding } from './decodeText.ts';
import { type InputProblem, inputProblem } from './inputProblem.ts';

/** What a command line asks for. */
export interface CommandOptions {
  readonly story: string;
  /** As given: `FILE`, `-`, `ID=FILE`. */
  readonly articles: readonly string[];
  readonly encoding: string | undefined;
  readonly json: boolean;
  readonly help: boolean;
  readonly out: string | undefined;
  readonly dryRun: boolean;
  readonly date: string | undefined;
  readonly keepText: boolean;
  readonly published: string | undefined;
  readonly lang: string | undefined;
  readonly format: string | undefined;
  readonly baseUrl: string | undefined;
}

const OPTIONS = {
  article: { type: 'string', multiple: true },
  encoding: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  out: { type: 'string' },
  'dry-run': { type: 'boolean' },
  date: { type: 'string' },
  'keep-text': { type: 'boolean' },
  published: { type: 'string' },
  lang: { type: 'string' },
  format: { type: 'string' },
  'base-url': { type: 'string' },
} as const;

export type OptionName = keyof typeof OPTIONS;

/** Reads a command line by the options a command has; every fault is named, not the first alone. */
export function readOptions(
  args: readonly string[],
  allowed: readonly OptionName[],
  input: 'story' | 'article' | 'file' = 'story',
): Result<CommandOptions, InputProblem[]> {
  const options = Object.fromEntries(allowed.map(name => [name, OPTIONS[name]]));
  const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true });
  const faults: string[] = [];
  const given = new Map<string, string[]>();
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const fault = faultOf(token, options);
    if (fault === undefined) given.set(token.name, [...(given.get(token.name) ?? []), token.value ?? '']);
    else faults.push(fault);
  }
  const help = given.has('help');
  const [story, ...more] = positionals;
  if (story === undefined && !help) faults.push(`No ${input} is named.`);
  if (more.length > 0) {
    const hints = {
      story: allowed.includes('article') ? ' Articles are given by --article.' : '',
      article: ' Give one at a time, or --format jsonl.',
      file: ' Give one at a time.',
    };
    faults.push(`There is one ${input} too many: ${more.join(', ')}.${hints[input]}`);
  }
  faults.push(...valueFaults(given));
  if (faults.length > 0 && !help) return failed(faults.map(fault => inputProblem('usage', '', fault)));
  return ok({
    story: story ?? '',
    articles: given.get('article') ?? [],
    encoding: given.get('encoding')?.at(-1),
    json: given.has('json'),
    help,
    out: given.get('out')?.at(-1),
    dryRun: given.has('dry-run'),
    date: given.get('date')?.at(-1),
    keepText: given.has('keep-text'),
    published: given.get('published')?.at(-1),
    lang: given.get('lang')?.at(-1),
    format: given.get('format')?.at(-1),
    baseUrl: given.get('base-url')?.at(-1),
  });
}

function faultOf(
  { name, rawName, value }: { name: string; rawName: string; value?: string | undefined },
  options: Readonly<Record<string, { readonly type: 'string' | 'boolean' }>>,
): string | undefined {
  const option = Object.hasOwn(options, name) ? options[name] : undefined;
  if (!option) return `There is no option ${rawName}.`;
  if (option.type === 'boolean') return value === undefined ? undefined : `${rawName} takes no value.`;
  return value === undefined || value === '' || /^--?\w/.test(value)
    ? `${rawName} needs a value.`
    : undefined;
}

function valueFaults(given: ReadonlyMap<string, readonly string[]>): string[] {
  const faults: string[] = [];
  for (const name of ['encoding', 'out', 'date', 'published', 'lang', 'format', 'base-url']) {
    if ((given.get(name)?.length ?? 0) > 1) faults.push(`--${name} is given twice.`);
  }
  for (const name of given.get('encoding') ?? []) {
    if (!isEncoding(name)) faults.push(`There is no encoding "${name}"; a common one is windows-1252.`);
  }
  for (const date of given.get('date') ?? []) {
    if (!isIsoDate(date))
      faults.push(`--date must be a date such as 2024-03-21 or 2024-03-21T08:00:00Z, not "${date}".`);
  }
  if (given.has('out') && given.has('dry-run'))
    faults.push('--dry-run writes nothing, so --out cannot go with it.');
  return faults;
}

function isIsoDate(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?$/.test(text)) return false;
  const day = new Date(`${text.slice(0, 10)}T00:00:00Z`);
  return !Number.isNaN(Date.parse(text)) && day.toISOString().startsWith(text.slice(0, 10));
}
