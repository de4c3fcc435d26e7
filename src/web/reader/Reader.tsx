import { type ReactNode, useEffect, useRef } from 'react';
import type { Problem } from '../../core/problem.ts';
import { localize } from '../../core/story/localize.ts';
import type { StoryFault } from '../../core/story/schemaFaults.ts';
import { Announcer } from '../kit/announce.tsx';
import { useLocale } from '../kit/locale.tsx';
import { TimelineSection } from '../timeline/TimelineSection.tsx';
import { ArticlePane } from './ArticlePane.tsx';
import { EventBar } from './EventBar.tsx';
import { EventPane } from './EventPane.tsx';
import { Footer } from './Footer.tsx';
import { Masthead } from './Masthead.tsx';
import { StoryProblems } from './StoryProblems.tsx';
import { StoryProvider } from './storyContext.tsx';
import { useLanding } from './useLanding.ts';
import { needsLargeParts } from './useLargeParts.ts';
import { type StoryPlace, useStoryView } from './useStoryView.ts';
import './reader.css';

interface Props extends StoryPlace {
  readonly problems: readonly Problem<StoryFault>[];
  readonly siteHeader: ReactNode;
  /** Where the story's embed code is made. */
  readonly embedHref: string;
  /** Where stories are made. */
  readonly editorHref: string;
}

/** The reading page: picture, list and article of one story, linked. */
export function Reader(props: Props) {
  return (
    <Announcer>
      <ReaderPage {...props} />
    </Announcer>
  );
}

function ReaderPage({ problems, siteHeader, embedHref, editorHref, ...place }: Props) {
  const { t, lang } = useLocale();
  const { story, selectedId } = place;
  const reading = useStoryView(place);
  const { view, outline, order, filter, readingId, request } = reading;
  const { selected, select, step, articles } = view;
  const page = useRef<HTMLDivElement>(null);
  useLanding(page, {
    selected,
    request,
    outline,
    places: articles.places,
    storyLanguage: story.inLanguage,
    isLarge: needsLargeParts(story),
    isReady: view.parts !== undefined || !needsLargeParts(story),
  });
  useEffect(() => {
    document.title = `${localize(story.name, lang, story.inLanguage).text} · ${t.appName}`;
  }, [story, lang, t]);
  return (
    <StoryProvider value={view}>
      <div ref={page} className="sl-reader" data-page="" data-bar={selected ? '' : undefined}>
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
                onOrder={reading.setOrder}
                filter={filter}
                onFilter={reading.setFilter}
                readingId={readingId}
              />
              <ArticlePane onReading={reading.setReadingId} />
            </div>
          </main>
        </div>
        <Footer story={story} embedHref={embedHref} editorHref={editorHref} />
        {selected && <EventBar event={selected} outline={outline} />}
      </div>
    </StoryProvider>
  );
}
