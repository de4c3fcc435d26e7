import { localize } from '../../story/localize.ts';
import type { Story } from '../../story/story.ts';
import { csvText } from '../csv/csvText.ts';
import { type Exported, notSaid } from '../exports/exported.ts';
import { escapeHtml } from '../html.ts';
import { edtfColumn, type SheetColumn, sheetColumns } from './sheetColumns.ts';
import type { TimelineDate } from './timelineDates.ts';
import { paragraphHtml, quoteHtml, type TimelineSlide, timelineSlides } from './timelineSlides.ts';

type SheetRow = Partial<Record<SheetColumn | typeof edtfColumn, string>>;

/**
 * A story as CSV with the columns of TimelineJS's spreadsheet template, to be imported into a sheet. Column `EDTF` is ours:
 * TimelineJS reads none after `Background`.
 */
export function exportTimelineSheet(story: Story, lang: string): Exported {
  const { slides, notSaid: lost } = timelineSlides(story, lang);
  const say = (text: Story['name']) => localize(text, lang, story.inLanguage).text;
  const title: SheetRow = {
    Headline: escapeHtml(say(story.name)),
    Text: story.description ? paragraphHtml(say(story.description)) : '',
    Type: 'title',
  };
  const columns = [...sheetColumns, edtfColumn] as const;
  const rows = [title, ...slides.map(slideRow)].map(row => columns.map(column => row[column] ?? ''));
  const ids = slides.map(({ id }) => id);
  return {
    text: csvText([columns, ...rows]),
    notSaid: ids.length > 0 ? [...lost, notSaid('event-ids', ids)] : lost,
  };
}

function slideRow({
  date,
  dates,
  displayDate,
  headline,
  text,
  group,
  quote,
  source,
}: TimelineSlide): SheetRow {
  const { start, end } = dates;
  const caption = source?.headline ?? source?.url ?? '';
  return {
    Year: String(start.year),
    Month: numberOf(start.month),
    Day: numberOf(start.day),
    Time: timeOf(start),
    ...(end && {
      'End Year': String(end.year),
      'End Month': numberOf(end.month),
      'End Day': numberOf(end.day),
      'End Time': timeOf(end),
    }),
    'Display Date': escapeHtml(displayDate),
    Headline: escapeHtml(headline),
    Text: paragraphHtml(text),
    ...(quote !== undefined && {
      Media: quoteHtml(quote),
      'Media Credit': escapeHtml(source?.publisher ?? ''),
      'Media Caption': source?.url
        ? `<a href="${escapeHtml(source.url)}">${escapeHtml(caption)}</a>`
        : escapeHtml(caption),
    }),
    Group: group,
    [edtfColumn]: date,
  };
}

function numberOf(part: number | undefined): string {
  return part === undefined ? '' : String(part);
}

function timeOf({ hour, minute, second }: TimelineDate): string {
  return [hour, minute, second]
    .filter(part => part !== undefined)
    .map(part => String(part).padStart(2, '0'))
    .join(':');
}
