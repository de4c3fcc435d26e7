import type { Cue, DatingBasis, EventStatus, LocalizedText, Passage, StoryEvent, Timex } from '../../../src/core/story/story.ts';
import type { Words } from '../findWords.ts';
import { typesetFrench } from './frenchArticle.ts';

/** An event as we write it by hand: words stand where the story file has positions and quotes. */
export interface EventDraft {
  readonly id: string;
  readonly name: LocalizedText;
  readonly description?: LocalizedText;
  readonly date: string | null;
  readonly basis: DatingBasis;
  readonly status: EventStatus;
  readonly timexes?: readonly TimexDraft[];
  /** `publication:SOURCE` or `event:ID`. */
  readonly anchor?: `publication:${string}` | `event:${string}`;
  readonly rule?: string;
  readonly because?: readonly (readonly [Cue['cue'], Words])[];
  readonly note?: LocalizedText;
  readonly saidBy?: readonly SayingDraft[];
  readonly location?: StoryEvent['location'];
  readonly about?: readonly string[];
  readonly passages?: readonly PassageDraft[];
  readonly review?: StoryEvent['review'];
}

export type PassageDraft = readonly [role: Passage['role'], words: Words];

export type TimexDraft = readonly [words: Words, value: string, type?: Timex['type']];

/** Who says so, and in which words; the words become a passage of role `attributes`. */
export type SayingDraft = readonly [name: string, words?: Words];

/** Words of the French source. */
export function fr(from: string, to = from, nth?: number): Words {
  return words('valombre-quai', typesetFrench(from), typesetFrench(to), nth);
}

/** Words of the Arabic source. */
export function ar(from: string, to = from, nth?: number): Words {
  return words('marsa-nour-bahr', from, to, nth);
}

function words(source: string, from: string, to: string, nth: number | undefined): Words {
  return nth === undefined ? { source, from, to } : { source, from, to, nth };
}
