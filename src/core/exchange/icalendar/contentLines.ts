/** A property of iCalendar (RFC 5545, 3.1): its name in capitals, its parameters, its raw value. */
export interface ContentLine {
  readonly name: string;
  readonly parameters: ReadonlyMap<string, string>;
  readonly value: string;
  /** Line of the file it begins on, from 1. */
  readonly line: number;
}

/** Octets of a line without its end (RFC 5545, 3.1). */
const LONGEST_LINE = 75;

/** Writes one property, folded so that no line has more than 75 octets and no character is cut. Ends in CRLF. */
export function contentLine(name: string, value: string): string {
  const lines: string[] = [];
  let line = '';
  let octets = 0;
  for (const character of `${name}:${value}`) {
    const size = utf8Size(character.codePointAt(0) ?? 0);
    if (octets + size > LONGEST_LINE) {
      lines.push(line);
      line = ' ';
      octets = 1;
    }
    line += character;
    octets += size;
  }
  return `${[...lines, line].join('\r\n')}\r\n`;
}

function utf8Size(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}

/** A value of type TEXT (RFC 5545, 3.3.11): control characters go, half a surrogate pair becomes U+FFFD. */
export function textValue(text: string): string {
  return plainText(text)
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/** What can be said of a text in iCalendar. */
export function plainText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/[^\P{Cc}\t\n]/gu, '');
}

/** The text of a value of type TEXT. */
export function readTextValue(value: string): string {
  return value.replace(/\\([\\;,nN])/g, (_, escaped: string) =>
    escaped.toLowerCase() === 'n' ? '\n' : escaped,
  );
}

/** The values of a list of TEXT, which commas part. */
export function readTextList(value: string): string[] {
  const values = value.match(/(?:\\.|[^,\\]|\\$)+/gs) ?? [];
  return values.map(readTextValue);
}

/** Reads the properties of a file. Lines that are none are given by their number. Never throws. */
export function readContentLines(text: string): {
  readonly lines: readonly ContentLine[];
  readonly bad: readonly { readonly line: number; readonly text: string }[];
} {
  const lines: ContentLine[] = [];
  const bad: { line: number; text: string }[] = [];
  for (const { line, text: whole } of unfolded(text)) {
    if (whole.trim() === '') continue;
    const read = readLine(whole, line);
    if (read) lines.push(read);
    else bad.push({ line, text: whole });
  }
  return { lines, bad };
}

function unfolded(text: string): { line: number; text: string }[] {
  const whole: { line: number; pieces: string[] }[] = [];
  text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .forEach((piece, index) => {
      const last = whole.at(-1);
      if (/^[ \t]/.test(piece) && last) last.pieces.push(piece.slice(1));
      else whole.push({ line: index + 1, pieces: [piece] });
    });
  return whole.map(({ line, pieces }) => ({ line, text: pieces.join('') }));
}

const NAME = /^[A-Za-z0-9-]+/;
const PARAMETER = /^;([A-Za-z0-9-]+)=((?:"[^"]*"|[^",;:]*)(?:,(?:"[^"]*"|[^",;:]*))*)/;

function readLine(whole: string, line: number): ContentLine | undefined {
  const name = NAME.exec(whole)?.[0];
  if (name === undefined) return undefined;
  let rest = whole.slice(name.length);
  const parameters = new Map<string, string>();
  for (let match = PARAMETER.exec(rest); match; match = PARAMETER.exec(rest)) {
    const [all, key = '', value = ''] = match;
    parameters.set(key.toUpperCase(), value.replaceAll('"', ''));
    rest = rest.slice(all.length);
  }
  if (!rest.startsWith(':')) return undefined;
  return { name: name.toUpperCase(), parameters, value: rest.slice(1), line };
}
