import { describe, expect, it } from 'vitest';
import { readFrameOptions } from './frameOptions.ts';

describe('readFrameOptions', () => {
  it('reads what the codes of the site ask', () => {
    expect(readFrameOptions({ search: '?lang=ar&theme=dark&layout=compact', hash: '#e-one-2' })).toEqual({
      lang: 'ar',
      theme: 'dark',
      layout: 'compact',
      selectedId: 'one-2',
    });
  });

  it('heeds nothing else', () => {
    const none = { lang: undefined, theme: undefined, layout: 'full', selectedId: undefined };
    for (const search of [
      '',
      '?',
      '?lang=xx&theme=blue&layout=wide',
      '?lang=toString&theme=system&selected=x',
    ]) {
      for (const hash of ['', '#', '#one', '#e-', '#e-a b', '#?secret=aB3'])
        expect(readFrameOptions({ search, hash })).toEqual(none);
    }
  });
});
