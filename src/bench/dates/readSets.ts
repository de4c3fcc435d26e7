import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A text with its dated expressions as people marked them. */
export interface GoldDocument {
  readonly id: string;
  readonly lang: string;
  readonly dct: string | null;
  readonly text: string;
  readonly timexes: readonly {
    readonly start: number;
    readonly end: number;
    readonly value: string | null;
  }[];
}

/** The sets of a folder (JSONL, a document a line) by name, Spanish left out: it has no lexicon. */
export function readSets(folder: string, only: string | undefined): Map<string, GoldDocument[]> {
  const names = readdirSync(folder)
    .filter(name => name.endsWith('.jsonl') && !name.startsWith('es-'))
    .map(name => name.slice(0, -'.jsonl'.length))
    .filter(name => only === undefined || only.split(',').includes(name));
  return new Map(
    names.map(name => {
      const lines = readFileSync(join(folder, `${name}.jsonl`), 'utf8')
        .split('\n')
        .filter(Boolean);
      return [name, lines.map(line => JSON.parse(line) as GoldDocument)];
    }),
  );
}
