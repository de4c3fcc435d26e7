import { lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { boundsOf, shapeOf } from '../../core/dates/edtf.ts';
import { dateInWords } from '../../core/dates/words.ts';
import { localize } from '../../core/story/localize.ts';
import type { Story, StoryEvent } from '../../core/story/story.ts';
import { isLargeStory } from '../../core/views/largeStory.ts';
import { farOff, type PictureItem, type PictureWindow, pictureItems } from '../../core/views/picture.ts';
import { ErrorBoundary } from '../kit/ErrorBoundary.tsx';
import { Heading } from '../kit/Heading.tsx';
import { Icon } from '../kit/icons.tsx';
import { useLocale } from '../kit/locale.tsx';
import { FarOffButtons } from './FarOffButtons.tsx';
import { Legend } from './Legend.tsx';
import { PicturePreview } from './PicturePreview.tsx';
import type { PictureMarker } from './pictureElements.ts';
import { TimelineControls } from './TimelineControls.tsx';
import type { PictureHandle } from './TimelinePicture.tsx';

const TimelinePicture = lazy(() =>
  import('./TimelinePicture.tsx').then(m => ({ default: m.TimelinePicture })),
);
const LargePicture = lazy(() => import('./LargePicture.tsx').then(m => ({ default: m.LargePicture })));

/** Of a large story's events without a date so many have a button by the picture; the list has the others. */
const MOST_UNDATED = 3;

interface Props {
  readonly story: Story;
  /** The events to draw, in the order of the list. */
  readonly events: readonly StoryEvent[];
  readonly selectedId: string | undefined;
  readonly readingId: string | undefined;
  readonly onSelect: (eventId: string, landing: 'passage' | 'quiet') => void;
  readonly onStep: (by: number, landing: 'quiet') => void;
  /** Grows by one each time the whole timeline is to be shown. */
  readonly fits?: number;
}

/** The picture with its controls, what lies out of its sight, what has no date, and how to read it. */
export function TimelineSection({ story, events, selectedId, readingId, onSelect, onStep, fits = 0 }: Props) {
  const { t, lang } = useLocale();
  const picture = useRef<PictureHandle>(null);
  const [window, setWindow] = useState<PictureWindow>();
  const isLarge = isLargeStory(story);
  const items = useMemo(() => (isLarge ? [] : itemsOf(story, events, lang)), [isLarge, story, events, lang]);
  const markers = useMemo(() => markersOf(story, t.publication), [story, t]);
  const far = window ? farOff(items, window) : undefined;
  const undated = useMemo(() => events.filter(event => event.date === null), [events]);
  const shownUndated = isLarge ? MOST_UNDATED : undated.length;
  const at = useMemo(() => events.findIndex(event => event.id === selectedId), [events, selectedId]);
  const frame = useRef<HTMLDivElement>(null);
  const [rowsHeight, setRowsHeight] = useState(0);
  const [isTall, setTall] = useState(false);
  const hasHiddenRows = rowsHeight > (frame.current?.clientHeight ?? rowsHeight);
  const heading = useRef<HTMLHeadingElement>(null);
  // Where a page is written out beforehand there is no picture yet.
  const [isAlive, setAlive] = useState(false);
  useEffect(() => setAlive(true), []);
  useEffect(() => {
    if (fits > 0) picture.current?.fit();
  }, [fits]);
  // A button may go away with what it counted, and must not take the focus with it.
  const takeFocus = () => heading.current?.focus({ preventScroll: true });
  const showFar = (id: string) => {
    picture.current?.focus(id);
    takeFocus();
  };
  const preview = <PicturePreview events={events} storyLanguage={story.inLanguage} />;
  return (
    <section className="sl-timeline" aria-labelledby="timeline">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 pb-2">
        <Heading level={2} headingRef={heading} id="timeline" tabIndex={-1} className="sl-pane-title">
          {t.timeline}
        </Heading>
        <TimelineControls
          picture={picture}
          canGoBack={at !== 0 && events.length > 0}
          canGoOn={at < events.length - 1}
          onStep={by => onStep(by, 'quiet')}
        />
      </div>
      <div ref={frame} className="sl-picture" style={isTall ? { height: `${rowsHeight}px` } : undefined}>
        <ErrorBoundary fallback={<p className="p-6 text-muted">{t.pictureFailed}</p>}>
          <Suspense fallback={preview}>
            {isAlive && isLarge ? (
              <LargePicture
                handle={picture}
                events={events}
                storyLanguage={story.inLanguage}
                markers={markers}
                selectedId={selectedId}
                readingId={readingId}
                onPick={id => onSelect(id, 'passage')}
                onChoose={id => onSelect(id, 'passage')}
                onHeight={setRowsHeight}
                onFocusLost={takeFocus}
              />
            ) : isAlive ? (
              <TimelinePicture
                handle={picture}
                items={items}
                markers={markers}
                selectedId={selectedId}
                readingId={readingId}
                onPick={id => onSelect(id, 'passage')}
                onWindow={setWindow}
                onHeight={setRowsHeight}
              />
            ) : (
              preview
            )}
          </Suspense>
        </ErrorBoundary>
        {far && <FarOffButtons far={far} onShow={showFar} />}
        {(isTall || hasHiddenRows) && (
          <button
            type="button"
            className="sl-button sl-icon-button sl-far sl-taller"
            aria-label={isTall ? t.showFewerRows : t.showAllRows}
            title={isTall ? t.showFewerRows : t.showAllRows}
            aria-expanded={isTall}
            onClick={() => setTall(!isTall)}
          >
            <Icon name={isTall ? 'fold' : 'unfold'} />
          </button>
        )}
      </div>
      {undated.length > 0 && (
        <div className="flex flex-wrap items-center gap-2 pt-2 text-sm">
          <span className="text-muted">{t.undatedEvents}</span>
          {undated.slice(0, shownUndated).map(event => (
            <button
              key={event.id}
              type="button"
              className="sl-button"
              aria-pressed={event.id === selectedId}
              onClick={() => onSelect(event.id, 'passage')}
            >
              <span className="line-clamp-2">{localize(event.name, lang, story.inLanguage).text}</span>
            </button>
          ))}
          {undated.length > shownUndated && (
            <span className="text-muted">{t.undatedMore(undated.length - shownUndated)}</span>
          )}
        </div>
      )}
      <Legend items={items} isLarge={isLarge} />
    </section>
  );
}

function itemsOf(story: Story, events: readonly StoryEvent[], lang: string): readonly PictureItem[] {
  return pictureItems(
    events.flatMap(event =>
      event.date === null
        ? []
        : [
            {
              id: event.id,
              label: localize(event.name, lang, story.inLanguage).text,
              dateLabel: dateInWords(event.date, lang, 'short'),
              status: event.status,
              bounds: boundsOf(event.date),
              shape: shapeOf(event.date),
            },
          ],
    ),
  );
}

function markersOf(story: Story, label: string): readonly PictureMarker[] {
  return story.sources.flatMap(source => {
    if (!source.datePublished) return [];
    const { start, end } = boundsOf(source.datePublished);
    return Number.isFinite(start) && Number.isFinite(end) ? [{ id: source.id, start, end, label }] : [];
  });
}
