import { normalText } from '../../article/article.ts';
import { detectLanguage } from '../../events/detectLanguage.ts';
import { slugOf } from '../../events/propose/slugs.ts';
import type { PassageToFill } from '../../story/passagesToFill.ts';
import type { LocalizedText, Source, Story, StoryEvent } from '../../story/story.ts';
import type { ImportedRow, ImportedTable, Reference } from './importedRow.ts';
import { type ImportProblem, importProblem, placeText } from './importProblem.ts';
import { paragraphs } from './plainHtml.ts';
import { uniqueIds } from './uniqueIds.ts';

/** A story made of a file of another format. */
export interface ImportedStory {
  /**
   * Valid for `readStory`. Its events are `proposed`; each has its passages still to fill in the field `passagesToFill`
   * (a list of `PassageToFill`), which the format keeps as it keeps all fields it does not know.
   */
  readonly story: Story;
  /** What could not be understood; the rows are there all the same. */
  readonly problems: readonly ImportProblem[];
}

/** What is known of the file itself. */
export interface ImportOptions {
  /** How the file is called. */
  readonly fileName: string;
  /** BCP 47 tag of the texts; told by their words when not given, else English. */
  readonly lang?: string | undefined;
}

/** Makes a story of the rows of a file: one event each, none left out, in their order. */
export function storyOfTable(
  table: ImportedTable,
  problems: readonly ImportProblem[],
  { fileName, lang }: ImportOptions,
): ImportedStory {
  const found = [...problems];
  const inLanguage = lang ?? languageOf(table);
  const sources = sourceList(table, inLanguage, fileName);
  const ids = { event: uniqueIds(), passage: uniqueIds() };
  const events = table.rows.map(row => eventOf(row, { ids, sources, fileName, inLanguage, found }));
  const supposed = table.rows.filter(({ status }) => status === undefined).length;
  if (supposed > 0) {
    const message = `The file does not say of ${supposed} of ${table.rows.length} events whether they happened: they are taken to have.`;
    found.push(importProblem('status-supposed', {}, message, 'Look at the status of each event.'));
  }
  const name = lineOf(table.name) || fileName || 'Story';
  return {
    story: {
      format: 'sourceline/1',
      id: slugOf(name, () => false),
      name,
      ...(table.description.trim() && { description: normalText(table.description) }),
      inLanguage,
      sources: sources.list(),
      events,
    },
    // In the order of the file; what is about all of it comes last.
    problems: found.sort((a, b) => rowOf(a) - rowOf(b)),
  };
}

function rowOf({ place }: ImportProblem): number {
  return place.row ?? Number.MAX_SAFE_INTEGER;
}

interface Making {
  readonly ids: {
    readonly event: ReturnType<typeof uniqueIds>;
    readonly passage: ReturnType<typeof uniqueIds>;
  };
  readonly sources: ReturnType<typeof sourceList>;
  readonly fileName: string;
  readonly inLanguage: string;
  readonly found: ImportProblem[];
}

function eventOf(row: ImportedRow, { ids, sources, fileName, inLanguage, found }: Making): StoryEvent {
  const name = lineOf(row.name) || untitled(inLanguage);
  if (lineOf(row.name) === '')
    found.push(importProblem('no-name', row.place, 'The event has no name.', 'Give it one.'));
  const id = ids.event(
    row.id,
    slugOf(name, () => false),
  );
  const passages = (row.quotes ?? []).map(({ exact, role, source }, index) => ({
    id: ids.passage('', `${id.slice(0, 50)}-p${index + 1}`),
    source,
    role,
    selector: [{ type: 'TextQuoteSelector' as const, exact }],
  }));
  const toFill = row.references.map((reference): PassageToFill => {
    const quote = reference.quote?.trim() ? normalText(reference.quote) : undefined;
    return { source: sources.idOf(reference), ...(quote !== undefined && { quote }) };
  });
  const { saidBy = [], about = [] } = row;
  return {
    id,
    name,
    ...(row.description.trim() && { description: normalText(row.description) }),
    date: row.date,
    dating: { basis: row.basis ?? 'editor', ...noteOf(row, fileName) },
    status: row.status ?? 'happened',
    ...(saidBy.length > 0 && { attribution: saidBy.map(speaker => ({ name: speaker })) }),
    ...(row.location && { location: row.location }),
    ...(about.length > 0 && { about: [...about] }),
    passages,
    review: row.review ?? 'proposed',
    ...(toFill.length > 0 && { passagesToFill: toFill }),
  };
}

/** The note of the file; else where the date comes from, as an editor's date must say. */
function noteOf(row: ImportedRow, fileName: string): { readonly note?: LocalizedText } {
  if (row.note?.trim()) return { note: row.note };
  if (row.basis !== undefined && row.basis !== 'editor') return {};
  const where = [fileName, placeText(row.place)].filter(Boolean).join(', ');
  const words = lineOf(row.dateWords);
  return {
    note: {
      en: `Taken from ${where}${words && `: “${words}”`}.`,
      fr: `Repris de ${where}${words && `\u202F: «\u202F${words}\u202F»`}.`,
      ar: `منقول من ${where}${words && `: «${words}»`}.`,
    },
  };
}

/** The sources of a story: those the file has ids for, then what its rows refer to, each once. */
function sourceList({ sources: given = [], name }: ImportedTable, inLanguage: string, fileName: string) {
  const sources: Source[] = given.map(({ id, headline, publisher, published, url }) => ({
    id,
    inLanguage,
    ...(headline && { headline }),
    ...(publisher && { publisher }),
    ...(published && { datePublished: published }),
    ...(url && { url }),
  }));
  const newId = uniqueIds();
  for (const { id } of sources) newId(id, 'source');
  const known = new Map<string, string>();
  const idOf = ({ url, headline = '', publisher = '' }: Reference): string => {
    const key = url ?? `${headline}\n${publisher}`;
    const old = known.get(key);
    if (old !== undefined) return old;
    const id = newId(`source-${known.size + 1}`, 'source');
    known.set(key, id);
    sources.push({
      id,
      inLanguage,
      ...(lineOf(headline) && { headline: lineOf(headline) }),
      ...(lineOf(publisher) && { publisher: lineOf(publisher) }),
      ...(url && { url }),
    });
    return id;
  };
  // A story rests on one source at least; an editor replaces this one.
  const list = () =>
    sources.length > 0
      ? sources
      : [{ id: 'source-1', inLanguage, headline: lineOf(name) || fileName || 'Source' }];
  return { idOf, list };
}

function languageOf({ name, description, rows }: ImportedTable): string {
  const texts = rows.slice(0, 200).map(row => `${row.name}\n${row.description}`);
  return detectLanguage([name, description, ...texts].join('\n')) ?? 'en';
}

/** A text on one line. */
function lineOf(text: string): string {
  return paragraphs(normalText(text)).replaceAll('\n', ' ');
}

function untitled(lang: string): string {
  const names: Readonly<Record<string, string>> = { fr: 'Sans nom', ar: 'بلا اسم' };
  return names[lang.toLowerCase().split('-')[0] ?? ''] ?? 'Untitled';
}
