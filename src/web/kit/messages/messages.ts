import type { TextChange } from '../../../core/article/textChanges.ts';
import type { PassagePlace } from '../../../core/story/passagePlace.ts';
import type { StoryFault } from '../../../core/story/schemaFaults.ts';
import type { Facet } from '../../../core/views/filter.ts';

/** Facts a problem's sentence may use. */
export type ProblemFacts = Readonly<Record<string, string | number>>;

export type LoadFault = StoryFault | 'not-found' | 'network' | 'bad-slug' | 'unexpected';

/** Every text of the interface in one language. Numbers come formatted. */
export interface Messages {
  readonly appName: string;
  readonly skipToTimeline: string;
  readonly skipToList: string;
  readonly skipToArticle: string;
  readonly interfaceLanguage: string;
  readonly theme: string;
  readonly themes: { readonly system: string; readonly light: string; readonly dark: string };
  readonly allStories: string;
  readonly storiesIntro: string;
  readonly noStories: string;
  readonly storyFacts: (events: number, date: string) => string;

  readonly loading: string;
  readonly publishedOn: (date: string) => string;
  readonly dateByEditor: string;
  readonly by: (authors: string) => string;
  readonly summary: (events: number, sources: number, passages: number) => string;

  readonly timeline: string;
  readonly timelineControls: string;
  readonly pictureFailed: string;
  readonly previousEvent: string;
  readonly nextEvent: string;
  readonly panEarlier: string;
  readonly panLater: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly fitAll: string;
  readonly earlierEvents: (count: number) => string;
  readonly laterEvents: (count: number) => string;
  readonly publication: string;
  readonly showAllRows: string;
  readonly showFewerRows: string;
  readonly undatedEvents: string;
  readonly undatedMore: (count: number) => string;
  readonly eventCount: (count: number) => string;
  readonly bins: string;
  readonly binLabel: (count: number, dates: string) => string;
  readonly binMore: (count: number) => string;
  readonly pictureShows: (events: number, bins: number) => string;
  readonly legend: string;
  readonly legendItems: {
    readonly whole: string;
    readonly within: string;
    readonly unknownEnd: string;
    readonly approximate: string;
    readonly bin: string;
    readonly publication: string;
  };
  readonly zoomHint: string;

  readonly events: string;
  readonly order: string;
  readonly timeOrder: string;
  readonly articleOrder: string;
  readonly search: string;
  readonly searchPlaceholder: string;
  readonly filters: string;
  readonly facets: Readonly<Record<Facet, string>>;
  readonly anyValue: string;
  readonly clearFilters: string;
  readonly matching: (shown: number, all: number) => string;
  readonly selectedHidden: string;
  readonly noMatch: string;
  readonly noEvents: string;
  readonly eventsHere: (shown: number, all: number) => string;

  readonly position: (place: number, all: number) => string;
  readonly whoSaysSo: string;
  readonly articleItself: string;
  readonly status: string;
  readonly whyThisDate: string;
  readonly datedWords: string;
  readonly noDatedWords: string;
  readonly measuredFrom: string;
  readonly rule: string;
  readonly because: string;
  readonly basis: string;
  readonly note: string;
  readonly people: string;
  readonly passages: (count: number) => string;
  readonly readPassage: string;
  readonly passageNotShown: string;
  readonly quoteMissing: string;
  readonly noPassages: string;
  readonly articleAbsent: string;

  readonly passageStates: Readonly<Record<PassagePlace['state'], string>>;
  readonly nearestWords: (count: number) => string;

  readonly compare: string;
  readonly compareText: string;
  readonly comparePrivacy: string;
  readonly compareNow: string;
  readonly comparing: string;
  readonly compareFile: string;
  readonly cancel: string;
  readonly compareFaults: Readonly<Record<'empty' | 'html' | 'too-large' | 'not-text' | 'failed', string>>;
  readonly articleChanged: string;
  readonly versionShown: string;
  readonly versionSame: string;
  readonly versionUnlike: string;
  readonly versionBack: string;
  readonly passageCounts: (verified: number, moved: number, changed: number, missing: number) => string;
  readonly whatChanged: (count: number) => string;
  readonly moreChanges: (count: number) => string;
  readonly typographyChanges: (count: number) => string;
  readonly changeKinds: Readonly<Record<TextChange['kind'], string>>;
  readonly wordsRemoved: string;
  readonly wordsAdded: string;

  readonly coverage: string;
  readonly coverageOf: (sentences: number) => string;
  readonly sentencesUntold: (count: number) => string;
  readonly sentencesSeveral: (count: number) => string;
  readonly eventsOnOnePassage: (count: number) => string;
  readonly eventsOnNoPassage: (count: number) => string;

  readonly partLoading: string;
  readonly partFailed: string;
  readonly downloadStory: string;
  readonly downloadAnnotations: string;
  readonly embedStory: string;
  readonly makeStory: string;

  readonly openPage: string;
  readonly share: string;
  readonly copyLink: string;
  readonly copyCitation: string;
  readonly openOriginal: string;
  readonly linkCopied: string;
  readonly citationCopied: string;
  readonly copyFailed: string;

  readonly article: string;
  readonly articleIn: (language: string) => string;
  readonly paragraphEvents: string;
  readonly chooseEvent: string;
  readonly reading: string;
  readonly backToEvent: string;
  readonly eventBar: string;

  readonly method: string;
  readonly methodText: string;
  readonly source: string;

  readonly announceSelected: (place: string, date: string, name: string, found: boolean) => string;

  readonly problemsTitle: (count: number) => string;
  readonly unknownEvent: (id: string) => string;
  readonly errorTitle: string;
  readonly retry: string;
  readonly problems: Readonly<Record<LoadFault, (facts: ProblemFacts) => string>>;
  readonly schemaFaults: Readonly<Record<string, string>>;
  readonly where: (path: string) => string;
}
