import { failed, ok, type Result } from '../../problem.ts';
import type { EventStatus } from '../../story/story.ts';
import type { ImportedRow, Reference } from '../imports/importedRow.ts';
import { type ImportProblem, importProblem } from '../imports/importProblem.ts';
import { paragraphs, plainHtml } from '../imports/plainHtml.ts';
import { webAddress } from '../imports/webAddress.ts';
import type { ReadTable } from '../timelinejs/readTimelineJs.ts';
import { type ContentLine, readContentLines, readTextList, readTextValue } from './contentLines.ts';
import { readCalendarDate } from './readCalendarDate.ts';

/** What becomes an event; alarms and time zones do not. */
const ENTRIES = new Set(['VEVENT', 'VTODO', 'VJOURNAL']);

/** Properties that say nothing a story holds, or nothing but how calendars work. */
const SILENT = new Set(
  'BEGIN END UID DTSTAMP CREATED LAST-MODIFIED SEQUENCE TRANSP CLASS PRIORITY X-SOURCELINE-NAME'.split(' '),
);

/** No calendar nests deeper; what claims to is not followed. */
const DEEPEST = 32;

const REPEATS = ['RRULE', 'RDATE'];

interface Entry {
  readonly line: number;
  readonly properties: ContentLine[];
}

/** Reads iCalendar (RFC 5545): each event, task and journal entry as an event. Fails when there is no VCALENDAR. */
export function readICalendar(text: string): Result<ReadTable, ImportProblem> {
  const { lines, bad } = readContentLines(text);
  if (!lines.some(({ name, value }) => name === 'BEGIN' && value.trim().toUpperCase() === 'VCALENDAR')) {
    const message = 'This is not iCalendar: it has no BEGIN:VCALENDAR.';
    return failed(importProblem('not-icalendar', {}, message, 'Give a file that a calendar wrote (.ics).'));
  }
  const problems = bad.map(({ line, text: found }) =>
    importProblem('bad-row', { line }, 'This line is not a property.', 'Write NAME:VALUE.', found),
  );
  const { head, entries } = entriesOf(lines);
  const rows = entries.map((entry, index) => readEntry(entry, index + 1, problems));
  const textOf = (...names: readonly string[]) =>
    readTextValue(names.map(name => head.find(one => one.name === name)?.value).find(Boolean) ?? '');
  return ok({
    table: { name: textOf('NAME', 'X-WR-CALNAME'), description: textOf('DESCRIPTION', 'X-WR-CALDESC'), rows },
    problems,
  });
}

/** The entries of a file with their own properties, and the properties of the calendar. Ends may be missing. */
function entriesOf(lines: readonly ContentLine[]): { head: ContentLine[]; entries: Entry[] } {
  const open: string[] = [];
  const head: ContentLine[] = [];
  const entries: Entry[] = [];
  for (const line of lines) {
    const component = line.value.trim().toUpperCase();
    if (line.name === 'BEGIN') {
      // An entry begins anew even where the last one was not closed.
      if (ENTRIES.has(component)) open.length = 0;
      if (open.length < DEEPEST) open.push(component);
      if (ENTRIES.has(component)) entries.push({ line: line.line, properties: [] });
    } else if (line.name === 'END') {
      const index = open.lastIndexOf(component);
      if (index >= 0) open.length = index;
    } else if (ENTRIES.has(open.at(-1) ?? '')) entries.at(-1)?.properties.push(line);
    else if (open.at(-1) === 'VCALENDAR') head.push(line);
  }
  return { head, entries };
}

function readEntry({ line, properties }: Entry, row: number, problems: ImportProblem[]): ImportedRow {
  const taken = new Set<ContentLine>();
  const take = (name: string) => {
    const found = properties.find(one => one.name === name);
    for (const one of properties) if (one.name === name) taken.add(one);
    return found;
  };
  const textOf = (name: string) => readTextValue(take(name)?.value ?? '');
  const [start, due, end, duration] = ['DTSTART', 'DUE', 'DTEND', 'DURATION'].map(take);
  const edtf = textOf('X-SOURCELINE-DATE').trim();
  const date = readCalendarDate({ start: start ?? due, end, duration, edtf }, row);
  problems.push(...date.problems);
  for (const name of REPEATS) {
    const found = take(name);
    const hint = 'Make an event of each time that matters.';
    if (found) {
      const place = { row, line: found.line, column: name };
      problems.push(
        importProblem('repeats', place, 'It comes again; only its first time is kept.', hint, found.value),
      );
    }
  }
  const description = descriptionOf(textOf('DESCRIPTION'), take('X-SOURCELINE-DESCRIPTION'));
  const name = textOf('X-SOURCELINE-NAME') || textOf('SUMMARY');
  take('SUMMARY');
  const references = referencesOf(properties, taken, row, problems, description.links);
  const result: ImportedRow = {
    place: { row, line },
    id: idOf(textOf('UID')),
    name,
    description: description.text,
    date: date.date,
    dateWords: date.date === null ? (start?.value ?? '') : '',
    status: statusOf(textOf('X-SOURCELINE-STATUS'), take('STATUS')?.value ?? ''),
    location: locationOf(textOf('LOCATION'), take('GEO'), row, problems),
    about: properties
      .filter(one => one.name === 'CATEGORIES')
      .flatMap(one => {
        taken.add(one);
        return readTextList(one.value)
          .map(text => text.trim())
          .filter(Boolean);
      }),
    references,
  };
  tellRest(properties, taken, row, problems);
  return result;
}

/** Our own property is the description alone; calendars often write HTML into theirs. */
function descriptionOf(
  written: string,
  own: ContentLine | undefined,
): { readonly text: string; readonly links: readonly string[] } {
  if (own) return { text: readTextValue(own.value), links: [] };
  return /<(p|br|b|i|a|div|span|ul|ol|li|html)[\s/>]/i.test(written)
    ? plainHtml(written)
    : { text: paragraphs(written), links: [] };
}

function referencesOf(
  properties: readonly ContentLine[],
  taken: Set<ContentLine>,
  row: number,
  problems: ImportProblem[],
  links: readonly string[],
): Reference[] {
  const urls = new Set<string>();
  for (const one of properties) {
    if (one.name !== 'URL' && one.name !== 'ATTACH') continue;
    taken.add(one);
    const url = webAddress(one.value);
    if (url !== undefined) urls.add(url);
    else if (one.value.trim() !== '') {
      const place = { row, line: one.line, column: one.name };
      const hint = 'Write an address that begins with https:// or http://.';
      problems.push(
        importProblem('bad-address', place, 'This is not an address of a page.', hint, one.value),
      );
    }
  }
  for (const link of links) urls.add(link);
  const [first, ...others] = urls;
  const quotes = properties.filter(one => one.name === 'X-SOURCELINE-QUOTE');
  for (const one of quotes) taken.add(one);
  const quoted = quotes.map((one): Reference => ({ url: first, quote: readTextValue(one.value) }));
  const named = quoted.length > 0 || first === undefined ? quoted : [{ url: first }];
  return [...named, ...others.map((url): Reference => ({ url }))];
}

/** The id our own UID holds; of another's, nothing. */
function idOf(uid: string): string {
  return /^([a-z0-9-]+)@[a-z0-9-]+\.sourceline$/.exec(uid.trim())?.[1] ?? '';
}

function statusOf(own: string, status: string): EventStatus | undefined {
  const known = ['happened', 'ongoing', 'announced', 'possible', 'cancelled', 'denied'] as const;
  const found = known.find(one => one === own.trim());
  if (found) return found;
  const byCalendar: Readonly<Record<string, EventStatus>> = { CANCELLED: 'cancelled', TENTATIVE: 'possible' };
  return byCalendar[status.trim().toUpperCase()];
}

function locationOf(
  name: string,
  geo: ContentLine | undefined,
  row: number,
  problems: ImportProblem[],
): ImportedRow['location'] {
  const [latitude = Number.NaN, longitude = Number.NaN] = (geo?.value ?? '').split(/[;,]/).map(Number);
  const isPlace = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
  if (geo && !isPlace) {
    const place = { row, line: geo.line, column: 'GEO' };
    problems.push(
      importProblem('bad-value', place, 'These are not coordinates.', 'Write 48.85;2.35.', geo.value),
    );
  }
  const label = name.trim() === '' && geo && isPlace ? `${latitude}, ${longitude}` : name;
  return label.trim() === ''
    ? undefined
    : { name: label, ...(geo && isPlace && { geo: { latitude, longitude } }) };
}

/** What else the entry says is named once, so that nobody thinks it was taken. */
function tellRest(
  properties: readonly ContentLine[],
  taken: ReadonlySet<ContentLine>,
  row: number,
  problems: ImportProblem[],
): void {
  const told = new Set<string>();
  for (const one of properties) {
    const isOwn = SILENT.has(one.name) || /^X-(?!ALT-DESC)/.test(one.name);
    if (taken.has(one) || isOwn || told.has(one.name)) continue;
    told.add(one.name);
    const place = { row, line: one.line, column: one.name };
    problems.push(importProblem('not-kept', place, 'A story has no place for this.', '', one.value));
  }
}
