import { failed, ok, type Result } from '../core/problem.ts';
import { binaryKind, latin1 } from './fileKind.ts';
import { type InputProblem, inputProblem } from './inputProblem.ts';

/** The text of a file, and the encoding it was read in. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
}

/** Bytes that no letter of Windows-1252 has. */
const NOT_WINDOWS_1252 = /[\x81\x8D\x8F\x90\x9D]/;
/** What Windows-1252 has from 0x80 to 0x9F, where Latin-1 has control characters (WHATWG Encoding, index windows-1252). */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ';
/** As far as a browser looks for the encoding of a page, and some more. */
const DECLARED_WITHIN = 4096;

/**
 * Bytes as text. A byte order mark decides; else the encoding that was asked for; else UTF-8; else the one an HTML
 * page declares. UTF-8 comes before what a page declares: a converted page still declares its old encoding. What is
 * no text, is empty or cannot be decoded without loss is a problem that says what the file seems to be.
 */
export function decodeText(
  bytes: Uint8Array,
  file: string,
  asked?: string,
): Result<DecodedText, InputProblem> {
  if (bytes.length === 0) return failed(emptyProblem(file, 'there are no words in it'));
  const kind = binaryKind(bytes);
  if (kind !== undefined) return failed(binaryProblem(file, kind));
  const known = encodingOfMark(bytes) ?? asked;
  // Before decoding: two bytes a letter may look like another encoding.
  if (!known?.toLowerCase().startsWith('utf-16') && bytes.includes(0)) return failed(nulProblem(file, bytes));
  const decoded = decode(bytes, file, known);
  if (!decoded.ok) return decoded;
  if (decoded.value.text.includes('\0')) return failed(nulProblem(file, bytes));
  return /\S/.test(decoded.value.text)
    ? decoded
    : failed(emptyProblem(file, 'it holds nothing but white space'));
}

function decode(bytes: Uint8Array, file: string, known?: string): Result<DecodedText, InputProblem> {
  if (known !== undefined) {
    const text = decodeAs(known, bytes);
    if (text !== undefined) return ok({ text, encoding: known.toLowerCase() });
    const message = `${file} is not in ${known.toUpperCase()}: it holds bytes that this encoding does not allow.`;
    return failed(inputProblem('bad-encoding', file, message, 'Name its own encoding with --encoding.'));
  }
  const declared = declaredEncoding(bytes);
  // Encodings that switch by an escape sequence look like ASCII.
  const utf8 = declared?.startsWith('iso-2022') ? undefined : decodeAs('utf-8', bytes);
  if (utf8 !== undefined) return ok({ text: utf8, encoding: 'utf-8' });
  const text = declared && !/^(utf|unicode)/.test(declared) ? decodeAs(declared, bytes) : undefined;
  if (declared && text !== undefined) return ok({ text, encoding: declared });
  return failed(encodingProblem(file, bytes, declared));
}

function encodingOfMark([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

/** The text, or undefined when the bytes are not in this encoding or there is no such encoding. */
function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    const decoder = new TextDecoder(encoding, { fatal: true });
    return decoder.encoding === 'windows-1252' ? windows1252(bytes) : decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

/** Node's own decoder takes Windows-1252 for Latin-1, and so loses its quotes and dashes (nodejs/node issue 56542). */
function windows1252(bytes: Uint8Array): string {
  return latin1(bytes).replace(/[\x80-\x9F]/g, byte => WINDOWS_1252[byte.charCodeAt(0) - 0x80] ?? byte);
}

/** The encoding an HTML page or XML file names in its head, in lower case. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = latin1(bytes.subarray(0, DECLARED_WITHIN));
  const name =
    /<meta\s[^>]*charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head) ??
    /^\s*<\?xml\s[^>]*encoding\s*=\s*["']([\w.:-]+)/i.exec(head);
  return name?.[1]?.toLowerCase();
}

/** Whether there is an encoding of this name. */
export function isEncoding(name: string): boolean {
  try {
    return new TextDecoder(name).encoding !== '';
  } catch {
    return false;
  }
}

function encodingProblem(file: string, bytes: Uint8Array, declared: string | undefined): InputProblem {
  const other = declared && !/^(utf|unicode)/.test(declared) ? declared.toUpperCase() : undefined;
  const guess = other ?? (NOT_WINDOWS_1252.test(latin1(bytes)) ? undefined : 'WINDOWS-1252');
  if (guess === undefined) {
    const message = `${file} is not in UTF-8, and not in Windows-1252 either.`;
    return inputProblem(
      'bad-encoding',
      file,
      message,
      'Save it as UTF-8, or name its encoding with --encoding.',
    );
  }
  const seems = other ? `it says it is in ${other}` : 'it seems to be in Windows-1252';
  const from = file === '-' || file === 'standard input' ? 'FILE' : quoted(file);
  const message = `${file} is not in UTF-8: ${seems}.`;
  const hint = `Convert it: iconv -f ${guess} -t UTF-8 ${from} > utf8.txt (an article can be read with --encoding ${guess.toLowerCase()} as well).`;
  return inputProblem('bad-encoding', file, message, hint);
}

/** A file name as a shell takes it. */
function quoted(file: string): string {
  return /^[\w./+:@%-]+$/.test(file) ? file : `'${file.replaceAll("'", "'\\''")}'`;
}

function emptyProblem(file: string, why: string): InputProblem {
  return inputProblem('empty-file', file, `${file} is empty: ${why}.`, 'Save it again, with its text.');
}

function binaryProblem(file: string, kind: string): InputProblem {
  const hint = 'Save the article as plain text (.txt, UTF-8) or as a web page (.html).';
  return inputProblem('not-text', file, `${file} is not text: it seems to be ${kind}.`, hint);
}

/** Text of two bytes a letter has NUL bytes in about every second place. */
function nulProblem(file: string, bytes: Uint8Array): InputProblem {
  const head = bytes.subarray(0, 1024);
  const nuls = [0, 1].map(odd => head.filter((byte, i) => byte === 0 && i % 2 === odd).length);
  const [even = 0, odd = 0] = nuls;
  if (Math.max(even, odd) < head.length / 4)
    return binaryProblem(file, 'a file of a program (it holds NUL bytes)');
  const name = even > odd ? 'utf-16be' : 'utf-16le';
  const message = `${file} is not in UTF-8: it seems to be in ${name.toUpperCase()}, without a byte order mark.`;
  return inputProblem('bad-encoding', file, message, `Name its encoding: --encoding ${name}.`);
}
