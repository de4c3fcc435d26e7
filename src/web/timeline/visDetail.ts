import './picture.css';
import './detail.css';
import { DataSet } from 'vis-data/esnext/esm/vis-data.js';
import { type Animated, Timeline } from 'vis-timeline/esnext/esm/vis-timeline-graph2d.mjs';
import type { PictureBin } from '../../core/views/detail/cells.ts';
import { binWindow, everyWindow, firstWindow } from '../../core/views/detail/firstViews.ts';
import { type Detail, levelFor, levelOfDetail, opensCloser } from '../../core/views/detail/levelOfDetail.ts';
import { extentAt, type PictureIndex } from '../../core/views/detail/pictureIndex.ts';
import { type PictureWindow, windowShowing } from '../../core/views/picture.ts';
import { axisLabels } from './axisLabels.ts';
import { hideCrowdedMarkers } from './crowdedMarkers.ts';
import { eventOfRow, markerRows, type PictureRow } from './pictureElements.ts';
import { type DetailWords, pictureOfDetail } from './pictureOfDetail.ts';
import { replaceRows } from './replaceRows.ts';
import { seenWindow, stripWindow } from './strip.ts';
import { axisOptions, timelineOptions } from './timelineOptions.ts';
import type { PictureOptions, PictureView } from './visPicture.ts';

const GLIDE: Animated = { animation: { duration: 320, easingFunction: 'easeInOutQuad' } };
const JUMP: Animated = { animation: false };
const DAY = 86_400_000;
/** A pointer that moved farther than this between down and up was dragging, in CSS px. */
const CLICK_SLOP = 6;
/** CSS px of a wheel's line, where a wheel counts in lines. */
const LINE = 16;
/** The picture is drawn anew when it was moved by this share of what is seen; half of it is drawn on either side. */
const MOST_MOVED = 0.38;
/** The picture counts as at rest after so many ms without moving. */
const REST = 140;
/** CSS px of a row with its margin, and above the first. */
const ROW = 33;
const ABOVE = 21;
const NAME_WIDTH = 300;

/** What the picture tells of itself once it is at rest. */
export interface DetailReport {
  readonly window: PictureWindow;
  /** Bins that can be seen, in the order of time. */
  readonly bins: readonly PictureBin[];
  /** How many events are drawn one by one. */
  readonly events: number;
}

export interface DetailOptions extends Pick<PictureOptions, 'locale' | 'rtl' | 'onPick' | 'onHeight'> {
  onBin(bin: PictureBin): void;
  onRest(report: DetailReport): void;
}

/** How the picture stands besides its events. */
export interface DetailState extends PictureView {
  readonly focusedBin: string | null;
  /** Place of the selected event in the index. */
  readonly selected: number | undefined;
}

/**
 * A picture of very many events: vis-timeline is fed only what the window shows, and draws half a window more on
 * either side; moving it shifts what is drawn, and nothing is drawn anew until it runs out. Every call after
 * `destroy` does nothing.
 */
export class VisDetail {
  readonly #host: HTMLElement;
  readonly #options: DetailOptions;
  readonly #rows = new DataSet<PictureRow>();
  readonly #resized: ResizeObserver;
  readonly #listening = new AbortController();
  readonly #strip = document.createElement('div');
  #timeline: Timeline;
  #labels: ReturnType<typeof axisLabels>;
  #rtl: boolean;
  #index: PictureIndex | undefined;
  #words: DetailWords | undefined;
  #state: DetailState | undefined;
  #detail: Detail | undefined;
  #fed: PictureWindow = { start: 0, end: 0 };
  #rowsBefore: ReadonlyMap<string, number> = new Map();
  /** The window of the strip as it is drawn, and as it was last told. */
  #drawn: PictureWindow = { start: 0, end: 1 };
  #told: PictureWindow = { start: 0, end: 1 };
  #isPlaced = false;
  #isEnded = false;
  #resting: ReturnType<typeof setTimeout> | undefined;
  #minorChars = 0;
  #height = 0;
  #press = { x: 0, y: 0 };

  /** The host must hold nothing else and have a height. */
  constructor(host: HTMLElement, options: DetailOptions) {
    this.#host = host;
    this.#options = options;
    this.#labels = axisLabels(options.locale);
    this.#rtl = options.rtl;
    this.#strip.className = 'sl-strip';
    host.append(this.#strip);
    this.#timeline = this.#create();
    this.#resized = new ResizeObserver(() => this.#settle(true));
    this.#resized.observe(host);
    const { signal } = this.#listening;
    host.addEventListener('pointerdown', event => this.#rememberPress(event), { capture: true, signal });
    // Before vis-timeline, which zooms around the place that is under the pointer.
    host.addEventListener('wheel', event => this.#wheel(event), { capture: true, passive: false, signal });
  }

  /** Draws the events of an index; the first call also sets the first window. */
  show(index: PictureIndex, words: DetailWords, state: DetailState): void {
    if (this.#isEnded) return;
    if (index !== this.#index) this.#rowsBefore = new Map();
    this.#index = index;
    this.#words = words;
    this.#state = state;
    const first = this.#isPlaced ? null : firstWindow(index);
    if (first) {
      this.#feed(stripWindow(first));
      this.setWindow(first, true);
    } else this.#feed(this.#window());
    this.#restSoon();
  }

  setWindow(window: PictureWindow, calm: boolean): void {
    if (this.#isEnded) return;
    this.#isPlaced = true;
    const { start, end } = stripWindow(window);
    this.#timeline.setWindow(start, end, calm ? JUMP : GLIDE);
  }

  /** Moves later in time by a share of the window; earlier when negative. */
  pan(fraction: number): void {
    if (!this.#isEnded) this.#slide(fraction, this.#isCalm());
  }

  /** Shows `factor` times more detail around the middle; less below 1. */
  zoom(factor: number): void {
    if (this.#isEnded || !(factor > 0)) return;
    const { start, end } = this.#seen();
    const [middle, half] = [(start + end) / 2, Math.max(DAY / 2, (end - start) / 2 / factor)];
    this.setWindow({ start: middle - half, end: middle + half }, this.#isCalm());
  }

  /** Shows every event. */
  fit(): void {
    const whole = this.#index && everyWindow(this.#index);
    if (whole) this.setWindow(whole, this.#isCalm());
  }

  /** Brings the event at a place of the index into view, without changing the scale. */
  focus(place: number): void {
    if (this.#isEnded || !this.#index) return;
    const window = windowShowing(extentAt(this.#index, place), this.#seen());
    if (window) this.setWindow(window, this.#isCalm());
  }

  /** Zooms to a bin; false when no closer view can draw its events apart. */
  open(bin: PictureBin): boolean {
    if (!opensCloser(bin, DAY, this.#width())) return false;
    this.setWindow(binWindow(bin, this.#seen()), this.#isCalm());
    return true;
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
    const window = this.#seen();
    this.#rtl = rtl;
    this.#empty();
    this.#timeline = this.#create();
    this.setWindow(window, true);
  }

  destroy(): void {
    if (this.#isEnded) return;
    this.#isEnded = true;
    clearTimeout(this.#resting);
    this.#resized.disconnect();
    this.#listening.abort();
    this.#empty();
    this.#strip.remove();
  }

  #create(): Timeline {
    const timeline = new Timeline(this.#strip, this.#rows, {
      ...timelineOptions(this.#labels, this.#rtl),
      order: undefined,
      stack: false,
      zoomMin: 2 * DAY,
    });
    timeline.on('click', ({ item, event }) => {
      const moved = Math.hypot(event.clientX - this.#press.x, event.clientY - this.#press.y);
      if (item !== null && moved <= CLICK_SLOP) this.#pick(item);
    });
    timeline.on('changed', () => this.#afterDrawing());
    // vis-timeline draws everything anew at each step; a mere move is left to the compositor.
    const draw = timeline._redraw.bind(timeline);
    timeline._redraw = () => {
      if (!this.#isMerelyMoved()) draw();
    };
    return timeline;
  }

  /** Destroys the timeline, its running animation included, and leaves the strip as it was found. */
  #empty(): void {
    const { start, end } = this.#window();
    this.#timeline.setWindow(start, end, JUMP);
    this.#timeline.destroy();
    this.#strip.replaceChildren();
    this.#strip.style.direction = '';
    this.#strip.style.transform = '';
  }

  #pick(row: string): void {
    const event = eventOfRow(row);
    const bin = this.#detail?.items.find(item => item.kind === 'bin' && item.id === row);
    if (event !== null) this.#options.onPick(event);
    else if (bin?.kind === 'bin') this.#options.onBin(bin);
  }

  /** True when the window moved without changing its scale, and what is drawn still covers it: then it is shifted. */
  #isMerelyMoved(): boolean {
    const window = this.#window();
    if (window.start === this.#told.start && window.end === this.#told.end) return false;
    this.#told = window;
    this.#restSoon();
    const length = window.end - window.start;
    const moved = (window.start - this.#drawn.start) / length;
    const isSameScale = Math.abs(length / (this.#drawn.end - this.#drawn.start) - 1) < 1e-9;
    if (!isSameScale || Math.abs(moved) * 2 > MOST_MOVED) {
      this.#feedIfNeeded(false);
      return false;
    }
    const px = moved * this.#strip.clientWidth * (this.#rtl ? 1 : -1);
    this.#strip.style.transform = `translateX(${px}px)`;
    return true;
  }

  #afterDrawing(): void {
    this.#drawn = this.#window();
    this.#strip.style.transform = '';
    if (this.#state && this.#state.markers.length > 1) hideCrowdedMarkers(this.#host, this.#rtl);
    const { center, top } = this.#timeline.props;
    const height = Math.ceil(center.height + top.height);
    if (height !== this.#height) this.#options.onHeight?.(height);
    this.#height = height;
  }

  /** While it moves, the detail may lag behind by a level, as long as something is drawn wherever one looks. */
  #feedIfNeeded(isAtRest: boolean): void {
    const strip = this.#window();
    const seen = seenWindow(strip);
    const isCovered = seen.start >= this.#fed.start && seen.end <= this.#fed.end;
    const level = levelFor(strip, this.#strip.clientWidth);
    const lag = Math.abs(level - (this.#detail?.level ?? level));
    const moved = Math.abs(strip.start - this.#fed.start) / (strip.end - strip.start);
    if (!isCovered || lag > (isAtRest ? 0 : 1) || (isAtRest && moved > 0.01) || moved > MOST_MOVED / 2) {
      this.#feed(strip);
    }
  }

  #feed(strip: PictureWindow): void {
    const [index, words, state] = [this.#index, this.#words, this.#state];
    const width = this.#strip.clientWidth;
    if (!index || !words || !state || width === 0) return;
    this.#fed = strip;
    const detail = levelOfDetail(index, {
      window: strip,
      width,
      rows: this.#visibleRows(),
      nameWidth: Math.min(NAME_WIDTH, this.#width() * 0.68),
      selected: state.selected,
    });
    this.#detail = detail;
    const rows = pictureOfDetail(detail, {
      ...words,
      state,
      pxPerMs: width / (strip.end - strip.start),
      width: this.#width(),
      seenFrom: width / 4,
      before: this.#rowsBefore,
    });
    this.#rowsBefore = new Map(rows.map(row => [row.id, row.row ?? 0]));
    replaceRows(this.#rows, [...markerRows(state.markers), ...rows]);
  }

  #restSoon(): void {
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => this.#settle(false), REST);
  }

  #settle(isResized: boolean): void {
    if (this.#isEnded) return;
    clearTimeout(this.#resting);
    if (isResized && this.#detail) this.#feed(this.#window());
    else this.#feedIfNeeded(true);
    const chars = this.#labels.minorChars(this.#window().start);
    if (chars !== this.#minorChars) this.#timeline.setOptions({ maxMinorChars: chars });
    this.#minorChars = chars;
    const window = this.#window();
    if (isResized || window.start !== this.#drawn.start || window.end !== this.#drawn.end) {
      this.#timeline._origRedraw();
    }
    this.#tell();
  }

  #tell(): void {
    if (!this.#detail) return;
    const window = this.#seen();
    const isSeen = (item: { start: number; end: number }) =>
      item.start < window.end && item.end > window.start;
    const seen = this.#detail.items.filter(isSeen);
    const bins = seen.filter(item => item.kind === 'bin');
    this.#options.onRest({ window, bins, events: seen.length - bins.length });
  }

  #isCalm(): boolean {
    return this.#state?.calm ?? true;
  }

  #window(): PictureWindow {
    const { start, end } = this.#timeline.getWindow();
    return { start: start.getTime(), end: end.getTime() };
  }

  #seen(): PictureWindow {
    return seenWindow(this.#window());
  }

  #width(): number {
    return this.#host.clientWidth;
  }

  #visibleRows(): number {
    const { height } = this.#timeline.props.centerContainer;
    return Math.max(4, Math.floor(((height || this.#host.clientHeight - 46) - ABOVE) / ROW));
  }

  #slide(fraction: number, calm: boolean): void {
    const { start, end } = this.#seen();
    const by = (end - start) * fraction;
    this.setWindow({ start: start + by, end: end + by }, calm);
  }

  #rememberPress(event: PointerEvent): void {
    this.#press = { x: event.clientX, y: event.clientY };
  }

  /** Takes only what goes sideways: up and down is the page's, and zooming is vis-timeline's. */
  #wheel(event: WheelEvent): void {
    if (event.ctrlKey) {
      // What lies under the pointer must be what is drawn there.
      if (this.#strip.style.transform !== '') this.#timeline._origRedraw();
      return;
    }
    const across = event.shiftKey && event.deltaX === 0 ? event.deltaY : event.deltaX;
    if (!event.shiftKey && Math.abs(across) <= Math.abs(event.deltaY)) return;
    event.preventDefault();
    const px = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? across : across * LINE;
    this.#slide((this.#rtl ? -px : px) / Math.max(1, this.#width()), true);
  }
}
