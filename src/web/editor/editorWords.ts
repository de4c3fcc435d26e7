import { createContext, useContext } from 'react';
import type { EditFault } from '../../core/story/edits/edit.ts';
import type { Passage, StoryEvent } from '../../core/story/story.ts';
import type { FindingKind } from '../../core/views/findings.ts';
import type { Language } from '../kit/languages.ts';
import type { SaveState } from './drafts/draftWriter.ts';
import type { ExchangeWords } from './exchangeWords.ts';
import type { Exporter, ExportFault } from './panels/exporters.ts';
import type { ReadFault } from './start/readText.ts';
import type { WorkPart } from './Workbench.tsx';

type Review = NonNullable<StoryEvent['review']>;
type Steps = 'startBack' | 'startOn' | 'endBack' | 'endOn';

/** Texts of the editor that need nothing put into them. */
type PlainWords = Record<
  | 'title'
  | 'intro'
  | 'cancel'
  | 'close'
  | 'add'
  | 'remove'
  | 'undo'
  | 'redo'
  | 'undone'
  | 'redone'
  | 'copied'
  | 'notCopied'
  | 'newStory'
  | 'articleText'
  | 'articleHelp'
  | 'articleHelpText'
  | 'chooseFile'
  | 'reading'
  | 'textTaken'
  | 'publicationDate'
  | 'publicationHelp'
  | 'foundInPage'
  | 'articleLanguage'
  | 'languageDetected'
  | 'noProposalsIn'
  | 'headline'
  | 'findEvents'
  | 'findingEvents'
  | 'noText'
  | 'extractFailed'
  | 'drafts'
  | 'allDrafts'
  | 'noDrafts'
  | 'deleteDraft'
  | 'deleteForGood'
  | 'draftDeleted'
  | 'draftLoading'
  | 'draftAbsent'
  | 'nothingKept'
  | 'draftElsewhere'
  | 'draftElsewhereMeaning'
  | 'takeOver'
  | 'draftTaken'
  | 'draftTakenMeaning'
  | 'takeBack'
  | 'fork'
  | 'downloadDraft'
  | 'storageFull'
  | 'notSaved'
  | 'parts'
  | 'queue'
  | 'jump'
  | 'previousProposal'
  | 'nextProposal'
  | 'keysOn'
  | 'pictureHelp'
  | 'eventPane'
  | 'noEvents'
  | 'noneSelected'
  | 'nothingLeft'
  | 'confirm'
  | 'reject'
  | 'removeEvent'
  | 'name'
  | 'description'
  | 'status'
  | 'date'
  | 'otherDate'
  | 'datePlaceholder'
  | 'dateNotRead'
  | 'takeDate'
  | 'noDate'
  | 'whereFrom'
  | 'noteNeeded'
  | 'note'
  | 'noteHelp'
  | 'cues'
  | 'datedWords'
  | 'speakers'
  | 'addSpeaker'
  | 'people'
  | 'addPerson'
  | 'place'
  | 'placeName'
  | 'placeHelp'
  | 'placeUnknown'
  | 'latitude'
  | 'longitude'
  | 'passages'
  | 'passagesHelp'
  | 'noPassages'
  | 'quoteMissing'
  | 'bounds'
  | 'showInArticle'
  | 'mergeOrSplit'
  | 'mergeWith'
  | 'merge'
  | 'merged'
  | 'splitHelp'
  | 'split'
  | 'article'
  | 'articleEditorHelp'
  | 'articleNotThere'
  | 'chooseThisSentence'
  | 'chosenWords'
  | 'newEvent'
  | 'addToEvent'
  | 'wordsGiveDate'
  | 'wordsSayWho'
  | 'wordsSpeakForDate'
  | 'eventMade'
  | 'passageAdded'
  | 'noDateInWords'
  | 'cueAdded'
  | 'story'
  | 'storyId'
  | 'storyIdHelp'
  | 'publisher'
  | 'authors'
  | 'authorsHelp'
  | 'address'
  | 'addArticle'
  | 'removeArticle'
  | 'publicationChanged'
  | 'readAgain'
  | 'readAgainDone'
  | 'articleChanged'
  | 'newVersion'
  | 'findWords'
  | 'before'
  | 'after'
  | 'notFound'
  | 'givenUp'
  | 'giveUp'
  | 'putNewVersion'
  | 'replaced'
  | 'nothingToLookAt'
  | 'goTo'
  | 'untoldSentences'
  | 'width'
  | 'openPreview'
  | 'previewHelp'
  | 'previewNeedsSaving'
  | 'exportTitle'
  | 'siteAddress'
  | 'siteAddressHelp'
  | 'siteAddressFault'
  | 'download'
  | 'making'
  | 'importedTitle'
  | 'importedHelp'
  | 'noImportProblems'
  | 'importProblems'
  | 'reviewEvents'
  | 'otherFile'
  | 'toFill'
  | 'toFillHelp'
  | 'embedTitle'
  | 'embedUse'
  | 'copyCode',
  string
>;

/** Every text of the editor in one language; a part of its own, so that readers never load it. */
export interface EditorWords extends Readonly<PlainWords>, ExchangeWords {
  readonly number: (n: number) => string;
  readonly removeNamed: (what: string) => string;
  readonly readFaults: Readonly<Record<ReadFault, string>>;
  readonly foundInText: (found: string) => string;
  readonly draftFacts: (events: number, left: number) => string;
  readonly saveStates: Readonly<Record<SaveState, string>>;
  readonly partNames: Readonly<Record<WorkPart, string>>;
  readonly leftToLookAt: (left: number, all: number) => string;
  readonly reviews: Readonly<Record<Review, string>>;
  readonly pictureOf: (events: number) => string;
  /** `next` is the name of the event that is gone on to, if any. */
  readonly judged: (
    review: 'confirmed' | 'rejected',
    name: string,
    left: number,
    next: string | undefined,
  ) => string;
  readonly inLanguage: (what: string, language: string) => string;
  readonly otherLanguages: (missing: number) => string;
  readonly dateRead: (date: string) => string;
  readonly roleOf: (quote: string) => string;
  readonly roles: Readonly<Record<Passage['role'], string>>;
  readonly steps: Readonly<Record<Steps, string>>;
  readonly articles: (count: number) => string;
  readonly chooseSentence: (sentence: string) => string;
  readonly forEvent: (name: string) => string;
  readonly dateGiven: (date: string) => string;
  readonly articleNamed: (id: string) => string;
  readonly articleAdded: (events: number) => string;
  readonly placesFound: (found: number, changed: number, missing: number) => string;
  readonly takeWords: (quote: string) => string;
  readonly decideFirst: (count: number) => string;
  readonly toLookAt: (count: number) => string;
  readonly goToNamed: (name: string) => string;
  /** `names`: the languages that are missing, or the name of the event that is like this one. */
  readonly findings: Readonly<Record<FindingKind, (count: number, names: string) => string>>;
  readonly widths: { readonly phone: string; readonly desktop: string };
  readonly previewOf: (width: string) => string;
  readonly exportCounts: (events: number, left: number) => string;
  readonly exported: (name: string) => string;
  readonly exportFailed: (what: string) => string;
  readonly exportFaults: Readonly<Record<ExportFault, string>>;
  readonly cannotHold: (count: number) => string;
  readonly leftOut: (events: number) => string;
  readonly someEvents: (events: number) => string;
  readonly importedFrom: (events: number, file: string) => string;
  /** Where in a file; 0 where it is not known. */
  readonly filePlace: (row: number, line: number) => string;
  readonly found: (text: string) => string;
  readonly fillWith: (what: string) => string;
  readonly dropToFill: (what: string) => string;
  readonly formats: Readonly<Record<Exporter['id'], { readonly name: string; readonly use: string }>>;
  readonly doors: { readonly element: string; readonly frame: string; readonly loader: string };
  readonly editFaults: Readonly<Record<EditFault, string>>;
}

/** Loads the words of one language; the others are never fetched. */
export async function loadEditorWords(lang: Language): Promise<EditorWords> {
  return (await bundles[lang]()).words;
}

const bundles: Record<Language, () => Promise<{ words: EditorWords }>> = {
  fr: () => import('./messages/editor.fr.ts'),
  en: () => import('./messages/editor.en.ts'),
  ar: () => import('./messages/editor.ar.ts'),
};

const WordsContext = createContext<EditorWords | undefined>(undefined);

export const WordsProvider = WordsContext.Provider;

/** The words of the editor. Throws outside a WordsProvider, which is a fault of ours. */
export function useWords(): EditorWords {
  const words = useContext(WordsContext);
  if (!words) throw new Error('useWords needs a WordsProvider above it');
  return words;
}
