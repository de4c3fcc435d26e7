import type { TextSpan } from '../../article/article.ts';
import type { Edtf } from '../../dates/edtf.ts';
import type { Timex } from '../../dates/timex.ts';

/** An article to be read for events. */
export interface EventArticle {
  /** In the normal form of `normalText`; offsets are those of this text. */
  readonly text: string;
  /** BCP 47. */
  readonly lang: string;
  /** EDTF, or null when it is not known. */
  readonly published: string | null;
  /** Slug of the source in the story. */
  readonly sourceId: string;
}

/** Words of the text with what they are taken for; offsets in UTF-16 code units. */
export interface EventCue extends TextSpan {
  readonly cue: 'tense' | 'order' | 'date' | 'status' | 'knowledge';
  readonly text: string;
}

export type ProposedStatus = 'happened' | 'ongoing' | 'announced' | 'possible' | 'cancelled' | 'denied';

/** Rules of dates that no dated expression gives; those of expressions are `TimexRule`. */
export type InferredRule =
  | 'same-day-as-before'
  | 'earlier-than-publication'
  | 'until-publication'
  | 'later-than-publication'
  | 'announced-before-event'
  | 'news-of-publication'
  | 'earlier-than-event'
  | 'earlier-than-report'
  | 'later-than-event'
  | 'ongoing-since'
  | 'no-date';

/** Why an event has its date. */
export interface ProposedDating {
  readonly basis: 'stated' | 'resolved' | 'inferred';
  readonly timexes: readonly Timex[];
  readonly rule: string;
  /** `event`: the id of the proposal it is measured from. */
  readonly anchor:
    | { readonly type: 'publication' }
    | { readonly type: 'event'; readonly event: string }
    | null;
  /** Never empty. */
  readonly because: readonly EventCue[];
}

/** Somebody who says so, in the text's own words. */
export interface ProposedSpeaker extends TextSpan {
  readonly name: string;
}

export interface ProposedPassage extends TextSpan {
  readonly role: 'describes' | 'attributes';
}

export interface ProposedPlace {
  readonly name: string;
  readonly geo: { readonly latitude: number; readonly longitude: number };
}

/** An event that the words of an article seem to tell, for a person to confirm. */
export interface ProposedEvent {
  /** A slug of its words, the same for the same article. */
  readonly id: string;
  /** Words of the text. */
  readonly name: string;
  readonly date: Edtf | null;
  readonly dating: ProposedDating;
  readonly status: ProposedStatus;
  readonly speakers: readonly ProposedSpeaker[];
  readonly location: ProposedPlace | null;
  readonly about: readonly string[];
  /** In the order of the text; at least one describes. */
  readonly passages: readonly ProposedPassage[];
  /** How much the article makes of it; higher first. */
  readonly salience: number;
}
