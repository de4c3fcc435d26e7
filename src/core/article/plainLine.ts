/**
 * A text as one line for places that show no markup and are read beside others: titles, summaries, pictures. Spaces and
 * line ends become one space, no-break spaces stay; characters that control, reorder or cannot be written in XML go, half a surrogate pair
 * becomes U+FFFD. `longest` is in UTF-16 code units; what is longer ends in « … », between words where there are any.
 */
export function plainLine(text: string, longest = Number.POSITIVE_INFINITY): string {
  const line = text
    .replace(/[\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF\uFEFF]/g, '')
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/[\p{Cc}\u2028\u2029 \u1680\u2000-\u2006\u2008-\u200A\u205F\u3000]+/gu, ' ')
    .trim();
  return line.length <= longest ? line : `${shortened(line, longest - 1)}…`;
}

function shortened(line: string, length: number): string {
  // Half a surrogate pair may be left at the cut.
  const cut = line.slice(0, Math.max(0, length)).replace(/[\uD800-\uDBFF]$/, '');
  const space = cut.lastIndexOf(' ');
  return (space > length / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:.–—-]+$/u, '');
}
