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
  readonly pictureLoading: string;
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
  readonly legend: string;
  readonly legendItems: {
    readonly whole: string;
    readonly within: string;
    readonly unknownEnd: string;
    readonly approximate: string;
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
