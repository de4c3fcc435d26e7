import { quoteOf } from '../article/selector.ts';
import { boundsOf } from '../dates/edtf.ts';
import { storedPlaces } from '../story/passagePlace.ts';
import type { LocalizedText, Story, StoryEvent } from '../story/story.ts';

/** What an editor should look at before a story is published. */
export type FindingKind =
  | 'proposals-left'
  | 'nothing-confirmed'
  | 'no-publication-date'
  | 'no-passage'
  | 'quote-not-found'
  | 'no-date'
  | 'weekday-disagrees'
  | 'inferred-without-reason'
  | 'editor-date-without-note'
  | 'name-missing'
  | 'events-alike';

/** One thing to look at, and where; `langs` are languages without a name, `other` the event that is like this one. */
export interface Finding {
  readonly kind: FindingKind;
  /** Absent for what concerns the whole story. */
  readonly event?: string;
  readonly source?: string;
  readonly count?: number;
  readonly langs?: readonly string[];
  readonly other?: string;
}

/** Share of words that two quotes or names have in common from which on events are alike. */
const ALIKE = 0.8;

/** Languages that names of the story are in: each event should have one in each. */
export function nameLanguages(story: Story): string[] {
  const own = story.inLanguage.split('-')[0] ?? story.inLanguage;
  const tags = [story.name, ...story.events.map(event => event.name)].flatMap(name =>
    typeof name === 'string' ? [] : Object.keys(name),
  );
  return [...new Set([own, ...tags])];
}

/**
 * What to look at in a story before it is published, in the order of the story, faults of the whole first. Rejected
 * events are left aside; `languages` are those each name should be in.
 */
export function findingsIn(story: Story, languages: readonly string[]): Finding[] {
  const events = story.events.filter(event => event.review !== 'rejected');
  const left = events.filter(event => event.review === 'proposed').length;
  const places = storedPlaces(story);
  const alike = alikeEvents(events);
  const whole: Finding[] = [
    ...(left > 0 ? [{ kind: 'proposals-left' as const, count: left }] : []),
    ...(left === events.length ? [{ kind: 'nothing-confirmed' as const }] : []),
    ...story.sources
      .filter(source => source.datePublished == null)
      .map(source => ({ kind: 'no-publication-date' as const, source: source.id })),
  ];
  return [
    ...whole,
    ...events.flatMap(event => {
      const { id } = event;
      const isMissing = event.passages.some(passage => places.get(passage.id)?.state === 'missing');
      const isUntold = !event.passages.some(passage => passage.role === 'describes');
      const langs = languages.filter(lang => !hasLanguage(event.name, lang, story.inLanguage));
      const other = alike.get(id);
      return [
        ...(isUntold ? [{ kind: 'no-passage' as const, event: id }] : []),
        ...(isMissing ? [{ kind: 'quote-not-found' as const, event: id }] : []),
        ...datingFindings(event),
        ...(langs.length > 0 ? [{ kind: 'name-missing' as const, event: id, langs }] : []),
        ...(other === undefined ? [] : [{ kind: 'events-alike' as const, event: id, other }]),
      ];
    }),
  ];
}

function datingFindings(event: StoryEvent): Finding[] {
  const { id, date, dating } = event;
  const reasons = (dating.timexes?.length ?? 0) + (dating.because?.length ?? 0);
  const found: Finding[] = [];
  if (date === null) found.push({ kind: 'no-date', event: id });
  else if (weekdayDisagrees(event)) found.push({ kind: 'weekday-disagrees', event: id });
  if (date !== null && dating.basis === 'inferred' && reasons === 0)
    found.push({ kind: 'inferred-without-reason', event: id });
  if (dating.basis === 'editor' && !dating.note) found.push({ kind: 'editor-date-without-note', event: id });
  return found;
}

/** Weekdays by language, Sunday first; data only. */
const weekdays: readonly (readonly string[])[] = [
  ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'],
  ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'],
  ['الأحد', 'الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت'],
];

/** Whether the dated words name a weekday and the date is one day, but another weekday. */
function weekdayDisagrees({ date, dating }: StoryEvent): boolean {
  if (dating.rule === 'weekday-and-date-disagree') return true;
  if (date === null || !/^\d{4}-\d\d-\d\d$/.test(date)) return false;
  const day = new Date(boundsOf(date).start).getUTCDay();
  return (dating.timexes ?? []).some(({ text }) => {
    const words = new Set(text.toLowerCase().match(/\p{L}+/gu) ?? []);
    return weekdays.some(
      names => names.some(name => words.has(name)) && !words.has(names[day] ?? '') && words.size <= 3,
    );
  });
}

function hasLanguage(text: LocalizedText, lang: string, own: string): boolean {
  return typeof text === 'string' ? lang === own.split('-')[0] : text[lang] !== undefined;
}

/** For each event, an earlier one of the same date that is told by the same words or has nearly the same name. */
function alikeEvents(events: readonly StoryEvent[]): Map<string, string> {
  const alike = new Map<string, string>();
  const byDate = new Map<
    string,
    { event: StoryEvent; words: ReadonlySet<string>; quotes: ReadonlySet<string> }[]
  >();
  for (const event of events) {
    const own = {
      event,
      words: new Set(nameWords(event)),
      quotes: new Set(event.passages.map(({ selector }) => quoteOf(selector)?.exact ?? '')),
    };
    const before = byDate.get(event.date ?? '') ?? [];
    const twin = before.find(
      other => share(own.words, other.words) >= ALIKE || share(own.quotes, other.quotes) >= ALIKE,
    );
    if (twin) alike.set(event.id, twin.event.id);
    byDate.set(event.date ?? '', [...before, own]);
  }
  return alike;
}

function nameWords({ name }: StoryEvent): string[] {
  const text = typeof name === 'string' ? name : (Object.values(name)[0] ?? '');
  return text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
}

/** Words in common, of all there are in both (Jaccard). */
function share(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter(word => b.has(word)).length;
  const all = a.size + b.size - common;
  return all === 0 ? 0 : common / all;
}
