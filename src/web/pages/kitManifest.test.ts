import { describe, expect, it } from 'vitest';
import { readKitManifest, writeKitManifest } from './kitManifest.ts';

const bytes = new Uint8Array([1]);
const kit = {
  page: '<!doctype html><!--sourceline:head-->',
  site: new Map([
    ['assets/b.js', bytes],
    ['assets/a.css', bytes],
  ]),
  embed: new Map([['parts/one-1_2.js', bytes]]),
};

describe('the manifest of a kit', () => {
  it('is read as it was written, and written the same whatever the order of the files', () => {
    const text = writeKitManifest(kit, '1.2.3');
    expect(readKitManifest(text)).toEqual({
      format: 'sourceline-kit/1',
      version: '1.2.3',
      page: kit.page,
      site: ['assets/a.css', 'assets/b.js'],
      embed: ['parts/one-1_2.js'],
    });
    const turned = { ...kit, site: new Map([...kit.site].reverse()) };
    expect(writeKitManifest(turned, '1.2.3')).toBe(text);
  });

  it.each([
    'no JSON',
    'null',
    '[]',
    '{"format":"sourceline/1"}',
    writeKitManifest(kit, '1').replace('assets/a.css', '../a.css'),
    writeKitManifest(kit, '1').replace('assets/a.css', 'https://evil.example/a.css'),
    writeKitManifest(kit, '1').replace('assets/a.css', '/a.css'),
    writeKitManifest(kit, '1').replace('"parts/one-1_2.js"', '7'),
    writeKitManifest(kit, '1').replace('"page":', '"pages":'),
  ])('is refused when it is of another form or leads out of the site: %s', text => {
    expect(readKitManifest(text)).toBeUndefined();
  });
});
