/** French text in the bytes of Windows-1252; of its signs beyond Latin-1, the typographic apostrophe. */
export function windows1252(text: string): Buffer {
  return Buffer.from(text.replaceAll('’', '\x92'), 'latin1');
}
