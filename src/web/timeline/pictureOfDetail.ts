import { assignRows, type RowBox } from '../../core/views/detail/assignRows.ts';
import { isLongBin, type PictureBin } from '../../core/views/detail/cells.ts';
import { binRows, type Detail, type DetailEvent } from '../../core/views/detail/levelOfDetail.ts';
import { nameWidth } from '../../core/views/picture.ts';
import { eventRowId, itemRow, type PictureRow, type PictureState } from './pictureElements.ts';

/** What is written beside a drawn event. */
export interface EventWords {
  readonly id: string;
  readonly label: string;
  readonly dateLabel: string;
}

/** What the rows of a picture with very many events are made with. */
export interface DetailWords {
  /** The words of the event at a place of the index. */
  readonly eventAt: (place: number) => EventWords;
  readonly countOf: (count: number) => string;
  readonly numberOf: (count: number) => string;
}

interface Drawing extends DetailWords {
  readonly state: PictureState & { readonly focusedBin: string | null };
  readonly pxPerMs: number;
  /** CSS px that are seen, and those drawn before them. */
  readonly width: number;
  readonly seenFrom: number;
  /** Rows that things had before. */
  readonly before: ReadonlyMap<string, number>;
}

/** What is drawn, as rows for vis-timeline that keep their places as long as they can. */
export function pictureOfDetail({ items }: Detail, drawing: Drawing): readonly PictureRow[] {
  const drafts = items.map(item =>
    item.kind === 'bin' ? binDraft(item, drawing) : eventDraft(item, drawing),
  );
  const rows = assignRows(
    drafts.map(({ box }) => box),
    drawing.before,
  );
  return drafts.map(({ row }) => ({ ...row, row: rows.get(row.id) ?? 0, seenFrom: drawing.seenFrom }));
}

interface Draft {
  readonly box: RowBox;
  readonly row: PictureRow;
}

function eventDraft(event: DetailEvent, { eventAt, state, pxPerMs, width }: Drawing): Draft {
  const words = eventAt(event.place);
  const row = itemRow({ ...event, ...words, order: event.place }, state);
  const left = event.start * pxPerMs;
  const right = Math.max(event.end * pxPerMs, left + Math.min(nameWidth(words, width), NAME_SHARE * width));
  return { row, box: { id: eventRowId(words.id), left, right, rows: 1 } };
}

/** A name is cut at this share of the picture, as picture.css says. */
const NAME_SHARE = 0.68;

/** Cells touch each other; that is no reason to put them under each other. */
const CLEAR = 7;

function binDraft(bin: PictureBin, { countOf, numberOf, state, pxPerMs }: Drawing): Draft {
  const isLong = isLongBin(bin);
  const classes = ['sl-bin', isLong && 'sl-bin-long', bin.id === state.focusedBin && 'sl-focused'];
  const { id, start, end, fadeStart, fadeEnd } = bin;
  return {
    box: {
      id,
      left: fadeStart * pxPerMs + CLEAR,
      right: fadeEnd * pxPerMs - CLEAR,
      rows: isLong ? 1 : binRows,
    },
    row: {
      id,
      type: 'range',
      start,
      end,
      fadeStart,
      fadeEnd,
      label: countOf(bin.count),
      dateLabel: '',
      order: 0,
      className: classes.filter(Boolean).join(' '),
      bin,
      short: numberOf(bin.count),
      ...(!isLong && { align: 'left' as const }),
    },
  };
}
