/** Text in the one form we store and compare offsets in: NFC, LF line ends, no byte order mark. */
export function normalText(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .normalize('NFC');
}

/** A run of text by UTF-16 code units, end exclusive. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** Non-empty lines of an article, as spans; a line is what we show as a paragraph. */
export function paragraphsOf(text: string): TextSpan[] {
  const spans: TextSpan[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    if (line.trim() !== '') spans.push({ start, end });
    start = end + 1;
  }
  return spans;
}
