import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { localize } from '../../../core/story/localize.ts';
import type { Story, StoryEvent } from '../../../core/story/story.ts';
import { inArticleOrder } from '../../../core/views/outline.ts';
import { useAnnounce } from '../../kit/announce.tsx';
import { useLocale } from '../../kit/locale.tsx';
import { TimelineSection } from '../../timeline/TimelineSection.tsx';
import { useEditing } from '../editorContext.tsx';
import { useWords } from '../editorWords.ts';
import { isField } from '../Workbench.tsx';
import { ArticleEditor } from './ArticleEditor.tsx';
import { EventForm } from './EventForm.tsx';
import { Queue } from './Queue.tsx';
import { showPassage } from './showPassage.ts';

/** Going through the events: what is left, the picture, the article, and the event that is looked at. */
export function ReviewPanel() {
  const { lang } = useLocale();
  const words = useWords();
  const announce = useAnnounce();
  const { story, edit, selected, select } = useEditing();
  const events = useMemo(() => inArticleOrder(story, story.events), [story]);
  const form = useRef<HTMLElement>(null);
  const [keys, setKeys] = useState(true);

  const nameOf = useCallback(
    (event: StoryEvent) => localize(event.name, lang, story.inLanguage).text,
    [lang, story.inLanguage],
  );
  const step = useCallback(
    (by: 1 | -1) => {
      const next = nextProposal(events, selected?.id, by);
      if (!next) return announce(words.nothingLeft);
      keepFocus();
      select(next.id);
      announce(nameOf(next));
    },
    [events, selected, select, announce, words, nameOf],
  );
  const judge = useCallback(
    (review: 'confirmed' | 'rejected') => {
      if (!selected) return;
      keepFocus();
      const isProposal = selected.review === 'proposed';
      if (!edit({ kind: 'set-review', event: selected.id, review })) return;
      const left = events.filter(event => event.review === 'proposed').length - (isProposal ? 1 : 0);
      const next = isProposal ? nextProposal(events, selected.id, 1) : undefined;
      announce(
        words.judged(review, nameOf(selected), left, next && next !== selected ? nameOf(next) : undefined),
      );
      if (next && next !== selected) select(next.id);
    },
    [selected, edit, events, select, announce, words, nameOf],
  );
  useReviewKeys(keys, step, judge);
  // A story is opened on what there is to look at first.
  const first = useRef(true);
  useEffect(() => {
    if (!first.current) return;
    first.current = false;
    const next = selected ?? nextProposal(events, undefined, 1) ?? events[0];
    if (next) select(next.id);
  }, [events, selected, select]);
  useFollowing(selected);
  const at = Math.max(
    0,
    events.findIndex(event => event.id === selected?.id),
  );
  const portion = Math.floor(at / MOST_DRAWN);
  const drawn = useMemo(
    () => pictured(story, events.slice(portion * MOST_DRAWN, (portion + 1) * MOST_DRAWN)),
    [story, events, portion],
  );
  return (
    <div className="sl-ed-review">
      <Picture
        story={drawn}
        selectedId={selected?.id}
        isPart={events.length > MOST_DRAWN}
        onSelect={select}
        onStep={step}
      />
      <JumpBar />
      <Queue events={events} keys={keys} onKeys={setKeys} onStep={step} />
      <section ref={form} className="sl-ed-event" aria-label={words.eventPane}>
        {selected ? (
          <EventForm key={selected.id} event={selected} onJudge={judge} onStep={step} />
        ) : (
          <p className="sl-ed-empty">{events.length === 0 ? words.noEvents : words.noneSelected}</p>
        )}
      </section>
      <ArticleEditor />
    </div>
  );
}

interface PictureProps {
  readonly story: Story;
  readonly selectedId: string | undefined;
  readonly isPart: boolean;
  readonly onSelect: (event: string) => void;
  readonly onStep: (by: 1 | -1) => void;
}

/** The picture follows what is done a moment later: the list, the article and the event answer first. */
function Picture({ story, selectedId, isPart, onSelect, onStep }: PictureProps) {
  const words = useWords();
  const [shown, setShown] = useState({ story, selectedId });
  useEffect(() => {
    const timer = setTimeout(() => setShown({ story, selectedId }));
    return () => clearTimeout(timer);
  }, [story, selectedId]);
  return (
    <div className="sl-ed-picture">
      <TimelineSection
        story={shown.story}
        events={shown.story.events}
        selectedId={shown.selectedId}
        readingId={undefined}
        onSelect={onSelect}
        onStep={by => onStep(by < 0 ? -1 : 1)}
      />
      <p className="sl-ed-help">
        {words.pictureHelp} {isPart && words.pictureOf(MOST_DRAWN)}
      </p>
    </div>
  );
}

/** A form that had the focus goes away with its event: the next one's heading takes it over. */
function keepFocus(): void {
  const { activeElement } = document;
  if (activeElement !== document.body && !activeElement?.closest('.sl-ed-event')) return;
  // The next form is drawn first.
  setTimeout(() => document.getElementById('event-heading')?.focus({ preventScroll: true }));
}

/** In one column, the three parts are far from each other: a bar that stays leads to each. */
function JumpBar() {
  const words = useWords();
  const { story } = useEditing();
  const targets = [
    ['queue', words.queue],
    ['event-heading', words.eventPane],
    ['ed-article', words.articles(story.sources.length)],
  ] as const;
  return (
    <nav className="sl-ed-jump" aria-label={words.jump}>
      {targets.map(([id, name]) => (
        <button
          key={id}
          type="button"
          className="sl-button"
          onClick={() => {
            const target = document.getElementById(id);
            target?.scrollIntoView({ block: 'start', behavior: 'instant' });
            target?.focus({ preventScroll: true });
          }}
        >
          {name}
        </button>
      ))}
    </nav>
  );
}

/** Where article and event stand side by side, the article follows the event that is looked at. */
function useFollowing(selected: StoryEvent | undefined): void {
  const id = selected?.id;
  const last = useRef<string>(undefined);
  const now = useRef(selected);
  now.current = selected;
  useEffect(() => {
    const isFirst = last.current === undefined;
    last.current = id;
    if (isFirst || !window.matchMedia('(min-width: 72rem)').matches) return;
    const passage = now.current?.passages.find(({ role }) => role === 'describes');
    if (passage) showPassage(passage.id, false);
  }, [id]);
}

/** Drawn at once in the picture: those around the event that is looked at. */
const MOST_DRAWN = 80;

/** What was rejected is not drawn; a proposal is drawn with a ring before its name. */
function pictured(story: Story, around: readonly StoryEvent[]): Story {
  const events = around
    .filter(event => event.review !== 'rejected')
    .map(event => (event.review === 'proposed' ? { ...event, name: ringed(event.name) } : event));
  return { ...story, events };
}

function ringed(name: StoryEvent['name']): StoryEvent['name'] {
  if (typeof name === 'string') return `○ ${name}`;
  return Object.fromEntries(Object.entries(name).map(([lang, text]) => [lang, `○ ${text}`]));
}

/** The proposal after or before an event, going round. */
function nextProposal(
  events: readonly StoryEvent[],
  from: string | undefined,
  by: 1 | -1,
): StoryEvent | undefined {
  const at = events.findIndex(event => event.id === from);
  for (let n = 1; n <= events.length; n++) {
    const start = at < 0 && by < 0 ? 0 : at;
    const index = (((start + n * by) % events.length) + events.length) % events.length;
    const event = events[index];
    if (event?.review === 'proposed' && event.id !== from) return event;
  }
  return undefined;
}

/** J, K, C and X, while nothing is being typed; they can be switched off (WCAG 2.1.4). */
function useReviewKeys(
  isOn: boolean,
  step: (by: 1 | -1) => void,
  judge: (review: 'confirmed' | 'rejected') => void,
): void {
  useEffect(() => {
    if (!isOn) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || isField(event.target)) return;
      const key = event.key.toLowerCase();
      if (key === 'j') step(1);
      else if (key === 'k') step(-1);
      else if (key === 'c') judge('confirmed');
      else if (key === 'x') judge('rejected');
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [isOn, step, judge]);
}
