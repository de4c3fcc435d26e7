import { type CheckedDatingWords, type CheckedPassage, type CheckedWords, checkStory } from './checkStory.ts';
import {
  type CurrentText,
  planRepair,
  type RepairOutcome,
  type RepairPlan,
  type SourceOutcome,
} from './repairPlan.ts';
import { type RevisionOptions, revisionOf } from './revisionOf.ts';
import { rewriteSelectors } from './rewriteSelectors.ts';
import type { Cue, Passage, Story, StoryEvent, Timex } from './story.ts';
import { storyWords } from './storyWords.ts';

export interface RepairReport {
  readonly sources: readonly { readonly id: string; readonly outcome: SourceOutcome }[];
  readonly passages: readonly (CheckedPassage & { readonly outcome: RepairOutcome })[];
  readonly dating: readonly (CheckedDatingWords & { readonly outcome: RepairOutcome })[];
  /** How many passages have each outcome. */
  readonly summary: Readonly<Record<RepairOutcome, number>>;
  readonly datingSummary: Readonly<Record<RepairOutcome, number>>;
}

/** A repaired story; the very same one when there is nothing to repair. */
export interface RepairedStory {
  readonly story: Story;
  readonly report: RepairReport;
}

/**
 * Writes into a story where its words are now. A source whose text changed takes the new text only when all its words
 * are found in it; else it is held as it was, and the report says which words to look at. Dated words and cues that
 * changed are such words: their date may be wrong; of all others only the place is written. The old selectors are kept in `revisions`; nothing else
 * changes, and a second repair finds nothing to do. `texts` are the current texts by source id.
 */
export function repairStory(
  story: Story,
  texts: ReadonlyMap<string, CurrentText>,
  options: RevisionOptions,
): RepairedStory {
  const check = checkStory(story, new Map([...texts].map(([id, { text }]) => [id, text])));
  const checkedAt = new Map<string, CheckedWords>(
    [...check.passages, ...check.dating].map(checked => [checked.path, checked]),
  );
  const found = storyWords(story).flatMap(words => {
    const checked = checkedAt.get(words.path);
    return checked ? [{ words, checked }] : [];
  });
  const plans = story.sources.map(source =>
    planRepair(
      source,
      texts.get(source.id),
      found.filter(({ words }) => words.source === source.id),
    ),
  );
  const report = reportOf(check, plans);
  const revisions = plans.filter(plan => plan.outcome === 'repaired').map(plan => revisionOf(plan, options));
  if (revisions.length === 0) return { story, report };
  const events = story.events.map((event, e) => eventAfter(event, `events[${e}]`, placesIn(plans)));
  const sources = plans.map(plan => plan.source);
  const all = [...(story.revisions ?? []), ...revisions];
  return { story: { ...story, sources, events, revisions: all }, report };
}

/** Where words to be rewritten stand, and in which text. */
interface NewPlace {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

type NewPlaces = ReadonlyMap<string, NewPlace>;

function placesIn(plans: readonly RepairPlan[]): NewPlaces {
  const places = new Map<string, NewPlace>();
  for (const { text, steps } of plans) {
    for (const { checked, outcome } of steps) {
      const { path, start, end } = checked;
      if (outcome === 'repaired' && start !== null && end !== null) places.set(path, { text, start, end });
    }
  }
  return places;
}

function eventAfter(event: StoryEvent, path: string, places: NewPlaces): StoryEvent {
  const { timexes, because } = event.dating;
  const passages = event.passages.map((passage, i) =>
    passageAfter(passage, places.get(`${path}.passages[${i}]`)),
  );
  const dating = { ...event.dating };
  if (timexes) dating.timexes = wordsAfter(timexes, `${path}.dating.timexes`, places);
  if (because) dating.because = wordsAfter(because, `${path}.dating.because`, places);
  return { ...event, passages, dating };
}

function passageAfter(passage: Passage, place: NewPlace | undefined): Passage {
  return place ? { ...passage, selector: rewriteSelectors(passage.selector, place.text, place) } : passage;
}

function wordsAfter<Words extends Timex | Cue>(
  list: readonly Words[],
  path: string,
  places: NewPlaces,
): Words[] {
  return list.map((words, i) => {
    const place = places.get(`${path}[${i}]`);
    if (!place) return words;
    return { ...words, start: place.start, end: place.end };
  });
}

function reportOf(
  check: { passages: readonly CheckedPassage[]; dating: readonly CheckedDatingWords[] },
  plans: readonly RepairPlan[],
): RepairReport {
  const outcomes = new Map(
    plans.flatMap(({ steps }) => steps.map(({ words, outcome }) => [words.path, outcome])),
  );
  const withOutcome = <Words extends CheckedWords>(words: Words) => ({
    ...words,
    outcome: outcomes.get(words.path) ?? 'unchecked',
  });
  const passages = check.passages.map(withOutcome);
  const dating = check.dating.map(withOutcome);
  return {
    sources: plans.map(({ before, outcome }) => ({ id: before.id, outcome })),
    passages,
    dating,
    summary: countsOf(passages),
    datingSummary: countsOf(dating),
  };
}

function countsOf(all: readonly { readonly outcome: RepairOutcome }[]): Record<RepairOutcome, number> {
  const counts = { right: 0, repaired: 0, held: 0, unrepaired: 0, unchecked: 0 };
  for (const { outcome } of all) counts[outcome] += 1;
  return counts;
}
