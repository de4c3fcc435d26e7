import type { PictureBin } from '../../core/views/detail/cells.ts';
import type { PictureItem } from '../../core/views/picture.ts';
import { binElement } from './binElement.ts';

/** A moment every event is measured against: the publication of a source. */
export interface PictureMarker {
  readonly id: string;
  /** Milliseconds of civil time, end exclusive: the day of publication. */
  readonly start: number;
  readonly end: number;
  readonly label: string;
}

/** What makes an item look different without being another item. */
export interface PictureState {
  readonly selectedId: string | null;
  readonly readingId: string | null;
}

/** A row of the data set behind the timeline. */
export interface PictureRow {
  readonly id: string;
  readonly type: 'range' | 'background';
  readonly start: number;
  readonly end: number;
  readonly className: string;
  readonly label: string;
  readonly dateLabel: string;
  readonly order: number;
  readonly fadeStart?: number;
  readonly fadeEnd?: number;
  /** Chosen beforehand where there are very many events; else vis-timeline chooses. */
  readonly row?: number;
  /** CSS px that are drawn before those that are seen. */
  readonly seenFrom?: number;
  readonly bin?: PictureBin;
  /** What a bin says where its label has no room. */
  readonly short?: string;
  /** Keeps the words where the bar begins; else they move along it so that they can be seen. */
  readonly align?: 'left';
}

/**
 * The id of an event's row. vis-timeline keeps rows in a plain object, where an event called `constructor`
 * would meet what every object has.
 */
export function eventRowId(eventId: string): string {
  return `event:${eventId}`;
}

/** The event of a row, or null when the row is not an event's. */
export function eventOfRow(rowId: string): string | null {
  return rowId.startsWith('event:') ? rowId.slice('event:'.length) : null;
}

/** An event as a row; its class names carry everything the style sheet draws. */
export function itemRow(item: PictureItem, state: PictureState): PictureRow {
  const { shape } = item;
  const classes = [
    'sl-event',
    `sl-is-${item.status}`,
    `sl-${shape.extent}`,
    shape.approximate && 'sl-approximate',
    shape.uncertain && 'sl-uncertain',
    item.start < item.fadeStart && 'sl-fades-in',
    item.end > item.fadeEnd && 'sl-fades-out',
    item.id === state.selectedId && 'sl-selected',
    item.id === state.readingId && 'sl-reading',
  ];
  const { id, start, end, fadeStart, fadeEnd, label, dateLabel, order } = item;
  const className = classes.filter(Boolean).join(' ');
  return {
    id: eventRowId(id),
    type: 'range',
    start,
    end,
    fadeStart,
    fadeEnd,
    label,
    dateLabel,
    order,
    className,
  };
}

/** Markers as rows; those of one day share a line and a label. */
export function markerRows(markers: readonly PictureMarker[]): readonly PictureRow[] {
  const byStart = new Map<number, PictureMarker[]>();
  for (const marker of markers) byStart.set(marker.start, [...(byStart.get(marker.start) ?? []), marker]);
  return [...byStart].map(([start, [first, ...more]]) => ({
    id: `marker:${start}`,
    type: 'background',
    start,
    end: first?.end ?? start,
    className: 'sl-marker',
    label: [...new Set([first, ...more].map(marker => marker?.label ?? ''))].join(' · '),
    dateLabel: '',
    order: 0,
  }));
}

/** The visible words of a row, as text nodes only. */
export function rowElement(row: PictureRow): HTMLElement {
  if (row.bin) return binElement(row.bin, row.label, row.short ?? row.label);
  const element = document.createElement('span');
  element.className = 'sl-words';
  element.append(part('sl-name', row.label));
  if (row.dateLabel) element.append(part('sl-when', row.dateLabel));
  return element;
}

function part(className: string, text: string): HTMLElement {
  const element = document.createElement('bdi');
  element.className = className;
  element.textContent = text;
  return element;
}
