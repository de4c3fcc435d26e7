import type { Cue, Dating, EventStatus, Passage, Source, Story, StoryEvent } from '../story.ts';

/** Words of a source, in UTF-16 code units of its article, end exclusive. */
export interface WordsAt {
  readonly source: string;
  readonly start: number;
  readonly end: number;
}

export type Attribution = NonNullable<StoryEvent['attribution']>[number];
export type EventPlace = NonNullable<StoryEvent['location']>;
export type Person = NonNullable<StoryEvent['about']>[number];

/** Fields of a source that an editor fills in. */
export type SourceFields = Partial<
  Pick<Source, 'headline' | 'publisher' | 'url' | 'author' | 'datePublishedBasis' | 'inLanguage'> & {
    /** EDTF; another text is refused. */
    readonly datePublished: string | null;
  }
>;

export type EventEdit =
  /** Makes an event of words; without a name it is named by them. */
  | {
      readonly kind: 'add-event';
      readonly words: WordsAt;
      readonly name?: string;
      readonly date?: string | null;
      readonly dating?: Dating;
    }
  | { readonly kind: 'remove-event'; readonly event: string }
  /** Moves all of `from` into `into`, whose name, description and status stay. */
  | { readonly kind: 'merge-events'; readonly into: string; readonly from: string }
  /** Makes an event of some of an event's passages. */
  | { readonly kind: 'split-event'; readonly event: string; readonly passages: readonly string[] }
  /** Empty text takes the language away. */
  | {
      readonly kind: 'set-name' | 'set-description' | 'set-note';
      readonly event: string;
      readonly lang: string;
      readonly text: string;
    }
  | {
      readonly kind: 'set-date';
      readonly event: string;
      readonly date: string | null;
      readonly dating: Dating;
    }
  | { readonly kind: 'set-status'; readonly event: string; readonly status: EventStatus }
  | { readonly kind: 'set-attribution'; readonly event: string; readonly attribution: readonly Attribution[] }
  | { readonly kind: 'set-location'; readonly event: string; readonly location: EventPlace | null }
  | { readonly kind: 'set-people'; readonly event: string; readonly about: readonly Person[] }
  | {
      readonly kind: 'set-review';
      readonly event: string;
      readonly review: NonNullable<StoryEvent['review']>;
    };

export type PassageEdit =
  | {
      readonly kind: 'add-passage';
      readonly event: string;
      readonly role: Passage['role'];
      readonly words: WordsAt;
      /** Whose words they are that say so: a speaker the event has, or a new one. */
      readonly speaker?: string;
      /** Place in `passagesToFill` of what these words fill. */
      readonly fills?: number;
    }
  /** Gives up a passage that an import left to be found; its place in `passagesToFill`. */
  | { readonly kind: 'drop-to-fill'; readonly event: string; readonly index: number }
  | { readonly kind: 'remove-passage'; readonly event: string; readonly passage: string }
  | {
      readonly kind: 'adjust-passage';
      readonly event: string;
      readonly passage: string;
      readonly start: number;
      readonly end: number;
    }
  | {
      readonly kind: 'set-role';
      readonly event: string;
      readonly passage: string;
      readonly role: Passage['role'];
    }
  | { readonly kind: 'add-cue'; readonly event: string; readonly cue: Cue['cue']; readonly words: WordsAt }
  | { readonly kind: 'remove-cue'; readonly event: string; readonly index: number };

/** Where words of a replaced article stand in the new one; null when they are given up. */
export type NewSpan = { readonly start: number; readonly end: number } | null;

/** A place for each of the words of a replaced article, by passage id and by place in an event's dating. */
export interface NewPlaces {
  readonly passages: Readonly<Record<string, NewSpan>>;
  readonly dating: readonly {
    readonly event: string;
    readonly list: 'timexes' | 'because';
    readonly index: number;
    readonly span: NewSpan;
  }[];
}

export type ArticleEdit =
  /** Takes over the sources and events of a story, as `proposeStory` makes them. */
  | { readonly kind: 'add-article'; readonly story: Story }
  | { readonly kind: 'remove-article'; readonly source: string }
  /** Puts in a new version of an article; every word the story rests on must have a place or be given up. */
  | {
      readonly kind: 'replace-article';
      readonly source: string;
      readonly text: string;
      /** ISO 8601. */
      readonly dateModified: string;
      readonly places: NewPlaces;
    }
  /** Puts new proposals of one source in place of those nobody has looked at yet. */
  | { readonly kind: 'replace-proposals'; readonly source: string; readonly story: Story }
  | { readonly kind: 'set-source'; readonly source: string; readonly fields: SourceFields };

export type HeadEdit =
  | {
      readonly kind: 'set-story-name' | 'set-story-description';
      readonly lang: string;
      readonly text: string;
    }
  | { readonly kind: 'set-story-id'; readonly id: string };

/** A run of a list that is put in place of another. */
export interface Splice<Item> {
  readonly at: number;
  readonly remove: number;
  readonly put: readonly Item[];
}

/** The inverse of any edit: what it changed, as it was. */
export interface Restore {
  readonly kind: 'restore';
  /** The other fields, in their order, with no sources and events; null when they are the same. */
  readonly head: Story | null;
  readonly sources: Splice<Source> | null;
  readonly events: Splice<StoryEvent> | null;
}

/** What an editor does to a story, as data. */
export type StoryEdit = EventEdit | PassageEdit | ArticleEdit | HeadEdit | Restore;

/** Why an edit is refused. */
export type EditFault =
  | 'unknown-event'
  | 'unknown-passage'
  | 'unknown-source'
  | 'no-words'
  | 'not-verbatim'
  | 'last-name'
  | 'last-article'
  | 'note-needed'
  | 'nothing-to-split'
  | 'same-event'
  | 'words-unplaced'
  | 'not-valid';
