/** Who is measured: our published page, our reader loading a story, our element; and the others. */
export const contestantNames = ['page', 'reader', 'element', 'ol', 'timelinejs', 'vis'] as const;
export type ContestantName = (typeof contestantNames)[number];

/** Ours, by the three doors. */
export const ours: readonly ContestantName[] = ['page', 'reader', 'element'];

/** Where a contestant's page shows what; every word is a class name or a selector in its page or its shadow root. */
export interface Contestant {
  readonly label: string;
  /** Path of its page for a story's id. */
  readonly path: (story: string) => string;
  /** Class names of elements that hold an event's name. The article of a story is not among them. */
  readonly eventClasses: readonly string[];
  /** Selector of more such elements, for those without a class. */
  readonly alsoEvents?: string;
  /** The picture that can be dragged and zoomed; undefined where there is none. */
  readonly picture: string | undefined;
  /** An event's name in that picture. */
  readonly pictureEvent: string | undefined;
  /** What a person clicks to choose an event. */
  readonly target: string | undefined;
  /** Gives, in place of ID, what exists only while the event ID is marked as chosen. */
  readonly chosen: string | undefined;
  /** The words or name of the event ID that its choice brings into view. */
  readonly answer: string | undefined;
  /** Whether the wheel zooms only with the control key. */
  readonly ctrlWheel: boolean;
  readonly search: string | undefined;
}

const reader = {
  eventClasses: ['sl-event-link', 'sl-preview-name', 'sl-name'],
  picture: '.sl-picture',
  pictureEvent: '.sl-picture .sl-name',
  target: '.sl-event-link',
  chosen: '[aria-current="true"][href$="#e-ID"]',
  answer: 'mark[data-event="ID"], [id="e-ID"] .sl-details',
  ctrlWheel: true,
  search: 'input[type="search"]',
} as const;

/** The contestants by name. */
export const contestants: Readonly<Record<ContestantName, Contestant>> = {
  page: { ...reader, label: 'ours, published page', path: story => `ours/s/${story}/` },
  reader: { ...reader, label: 'ours, reader', path: story => `ours/?story=${story}` },
  element: {
    ...reader,
    label: 'ours, element',
    path: story => `ours/host/${story}.html`,
    // What the pasted code shows until the element is ready.
    alsoEvents: 'source-timeline > ol > li > strong',
    search: undefined,
  },
  ol: {
    label: 'plain <ol>',
    path: story => `ol/${story}/`,
    eventClasses: ['event'],
    picture: undefined,
    pictureEvent: undefined,
    target: undefined,
    chosen: undefined,
    answer: undefined,
    ctrlWheel: false,
    search: undefined,
  },
  timelinejs: {
    label: 'TimelineJS',
    path: story => `timelinejs/${story}/`,
    eventClasses: ['tl-headline'],
    picture: '.tl-timenav',
    pictureEvent: '.tl-timemarker .tl-headline',
    target: '.tl-timemarker-content-container',
    chosen: '[id="ID-marker"].tl-timemarker-active',
    answer: '.tl-slide .tl-headline',
    ctrlWheel: false,
    search: undefined,
  },
  vis: {
    label: 'raw vis-timeline',
    path: story => `vis/${story}/`,
    eventClasses: ['vis-item-content'],
    picture: '.vis-center',
    pictureEvent: '.vis-item-content',
    target: '.vis-item .vis-item-content',
    chosen: '.vis-item.vis-selected .vis-item-content',
    answer: '.vis-item.vis-selected .vis-item-content',
    ctrlWheel: false,
    search: undefined,
  },
};
