import { describe, expect, it } from 'vitest';
import { layOut, placeOfEnd, placeOfStart, type TextSource } from './textPieces.ts';

/** Nodes by their data; `|` is the end of a line. */
function lay(...parts: string[]) {
  const sources = parts.map(
    (data): TextSource<string> => (data === '|' ? 'line-end' : { node: data, data, keepSpace: false }),
  );
  return layOut(sources);
}

describe('layOut', () => {
  it('joins inline markup and collapses white space across it', () => {
    expect(lay('The ', 'stone', '\n   bridge ', ' is', ' open.').text).toBe('The stone bridge is open.');
  });

  it('puts one line feed between lines, and no white space at their ends', () => {
    expect(lay('|', '\n  ', '|', ' One. ', '|', '|', '  ', '|', ' Two.', '|').text).toBe('One.\nTwo.');
  });

  it('keeps no-break spaces, and all white space where it is kept', () => {
    expect(lay('a\u00A0\u00A0b').text).toBe('a\u00A0\u00A0b');
    expect(layOut([{ node: 1, data: ' a  b\n', keepSpace: true }]).text).toBe(' a  b\n');
  });

  it('leads each character back to its node', () => {
    const nodes = ['  The ', 'old', ' \n bridge', '|', '  is open'];
    const laid = lay(...nodes);
    expect(laid.text).toBe('The old bridge\nis open');
    for (let at = 0; at < laid.text.length; at++) {
      if (laid.text[at] === '\n') continue;
      const start = placeOfStart(laid, at);
      const end = placeOfEnd(laid, at + 1);
      expect(start?.node).toBe(end?.node);
      expect(end?.offset).toBe((start?.offset ?? 0) + 1);
      expect(start?.node[start.offset]).toMatch(laid.text[at] === ' ' ? /\s/ : (laid.text[at] ?? ''));
    }
  });

  it('steps over line feeds of the layout: starts go on, ends go back', () => {
    const laid = lay('One.', '|', 'Two.');
    expect(placeOfStart(laid, 4)).toEqual({ node: 'Two.', offset: 0 });
    expect(placeOfEnd(laid, 5)).toEqual({ node: 'One.', offset: 4 });
    expect(placeOfStart(laid, laid.text.length)).toBeNull();
    expect(placeOfEnd(laid, 0)).toBeNull();
  });
});
