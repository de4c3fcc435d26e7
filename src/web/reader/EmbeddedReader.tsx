import { useRef } from 'react';
import type { Problem } from '../../core/problem.ts';
import type { StoryFault } from '../../core/story/schemaFaults.ts';
import { Announcer } from '../kit/announce.tsx';
import { Heading, HeadingDepth } from '../kit/Heading.tsx';
import { Icon } from '../kit/icons.tsx';
import { LocalText, useLocale } from '../kit/locale.tsx';
import { TimelineSection } from '../timeline/TimelineSection.tsx';
import { ArticlePane } from './ArticlePane.tsx';
import { EventPane, type WholeStory } from './EventPane.tsx';
import type { HostArticle } from './hostArticle.ts';
import { StoryProblems } from './StoryProblems.tsx';
import { StoryProvider } from './storyContext.tsx';
import { useHostArticle } from './useHostArticle.ts';
import { useLanding } from './useLanding.ts';
import { needsLargeParts } from './useLargeParts.ts';
import { type StoryPlace, useStoryView } from './useStoryView.ts';
import './reader.css';

/** `full` has the article beside the list where there is one to show, `compact` the picture and the list alone. */
export type EmbedLayout = 'full' | 'compact';

interface Props extends StoryPlace {
  readonly problems: readonly Problem<StoryFault>[];
  readonly layout: EmbedLayout;
  /** The article of the page around, when passages are to be shown there. */
  readonly host: HostArticle | undefined;
  /** The story's own page, when it has one. */
  readonly pageHref: string | undefined;
  /** Where the frame holds only the beginning of its story. */
  readonly whole?: WholeStory | undefined;
  /** Grows by one each time the whole timeline is to be shown. */
  readonly fits: number;
}

/** A story inside somebody else's page: it fills the box it is given, and what does not fit scrolls in it. */
export function EmbeddedReader(props: Props) {
  return (
    <HeadingDepth value={1}>
      <Announcer>
        <EmbeddedStory {...props} />
      </Announcer>
    </HeadingDepth>
  );
}

/** So many events can be overlooked without search and filters. */
const MOST_BARE = 12;

function EmbeddedStory({ problems, layout, host, pageHref, whole, fits, ...place }: Props) {
  const { t } = useLocale();
  const { story, selectedId } = place;
  const reading = useStoryView(place);
  const { view, outline, readingId, request } = reading;
  const { selected, select, step, articles } = view;
  const page = useRef<HTMLDivElement>(null);
  useHostArticle(host, view);
  useLanding(page, {
    selected,
    request,
    outline,
    places: articles.places,
    storyLanguage: story.inLanguage,
    isLarge: needsLargeParts(story),
    isReady: view.parts !== undefined || !needsLargeParts(story),
    host,
  });
  const hasArticle =
    layout === 'full' && !host && story.sources.some(source => articles.textOf(source) !== undefined);
  return (
    <StoryProvider value={view}>
      <div ref={page} className="sl-reader" data-embed="">
        <div className="sl-stage">
          <header className="sl-embed-header">
            <Heading level={1} className="sl-embed-name">
              <LocalText text={story.name} storyLanguage={story.inLanguage} />
            </Heading>
            {pageHref !== undefined && (
              <a className="sl-embed-page" href={pageHref} target="_blank" rel="noopener">
                {t.openPage} <Icon name="open" />
              </a>
            )}
          </header>
          <StoryProblems problems={problems} unknownEvent={selected ? undefined : selectedId} />
          <TimelineSection
            story={story}
            events={outline.events}
            selectedId={selected?.id}
            readingId={readingId}
            onSelect={select}
            onStep={step}
            fits={fits}
          />
          <div className="sl-panes" data-single={hasArticle ? undefined : ''}>
            <EventPane
              outline={outline}
              order={reading.order}
              onOrder={reading.setOrder}
              filter={reading.filter}
              onFilter={reading.setFilter}
              readingId={readingId}
              whole={whole}
              isBare={story.events.length <= MOST_BARE}
            />
            {hasArticle && <ArticlePane onReading={reading.setReadingId} />}
          </div>
        </div>
      </div>
    </StoryProvider>
  );
}
