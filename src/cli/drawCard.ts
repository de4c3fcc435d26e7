import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

const SOURCE_SERIF = '@expo-google-fonts/source-serif-4';
const NOTO_NASKH = '@expo-google-fonts/noto-naskh-arabic';

/** The types of the card, regular and semibold, each from its package (SIL Open Font License). */
const FONTS = [
  `${SOURCE_SERIF}/400Regular/SourceSerif4_400Regular.ttf`,
  `${SOURCE_SERIF}/600SemiBold/SourceSerif4_600SemiBold.ttf`,
  `${NOTO_NASKH}/400Regular/NotoNaskhArabic_400Regular.ttf`,
  `${NOTO_NASKH}/600SemiBold/NotoNaskhArabic_600SemiBold.ttf`,
] as const;

const { resolve } = createRequire(import.meta.url);

let types: Promise<Uint8Array[]> | undefined;

/** The renderer may be started once in a process; it is a wasm module, so its sums are alike on every machine. */
async function start(): Promise<Uint8Array[]> {
  await initWasm(await readFile(resolve('@resvg/resvg-wasm/index_bg.wasm')));
  return Promise.all(FONTS.map(font => readFile(resolve(font))));
}

/**
 * Draws the SVG text of `cardSvg` as PNG. The bytes depend on the SVG alone: fonts of the system are not used. `fonts`
 * are files of further TTF or OTF fonts, for scripts the card's types lack. Throws when the text is not SVG.
 */
export async function drawCard(svg: string, fonts: readonly Uint8Array[] = []): Promise<Uint8Array> {
  types ??= start();
  const fontBuffers = [...(await types), ...fonts];
  const drawing = new Resvg(svg, { font: { fontBuffers, defaultFontFamily: 'Source Serif 4' } });
  const image = drawing.render();
  const png = image.asPng();
  image.free();
  drawing.free();
  return png;
}
