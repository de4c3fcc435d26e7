import { failed, ok, type Result } from '../../problem.ts';
import type { ImportedTable } from '../imports/importedRow.ts';
import { type FilePlace, type ImportProblem, importProblem } from '../imports/importProblem.ts';
import { plainHtml } from '../imports/plainHtml.ts';
import type { DateParts, PartNames } from './readTimelineDate.ts';
import { type RawSlide, type SlideNames, slideRow } from './slideRow.ts';

/** A file read as rows, and what could not be understood. */
export interface ReadTable {
  readonly table: ImportedTable;
  readonly problems: readonly ImportProblem[];
}

type Json = Readonly<Record<string, unknown>>;

const partNames = (end: string): PartNames => ({
  year: `${end}.year`,
  month: `${end}.month`,
  day: `${end}.day`,
  time: `${end}.hour`,
});

const names: SlideNames = {
  start: partNames('start_date'),
  end: partNames('end_date'),
  media: 'media.url',
};

/** Reads TimelineJS JSON: its title as the story, its events and its eras as events. Fails when it is something else. */
export function readTimelineJs(text: string): Result<ReadTable, ImportProblem> {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return failed(importProblem('not-json', {}, `The file is not valid JSON: ${reason}`));
  }
  // What TimelineJS is given by a script may be wrapped in an outer object, as it was in its version 2.
  const timeline = objectOf(objectOf(value).timeline ?? value);
  const events = listOf(timeline.events ?? timeline.date);
  const eras = listOf(timeline.eras ?? timeline.era);
  if (events.length === 0 && eras.length === 0 && !Array.isArray(timeline.events)) {
    const message = 'This is not TimelineJS JSON: it has no list "events".';
    return failed(
      importProblem('not-timelinejs', {}, message, 'Give the JSON that TimelineJS is shown with.'),
    );
  }
  const problems: ImportProblem[] = [];
  const rows = [
    ...events.map((event, index) => readSlide(event, { row: index + 1 }, 'events', problems)),
    ...eras.map((era, index) => readSlide(era, { row: index + 1 }, 'eras', problems)),
  ];
  const title = objectOf(objectOf(timeline.title).text);
  return ok({
    table: {
      name: plainHtml(textOf(title.headline)).text.replaceAll('\n', ' '),
      description: plainHtml(textOf(title.text)).text,
      rows,
    },
    problems,
  });
}

function readSlide(value: unknown, { row }: FilePlace, list: string, problems: ImportProblem[]) {
  const slide = objectOf(value);
  const place: FilePlace = { ...(row !== undefined && { row }), column: list };
  const prefix = `${list}[${(row ?? 1) - 1}]`;
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    problems.push(
      importProblem('bad-row', { ...place, column: prefix }, 'This is not an object with an event.'),
    );
  const within = (part: PartNames): PartNames => ({
    year: `${prefix}.${part.year}`,
    month: `${prefix}.${part.month}`,
    day: `${prefix}.${part.day}`,
    time: `${prefix}.${part.time}`,
  });
  const read = slideRow(rawSlide(slide), place, {
    start: within(names.start),
    end: within(names.end),
    media: `${prefix}.${names.media}`,
  });
  problems.push(...read.problems);
  const unkept = slide.background === undefined ? [] : [`${prefix}.background`];
  for (const column of unkept)
    problems.push(importProblem('not-kept', { ...place, column }, 'A story has no backgrounds.'));
  return read.row;
}

function rawSlide(slide: Json): RawSlide {
  const [start, end] = [objectOf(slide.start_date), objectOf(slide.end_date)];
  const [text, media] = [objectOf(slide.text), objectOf(slide.media)];
  const displayed = [slide.display_date, start.display_date, end.display_date].map(textOf);
  return {
    id: textOf(slide.unique_id),
    start: partsOf(start),
    end: partsOf(end),
    edtf: textOf(slide.edtf),
    displayDate: displayed.find(one => one !== '') ?? '',
    headline: textOf(text.headline),
    text: textOf(text.text),
    media: textOf(media.url),
    credit: textOf(media.credit),
    caption: textOf(media.caption),
    link: textOf(media.link),
    group: textOf(slide.group),
  };
}

function partsOf(date: Json): DateParts {
  const [hour, minute, second] = [date.hour, date.minute, date.second].map(part => textOf(part).trim());
  const clock = [hour, minute, second].filter(Boolean).map(part => String(part).padStart(2, '0'));
  return {
    year: textOf(date.year).trim(),
    month: textOf(date.month).trim(),
    day: textOf(date.day).trim(),
    time: clock.join(':'),
  };
}

function objectOf(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}
