import { localize } from '../../story/localize.ts';
import type { Source, Story } from '../../story/story.ts';
import type { Exported } from '../exports/exported.ts';
import { escapeHtml } from '../html.ts';
import { paragraphHtml, quoteHtml, type TimelineSlide, timelineSlides } from './timelineSlides.ts';

/** Years beyond which TimelineJS needs its other scale (its documentation, "scale"). */
const FURTHEST_YEAR = 270_000;

/**
 * A story as TimelineJS JSON (timeline.knightlab.com, "JSON data format"). `display_date` says what a date means; `edtf` is
 * a field of ours, which TimelineJS passes over and our import reads.
 */
export function exportTimelineJs(story: Story, lang: string): Exported {
  const { slides, notSaid } = timelineSlides(story, lang);
  const say = (text: Story['name']) => localize(text, lang, story.inLanguage).text;
  const isFar = slides.some(({ dates }) =>
    [dates.start, dates.end].some(one => Math.abs(one?.year ?? 0) > FURTHEST_YEAR),
  );
  const timeline = {
    ...(isFar && { scale: 'cosmological' }),
    title: {
      unique_id: story.id,
      text: {
        headline: escapeHtml(say(story.name)),
        text: story.description ? paragraphHtml(say(story.description)) : '',
      },
    },
    events: slides.map(slide => slideJson(slide, lang)),
  };
  return { text: `${JSON.stringify(timeline, null, 2)}\n`, notSaid };
}

function slideJson(slide: TimelineSlide, lang: string) {
  const { id, date, dates, displayDate, headline, text, group, quote, source } = slide;
  return {
    unique_id: id,
    start_date: dates.start,
    ...(dates.end && { end_date: dates.end }),
    display_date: escapeHtml(displayDate),
    edtf: date,
    text: { headline: escapeHtml(headline), text: paragraphHtml(text) },
    group,
    ...(quote !== undefined && { media: { url: quoteHtml(quote), ...mediaOf(source, lang) } }),
    autolink: false,
  };
}

function mediaOf(source: Source | undefined, lang: string) {
  const { headline, publisher, url, inLanguage } = source ?? {};
  const isOther = inLanguage !== undefined && inLanguage !== lang;
  return {
    ...(headline && { caption: escapeHtml(headline) }),
    ...(publisher && { credit: escapeHtml(publisher) }),
    ...(url && { link: url, link_target: '_blank' }),
    ...(isOther && { lang: inLanguage }),
  };
}
