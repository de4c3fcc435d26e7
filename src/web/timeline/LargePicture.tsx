import { type Ref, useEffect, useImperativeHandle, useMemo, useRef, useState } from 'react';
import { dateInWords } from '../../core/dates/words.ts';
import { localize } from '../../core/story/localize.ts';
import type { StoryEvent } from '../../core/story/story.ts';
import { binDates } from '../../core/views/detail/binWords.ts';
import type { PictureBin } from '../../core/views/detail/cells.ts';
import { type FarAway, farAway } from '../../core/views/detail/farAway.ts';
import { useAnnounce } from '../kit/announce.tsx';
import { useLocale } from '../kit/locale.tsx';
import { wantsCalm } from '../kit/media.ts';
import { BinList } from './BinList.tsx';
import { FarOffButtons } from './FarOffButtons.tsx';
import type { PictureMarker } from './pictureElements.ts';
import type { DetailWords } from './pictureOfDetail.ts';
import type { PictureHandle } from './TimelinePicture.tsx';
import { usePictureIndex } from './usePictureIndex.ts';
import { type DetailReport, VisDetail } from './visDetail.ts';

interface Props {
  readonly handle: Ref<PictureHandle>;
  readonly events: readonly StoryEvent[];
  readonly storyLanguage: string;
  readonly markers: readonly PictureMarker[];
  readonly selectedId: string | undefined;
  readonly readingId: string | undefined;
  readonly onPick: (id: string) => void;
  /** An event was chosen from several drawn as one. */
  readonly onChoose: (id: string) => void;
  /** The height at which every row would be visible, in CSS px. */
  readonly onHeight: (height: number) => void;
  /** Takes the focus when what had it goes away. */
  readonly onFocusLost: () => void;
}

/** The picture of very many events: single ones where there is room, bins that open where there is not. */
export function LargePicture({ handle, events, storyLanguage, onFocusLost, ...props }: Props) {
  const { lang, dir, t } = useLocale();
  const { markers, selectedId, readingId } = props;
  const announce = useAnnounce();
  const host = useRef<HTMLDivElement>(null);
  const picture = useRef<VisDetail>(null);
  const index = usePictureIndex(events);
  const [report, setReport] = useState<DetailReport>();
  const [focusedBin, setFocusedBin] = useState<string | null>(null);
  const [listed, setListed] = useState<PictureBin>();
  const words = useMemo(
    () => wordsOf(index?.eventAt, lang, storyLanguage, t.eventCount),
    [index, lang, storyLanguage, t],
  );
  const selected = useMemo(() => index?.placeOf(selectedId), [index, selectedId]);
  const isOpening = useRef(false);

  const open = (bin: PictureBin) => {
    if (!picture.current?.open(bin)) {
      setListed(bin);
      return;
    }
    isOpening.current = true;
  };
  const onRest = (rest: DetailReport) => {
    setReport(rest);
    if (isOpening.current) announce(t.pictureShows(rest.events, rest.bins.length));
    isOpening.current = false;
  };
  const listeners = useRef({ ...props, open, onRest });
  listeners.current = { ...props, open, onRest };
  const first = useRef({ lang, dir });

  useEffect(() => {
    if (!host.current) return;
    const mounted = new VisDetail(host.current, {
      locale: first.current.lang,
      rtl: first.current.dir === 'rtl',
      onPick: id => listeners.current.onPick(id),
      onBin: bin => listeners.current.open(bin),
      onRest: rest => listeners.current.onRest(rest),
      onHeight: height => listeners.current.onHeight(height),
    });
    picture.current = mounted;
    return () => {
      picture.current = null;
      mounted.destroy();
    };
  }, []);
  useEffect(() => {
    first.current = { lang, dir };
    picture.current?.setLocale(lang, dir === 'rtl');
  }, [lang, dir]);
  useEffect(() => {
    if (!index) return;
    picture.current?.show(index.index, words, {
      selectedId: selectedId ?? null,
      readingId: readingId ?? null,
      markers,
      calm: wantsCalm(),
      selected,
      focusedBin,
    });
  }, [index, words, markers, selectedId, selected, readingId, focusedBin]);
  useEffect(() => {
    if (selected !== undefined) picture.current?.focus(selected);
  }, [selected]);
  // The controls call through, so that they always reach the picture that is mounted now.
  useImperativeHandle(handle, () => ({
    pan: fraction => picture.current?.pan(fraction),
    zoom: factor => picture.current?.zoom(factor),
    fit: () => picture.current?.fit(),
    focus: id => {
      const place = index?.placeOf(id);
      if (place !== undefined) picture.current?.focus(place);
    },
  }));
  const far = index && report ? farOf(farAway(index.index, report.window), index.eventAt) : undefined;
  return (
    <>
      <div ref={host} className="sl-detail h-full" aria-hidden="true" dir="ltr" />
      {report && report.bins.length > 0 && (
        <ul className="sr-only" aria-label={t.bins}>
          {report.bins.map(bin => (
            <li key={bin.id}>
              <button
                type="button"
                onFocus={() => setFocusedBin(bin.id)}
                onBlur={() => setFocusedBin(null)}
                onClick={() => {
                  // The button goes away with its bin and must not take the focus with it.
                  onFocusLost();
                  open(bin);
                }}
              >
                {t.binLabel(bin.count, binDates(bin.start, bin.end, lang))}
              </button>
            </li>
          ))}
        </ul>
      )}
      {far && (
        <FarOffButtons
          far={far}
          onShow={id => {
            const place = index?.placeOf(id);
            if (place !== undefined) picture.current?.focus(place);
            onFocusLost();
          }}
        />
      )}
      {listed && index && (
        <BinList
          bin={listed}
          eventAt={index.eventAt}
          storyLanguage={storyLanguage}
          onChoose={props.onChoose}
          onClose={() => setListed(undefined)}
        />
      )}
    </>
  );
}

type EventAt = (place: number) => StoryEvent | undefined;

function wordsOf(
  eventAt: EventAt | undefined,
  lang: string,
  storyLanguage: string,
  countOf: (count: number) => string,
): DetailWords {
  return {
    countOf,
    numberOf: count => count.toLocaleString(lang),
    eventAt: place => {
      const event = eventAt?.(place);
      if (!event) throw new Error(`No event at place ${place}`);
      return {
        id: event.id,
        label: localize(event.name, lang, storyLanguage).text,
        dateLabel: dateInWords(event.date, lang, 'short'),
      };
    },
  };
}

function farOf(far: FarAway, eventAt: EventAt) {
  const idAt = (place: number | undefined) => {
    const event = place === undefined ? undefined : eventAt(place);
    return event ? [event.id] : [];
  };
  return {
    before: far.before,
    after: far.after,
    beforeIds: idAt(far.nearestBefore),
    afterIds: idAt(far.nearestAfter),
  };
}
