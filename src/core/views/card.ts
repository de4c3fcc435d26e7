import { tongueOf } from '../dates/calendarWords.ts';
import { boundsOf, shapeOf } from '../dates/edtf.ts';
import { dateInWords } from '../dates/words.ts';
import { inTimeOrder } from '../events/order.ts';
import { likelyLocale } from '../story/likelyLocale.ts';
import { localize } from '../story/localize.ts';
import type { Story } from '../story/story.ts';
import { px } from './card/cardBar.ts';
import { cardPalette } from './card/cardPalette.ts';
import { cardLine, fitLine, textWidth, wrapLines } from './card/cardText.ts';
import { cardTimeline } from './card/cardTimeline.ts';
import { inArticleOrder } from './outline.ts';
import { type PictureItem, pictureItems } from './picture.ts';

/** How a card is made. */
export interface CardOptions {
  /** BCP 47 tag of the language of the words on it. */
  readonly lang: string;
  /** Who publishes the timeline. */
  readonly siteName: string;
}

const WIDTH = 1200;
const HEIGHT = 630;
const MARGIN = 72;
const EYEBROW = { size: 26, baseline: 88 };
const AXIS = 556;
const TITLE = { sizes: [64, 56, 50], lines: 3, gap: 26 };
const AFTER_TITLE = 46;

/** The families that `drawCard` brings: for Latin, Greek and Cyrillic, and for Arabic. */
const FAMILIES = ['Source Serif 4', 'Noto Naskh Arabic'] as const;

/**
 * The picture that a story is shared with, as SVG text of 1200 × 630 px, made of the story alone: its name, the
 * publisher and date of its first article, and its timeline in the colours and shapes of the reader's picture, mirrored
 * for languages written from right to left. It refers to nothing outside but the types of `FAMILIES`.
 */
export function cardSvg(story: Story, { lang, siteName }: CardOptions): string {
  const rtl = likelyLocale(lang).direction === 'rtl';
  const write = writer(rtl);
  const title = titleOf(story, lang, rtl);
  const titleSvg = title.lines.map((line, index) =>
    write(
      line,
      MARGIN,
      EYEBROW.baseline + TITLE.gap + title.size + index * title.leading,
      `font-size="${title.size}" font-weight="600" fill="${cardPalette.ink}"`,
    ),
  );
  const bottom = EYEBROW.baseline + TITLE.gap + title.size + (title.lines.length - 1) * title.leading;
  const place = {
    width: WIDTH,
    margin: MARGIN,
    top: bottom + AFTER_TITLE,
    bottom: AXIS,
    rtl,
    tongue: tongueOf(lang),
  };
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="${FAMILIES.join(', ')}">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="${cardPalette.paper}"/>`,
    `<rect width="${WIDTH}" height="12" fill="${cardPalette.accent}"/>`,
    eyebrowOf(story, { lang, siteName }, write),
    ...titleSvg,
    cardTimeline(itemsOf(story, lang), place, write),
    '</svg>',
  ].join('\n');
}

interface Title {
  readonly lines: readonly string[];
  readonly size: number;
  readonly leading: number;
}

/** The largest size at which the name has few enough lines; at the smallest it is cut. */
function titleOf(story: Story, lang: string, rtl: boolean): Title {
  const width = WIDTH - MARGIN * 2;
  const name = cardLine(localize(story.name, lang, story.inLanguage).text);
  const leadingOf = (size: number) => Math.round(size * (rtl ? 1.4 : 1.16));
  for (const [index, size] of TITLE.sizes.entries()) {
    const lines = wrapLines(name, size, width);
    const most = Math.min(TITLE.lines, index + 2);
    if (lines.length <= most && lines.every(line => textWidth(line, size) <= width)) {
      return { lines, size, leading: leadingOf(size) };
    }
  }
  const size = TITLE.sizes.at(-1) ?? 0;
  const lines = wrapLines(name, size, width);
  const kept = lines.slice(0, TITLE.lines - 1);
  const last = fitLine(lines.slice(kept.length).join(' '), size, width);
  return { lines: [...kept, last].map(line => fitLine(line, size, width)), size, leading: leadingOf(size) };
}

/** The publisher and date of the first article on one side, who publishes the timeline on the other. */
function eyebrowOf(story: Story, { lang, siteName }: CardOptions, write: Write): string {
  const [source] = story.sources;
  const date = source?.datePublished ? dateInWords(source.datePublished, lang, 'short') : '';
  const publisher = cardLine(source?.publisher ?? '');
  const site = cardLine(siteName);
  const { size, baseline } = EYEBROW;
  const half = (WIDTH - MARGIN * 2) / 2 - 20;
  const style = `font-size="${size}" fill="${cardPalette.muted}"`;
  // Each part in an isolate: the figures of a date must not join a name written the other way.
  const parts = [publisher, date].filter(Boolean).map(part => `\u2068${part}\u2069`);
  const said = fitLine(parts.join(' · '), size, half);
  const other = site === publisher ? '' : fitLine(site, size, half);
  return (
    (said && write(said, MARGIN, baseline, style)) +
    (other && write(other, WIDTH - MARGIN, baseline, `${style} font-weight="600"`, true))
  );
}

function itemsOf(story: Story, lang: string): readonly PictureItem[] {
  const events = inTimeOrder(inArticleOrder(story, story.events), event => event.date);
  return pictureItems(
    events.flatMap(({ id, name, date, status }) =>
      date === null
        ? []
        : [
            {
              id,
              label: localize(name, lang, story.inLanguage).text,
              dateLabel: '',
              status,
              bounds: boundsOf(date),
              shape: shapeOf(date),
            },
          ],
    ),
  );
}

type Write = (words: string, at: number, baseline: number, style: string, isEnd?: boolean) => string;

/** Writes words from (or up to, `isEnd`) a px counted from the side where reading begins. */
function writer(rtl: boolean): Write {
  return (words, at, baseline, style, isEnd = false) => {
    const x = px(rtl ? WIDTH - at : at);
    const anchor = rtl === isEnd ? 'start' : 'end';
    // Not every renderer of SVG knows `direction`: an isolate tells the order of the words to all.
    const line = rtl ? `\u2067${words}\u2069` : words;
    // The weight is looked for in the first family only.
    const family = /\p{Script=Arabic}/u.test(words) ? ` font-family="${FAMILIES[1]}, ${FAMILIES[0]}"` : '';
    return `<text x="${x}" y="${px(baseline)}" text-anchor="${anchor}"${family} ${style}>${escapeText(line)}</text>`;
  };
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
