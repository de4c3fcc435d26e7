import { plainLine } from '../../article/plainLine.ts';

/** Advance widths of Source Serif 4 SemiBold in hundredths of the type size; the regular weight is no wider. */
const ADVANCES: Readonly<Record<number, string>> = {
  23: " ' \u00A0",
  24: '’',
  31: '!,.:;j·|',
  35: '-il/[\\]ft{}\u202F',
  39: '()IJ`',
  43: '?"*',
  49: 'rsz',
  55: '_c$#eé0123456789+<=>^a~S',
  60: 'gv«»ZoxyFq',
  64: 'LdkEbpPu',
  68: 'ThnCBYX',
  75: 'ARVGK&DOQNU',
  86: 'Hw—…@',
  98: 'Mm%W',
};
const OTHER = 0.66;
/** Arabic letters are joined and narrower than alone; marks stand on them. */
const ARABIC = 0.46;
const WIDE = 1;

const advances = new Map(
  Object.entries(ADVANCES).flatMap(([width, letters]) =>
    [...letters].map(letter => [letter, Number(width) / 100] as const),
  ),
);

function advanceOf(letter: string): number {
  const known = advances.get(letter) ?? advances.get(letter.normalize('NFD')[0] ?? '');
  if (known !== undefined) return known;
  if (/[\p{M}\p{Cf}]/u.test(letter)) return 0;
  if (/\p{Script=Arabic}/u.test(letter)) return ARABIC;
  return /[\p{Ideographic}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(letter)
    ? WIDE
    : OTHER;
}

/** Width of a line in the card's type, in px for a size in px; an estimate that is seldom too small. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const letter of text) width += advanceOf(letter);
  return width * size;
}

/** Emoji with what joins and varies them; © ® ™ are letters of our type. */
const PICTOGRAPHS = /(?![©®™])\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F|\u200D|\u20E3/gu;

/** A text as the card can draw it: one line, without pictographs, for which there is no type. */
export function cardLine(text: string): string {
  return plainLine(text.replace(PICTOGRAPHS, ''));
}

/** Letters of scripts that the card's type lacks: a font must be brought for them. */
export function undrawableLetters(text: string): string {
  const letters = [...cardLine(text)].filter(
    letter => !/[\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}\p{sc=Arab}\p{sc=Zyyy}\p{sc=Zinh}]/u.test(letter),
  );
  return [...new Set(letters)].join('');
}

/** The text cut to a width, with « … » where it was cut. */
export function fitLine(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) return text;
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (textWidth(plainLine(text, middle), size) <= width) low = middle;
    else high = middle - 1;
  }
  return low === 0 ? '' : plainLine(text, low);
}

/** Lines of a text within a width, balanced: no line is much shorter than it needs to be. */
export function wrapLines(text: string, size: number, width: number): readonly string[] {
  const lines = greedyLines(text, size, width);
  let balanced = lines;
  for (let narrower = width - size / 2; narrower > width / 2; narrower -= size / 2) {
    const tried = greedyLines(text, size, narrower);
    if (tried.length > lines.length || tried.some(line => textWidth(line, size) > narrower)) break;
    balanced = tried;
  }
  return balanced;
}

function greedyLines(text: string, size: number, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line ? `${line} ${word}` : word;
    if (line && textWidth(longer, size) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}
