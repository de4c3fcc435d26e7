import type { EventStatus, StoryEvent } from '../../../core/story/story.ts';
import { LocalText, useLocale } from '../../kit/locale.tsx';
import { useEditing } from '../editorContext.tsx';
import { useWords } from '../editorWords.ts';
import { DateField } from './DateField.tsx';
import { MergeSplit } from './MergeSplit.tsx';
import { NameFields } from './NameFields.tsx';
import { PassageList } from './PassageList.tsx';
import { PeopleField } from './PeopleField.tsx';
import { PlaceField } from './PlaceField.tsx';
import { SpeakersField } from './SpeakersField.tsx';

const statuses: readonly EventStatus[] = [
  'happened',
  'ongoing',
  'announced',
  'possible',
  'cancelled',
  'denied',
];

interface Props {
  readonly event: StoryEvent;
  readonly onJudge: (review: 'confirmed' | 'rejected') => void;
  readonly onStep: (by: 1 | -1) => void;
}

/** Everything of one event that can be decided and corrected. */
export function EventForm({ event, onJudge, onStep }: Props) {
  const { explain } = useLocale();
  const words = useWords();
  const { story, edit } = useEditing();
  const review = event.review ?? 'confirmed';
  return (
    <div className="sl-ed-form-body">
      <header className="sl-ed-event-head">
        <p>
          <span className="sl-ed-badge" data-review={review}>
            {words.reviews[review]}
          </span>
        </p>
        <h2 tabIndex={-1} id="event-heading">
          <LocalText text={event.name} storyLanguage={story.inLanguage} />
        </h2>
        <p className="sl-ed-actions">
          {review !== 'confirmed' && (
            <button
              type="button"
              className="sl-button sl-ed-primary"
              aria-keyshortcuts="c"
              onClick={() => onJudge('confirmed')}
            >
              {words.confirm} <kbd>C</kbd>
            </button>
          )}
          {review !== 'rejected' && (
            <button
              type="button"
              className="sl-button"
              aria-keyshortcuts="x"
              onClick={() => onJudge('rejected')}
            >
              {words.reject} <kbd>X</kbd>
            </button>
          )}
          <button type="button" className="sl-button" onClick={() => onStep(1)}>
            {words.nextProposal} <kbd>J</kbd>
          </button>
        </p>
      </header>
      <NameFields event={event} />
      <DateField event={event} />
      <div className="sl-ed-field">
        <label className="sl-ed-label" htmlFor="event-status">
          {words.status}
        </label>
        <select
          id="event-status"
          className="sl-select sl-ed-wide"
          value={event.status}
          onChange={change =>
            edit({ kind: 'set-status', event: event.id, status: change.target.value as EventStatus })
          }
        >
          {statuses.map(status => (
            <option key={status} value={status}>
              {explain.statuses[status]}
            </option>
          ))}
        </select>
        <p className="sl-ed-help">{explain.statusMeanings[event.status]}</p>
      </div>
      <SpeakersField event={event} />
      <PlaceField event={event} />
      <PeopleField event={event} />
      <PassageList event={event} />
      <MergeSplit event={event} />
      <p className="sl-ed-actions">
        <button
          type="button"
          className="sl-button"
          onClick={() => {
            edit({ kind: 'remove-event', event: event.id });
            document.getElementById('queue')?.focus();
          }}
        >
          {words.removeEvent}
        </button>
      </p>
    </div>
  );
}
