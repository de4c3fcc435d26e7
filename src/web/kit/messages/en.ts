import type { Messages, ProblemFacts } from './messages.ts';
import { numberIn } from './numberIn.ts';

const plural = (n: number, one: string, many: string) => `${numberIn(n, 'en')} ${n === 1 ? one : many}`;
const list = (parts: readonly (string | false)[]) =>
  new Intl.ListFormat('en').format(parts.filter(part => part !== false));
const found = (value: string | number | undefined) => (value ? ` (found: ${value})` : '');
const fault = (facts: ProblemFacts) => schemaFaults[String(facts.fault)] ?? schemaFaults['wrong-type'];

const schemaFaults: Record<string, string> = {
  'empty-text': 'must not be empty',
  'not-a-slug': 'must be made of a–z, 0–9 and hyphens, at most 64 characters',
  'not-a-language': 'must be a language tag such as “fr”',
  'not-a-date': 'must be a date such as “2024-03-21” or “[2024-03-20..2024-03-24]”',
  'not-an-offset': 'must be a whole number, 0 or more',
  'not-a-web-address': 'must be an http or https address',
  'not-a-hash': 'must be 64 hexadecimal digits',
  'no-quote': 'must hold the exact words of the passage',
  'no-source': 'must name at least one source',
  'wrong-type': 'is missing or holds a value that is not allowed',
};

export const messages: Messages = {
  appName: 'Sourceline',
  skipToTimeline: 'Skip to the timeline',
  skipToList: 'Skip to the events',
  skipToArticle: 'Skip to the article',
  interfaceLanguage: 'Language',
  theme: 'Theme',
  themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
  allStories: 'All stories',
  storiesIntro: 'Each event shows the words it comes from; each date shows why it is that date.',
  noStories: 'There is no story here yet.',
  storyFacts: (events, date) => `${plural(events, 'event', 'events')} · ${date}`,

  loading: 'Loading the story…',
  publishedOn: date => `Article published ${date}`,
  dateByEditor: 'date supplied by the editor',
  by: authors => `by ${authors}`,
  summary: (events, sources, passages) =>
    `${plural(events, 'event', 'events')} told by ${plural(sources, 'article', 'articles')}, each with its words: ${plural(passages, 'passage', 'passages')}.`,

  timeline: 'Timeline',
  timelineControls: 'Timeline controls',
  pictureFailed: 'The picture of the timeline could not be loaded. The list below holds every event.',
  previousEvent: 'Previous event',
  nextEvent: 'Next event',
  panEarlier: 'Move to earlier dates',
  panLater: 'Move to later dates',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fitAll: 'Show every event',
  earlierEvents: count => plural(count, 'earlier event', 'earlier events'),
  laterEvents: count => plural(count, 'later event', 'later events'),
  publication: 'Published',
  showAllRows: 'Make the picture taller',
  showFewerRows: 'Make the picture smaller',
  undatedEvents: 'Without a date',
  undatedMore: count => `and ${plural(count, 'other', 'others')}, at the end of the list`,
  eventCount: count => plural(count, 'event', 'events'),
  bins: 'Events drawn together',
  binLabel: (count, dates) => `${plural(count, 'event', 'events')}, ${dates}`,
  binMore: count => `And ${plural(count, 'other', 'others')}: see the list of events.`,
  pictureShows: (events, bins) =>
    `${plural(events, 'event', 'events')} drawn one by one, ${plural(bins, 'group', 'groups')}`,
  legend: 'How to read it',
  legendItems: {
    whole: 'the whole of these days',
    within: 'one day somewhere in here',
    unknownEnd: 'fades: this end is not known',
    approximate: 'dashed: approximate',
    bin: 'columns: several events together',
    publication: 'the article is published',
  },
  zoomHint: 'Drag to move; Ctrl and wheel, or pinch, to zoom.',

  events: 'Events',
  order: 'Order',
  timeOrder: 'By time',
  articleOrder: 'As told',
  search: 'Search the events',
  searchPlaceholder: 'Search names, places, quotes…',
  filters: 'Filters',
  facets: { place: 'Place', person: 'Person', status: 'Status', basis: 'Origin of the date' },
  anyValue: 'Any',
  clearFilters: 'Show all again',
  matching: (shown, all) =>
    shown === all
      ? plural(all, 'event', 'events')
      : `${shown.toLocaleString('en')} of ${plural(all, 'event', 'events')}`,
  selectedHidden: 'The selected event is not among them.',
  noMatch: 'No event matches.',
  noEvents: 'This story has no events yet.',
  eventsHere: (shown, all) =>
    `${shown.toLocaleString('en')} of ${plural(all, 'event', 'events')} are here. The story’s file has all of them:`,

  position: (place, all) => `${place.toLocaleString('en')} of ${all.toLocaleString('en')}`,
  whoSaysSo: 'Who says so',
  articleItself: 'the article itself',
  status: 'Status',
  whyThisDate: 'Why this date',
  datedWords: 'Words of the text',
  noDatedWords: 'none: the text gives no date',
  measuredFrom: 'Measured from',
  rule: 'Reading',
  because: 'Because of',
  basis: 'Origin',
  note: 'Note of the editor',
  people: 'People',
  passages: count => (count === 1 ? 'Its passage' : `Its ${count.toLocaleString('en')} passages`),
  readPassage: 'Read the passage',
  passageNotShown: 'The article is not reproduced here; this is the passage as stored.',
  quoteMissing: 'These words are no longer in the article; this is the quote as stored.',
  noPassages: 'No passage: nothing in the article is quoted for this event.',
  articleAbsent: 'The text of this article is not reproduced here. The quotes stand with their events.',

  passageStates: {
    verified: 'word for word, in place',
    moved: 'word for word, moved',
    changed: 'changed',
    missing: 'not found',
  },
  nearestWords: count =>
    count === 1
      ? 'The nearest words in the text'
      : `The ${count.toLocaleString('en')} nearest places in the text`,

  compare: 'Compare with another version',
  compareText: 'The text of the article as it is now, or elsewhere',
  comparePrivacy: 'Paste the text, or choose a file. Nothing leaves this page.',
  compareNow: 'Compare',
  comparing: 'Comparing…',
  compareFile: 'Choose a text file…',
  cancel: 'Cancel',
  compareFaults: {
    empty: 'There is no text to compare yet. Paste the article here.',
    html: 'This is the source of a page. Paste the text as one reads it.',
    'too-large': 'This file is larger than 10 MB: it is hardly an article.',
    'not-text': 'This file is not text in UTF-8. Save it as plain text in UTF-8, or paste its text here.',
    failed: 'The comparison could not be made. Check the connection, then try again.',
  },
  articleChanged: 'The text of this article has changed since this story was made.',
  versionShown: 'You are reading another version of this article.',
  versionSame: 'This version is, word for word, the one this story was made from.',
  versionUnlike: 'The two texts differ too much to be compared sentence by sentence.',
  versionBack: 'Back to the story’s text',
  passageCounts: (verified, moved, changed, missing) => {
    const parts = [
      verified > 0 && `${verified.toLocaleString('en')} in place`,
      moved > 0 && `${moved.toLocaleString('en')} moved`,
      changed > 0 && `${changed.toLocaleString('en')} changed`,
      missing > 0 && `${missing.toLocaleString('en')} not found`,
    ];
    const total = plural(verified + moved + changed + missing, 'passage', 'passages');
    return `${[total, list(parts)].filter(Boolean).join(': ')}.`;
  },
  whatChanged: count =>
    count === 0 ? 'Only typography changed' : `What changed: ${plural(count, 'sentence', 'sentences')}`,
  moreChanges: count => `And ${plural(count, 'more sentence', 'more sentences')}.`,
  typographyChanges: count =>
    `${plural(count, 'sentence differs', 'sentences differ')} only in typography or case.`,
  changeKinds: {
    added: 'Added',
    removed: 'Removed',
    changed: 'Changed',
    moved: 'Moved',
    typography: 'Typography',
  },
  wordsRemoved: '[removed]',
  wordsAdded: '[added]',

  coverage: 'Coverage',
  coverageOf: count => `${plural(count, 'sentence', 'sentences')} in the text`,
  sentencesUntold: count =>
    count === 0
      ? 'Each tells of an event'
      : plural(count, 'sentence without an event', 'sentences without an event'),
  sentencesSeveral: count =>
    count === 0
      ? 'None tells of several'
      : plural(count, 'sentence tells of several events', 'sentences tell of several events'),
  eventsOnOnePassage: count =>
    plural(count, 'event rests on one passage only', 'events rest on one passage only'),
  eventsOnNoPassage: count =>
    plural(count, 'event rests on no passage of the text', 'events rest on no passage of the text'),

  partLoading: 'Loading…',
  partFailed: 'This part could not be loaded. Check the connection, then try again.',
  downloadStory: 'Download the story (JSON)',
  downloadAnnotations: 'Download the annotations (W3C)',
  embedStory: 'Embed this story',
  makeStory: 'Make a story',

  openPage: 'Open the full page',
  share: 'Share',
  copyLink: 'Copy the link',
  copyCitation: 'Copy the citation',
  openOriginal: 'Open the original at the passage',
  linkCopied: 'Link copied.',
  citationCopied: 'Citation copied.',
  copyFailed: 'The browser did not allow copying. Select the text and copy it:',

  article: 'Article',
  articleIn: language => `Article, in ${language}`,
  paragraphEvents: 'Events told in this paragraph',
  chooseEvent: 'These words tell of several events',
  reading: 'being read',
  backToEvent: 'Back to the event',
  eventBar: 'Selected event',

  method: 'Source and method',
  methodText:
    'Every quote is verbatim. Dates are shown as the text allows: a hatched bar means one day within it, a faded end is one that the text does not give. What is announced is never shown as done.',
  source: 'Source',

  announceSelected: (place, date, name, found) =>
    `${place}, ${date}, ${name}; ${found ? 'passage highlighted' : 'no passage in the article'}`,

  problemsTitle: count =>
    plural(count, 'part of this story has a problem', 'parts of this story have problems'),
  unknownEvent: id => `The event “${id}” of this link is not in the story. It may have been removed.`,
  errorTitle: 'This story cannot be shown',
  retry: 'Try again',
  problems: {
    'not-found': f => `There is no story named “${f.slug}” on this site. Check the address.`,
    network: f => `The story “${f.slug}” could not be fetched. Check the connection, then try again.`,
    'bad-slug': f => `“${f.slug}” is not a story name: names are made of a–z, 0–9 and hyphens.`,
    unexpected: () => 'Something went wrong while drawing this page. Reloading it may help.',
    'not-json': () => `The story file is not valid JSON. It may have been cut short; publish it again.`,
    'unknown-format': f => `The file is not a story of format “sourceline/1”${found(f.found)}.`,
    'bad-value': f => `A value in the file ${fault(f)}${found(f.received)}.`,
    'event-left-out': f => `The event “${f.event}” is left out: a value ${fault(f)}${found(f.received)}.`,
    'duplicate-id': f => `The event “${f.event}” is left out: the id “${f.id}” is used twice.`,
    'duplicate-source': f => `Two sources have the id “${f.id}”: passages may be shown in the wrong one.`,
    'unknown-reference': f => `In the event “${f.event}”: “${f.id}” is not in this story.`,
    'editor-date-without-note': f =>
      `The date of the event “${f.event}” is supplied by the editor, without the note that says where it comes from.`,
    'outside-article': f => `In the event “${f.event}”: a position lies outside the article.`,
  },
  schemaFaults,
  where: path => `Where: ${path}`,
};
