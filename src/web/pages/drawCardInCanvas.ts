import { cardSize } from '../../core/exchange/pageMeta.ts';

/**
 * Draws the SVG text of `cardSvg` as PNG in a browser, with the types of that machine: the policy of our pages allows no
 * wasm, which the command draws with, so the bytes are not those of the command. Rejects when the text is not SVG.
 */
export async function drawCardInCanvas(svg: string): Promise<Uint8Array> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = cardSize.width;
  canvas.height = cardSize.height;
  canvas.getContext('2d')?.drawImage(image, 0, 0, cardSize.width, cardSize.height);
  const blob = await new Promise<Blob | null>(resolve => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('The canvas gave no picture.');
  return new Uint8Array(await blob.arrayBuffer());
}
