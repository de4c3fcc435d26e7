import type { EventWords } from './lexicon/eventWords.ts';
import type { Mention } from './readMention.ts';

/** Names said of one event at most. */
const MOST = 6;

/** The full names of an article's people and bodies, by the last word of the name. */
export function fullNamesOf(mentions: readonly Mention[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { names: found } of mentions) {
    for (const { kind, text } of found) {
      if (kind !== 'person' && kind !== 'body') continue;
      const last = text.split(/[\s\u00A0\u202F]+/).at(-1) ?? text;
      const known = names.get(last);
      if (known === undefined || text.length > known.length) names.set(last, text);
    }
  }
  return names;
}

const SPACE = /[\s\u00A0\u202F]+/;

/** A name as the article has it in full: « M. Blinken » is « Antony Blinken ». */
export function fullName(words: EventWords, name: string, names: ReadonlyMap<string, string>): string {
  const parts = name.split(SPACE);
  const bare = parts.filter(part => !words.has('titles', part.toLowerCase().replace(/\.$/, '')));
  const last = bare.at(-1);
  return (bare.length === 1 && last !== undefined && names.get(last)) || name;
}

/** People and organisations that mentions name, in the order of the text, each once. */
export function aboutOf(mentions: readonly Mention[], names: ReadonlyMap<string, string>): string[] {
  const found = new Set<string>();
  for (const { names: named } of mentions) {
    for (const { kind, text } of named) {
      const full = names.get(text.split(SPACE).at(-1) ?? text);
      if (kind === 'person' || kind === 'body') found.add(full ?? text);
      else if (kind === 'other' && full !== undefined) found.add(full);
      if (found.size >= MOST) return [...found];
    }
  }
  return [...found];
}
