import { describe, expect, it } from 'vitest';
import { listKey } from './listKey.ts';

const press = (key: string, held = {}) => ({
  key,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  ...held,
});

describe('listKey', () => {
  it('goes on in the direction of reading', () => {
    expect(listKey(press('ArrowRight'), 'ltr', 3, 9)).toEqual({ kind: 'step', by: 1 });
    expect(listKey(press('ArrowLeft'), 'ltr', 3, 9)).toEqual({ kind: 'step', by: -1 });
    expect(listKey(press('ArrowLeft'), 'rtl', 3, 9)).toEqual({ kind: 'step', by: 1 });
    expect(listKey(press('ArrowRight'), 'rtl', 3, 9)).toEqual({ kind: 'step', by: -1 });
  });

  it('moves the focus up, down, to the first and to the last', () => {
    const to = (key: string) => listKey(press(key), 'rtl', 3, 9);
    expect(['ArrowUp', 'ArrowDown', 'Home', 'End'].map(to)).toEqual(
      [2, 4, 0, 8].map(place => ({ kind: 'focus', to: place })),
    );
  });

  it('leaves other keys, and keys held with others, to the browser', () => {
    expect(listKey(press('Enter'), 'ltr', 3, 9)).toBeUndefined();
    for (const held of ['altKey', 'ctrlKey', 'metaKey', 'shiftKey']) {
      expect(listKey(press('End', { [held]: true }), 'ltr', 3, 9)).toBeUndefined();
    }
  });
});
