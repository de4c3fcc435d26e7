import { type Ref, useEffect, useImperativeHandle, useRef } from 'react';
import type { PictureItem, PictureWindow } from '../../core/views/picture.ts';
import { useLocale } from '../kit/locale.tsx';
import { wantsCalm } from '../kit/media.ts';
import type { PictureMarker } from './pictureElements.ts';
import type { VisPicture } from './visPicture.ts';
import { mountVisTimeline } from './visTimeline.ts';

/** What the controls can do to the picture. */
export type PictureHandle = Pick<VisPicture, 'pan' | 'zoom' | 'fit' | 'focus'>;

interface Props {
  readonly handle: Ref<PictureHandle>;
  readonly items: readonly PictureItem[];
  readonly markers: readonly PictureMarker[];
  readonly selectedId: string | undefined;
  readonly readingId: string | undefined;
  readonly onPick: (id: string) => void;
  readonly onWindow: (window: PictureWindow) => void;
  /** The height at which every row would be visible, in CSS px. */
  readonly onHeight: (height: number) => void;
}

/** React's shell around the picture. A mirror of the list: screen readers and the keyboard have the list. */
export function TimelinePicture({
  handle,
  items,
  markers,
  selectedId,
  readingId,
  onPick,
  onWindow,
  onHeight,
}: Props) {
  const { lang, dir } = useLocale();
  const host = useRef<HTMLDivElement>(null);
  const picture = useRef<VisPicture>(null);
  const listeners = useRef({ onPick, onWindow, onHeight });
  listeners.current = { onPick, onWindow, onHeight };
  const first = useRef({ lang, dir });

  useEffect(() => {
    if (!host.current) return;
    const mounted = mountVisTimeline(host.current, {
      locale: first.current.lang,
      rtl: first.current.dir === 'rtl',
      onPick: id => listeners.current.onPick(id),
      onWindow: window => listeners.current.onWindow(window),
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
    picture.current?.show(items, {
      selectedId: selectedId ?? null,
      readingId: readingId ?? null,
      markers,
      calm: wantsCalm(),
    });
  }, [items, markers, selectedId, readingId]);
  useEffect(() => {
    if (selectedId !== undefined) picture.current?.focus(selectedId);
  }, [selectedId]);
  // The controls call through, so that they always reach the picture that is mounted now.
  useImperativeHandle(handle, () => ({
    pan: fraction => picture.current?.pan(fraction),
    zoom: factor => picture.current?.zoom(factor),
    fit: () => picture.current?.fit(),
    focus: id => picture.current?.focus(id),
  }));
  return <div ref={host} className="h-full" aria-hidden="true" dir="ltr" />;
}
