import type { Edtf } from '../../dates/edtf.ts';
import type { DatingBasis, EventStatus, Passage, StoryEvent } from '../../story/story.ts';
import type { FilePlace } from './importProblem.ts';

/** Something a row refers to as where it has its knowledge from; all parts are plain text. */
export interface Reference {
  /** http or https. */
  readonly url?: string | undefined;
  readonly headline?: string | undefined;
  readonly publisher?: string | undefined;
  /** Words it is said to hold, not looked up. */
  readonly quote?: string | undefined;
}

/** Words of a source whose id the file gives. */
export interface ImportedQuote {
  readonly exact: string;
  readonly role: Passage['role'];
  readonly source: string;
}

/** A source the file describes under an id. */
export interface ImportedSource {
  readonly id: string;
  readonly headline?: string | undefined;
  readonly publisher?: string | undefined;
  readonly published?: Edtf | undefined;
  readonly url?: string | undefined;
}

/** An event as a file of another format has it; texts are plain, empty when there are none. */
export interface ImportedRow {
  readonly place: FilePlace;
  /** As the file has it; any text. */
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly date: Edtf | null;
  /** What the file says of the date in words, where the date does not say it all. */
  readonly dateWords: string;
  readonly basis?: DatingBasis | undefined;
  readonly note?: string | undefined;
  readonly status?: EventStatus | undefined;
  readonly review?: StoryEvent['review'];
  readonly saidBy?: readonly string[];
  readonly location?: StoryEvent['location'];
  readonly about?: readonly string[];
  readonly quotes?: readonly ImportedQuote[];
  readonly references: readonly Reference[];
}

/** A file of another format, read. */
export interface ImportedTable {
  readonly name: string;
  readonly description: string;
  readonly rows: readonly ImportedRow[];
  readonly sources?: readonly ImportedSource[];
}
