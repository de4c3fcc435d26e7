/** What a format cannot hold of a story, by the words of the story file. */
export type LossCode = keyof typeof losses;

/** Something of the story that is not in the written file. */
export interface NotSaid {
  readonly code: LossCode;
  /** Ids of the events it is about, in the order of the story; empty when it is about the story as a whole. */
  readonly events: readonly string[];
  /** One English sentence for the command line; interfaces translate by `code`. */
  readonly message: string;
  /** Whether those events are not in the file at all. */
  readonly leavesOut: boolean;
}

/** A story in another format, and what that format could not hold of it. */
export interface Exported {
  readonly text: string;
  readonly notSaid: readonly NotSaid[];
}

/** Each loss as one sentence. */
export const losses = {
  article: 'The texts of the articles are not in the file.',
  sources: 'Who published the articles, who wrote them and when is not in the file, or only in part.',
  'passage-places':
    'Where the quoted words stand in their article, and what stands around them, is not in the file.',
  passages: 'The passages are not in the file.',
  'further-passages': 'Only words that describe these events are in the file, not all their passages.',
  'event-ids': 'Events have no ids of their own in the file.',
  'passage-ids': 'Passages have no ids of their own in the file.',
  dating: 'Why the date is what it is (its words in the article, the rule, the reasons) is not in the file.',
  'date-basis': 'Whether the date is stated, worked out, inferred or given by an editor is not in the file.',
  'imprecise-date':
    'The file can only draw the first and last days these dates may mean; what they mean is said in words.',
  'one-end': 'One end of these dates is unknown or open, which the file can only say in words.',
  'time-zone': 'The time zone of these dates is not in the file.',
  'date-value': 'The exact (EDTF) value of these dates is not in a place that other programs read.',
  status:
    'Whether these events happened, go on, are announced, possible, cancelled or denied is not in the file.',
  attribution: 'Who says so is not in the file.',
  'attribution-passages': 'Which passage says who says so is not in the file.',
  location: 'The places of these events are not in the file.',
  'location-details': 'Coordinates or addresses of places are not in the file.',
  about: 'Whom and what these events are about is not in the file.',
  languages: 'The file is in one language; the texts in other languages are not in it.',
  name: 'The name and the description of the story are not in the file.',
  description: 'The description of the story is not in the file.',
  review: 'Which events are proposed, confirmed or rejected is not in the file.',
  revisions: 'The record of repairs is not in the file.',
  'further-fields': 'Fields that the story format does not know are not in the file.',
  undated: 'These events have no date, without which the format has no event: they are not in the file.',
  'vague-date':
    'These dates are months, seasons, years or unspecified digits: a calendar would have to make up days. They are not in the file.',
  'open-date':
    'The beginning or the end of these dates is not known: a calendar would have to make one up. They are not in the file.',
  'both-ends-open': 'Neither the beginning nor the end of these dates is known: they are not in the file.',
  'approximate-date':
    'These dates are approximate: a calendar would show them as exact. They are not in the file.',
  'several-dates':
    'These dates are several days apart from each other, which the file cannot say. They are not in the file.',
  'mixed-times':
    'These dates have a time or a time zone at one end only, which a calendar cannot say. They are not in the file.',
  'far-year': 'These years lie outside 1 to 9999, which is all a calendar can say. They are not in the file.',
  denied: 'These events are denied, which a calendar cannot say. They are not in the file.',
} as const;

const LEAVES_OUT: ReadonlySet<LossCode> = new Set<LossCode>([
  'undated',
  'vague-date',
  'open-date',
  'both-ends-open',
  'approximate-date',
  'several-dates',
  'mixed-times',
  'far-year',
  'denied',
]);

/** Builds what is not said of some events, or of the whole story when none are named. */
export function notSaid(code: LossCode, events: readonly string[] = []): NotSaid {
  return { code, events, message: losses[code], leavesOut: LEAVES_OUT.has(code) };
}
