import { type RefObject, useEffect, useRef } from 'react';
import { dateInWords } from '../../core/dates/words.ts';
import { localize } from '../../core/story/localize.ts';
import type { PassagePlace } from '../../core/story/passagePlace.ts';
import type { StoryEvent } from '../../core/story/story.ts';
import type { Outline } from '../../core/views/outline.ts';
import { useAnnounce } from '../kit/announce.tsx';
import { useLocale } from '../kit/locale.tsx';
import { wantsCalm } from '../kit/media.ts';
import type { HostArticle } from './hostArticle.ts';
import { scrollIntoPage, scrollIntoPane } from './scrolling.ts';
import type { Landing } from './storyContext.tsx';

/** How the next selection is to land; a new object for every request, even of the same kind. */
export interface LandingRequest {
  readonly landing: Landing;
  readonly passageId: string | undefined;
}

interface LandingInput {
  readonly selected: StoryEvent | undefined;
  readonly request: LandingRequest;
  readonly outline: Outline;
  readonly storyLanguage: string;
  readonly places: ReadonlyMap<string, PassagePlace>;
  /** Whether all that can be landed on is, or can be, drawn. */
  readonly isReady: boolean;
  readonly isLarge: boolean;
  /** Where passages are shown when there is no article of ours. */
  readonly host?: HostArticle | undefined;
}

/** Brings the selected event's words and row into view, moves the focus or speaks, once for each selection. */
export function useLanding(page: RefObject<HTMLElement | null>, input: LandingInput): void {
  const { selected, request, isReady } = input;
  const announce = useAnnounce();
  const { t, lang } = useLocale();
  const inputNow = useRef({ input, t, lang });
  inputNow.current = { input, t, lang };
  const isFirst = useRef(true);
  useEffect(() => {
    const root = page.current;
    // In a large story what is passed on the way is drawn as it comes: a glide would miss its end.
    const calm = isFirst.current || wantsCalm() || inputNow.current.input.isLarge;
    isFirst.current = false;
    if (!selected || !root || !isReady) return;
    const now = inputNow.current;
    const passage = passageOf(selected, request.passageId, now.input.places);
    const mark = passage === undefined ? null : root.querySelector<HTMLElement>(`#p-${CSS.escape(passage)}`);
    const isAsked = request.landing === 'passage' || request.landing === 'passage-in-view';
    const isRevealed =
      passage !== undefined &&
      isAsked &&
      now.input.host?.reveal(passage, request.landing === 'passage') === true;
    const link = root.querySelector<HTMLElement>(`#e-${CSS.escape(selected.id)} a`);
    if (!isRevealed) land(request.landing, mark, link, calm);
    if (
      request.landing === 'quiet' ||
      request.landing === 'passage-in-view' ||
      (request.landing === 'passage' && !mark)
    ) {
      announce(announcement(selected, mark !== null || isRevealed, now));
    }
  }, [page, selected, request, isReady, announce]);
}

function land(landing: Landing, mark: HTMLElement | null, link: HTMLElement | null, calm: boolean): void {
  if (landing === 'event' || (landing === 'passage' && !mark)) {
    if (link) {
      scrollIntoPane(link.closest<HTMLElement>('li') ?? link, calm, 'nearest');
      scrollIntoPage(link, calm);
      link.focus({ preventScroll: true });
    }
    return;
  }
  const row = link?.closest<HTMLElement>('li');
  if (row) scrollIntoPane(row, calm, 'nearest');
  if (!mark) return;
  scrollIntoPane(mark, calm, 'reading');
  if (landing !== 'quiet') scrollIntoPage(mark, calm);
  if (landing === 'passage') mark.focus({ preventScroll: true });
}

function passageOf(
  event: StoryEvent,
  asked: string | undefined,
  places: ReadonlyMap<string, PassagePlace>,
): string | undefined {
  const shown = event.passages.filter(passage => (places.get(passage.id)?.state ?? 'missing') !== 'missing');
  const wanted =
    shown.find(passage => passage.id === asked) ?? shown.find(passage => passage.role === 'describes');
  return (wanted ?? shown[0])?.id;
}

function announcement(
  event: StoryEvent,
  found: boolean,
  { input, t, lang }: { input: LandingInput; t: ReturnType<typeof useLocale>['t']; lang: string },
): string {
  const { events } = input.outline;
  const place = t.position(events.findIndex(e => e.id === event.id) + 1, events.length);
  // The name's own language is lost in a live region; the interface's is the best there is.
  const name = localize(event.name, lang, input.storyLanguage).text;
  return t.announceSelected(place, dateInWords(event.date, lang), name, found);
}
