import type { PictureItem, PictureWindow } from '../../core/views/picture.ts';
import type { PictureMarker, PictureState } from './pictureElements.ts';

/** What the picture needs from, and tells to, the one who shows it. */
export interface PictureOptions {
  /** BCP 47 tag of the interface: the language of the axis. */
  readonly locale: string;
  /** Time runs from right to left, as it is read in Arabic. */
  readonly rtl: boolean;
  /** An event was clicked or tapped. */
  onPick(id: string): void;
  /** The window moved; at most once a frame. */
  onWindow?(window: PictureWindow): void;
  /** The height at which every row would be visible changed, in CSS px. */
  onHeight?(height: number): void;
}

/** How the picture stands besides its items. */
export interface PictureView extends PictureState {
  /** No movement: the reader asked for less of it. */
  readonly calm: boolean;
  readonly markers: readonly PictureMarker[];
}

/** A mounted picture. Every call after `destroy` does nothing. */
export interface VisPicture {
  /** Draws these items and no others; the first call also sets the first window. */
  show(items: readonly PictureItem[], view: PictureView): void;
  setWindow(window: PictureWindow, calm: boolean): void;
  /** Moves later in time by a share of the window; earlier when negative. */
  pan(fraction: number): void;
  /** Shows `factor` times more detail around the middle; less below 1. */
  zoom(factor: number): void;
  /** Shows every item. */
  fit(): void;
  /** Brings an item into view, without changing the scale. */
  focus(id: string): void;
  setLocale(locale: string, rtl: boolean): void;
  destroy(): void;
}
