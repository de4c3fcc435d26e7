/**
 * Markdown as the text a reader sees, line by line: no signs of headings, lists, emphasis, links, images, code or
 * rules. Text without them comes through as it is.
 */
export function plainMarkdown(text: string): string {
  return text
    .split('\n')
    .filter(line => !/^\s{0,3}(?:```|~~~|(?:[-*_]\s*){3,}$|\[[^\]]{1,200}\]:\s)/.test(line))
    .map(plainLine)
    .join('\n')
    .trim();
}

function plainLine(line: string): string {
  return line
    .replace(/^\s{0,3}(?:#{1,6}\s+|>\s?|[-*+]\s+(?=\S))/, '')
    .replace(/\s#+$/, '')
    .replace(/!?\[([^\][]{0,300})\]\([^()\s]{1,2000}(?:\s"[^"]{0,300}")?\)/g, '$1')
    .replace(/(\*\*|__)(?=\S)([^*_]{1,500}?\S)\1/g, '$2')
    .replace(/(^|[\s(«“"'’])([*_])(?=\S)([^*_]{0,500}?\S)\2(?=[\s.,;:!?)»”"'’]|$)/g, '$1$3')
    .replace(/`([^`]{1,500})`/g, '$1');
}
