import { DataSet } from 'vis-data/esnext/esm/vis-data.js';
import { describe, expect, it } from 'vitest';
import type { PictureItem } from '../../core/views/picture.ts';
import { itemRow, markerRows, type PictureRow } from './pictureElements.ts';
import { replaceRows } from './replaceRows.ts';

const item = (id: string): PictureItem => ({
  id,
  label: id,
  dateLabel: '',
  status: 'announced',
  shape: { extent: 'within', start: 'known', end: 'unknown', approximate: true, uncertain: false },
  start: 0,
  end: 2,
  fadeStart: 0,
  fadeEnd: 1,
  order: 0,
});
const plain = { selectedId: null, readingId: null };

describe('replaceRows', () => {
  it('touches only what is new, gone or different', () => {
    const rows = new DataSet<PictureRow>();
    const changes: string[] = [];
    rows.on('*', (event, change) => {
      changes.push(`${event} ${change?.items.join(' ')}`);
    });
    replaceRows(
      rows,
      ['a', 'b', 'c'].map(id => itemRow(item(id), plain)),
    );
    replaceRows(
      rows,
      ['a', 'b', 'd'].map(id => itemRow(item(id), { ...plain, selectedId: 'b' })),
    );
    replaceRows(
      rows,
      ['a', 'b', 'd'].map(id => itemRow(item(id), { ...plain, selectedId: 'b' })),
    );
    expect(changes).toEqual([
      'add event:a event:b event:c',
      'remove event:c',
      'add event:d',
      'update event:b',
    ]);
    expect(rows.get('event:b')?.className).toContain('sl-selected');
  });
});

describe('itemRow', () => {
  it('says in classes what the style sheet draws', () => {
    expect(itemRow(item('a'), { selectedId: null, readingId: 'a' }).className.split(' ')).toEqual([
      'sl-event',
      'sl-is-announced',
      'sl-within',
      'sl-approximate',
      'sl-fades-out',
      'sl-reading',
    ]);
  });
});

describe('markerRows', () => {
  it('draws one line for the sources of one day, with each label once', () => {
    const marker = (id: string, start: number, label: string) => ({ id, start, end: start + 1, label });
    const rows = markerRows([
      marker('a1', 0, 'Published'),
      marker('a2', 0, 'Published'),
      marker('a3', 5, 'Updated'),
    ]);
    expect(rows.map(row => [row.id, row.label])).toEqual([
      ['marker:0', 'Published'],
      ['marker:5', 'Updated'],
    ]);
  });
});
