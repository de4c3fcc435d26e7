import { readdirSync, readFileSync } from 'node:fs';
import { normalText, type TextSpan } from '../../core/article/article.ts';
import { sentencesOf } from '../../core/article/sentences.ts';
import type { Donor } from './mutations.ts';
import { Random, seedOf } from './random.ts';

export interface BenchArticle {
  readonly id: string;
  readonly language: string;
  readonly text: string;
}

/**
 * Thresholds are set on these articles alone. The figures we report come from all the others, which nobody looks at
 * while setting a threshold.
 */
const TUNING_HALF: ReadonlySet<string> = new Set(['tramway', 'crue', 'harbour', 'observatory']);

const folder = new URL('./articles/', import.meta.url);

/** The articles of one half; `articles/NAME.LANGUAGE.txt`. */
export function articlesOf(half: 'tuning' | 'reported'): BenchArticle[] {
  return readdirSync(folder)
    .filter(name => name.endsWith('.txt'))
    .map(name => {
      const [id = '', language = ''] = name.split('.');
      return { id, language, text: normalText(readFileSync(new URL(name, folder), 'utf8')) };
    })
    .filter(({ id }) => TUNING_HALF.has(id) === (half === 'tuning'));
}

/** Articles from a file with one `{"id", "lang", "text"}` a line, those long enough to quote from. */
export function articlesIn(path: string): BenchArticle[] {
  const SHORTEST = 800;
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as { id: string; lang: string; text: string })
    .map(({ id, lang, text }) => ({ id, language: lang, text: normalText(text).slice(0, 20_000) }))
    .filter(({ text }) => text.length >= SHORTEST);
}

/** What the edits of one article draw from: the other articles of its half in its language. */
export function donorFor(article: BenchArticle, half: readonly BenchArticle[]): Donor {
  const others = half.filter(other => other.id !== article.id && other.language === article.language);
  const sources = others.length > 0 ? others : half.filter(other => other.id !== article.id);
  const sentences = sources.flatMap(({ text, language }) =>
    sentencesOf(text, language).map(({ start, end }) => text.slice(start, end)),
  );
  const words = sentences.join(' ').match(/[\p{L}\p{N}]+/gu) ?? [];
  const random = new Random(seedOf('haystack', article.id));
  return {
    sentences,
    words,
    before: FURNITURE.before,
    after: FURNITURE.after,
    haystack: () => runningText(sentences, 60_000, random),
  };
}

/** What stands around an article on a page. */
const FURNITURE = {
  before:
    'Accueil\nÀ la une\nPolitique\nMonde\nSign in\nSubscribe from 1.99 a month\nShare this article\nReading time: 4 min\n\n',
  after:
    '\nPartager\nLire aussi\nMost read\nWe use cookies to improve this site. Accept all\nTous droits réservés\nTerms of use\n',
};

/** Text of about `length` code units, whose word pairs are those of the sentences (a Markov chain of order one). */
export function runningText(sentences: readonly string[], length: number, random: Random): string {
  const followers = new Map<string, string[]>();
  const starters = sentences.map(sentence => sentence.split(' '));
  for (const words of starters) {
    words.forEach((word, at) => {
      const list = followers.get(word) ?? [];
      list.push(words[at + 1] ?? '');
      followers.set(word, list);
    });
  }
  const parts: string[] = [];
  for (let written = 0; written < length; ) {
    const words: string[] = [];
    let word = random.pick(starters)[0] ?? '';
    while (word !== '' && words.length < 60) {
      words.push(word);
      word = random.pick(followers.get(word) ?? ['']);
    }
    const sentence = words.join(' ') + (random.chance(0.2) ? '\n' : ' ');
    parts.push(sentence);
    written += sentence.length;
  }
  return parts.join('');
}

/** Passages as stories have them: a sentence, a clause, two sentences, a few words. */
export function passagesOf({ text, language }: BenchArticle, random: Random): TextSpan[] {
  const sentences = sentencesOf(text, language);
  const passages: TextSpan[] = [];
  sentences.forEach((sentence, at) => {
    const next = sentences[at + 1];
    if (sentence.end - sentence.start >= 30) passages.push(sentence);
    if (next && random.chance(0.25)) passages.push({ start: sentence.start, end: next.end });
    const clauses = clausesOf(text, sentence);
    if (clauses.length > 1) passages.push(random.pick(clauses));
    if (random.chance(0.4)) passages.push(...fewWords(text, sentence, 3, 5, random));
  });
  return passages;
}

/** One or two words from each sentence: as short as passages get, and hardest to tell from other places. */
export function shortPassagesOf({ text, language }: BenchArticle, random: Random): TextSpan[] {
  return sentencesOf(text, language).flatMap(sentence => fewWords(text, sentence, 1, 2, random));
}

function clausesOf(text: string, { start, end }: TextSpan): TextSpan[] {
  const SHORTEST = 20;
  const clauses: TextSpan[] = [];
  let from = start;
  for (const part of text.slice(start, end).split(/(?<=[,;:]) /)) {
    if (part.length >= SHORTEST) clauses.push({ start: from, end: from + part.length });
    from += part.length + 1;
  }
  return clauses;
}

function fewWords(
  text: string,
  { start, end }: TextSpan,
  least: number,
  most: number,
  random: Random,
): TextSpan[] {
  const words = [...text.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu)];
  const count = Math.min(words.length, least + random.below(most - least + 1));
  const first = random.below(words.length - count + 1);
  const last = words[first + count - 1];
  const from = words[first]?.index ?? 0;
  return last && count >= least ? [{ start: start + from, end: start + last.index + last[0].length }] : [];
}
