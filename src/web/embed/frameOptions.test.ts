import { describe, expect, it } from 'vitest';
import { readFrameOptions } from './frameOptions.ts';

describe('readFrameOptions', () => {
  it('reads what the codes of the site ask', () => {
    expect(readFrameOptions('?lang=ar&theme=dark&layout=compact')).toEqual({
      lang: 'ar',
      theme: 'dark',
      layout: 'compact',
    });
  });

  it('heeds nothing else', () => {
    const none = { lang: undefined, theme: undefined, layout: 'full' };
    for (const search of ['', '?', '?lang=xx&theme=blue&layout=wide', '?lang=toString&theme=system']) {
      expect(readFrameOptions(search)).toEqual(none);
    }
  });
});
