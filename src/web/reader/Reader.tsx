import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Problem } from '../../core/problem.ts';
import { localize } from '../../core/story/localize.ts';
import type { StoryFault } from '../../core/story/schemaFaults.ts';
import type { Story } from '../../core/story/story.ts';
import { isFiltering, matchesFilter, noFilter } from '../../core/views/filter.ts';
import { type EventOrder, outlineOf } from '../../core/views/outline.ts';
import { Announcer } from '../kit/announce.tsx';
import { useLocale } from '../kit/locale.tsx';
import { TimelineSection } from '../timeline/TimelineSection.tsx';
import { ArticlePane } from './ArticlePane.tsx';
import { EventBar } from './EventBar.tsx';
import { EventPane } from './EventPane.tsx';
import { Footer } from './Footer.tsx';
import { Masthead } from './Masthead.tsx';
import { StoryProblems } from './StoryProblems.tsx';
import { type Landing, StoryProvider, type StoryView } from './storyContext.tsx';
import { useArticles } from './useArticles.ts';
import { type LandingRequest, useLanding } from './useLanding.ts';
import './reader.css';

interface Props {
  readonly story: Story;
  readonly problems: readonly Problem<StoryFault>[];
  readonly selectedId: string | undefined;
  readonly onSelect: (eventId: string) => void;
  readonly addressOf: (eventId: string) => string;
  readonly siteHeader: ReactNode;
}

/** The reading page: picture, list and article of one story, linked. */
export function Reader(props: Props) {
  return (
    <Announcer>
      <ReaderPage {...props} />
    </Announcer>
  );
}

function ReaderPage({ story, problems, selectedId, onSelect, addressOf, siteHeader }: Props) {
  const { t, lang } = useLocale();
  const [filter, setFilter] = useState(noFilter);
  const [order, setOrder] = useState<EventOrder>('time');
  const [readingId, setReadingId] = useState<string>();
  const [request, setRequest] = useState<LandingRequest>({ landing: 'passage', passageId: undefined });
  const outline = useMemo(() => outlineOf(story, order, filter), [story, order, filter]);
  const articles = useArticles(story);
  const numbers = useMemo(() => numbersOf(story), [story]);
  const selected = story.events.find(event => event.id === selectedId);
  const page = useRef<HTMLDivElement>(null);

  const select = useCallback(
    (eventId: string, landing: Landing, passageId?: string) => {
      setRequest({ landing, passageId });
      // What is selected must be in the list: a filter that hides it gives way.
      setFilter(old => {
        const event = story.events.find(e => e.id === eventId);
        return event && isFiltering(old) && !matchesFilter(event, old) ? noFilter : old;
      });
      onSelect(eventId);
    },
    [onSelect, story],
  );
  const at = outline.events.findIndex(event => event.id === selectedId);
  const canStep = useCallback((by: number) => outline.events[at + by] !== undefined, [outline, at]);
  const step = useCallback(
    (by: number, landing: Landing) => {
      const { events } = outline;
      const next = events[at < 0 ? (by > 0 ? 0 : events.length - 1) : at + by];
      if (next) select(next.id, landing);
    },
    [outline, at, select],
  );
  // Back and Forward may lead to an event that a filter hides; then the filter gives way too.
  const arrivedAt = useRef(selectedId);
  useEffect(() => {
    if (arrivedAt.current === selectedId) return;
    arrivedAt.current = selectedId;
    const event = story.events.find(e => e.id === selectedId);
    setFilter(old => (event && !matchesFilter(event, old) ? noFilter : old));
  }, [selectedId, story]);
  useLanding(page, {
    selected,
    request,
    outline,
    places: articles.places,
    storyLanguage: story.inLanguage,
  });
  useEffect(() => {
    document.title = `${localize(story.name, lang, story.inLanguage).text} · ${t.appName}`;
  }, [story, lang, t]);

  const view: StoryView = useMemo(
    () => ({ story, articles, numbers, selected, select, step, canStep, addressOf }),
    [story, articles, numbers, selected, select, step, canStep, addressOf],
  );
  return (
    <StoryProvider value={view}>
      <div ref={page} className="sl-reader" data-bar={selected ? '' : undefined}>
        <a className="sl-skip" href="#timeline">
          {t.skipToTimeline}
        </a>
        <a className="sl-skip" href="#events">
          {t.skipToList}
        </a>
        <a className="sl-skip" href="#article">
          {t.skipToArticle}
        </a>
        <div className="sl-stage">
          <header>
            {siteHeader}
            <Masthead story={story} />
          </header>
          <main className="contents">
            <StoryProblems problems={problems} unknownEvent={selected ? undefined : selectedId} />
            <TimelineSection
              story={story}
              events={outline.events}
              selectedId={selected?.id}
              readingId={readingId}
              onSelect={select}
              onStep={step}
            />
            <div className="sl-panes">
              <EventPane
                outline={outline}
                order={order}
                onOrder={setOrder}
                filter={filter}
                onFilter={setFilter}
                readingId={readingId}
              />
              <ArticlePane onReading={setReadingId} />
            </div>
          </main>
        </div>
        <Footer story={story} />
        {selected && <EventBar event={selected} outline={outline} />}
      </div>
    </StoryProvider>
  );
}

function numbersOf(story: Story): Map<string, number> {
  return new Map(outlineOf(story, 'time', noFilter).events.map((event, i) => [event.id, i + 1]));
}
