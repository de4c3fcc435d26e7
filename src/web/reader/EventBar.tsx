import type { StoryEvent } from '../../core/story/story.ts';
import type { Outline } from '../../core/views/outline.ts';
import { Icon } from '../kit/icons.tsx';
import { LocalText, useLocale } from '../kit/locale.tsx';
import { useStory } from './storyContext.tsx';

/** On a phone: the selected event at the foot of the screen, with ways to its words, back, and on. */
export function EventBar({ event, outline }: { event: StoryEvent; outline: Outline }) {
  const { t } = useLocale();
  const { story, select, step } = useStory();
  const at = outline.events.findIndex(e => e.id === event.id);
  return (
    <nav className="sl-event-bar" aria-label={t.eventBar}>
      <button
        type="button"
        className="sl-button sl-icon-button"
        aria-label={t.previousEvent}
        aria-disabled={at <= 0}
        onClick={() => step(-1, 'passage-in-view')}
      >
        <Icon name="previous" />
      </button>
      <p className="min-w-0 leading-tight">
        <span className="block text-xs text-muted">{t.position(at + 1, outline.events.length)}</span>
        <span className="line-clamp-2 text-sm font-semibold">
          <LocalText text={event.name} storyLanguage={story.inLanguage} />
        </span>
      </p>
      <span className="flex gap-1">
        <button
          type="button"
          className="sl-button sl-icon-button"
          aria-label={t.readPassage}
          onClick={() => select(event.id, 'passage')}
        >
          <Icon name="text" />
        </button>
        <button
          type="button"
          className="sl-button sl-icon-button"
          aria-label={t.backToEvent}
          onClick={() => select(event.id, 'event')}
        >
          <Icon name="up" />
        </button>
      </span>
      <button
        type="button"
        className="sl-button sl-icon-button"
        aria-label={t.nextEvent}
        aria-disabled={at < 0 || at >= outline.events.length - 1}
        onClick={() => step(1, 'passage-in-view')}
      >
        <Icon name="next" />
      </button>
    </nav>
  );
}
