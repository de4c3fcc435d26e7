import type { EventStatus } from '../../story/story.ts';
import type { ImportedRow, Reference } from '../imports/importedRow.ts';
import { type FilePlace, type ImportProblem, importProblem } from '../imports/importProblem.ts';
import { plainHtml } from '../imports/plainHtml.ts';
import { webAddress } from '../imports/webAddress.ts';
import { type DateParts, type PartNames, readTimelineDate } from './readTimelineDate.ts';

/** A slide of TimelineJS as it stands in a file; texts may hold HTML, and are empty when there are none. */
export interface RawSlide {
  readonly id: string;
  readonly start: DateParts;
  readonly end: DateParts;
  readonly edtf: string;
  readonly displayDate: string;
  readonly headline: string;
  readonly text: string;
  readonly media: string;
  readonly credit: string;
  readonly caption: string;
  readonly link: string;
  readonly group: string;
}

/** How the parts of a slide are called in the file. */
export interface SlideNames {
  readonly start: PartNames;
  readonly end: PartNames;
  readonly media: string;
}

const statuses: readonly EventStatus[] = [
  'happened',
  'ongoing',
  'announced',
  'possible',
  'cancelled',
  'denied',
];

/**
 * A slide as an event of a story: HTML as plain text; its medium and the links in its texts as references; its group as its
 * status where it is named like one, else as what it is about.
 */
export function slideRow(
  slide: RawSlide,
  place: FilePlace,
  names: SlideNames,
): { readonly row: ImportedRow; readonly problems: readonly ImportProblem[] } {
  const { date, problems } = readTimelineDate(slide.start, slide.end, slide.edtf.trim(), place, names);
  const text = plainHtml(slide.text);
  const headline = plainHtml(slide.headline);
  const media = mediaOf(slide, { ...place, column: names.media });
  const group = plainHtml(slide.group).text.replaceAll('\n', ' ');
  const status = statuses.find(one => one === group);
  const displayDate = plainHtml(slide.displayDate).text.replaceAll('\n', ' ');
  return {
    row: {
      place,
      id: slide.id,
      name: headline.text.replaceAll('\n', ' '),
      description: text.text,
      date,
      dateWords: date === slide.edtf.trim() ? '' : displayDate || partsText(slide, date === null),
      status,
      about: status === undefined && group !== '' ? [group] : [],
      references: distinct([
        ...media.references,
        ...[...headline.links, ...text.links].map((url): Reference => ({ url })),
      ]),
    },
    problems: [...problems, ...media.problems],
  };
}

/** What a date that could not be read said, so that it is not lost. */
function partsText({ start, end }: RawSlide, isLost: boolean): string {
  if (!isLost) return '';
  const written = ({ year, month, day, time }: DateParts) =>
    [year, month, day, time].filter(Boolean).join(' ');
  return [written(start), written(end)].filter(Boolean).join(' – ');
}

function mediaOf(
  { media, credit, caption, link }: RawSlide,
  place: FilePlace,
): { readonly references: readonly Reference[]; readonly problems: readonly ImportProblem[] } {
  const words = { caption: plainHtml(caption), credit: plainHtml(credit) };
  const isMarkup = media.trim().startsWith('<');
  const inside = isMarkup ? plainHtml(media) : { text: '', links: [] };
  const isQuote = /^<blockquote/i.test(media.trim());
  const own = isMarkup ? inside.links[0] : webAddress(media);
  const url = webAddress(link) ?? words.caption.links[0] ?? words.credit.links[0] ?? own;
  const quote = isQuote && inside.text !== '' ? inside.text : undefined;
  const headline = words.caption.text.replaceAll('\n', ' ');
  const publisher = words.credit.text.replaceAll('\n', ' ');
  const isBad = !isMarkup && media.trim() !== '' && own === undefined;
  const hint = 'Write an address that begins with https:// or http://.';
  const problems = isBad
    ? [importProblem('bad-address', place, 'This is not an address of a page or a picture.', hint, media)]
    : [];
  if (url === undefined && !quote && headline === '' && publisher === '') return { references: [], problems };
  // An address shown as its own words says nothing more.
  const title = headline === url ? '' : headline;
  const first = { url, headline: title || undefined, publisher: publisher || undefined, quote };
  const others = [own, ...words.caption.links, ...words.credit.links].filter(
    (address): address is string => address !== undefined && address !== url,
  );
  return { references: [first, ...others.map(address => ({ url: address }))], problems };
}

/** Each address once. */
function distinct(references: readonly Reference[]): Reference[] {
  const known = new Set<string>();
  return references.filter(({ url }) => {
    if (url !== undefined && known.has(url)) return false;
    if (url !== undefined) known.add(url);
    return true;
  });
}
