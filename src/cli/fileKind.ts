/** First bytes by which a file that is no text is known. */
const SIGNATURES: readonly (readonly [signature: string, kind: string])[] = [
  ['%PDF-', 'a PDF document'],
  ['{\\rtf', 'an RTF document'],
  ['\xD0\xCF\x11\xE0', 'a Word document of the old kind (.doc), or another Office file'],
  ['\x89PNG', 'a PNG image'],
  ['\xFF\xD8\xFF', 'a JPEG image'],
  ['GIF8', 'a GIF image'],
  ['II*\0', 'a TIFF image'],
  ['MM\0*', 'a TIFF image'],
  ['RIFF', 'an image or sound (RIFF)'],
  ['\x1F\x8B', 'a compressed file (gzip)'],
  ['bplist', 'a Safari web archive'],
  ['SQLite format 3', 'a database'],
  ['\x7FELF', 'a program'],
];

/** What stands early in archives that hold a document. */
const ARCHIVES: readonly (readonly [content: string, kind: string])[] = [
  ['word/', 'a Word document (.docx)'],
  ['opendocument.text', 'an OpenDocument text (.odt)'],
  ['epub', 'an EPUB book'],
  ['[Content_Types].xml', 'a Word document (.docx) or another Office file'],
];

/** What a file that is not text seems to be ("a PDF document"), or undefined when it may be text. */
export function binaryKind(bytes: Uint8Array): string | undefined {
  const head = latin1(bytes.subarray(0, 4096));
  if (head.startsWith('PK\x03\x04'))
    return ARCHIVES.find(([content]) => head.includes(content))?.[1] ?? 'a zip archive';
  return SIGNATURES.find(([signature]) => head.startsWith(signature))?.[1];
}

/** Bytes as characters of the same numbers. */
export function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
