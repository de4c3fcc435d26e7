/**
 * A whole number from 0 as it is written in a language of the interface. Making the browser's own formatter takes a slow phone
 * 45 ms while the page comes alive; below 1,000 there is nothing to format where the digits are these.
 */
export function numberIn(count: number, lang: string): string {
  const isPlain = (lang === 'fr' || lang === 'en') && Number.isInteger(count) && count >= 0 && count < 1000;
  return isPlain ? String(count) : count.toLocaleString(lang);
}
