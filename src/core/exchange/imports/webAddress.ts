/** The text as an http or https address, or undefined: nothing else may become a link. `//host` is taken as https. */
export function webAddress(text: string): string | undefined {
  const trimmed = text.trim();
  const address = trimmed.startsWith('//') ? `https:${trimmed}` : trimmed;
  return /^https?:\/\/[^\s/?#][^\s]*$/i.test(address) ? address : undefined;
}
