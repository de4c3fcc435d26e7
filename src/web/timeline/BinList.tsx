import { useEffect, useId, useRef } from 'react';
import type { StoryEvent } from '../../core/story/story.ts';
import { binDates } from '../../core/views/detail/binWords.ts';
import type { PictureBin } from '../../core/views/detail/cells.ts';
import { Heading } from '../kit/Heading.tsx';
import { LocalText, useLocale } from '../kit/locale.tsx';

interface Props {
  readonly bin: PictureBin;
  readonly eventAt: (place: number) => StoryEvent | undefined;
  readonly storyLanguage: string;
  readonly onChoose: (eventId: string) => void;
  readonly onClose: () => void;
}

/** So many events are named; the list has the others. */
const MOST_NAMED = 40;

/** What a bin holds that no closer view can draw apart. */
export function BinList({ bin, eventAt, storyLanguage, onChoose, onClose }: Props) {
  const { t, lang } = useLocale();
  const box = useRef<HTMLDivElement>(null);
  const heading = useId();
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    element.showPopover();
    element.querySelector('button')?.focus();
    // The browser closes it on Escape or on a click elsewhere.
    const onToggle = (event: Event) => {
      if ((event as ToggleEvent).newState === 'closed') onClose();
    };
    element.addEventListener('toggle', onToggle);
    return () => element.removeEventListener('toggle', onToggle);
  }, [onClose]);
  const named = bin.places.slice(0, MOST_NAMED).map(eventAt);
  return (
    <div ref={box} popover="auto" className="sl-choice sl-bin-list" role="dialog" aria-labelledby={heading}>
      <Heading level={3} id={heading} className="sl-eyebrow mb-2">
        {t.binLabel(bin.count, binDates(bin.start, bin.end, lang))}
      </Heading>
      <ul className="grid gap-1">
        {named.map(
          event =>
            event && (
              <li key={event.id}>
                <button
                  type="button"
                  className="sl-button w-full justify-start"
                  onClick={() => {
                    onClose();
                    onChoose(event.id);
                  }}
                >
                  <LocalText text={event.name} storyLanguage={storyLanguage} />
                </button>
              </li>
            ),
        )}
      </ul>
      {bin.count > MOST_NAMED && (
        <p className="mt-2 text-sm text-muted">{t.binMore(bin.count - MOST_NAMED)}</p>
      )}
    </div>
  );
}
