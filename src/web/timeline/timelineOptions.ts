import type { AxisLabels } from './axisLabels.ts';
import { momentShim } from './momentShim.ts';
import { type PictureRow, rowElement } from './pictureElements.ts';

const DAY = 86_400_000;
const YEAR = 365.2425 * DAY;
/** The Gregorian calendar of ECMAScript ends this many ms from 1970, both ways. */
const FARTHEST = 8.64e15;

/** Options of vis-timeline that change with the language. */
export function axisOptions(labels: AxisLabels): object {
  return { format: { minorLabels: labels.minor, majorLabels: labels.major } };
}

/** Options of vis-timeline for the whole life of a picture. */
export function timelineOptions(labels: AxisLabels, rtl: boolean): object {
  return {
    ...axisOptions(labels),
    rtl,
    moment: momentShim,
    // Ours: vis-timeline would look for its own words in the reader's language, and none are shown.
    locale: 'en',
    height: '100%',
    orientation: 'top',
    align: 'auto',
    order: (a: PictureRow, b: PictureRow) => a.order - b.order,
    template: (row: PictureRow) => rowElement(row),
    margin: { axis: 21, item: { horizontal: 14, vertical: 5 } },
    // A ResizeObserver watches instead of a timer.
    autoResize: false,
    selectable: false,
    editable: false,
    showCurrentTime: false,
    showTooltips: false,
    snap: null,
    // The wheel scrolls the page; with Ctrl, and with two fingers, it zooms.
    zoomKey: 'ctrlKey',
    zoomMin: DAY,
    zoomMax: 20_000 * YEAR,
    min: -FARTHEST,
    max: FARTHEST,
  };
}
