import { useId, useMemo, useState } from 'react';
import { isEdtf } from '../../../core/dates/edtf.ts';
import { type DateReading, readDateWords } from '../../../core/dates/readDateWords.ts';
import { dateInWords } from '../../../core/dates/words.ts';
import { undated } from '../../../core/story/edits/addEvent.ts';
import { primaryLanguage } from '../../../core/story/edits/textEdit.ts';
import type { Dating, StoryEvent } from '../../../core/story/story.ts';
import { type ExplainWords, explainDating } from '../../../core/views/explain.ts';
import { useLocale } from '../../kit/locale.tsx';
import { useEditing } from '../editorContext.tsx';
import { useWords } from '../editorWords.ts';
import { DateEcho } from './DateEcho.tsx';
import { focusLegend } from './focusLegend.ts';
import { textIn } from './NameFields.tsx';
import { TextField } from './TextField.tsx';

/** The date of an event: as it is read, why, and a field that takes plain words or EDTF. */
export function DateField({ event }: { readonly event: StoryEvent }) {
  const { lang, explain } = useLocale();
  const words = useWords();
  const { story, edit } = useEditing();
  const why = explainDating(event, story, lang, explain);
  const own = primaryLanguage(story.inLanguage);
  return (
    <fieldset className="sl-ed-group">
      <legend>{words.date}</legend>
      <p className="sl-ed-date">
        <strong>{dateInWords(event.date, lang)}</strong>{' '}
        {event.date !== null && <code dir="ltr">{event.date}</code>}
      </p>
      <p className="sl-ed-help">{why.rule ?? why.basisMeaning}</p>
      <NewDate event={event} />
      {event.date !== null && (
        <p className="sl-ed-actions">
          <button
            type="button"
            className="sl-button"
            onClick={click => {
              focusLegend(click.currentTarget);
              edit({ kind: 'set-date', event: event.id, date: null, dating: undated });
            }}
          >
            {words.noDate}
          </button>
        </p>
      )}
      <Cues event={event} />
      <TextField
        label={words.note}
        help={event.dating.basis === 'editor' ? words.noteNeeded : words.noteHelp}
        lang={own}
        value={textIn(event.dating.note, own, own)}
        onCommit={text => edit({ kind: 'set-note', event: event.id, lang: own, text })}
      />
    </fieldset>
  );
}

/** Another date, typed; what the article does not say needs a note that tells where it comes from. */
function NewDate({ event }: { readonly event: StoryEvent }) {
  const { lang, explain } = useLocale();
  const words = useWords();
  const { story, edit } = useEditing();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [note, setNote] = useState('');
  const [lacksNote, setLacksNote] = useState(false);
  const source = story.sources.find(one => one.id === event.passages[0]?.source) ?? story.sources[0];
  const published = source?.datePublished ?? null;
  const language = source?.inLanguage ?? story.inLanguage;
  const reading = useMemo(
    (): DateReading | null =>
      readDateWords(typed, lang, published) ?? readDateWords(typed, language, published),
    [typed, lang, published, language],
  );
  const reason = reading ? reasonOf(reading, published, lang, explain) : undefined;
  const own = primaryLanguage(story.inLanguage);
  const put = () => {
    if (!reading) return;
    if (!/\S/.test(note)) {
      setLacksNote(true);
      document.getElementById(`${id}-note`)?.focus();
      return;
    }
    const dating: Dating = {
      basis: 'editor',
      timexes: event.dating.timexes ?? [],
      anchor: null,
      rule: 'supplied-by-editor',
      because: event.dating.because ?? [],
      note: { [own]: note.trim() },
    };
    if (!edit({ kind: 'set-date', event: event.id, date: reading.date, dating })) return;
    setTyped('');
    setNote('');
    setLacksNote(false);
    document.getElementById(id)?.focus();
  };
  const onEnter = (key: React.KeyboardEvent) => {
    if (key.key !== 'Enter') return;
    key.preventDefault();
    put();
  };
  return (
    <div className="sl-ed-newdate">
      <label className="sl-ed-label" htmlFor={id}>
        {words.otherDate}
      </label>
      <input
        id={id}
        className="sl-search sl-ed-wide"
        dir="auto"
        autoComplete="off"
        placeholder={words.datePlaceholder}
        aria-describedby={`${id}-echo`}
        value={typed}
        onChange={change => setTyped(change.target.value)}
        onKeyDown={onEnter}
      />
      <div id={`${id}-echo`} aria-live="polite">
        <DateEcho typed={typed} date={reading?.date} />
        {reason !== undefined && <p className="sl-ed-help">{reason}</p>}
      </div>
      {typed.trim() !== '' && reading && (
        <>
          <label className="sl-ed-label" htmlFor={`${id}-note`}>
            {words.whereFrom}
          </label>
          <input
            id={`${id}-note`}
            className="sl-search sl-ed-wide"
            dir="auto"
            lang={own}
            autoComplete="off"
            aria-invalid={lacksNote}
            aria-describedby={`${id}-note-help`}
            value={note}
            onChange={change => setNote(change.target.value)}
            onKeyDown={onEnter}
          />
          <p id={`${id}-note-help`} className={lacksNote ? 'sl-ed-fault' : 'sl-ed-help'}>
            {words.noteNeeded}
          </p>
          <p className="sl-ed-actions">
            <button type="button" className="sl-button sl-ed-primary" onClick={put}>
              {words.takeDate}
            </button>
          </p>
        </>
      )}
    </div>
  );
}

/** Why typed words are that date, where they are counted from the publication. */
function reasonOf(
  { date, timexes }: DateReading,
  published: string | null,
  lang: string,
  explain: ExplainWords,
): string | undefined {
  const [timex, ...more] = timexes;
  if (timex?.anchor?.type !== 'publication' || more.length > 0) return undefined;
  if (published === null || !isEdtf(published)) return undefined;
  return explain.rules[timex.rule]?.({
    words: explain.quote(timex.text),
    anchor: dateInWords(published, lang),
    date: dateInWords(date, lang),
  });
}

/** Words that speak for the date. */
function Cues({ event }: { readonly event: StoryEvent }) {
  const { explain } = useLocale();
  const words = useWords();
  const { story, edit } = useEditing();
  const cues = event.dating.because ?? [];
  if (cues.length === 0) return null;
  return (
    <>
      <p className="sl-ed-label">{words.cues}</p>
      <ul className="sl-ed-chips">
        {cues.map((cue, index) => (
          <li key={`${cue.source} ${cue.start} ${cue.cue}`}>
            <q lang={story.sources.find(source => source.id === cue.source)?.inLanguage} dir="auto">
              {cue.text}
            </q>{' '}
            <span>({explain.cues[cue.cue]})</span>
            <button
              type="button"
              className="sl-ed-chip-remove"
              aria-label={words.removeNamed(cue.text)}
              onClick={click => {
                focusLegend(click.currentTarget);
                edit({ kind: 'remove-cue', event: event.id, index });
              }}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
