import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-wasm';
import { describe, expect, it } from 'vitest';
import { stories } from '../core/exchange/testing/publishedStories.ts';
import { cardPalette, statusColors } from '../core/views/card/cardPalette.ts';
import { cardSvg } from '../core/views/card.ts';
import { drawCard } from './drawCard.ts';

/** Width and height in the header of a PNG (ISO 15948, 11.2.2), after its signature. */
function sizeOf(png: Uint8Array): readonly number[] {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  expect([...png.slice(0, 8)]).toEqual([137, 80, 78, 71, 13, 10, 26, 10]);
  return [view.getUint32(16), view.getUint32(20)];
}

const hashOf = (png: Uint8Array) => createHash('sha256').update(png).digest('hex');
const textSvg = (text: string, more = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="60" font-family="Source Serif 4, Noto Naskh Arabic"><text x="10" y="40" font-size="30"${more}>${text}</text></svg>`;

describe('drawCard', () => {
  it.each(stories)(
    'draws the %s story as a PNG of the size that networks ask for, the same each time',
    async (_, story) => {
      for (const lang of ['fr', 'ar']) {
        const svg = cardSvg(story, { lang, siteName: 'The Paper' });
        const [one, two] = [await drawCard(svg), await drawCard(svg)];
        expect(sizeOf(one)).toEqual([1200, 630]);
        expect(hashOf(one)).toBe(hashOf(two));
        // Networks take no picture of more than a few MB.
        expect(one.length).toBeLessThan(300_000);
      }
    },
  );

  it('draws the same bytes on every machine', async () => {
    const png = await drawCard(textSvg('Été 2024 — نهر'));
    expect(hashOf(png)).toBe('40901c7f943c4ca28b34a735706617338e3e169f98f07a3fd9ac52b2e900bc6c');
  });

  it('has type for Latin, Greek, Cyrillic and Arabic, in two weights', async () => {
    const missing = hashOf(await drawCard(textSvg('漢')));
    const drawn = await Promise.all(
      ['é', 'ω', 'ж', 'ن'].map(async letter => hashOf(await drawCard(textSvg(letter)))),
    );
    expect(new Set([...drawn, missing]).size).toBe(5);
    const bold = hashOf(await drawCard(textSvg('é', ' font-weight="600"')));
    expect(bold).not.toBe(drawn[0]);
  });

  it('refuses what is not SVG', async () => {
    await expect(drawCard('<p>no</p>')).rejects.toThrow();
  });

  it('keeps every word of the cards between the margins, measured with the type itself', async () => {
    await drawCard(textSvg('x'));
    const { resolve } = createRequire(import.meta.url);
    const fontBuffers = [
      '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
      '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
      '@expo-google-fonts/noto-naskh-arabic/400Regular/NotoNaskhArabic_400Regular.ttf',
      '@expo-google-fonts/noto-naskh-arabic/600SemiBold/NotoNaskhArabic_600SemiBold.ttf',
    ].map(font => readFileSync(resolve(font)));
    for (const [, story] of stories) {
      for (const lang of ['fr', 'en', 'ar']) {
        const svg = cardSvg(story, { lang, siteName: 'The Paper' });
        const [head = ''] = svg.split('\n');
        for (const [text] of svg.matchAll(/<text .*?<\/text>/g)) {
          const plain = text.replace(/ (stroke|paint-order)[a-z-]*="[^"]*"/g, '');
          const box = new Resvg(`${head}${plain}</svg>`, { font: { fontBuffers } }).getBBox();
          if (!box) throw new Error(`no words in ${text}`);
          expect([text, box.x >= 66 && box.x + box.width <= 1134]).toEqual([text, true]);
        }
      }
    }
  });

  it('has the colours of the light theme', () => {
    const theme = readFileSync('src/web/kit/theme.css', 'utf8');
    for (const [name, color] of Object.entries({ ...cardPalette, ...statusColors })) {
      expect(theme).toContain(`--sl-${name}: light-dark(${color},`);
    }
  });
});
