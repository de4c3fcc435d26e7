import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attackPayloads } from '../../../e2e/stories/attackPayloads.ts';
import { escapeHtml } from './html.ts';
import { safeJson } from './safeJson.ts';

const unescaped = (html: string): string =>
  html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

describe('escapeHtml', () => {
  it('leaves nothing that opens or closes markup or an attribute, and loses nothing', () => {
    const text = fc.oneof(fc.constantFrom(...Object.values(attackPayloads)), fc.string());
    fc.assert(
      fc.property(text, words => {
        expect(escapeHtml(words)).not.toMatch(/[<>"']/);
        expect(unescaped(escapeHtml(words))).toBe(words);
      }),
    );
  });
});

describe('safeJson', () => {
  it('cannot leave a script element, and reads back as the same value', () => {
    for (const words of [...Object.values(attackPayloads), 'line \u2028 paragraph \u2029', '<!--<script>']) {
      const json = safeJson({ [words]: [words] });
      expect(json).not.toMatch(/[<>&\u2028\u2029]/);
      expect(JSON.parse(json)).toEqual({ [words]: [words] });
    }
  });
});
