import './picture.css';
import { DataSet } from 'vis-data/esnext/esm/vis-data.js';
import { type Animated, Timeline } from 'vis-timeline/esnext/esm/vis-timeline-graph2d.mjs';
import {
  mainCluster,
  type PictureItem,
  type PictureWindow,
  wholeWindow,
  windowShowing,
} from '../../core/views/picture.ts';
import { axisLabels } from './axisLabels.ts';
import { hideCrowdedMarkers } from './crowdedMarkers.ts';
import { eventOfRow, eventRowId, itemRow, markerRows, type PictureRow } from './pictureElements.ts';
import { replaceRows } from './replaceRows.ts';
import { axisOptions, timelineOptions } from './timelineOptions.ts';
import type { PictureOptions, PictureView, VisPicture } from './visPicture.ts';

const GLIDE: Animated = { animation: { duration: 320, easingFunction: 'easeInOutQuad' } };
const JUMP: Animated = { animation: false };
/** A pointer that moved farther than this between down and up was dragging, in CSS px. */
const CLICK_SLOP = 6;
/** CSS px of a wheel's line, where a wheel counts in lines. */
const LINE = 16;

/** Mounts vis-timeline into an empty host of a fixed height. The host must hold nothing else. */
export function mountVisTimeline(host: HTMLElement, options: PictureOptions): VisPicture {
  return new MountedPicture(host, options);
}

class MountedPicture implements VisPicture {
  readonly #host: HTMLElement;
  readonly #options: PictureOptions;
  readonly #rows = new DataSet<PictureRow>();
  readonly #resized: ResizeObserver;
  readonly #listening = new AbortController();
  #timeline: Timeline;
  #labels: ReturnType<typeof axisLabels>;
  #rtl: boolean;
  #items: readonly PictureItem[] = [];
  #calm = true;
  #isPlaced = false;
  #isEnded = false;
  #minorChars = 0;
  #frame = 0;
  #height = 0;
  #press = { x: 0, y: 0 };

  constructor(host: HTMLElement, options: PictureOptions) {
    this.#host = host;
    this.#options = options;
    this.#labels = axisLabels(options.locale);
    this.#rtl = options.rtl;
    this.#timeline = this.#create();
    this.#resized = new ResizeObserver(() => this.#timeline.redraw());
    this.#resized.observe(host);
    const { signal } = this.#listening;
    host.addEventListener('pointerdown', event => this.#rememberPress(event), { capture: true, signal });
    host.addEventListener('wheel', event => this.#wheel(event), { passive: false, signal });
  }

  show(items: readonly PictureItem[], view: PictureView): void {
    if (this.#isEnded) return;
    this.#items = items;
    this.#calm = view.calm;
    replaceRows(this.#rows, [...markerRows(view.markers), ...items.map(item => itemRow(item, view))]);
    const first = this.#isPlaced ? null : mainCluster(items, this.#width());
    if (first) this.setWindow(first, true);
  }

  setWindow(window: PictureWindow, calm: boolean): void {
    if (this.#isEnded) return;
    this.#isPlaced = true;
    this.#timeline.setWindow(window.start, window.end, calm ? JUMP : GLIDE);
  }

  pan(fraction: number): void {
    if (!this.#isEnded) this.#slide(fraction, this.#calm);
  }

  zoom(factor: number): void {
    if (this.#isEnded || !(factor > 0)) return;
    const { start, end } = this.#window();
    const [middle, half] = [(start + end) / 2, (end - start) / 2 / factor];
    this.setWindow({ start: middle - half, end: middle + half }, this.#calm);
  }

  fit(): void {
    const whole = wholeWindow(this.#items, this.#width());
    if (whole) this.setWindow(whole, this.#calm);
  }

  focus(id: string): void {
    const item = this.#items.find(one => one.id === id);
    if (this.#isEnded || !item) return;
    const window = windowShowing(item, this.#window());
    if (window) this.setWindow(window, this.#calm);
    revealRow(this.#timeline, id);
  }

  setLocale(locale: string, rtl: boolean): void {
    if (this.#isEnded) return;
    this.#labels = axisLabels(locale);
    this.#minorChars = 0;
    if (rtl === this.#rtl) {
      this.#timeline.setOptions(axisOptions(this.#labels));
      return;
    }
    // vis-timeline reads its direction once, when it is created.
    const window = this.#window();
    this.#rtl = rtl;
    this.#empty();
    this.#timeline = this.#create();
    this.setWindow(window, true);
  }

  destroy(): void {
    if (this.#isEnded) return;
    this.#isEnded = true;
    cancelAnimationFrame(this.#frame);
    this.#resized.disconnect();
    this.#listening.abort();
    this.#empty();
  }

  #create(): Timeline {
    const timeline = new Timeline(this.#host, this.#rows, timelineOptions(this.#labels, this.#rtl));
    timeline.on('click', ({ item, event }) => {
      const moved = Math.hypot(event.clientX - this.#press.x, event.clientY - this.#press.y);
      const id = item === null ? null : eventOfRow(item);
      if (id !== null && moved <= CLICK_SLOP) this.#options.onPick(id);
    });
    timeline.on('rangechange', () => {
      this.#frame ||= requestAnimationFrame(() => this.#tellWindow());
    });
    timeline.on('changed', () => {
      hideCrowdedMarkers(this.#host, this.#rtl);
      this.#tellHeight();
    });
    return timeline;
  }

  /** Destroys the timeline, its running animation included, and leaves the host as it was found. */
  #empty(): void {
    const { start, end } = this.#window();
    this.#timeline.setWindow(start, end, JUMP);
    this.#timeline.destroy();
    this.#host.replaceChildren();
    this.#host.style.direction = '';
  }

  #window(): PictureWindow {
    const { start, end } = this.#timeline.getWindow();
    return { start: start.getTime(), end: end.getTime() };
  }

  /** Undefined while the host is not laid out. */
  #width(): number | undefined {
    return this.#host.clientWidth || undefined;
  }

  #slide(fraction: number, calm: boolean): void {
    const { start, end } = this.#window();
    const by = (end - start) * fraction;
    this.setWindow({ start: start + by, end: end + by }, calm);
  }

  #rememberPress(event: PointerEvent): void {
    this.#press = { x: event.clientX, y: event.clientY };
  }

  /** Takes only what goes sideways: up and down is the page's, and zooming is vis-timeline's. */
  #wheel(event: WheelEvent): void {
    const across = event.shiftKey && event.deltaX === 0 ? event.deltaY : event.deltaX;
    if (event.ctrlKey || (!event.shiftKey && Math.abs(across) <= Math.abs(event.deltaY))) return;
    event.preventDefault();
    const px = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? across : across * LINE;
    this.#slide((this.#rtl ? -px : px) / Math.max(1, this.#host.clientWidth), true);
  }

  #tellWindow(): void {
    this.#frame = 0;
    const window = this.#window();
    const chars = this.#labels.minorChars(window.start);
    if (chars !== this.#minorChars) this.#timeline.setOptions({ maxMinorChars: chars });
    this.#minorChars = chars;
    this.#options.onWindow?.(window);
  }

  #tellHeight(): void {
    const { center, top } = this.#timeline.props;
    const height = Math.ceil(center.height + top.height);
    if (height !== this.#height) this.#options.onHeight?.(height);
    this.#height = height;
  }
}

/** Scrolls the rows so that the one of this item can be seen. */
function revealRow(timeline: Timeline, id: string): void {
  const row = timeline.itemSet.items[eventRowId(id)];
  if (!row || row.top === null || row.height === null) return;
  const shown = timeline.props.centerContainer.height;
  const scrolled = -timeline._getScrollTop();
  const least = row.top + row.height - shown;
  if (row.top >= scrolled && least <= scrolled) return;
  timeline._setScrollTop(-(row.top < scrolled ? row.top : least));
  timeline._redraw();
}
