import type { StoryEvent } from '../../core/story/story.ts';
import { Icon } from '../kit/icons.tsx';
import { LocalText, useLocale } from '../kit/locale.tsx';
import { Attributions } from './Attributions.tsx';
import { Quotes } from './Quotes.tsx';
import { ShareActions } from './ShareActions.tsx';
import { Status } from './Status.tsx';
import { useStory } from './storyContext.tsx';
import { WhyThisDate } from './WhyThisDate.tsx';

/** Everything the story knows of its selected event. */
export function EventDetails({ event }: { event: StoryEvent }) {
  const { t, explain } = useLocale();
  const { story, step, canStep } = useStory();
  return (
    <div className="sl-details">
      {event.description && (
        <p className="mb-3">
          <LocalText text={event.description} storyLanguage={story.inLanguage} />
        </p>
      )}
      <dl className="sl-facts">
        <dt>{t.status}</dt>
        <dd>
          <Status status={event.status} /> <span>{explain.statusMeanings[event.status]}</span>
        </dd>
        <dt>{t.whoSaysSo}</dt>
        <dd>
          <Attributions event={event} />
        </dd>
        {event.about && event.about.length > 0 && (
          <>
            <dt>{t.people}</dt>
            <dd>
              {event.about.map((person, i) => (
                <span key={JSON.stringify(person)}>
                  {i > 0 && ', '}
                  <LocalText text={person} storyLanguage={story.inLanguage} />
                </span>
              ))}
            </dd>
          </>
        )}
      </dl>
      <WhyThisDate event={event} />
      <Quotes event={event} />
      <ShareActions event={event} />
      <p className="mt-3 flex flex-wrap gap-2">
        <button
          type="button"
          className="sl-button"
          aria-disabled={!canStep(-1)}
          onClick={() => step(-1, 'event')}
        >
          <Icon name="previous" /> {t.previousEvent}
        </button>
        <button
          type="button"
          className="sl-button"
          aria-disabled={!canStep(1)}
          onClick={() => step(1, 'event')}
        >
          {t.nextEvent} <Icon name="next" />
        </button>
      </p>
    </div>
  );
}
