import { dateInWords } from '../../core/dates/words.ts';
import type { StoryEvent } from '../../core/story/story.ts';
import { LocalText, useLocale } from '../kit/locale.tsx';

/** As many as the picture's place has room for. */
const shown = 6;

interface Props {
  readonly events: readonly StoryEvent[];
  readonly storyLanguage: string;
}

/**
 * What stands in the picture's place until it is drawn, in the page's HTML already: the first events with a date. Like the
 * picture it is for the eye alone: the list has all of them.
 */
export function PicturePreview({ events, storyLanguage }: Props) {
  const { lang } = useLocale();
  const dated = events.filter(event => event.date !== null).slice(0, shown);
  return (
    <div className="sl-preview" aria-hidden="true">
      {dated.map(event => (
        <p key={event.id}>
          <span className="sl-preview-name">
            <LocalText text={event.name} storyLanguage={storyLanguage} />
          </span>{' '}
          <span className="text-muted">{dateInWords(event.date, lang, 'short')}</span>
        </p>
      ))}
    </div>
  );
}
