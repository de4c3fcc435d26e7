import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatReference, referenceFile } from './formatReference.ts';

describe('formatReference', () => {
  it('is what FORMAT.md holds; when not, run: npm run format-reference', () => {
    expect(readFileSync(referenceFile, 'utf8')).toBe(formatReference());
  });

  it('names required and optional fields, and the fields of each kind of selector', () => {
    const reference = formatReference().replace(/ +/g, ' ');
    expect(reference).toContain('| `events[].date` | string or null | yes |');
    expect(reference).toContain('| `sources[].url` | string or null | no |');
    expect(reference).toContain('| `events[].name` | text | yes |');
    expect(reference).toMatch(/selector\[\]\.type` \| `TextQuoteSelector` or `TextPositionSelector` \| yes/);
  });
});
