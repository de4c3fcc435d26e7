import { describe, expect, it } from 'vitest';
import { asksForHeight, foreignHeights } from './foreignHeights.ts';

const amp = { sentinel: 'amp', type: 'embed-size', height: 480 };

describe('foreignHeights', () => {
  it('speaks to AMP and @newswire/frames always, to others only when the address names them', () => {
    expect(foreignHeights(480, '', '')).toEqual([amp]);
    expect(foreignHeights(480, '?story=x&childId=frame-1&parentUrl=y', '')).toEqual([
      amp,
      'pymxPYMxframe-1xPYMxheightxPYMx480',
    ]);
    expect(foreignHeights(480, '', '#?secret=aB3')).toEqual([
      amp,
      { message: 'height', value: 480, secret: 'aB3' },
    ]);
  });

  it('repeats no secret or child that those scripts would not have made', () => {
    expect(foreignHeights(480, '?childId=a%20b', '#?secret=a-b')).toEqual([amp]);
    expect(foreignHeights(480, '', '#e-qatar-talks')).toEqual([amp]);
  });
});

describe('asksForHeight', () => {
  it('knows the greetings of @newswire/frames and WordPress, and nothing else', () => {
    expect(asksForHeight({ sentinel: 'amp', type: 'frames-init' })).toBe(true);
    expect(asksForHeight({ message: 'ready', secret: 'x' })).toBe(true);
    for (const other of [null, undefined, 'ready', 7, {}, { sentinel: 'amp' }])
      expect(asksForHeight(other)).toBe(false);
  });
});
