import { finish } from '../../article/finish.ts';
import { sentencesOf } from '../../article/sentences.ts';
import { findSpeakers } from '../propose/findSpeakers.ts';
import { findVerbs } from '../propose/findVerbs.ts';
import { eventWordsOf } from '../propose/lexicon/eventWords.ts';
import type { ProposedEvent } from '../propose/proposedEvent.ts';
import { findQuotations } from '../propose/quotations.ts';
import { readSentences, type Sentence } from '../propose/readSentences.ts';
import { splitClauses } from '../propose/splitClauses.ts';
import { proposeEvents } from '../propose.ts';

/** The proposals for a text published on 20 March 2024. */
export function propose(text: string, lang: string): ProposedEvent[] {
  return proposeEvents({ text, lang, published: '2024-03-20', sourceId: 'a1' });
}

function wordsOf(lang: string) {
  const words = eventWordsOf(lang);
  if (!words) throw new Error(`no words for ${lang}`);
  return words;
}

function sentencesIn(text: string, lang: string): Sentence[] {
  return finish(readSentences(text, sentencesOf(text, lang), []));
}

/** The clauses of a text as written. */
export function clausesOf(text: string, lang: string): string[] {
  const words = wordsOf(lang);
  const quotations = findQuotations(text);
  return sentencesIn(text, lang).flatMap(sentence =>
    splitClauses(words, text, sentence, quotations).map(({ start, end }) => text.slice(start, end)),
  );
}

/** The speakers of a text: their names and the words that name them. */
export function speakersOf(text: string, lang: string): string[][] {
  const words = wordsOf(lang);
  return sentencesIn(text, lang).flatMap(sentence =>
    findSpeakers(words, text, sentence, findVerbs(words, sentence.tokens)).map(({ name, start, end }) => [
      name,
      text.slice(start, end),
    ]),
  );
}
