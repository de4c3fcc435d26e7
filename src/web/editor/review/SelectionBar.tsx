import { useEffect, useRef } from 'react';
import { dateInWords } from '../../../core/dates/words.ts';
import { dateFromWords } from '../../../core/story/dateFromWords.ts';
import { localize, textKey } from '../../../core/story/localize.ts';
import { passagesToFill } from '../../../core/story/passagesToFill.ts';
import type { Passage, StoryEvent } from '../../../core/story/story.ts';
import { useAnnounce } from '../../kit/announce.tsx';
import { useLocale } from '../../kit/locale.tsx';
import { useEditing } from '../editorContext.tsx';
import { useWords } from '../editorWords.ts';
import { toFillName } from './toFillName.ts';
import { WordSteps } from './WordSteps.tsx';

/** What can be made of the chosen words. It takes the focus when words are chosen, and gives it back. */
export function SelectionBar() {
  const { lang } = useLocale();
  const words = useWords();
  const announce = useAnnounce();
  const { story, edit, selected, select, chosen, choose } = useEditing();
  const bar = useRef<HTMLElement>(null);
  const cameFrom = useRef<Element | null>(null);
  const isOpen = chosen !== undefined;
  useEffect(() => {
    if (!isOpen) return;
    cameFrom.current = document.activeElement;
    bar.current?.focus({ preventScroll: true });
    uncover(bar.current);
  }, [isOpen]);
  useEffect(() => {
    if (!isOpen) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      choose(undefined);
      focusOn(cameFrom.current);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [isOpen, choose]);
  const source = chosen && story.sources.find(one => one.id === chosen.source);
  const text = source?.articleBody;
  if (!chosen || !source || text === undefined) return null;
  const exact = text.slice(chosen.start, chosen.end);
  const close = () => {
    choose(undefined);
    focusOn(cameFrom.current);
  };
  const addEvent = () => {
    const known = new Set(story.events.map(event => event.id));
    const read = dateFromWords(source, chosen);
    const after = edit({
      kind: 'add-event',
      words: chosen,
      ...(read && { date: read.date, dating: read.dating }),
    });
    const made = after?.events.find(event => !known.has(event.id));
    if (!made) return;
    select(made.id);
    choose(undefined);
    announce(words.eventMade);
    // Its form is drawn first.
    setTimeout(() => document.querySelector<HTMLElement>('.sl-ed-event input')?.focus());
  };
  const addPassage = (role: Passage['role'], fills?: number) => {
    if (!selected) return;
    const speaker = role === 'attributes' ? speakerIn(exact, selected) : undefined;
    const filling = fills !== undefined && { fills };
    const added = { kind: 'add-passage', event: selected.id, role, words: chosen, ...filling } as const;
    if (!edit(speaker === undefined ? added : { ...added, speaker })) return;
    announce(words.passageAdded);
    close();
  };
  const giveDate = () => {
    if (!selected) return;
    const read = dateFromWords(source, chosen);
    if (!read) return announce(words.noDateInWords);
    const { date, dating } = read;
    if (!edit({ kind: 'set-date', event: selected.id, date, dating })) return;
    announce(words.dateGiven(dateInWords(date, lang)));
    close();
  };
  const addCue = () => {
    if (!selected || !edit({ kind: 'add-cue', event: selected.id, cue: 'date', words: chosen })) return;
    announce(words.cueAdded);
    close();
  };
  const readable = selected && dateFromWords(source, chosen);
  const name = selected && localize(selected.name, lang, story.inLanguage).text;
  return (
    <section
      ref={bar}
      className="sl-ed-chosen"
      tabIndex={-1}
      aria-label={words.chosenWords}
      aria-describedby="chosen-words"
    >
      <blockquote id="chosen-words" lang={source.inLanguage} dir="auto">
        {exact}
      </blockquote>
      <div className="sl-ed-actions">
        <WordSteps
          text={text}
          span={chosen}
          lang={source.inLanguage}
          onMove={span => choose({ source: source.id, ...span })}
        />
        <button type="button" className="sl-button sl-ed-primary" onClick={addEvent}>
          {words.newEvent}
        </button>
        <button type="button" className="sl-button" onClick={() => close()}>
          {words.cancel}
        </button>
      </div>
      {name !== undefined && (
        <div className="sl-ed-actions">
          <span className="sl-ed-for" dir="auto">
            {words.forEvent(name)}
          </span>
          <button type="button" className="sl-button" onClick={() => addPassage('describes')}>
            {words.addToEvent}
          </button>
          <button type="button" className="sl-button" onClick={giveDate} aria-disabled={!readable}>
            {words.wordsGiveDate}
          </button>
          {readable && <span className="sl-ed-help">{dateInWords(readable.date, lang, 'short')}</span>}
          <button type="button" className="sl-button" onClick={() => addPassage('attributes')}>
            {words.wordsSayWho}
          </button>
          <button type="button" className="sl-button" onClick={addCue}>
            {words.wordsSpeakForDate}
          </button>
          {selected &&
            passagesToFill(selected).map((one, index) => (
              <button
                key={`${one.source} ${one.quote ?? ''}`}
                type="button"
                className="sl-button"
                onClick={() => addPassage('describes', index)}
              >
                {words.fillWith(toFillName(story, one))}
              </button>
            ))}
        </div>
      )}
    </section>
  );
}

/** Longer words are a sentence, no name. UTF-16 code units. */
const LONGEST_NAME = 60;

/** The speaker that words name: one the event has already, or the words themselves when they are short. */
function speakerIn(words: string, { attribution = [] }: StoryEvent): string | undefined {
  const known = attribution.find(one => one.passage === undefined && words.includes(textKey(one.name)));
  if (known) return textKey(known.name);
  return words.length <= LONGEST_NAME ? words : undefined;
}

/** The bar must not cover the words it speaks of. */
function uncover(bar: HTMLElement | null): void {
  const words = document.querySelector('mark[data-state="chosen"]');
  if (!bar || !words) return;
  const top = words.getBoundingClientRect().top;
  if (top < 0 || top > bar.getBoundingClientRect().top - 48)
    words.scrollIntoView({ block: 'start', behavior: 'instant' });
}

function focusOn(element: Element | null): void {
  if (element instanceof HTMLElement && element.isConnected) element.focus({ preventScroll: true });
}
