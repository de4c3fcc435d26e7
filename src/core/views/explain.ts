import { dateInWords } from '../dates/words.ts';
import { localize, type TextInLanguage } from '../story/localize.ts';
import type { Cue, Dating, EventStatus, Story, StoryEvent, Timex } from '../story/story.ts';

/** The sentences of one language in which events are explained; data only, in `explain/{fr,en,ar}.ts`. */
export interface ExplainWords {
  readonly statuses: Readonly<Record<EventStatus, string>>;
  readonly statusMeanings: Readonly<Record<EventStatus, string>>;
  readonly bases: Readonly<Record<Dating['basis'], string>>;
  readonly basisMeanings: Readonly<Record<Dating['basis'], string>>;
  readonly cues: Readonly<Record<Cue['cue'], string>>;
  readonly rules: Readonly<Record<string, (facts: RuleFacts) => string>>;
  readonly unknownRule: (rule: string) => string;
  readonly publication: (date: string) => string;
  readonly publicationSuppliedByEditor: (date: string) => string;
  readonly anchorEvent: (name: string, date: string) => string;
  readonly quote: (words: string) => string;
}

/** What a rule's sentence may speak of, already in words. */
export interface RuleFacts {
  /** The dated words, in the quotation marks of the language; empty when the date rests on none. */
  readonly words: string;
  /** The date they were measured from. */
  readonly anchor: string;
  /** The date they were resolved to. */
  readonly date: string;
}

/** Why a date is what it is, piece by piece, in one language. */
export interface DatingExplanation {
  readonly timexes: readonly Timex[];
  readonly anchor: string | undefined;
  readonly rule: string | undefined;
  readonly cues: readonly { readonly cue: Cue; readonly kind: string }[];
  readonly basis: string;
  readonly basisMeaning: string;
  readonly note: TextInLanguage | undefined;
}

/** Says why an event's date is what it is. Never guesses: what the story does not say is left out. */
export function explainDating(
  event: StoryEvent,
  story: Story,
  lang: string,
  words: ExplainWords,
): DatingExplanation {
  const { dating } = event;
  const anchor = anchorInWords(dating, story, lang, words);
  const timexes = dating.timexes ?? [];
  return {
    timexes,
    anchor: anchor?.sentence,
    rule: ruleInWords(dating.rule, words, {
      words: distinct(timexes.map(timex => words.quote(timex.text))).join(', '),
      anchor: anchor?.date ?? '',
      date: dateInWords(event.date, lang),
    }),
    cues: (dating.because ?? []).map(cue => ({ cue, kind: words.cues[cue.cue] })),
    basis: words.bases[dating.basis],
    basisMeaning: words.basisMeanings[dating.basis],
    note: dating.note ? localize(dating.note, lang, story.inLanguage) : undefined,
  };
}

/** The sentence of a rule; undefined when it would speak of words or of a date that the story does not give. */
function ruleInWords(
  rule: string | null | undefined,
  words: ExplainWords,
  facts: RuleFacts,
): string | undefined {
  if (!rule) return undefined;
  if (!Object.hasOwn(words.rules, rule)) return words.unknownRule(rule);
  let isLacking = false;
  const told = new Proxy(facts, {
    get(target, name: keyof RuleFacts) {
      isLacking ||= target[name] === '';
      return target[name];
    },
  });
  const sentence = words.rules[rule]?.(told);
  return isLacking ? undefined : sentence;
}

function anchorInWords(dating: Dating, story: Story, lang: string, words: ExplainWords) {
  const anchor = dating.anchor;
  if (anchor?.type === 'publication') {
    const source = story.sources.find(s => s.id === anchor.source);
    if (!source?.datePublished) return undefined;
    const date = dateInWords(source.datePublished, lang);
    const byEditor = source.datePublishedBasis === 'editor';
    return { date, sentence: byEditor ? words.publicationSuppliedByEditor(date) : words.publication(date) };
  }
  if (anchor?.type === 'event') {
    const event = story.events.find(e => e.id === anchor.event);
    if (!event) return undefined;
    const date = dateInWords(event.date, lang);
    return { date, sentence: words.anchorEvent(localize(event.name, lang, story.inLanguage).text, date) };
  }
  return undefined;
}

function distinct(list: readonly string[]): string[] {
  return [...new Set(list)];
}
