import { realStory } from '../support/stories.ts';

const body = realStory.sources[0]?.articleBody ?? '';

/**
 * The real article as a publisher might set it: inline markup in the middle of words' runs, line breaks in the source,
 * an entity, French narrow spaces, a box between paragraphs, hidden words.
 */
export function articleMarkup(paragraph: (html: string, index: number) => string = html => html): string {
  return body
    .split('\n')
    .map((text, index) => {
      const html = text
        .replaceAll('&', '&amp;')
        .replaceAll('« ', '«\u202F')
        .replaceAll(' »', '\u202F»')
        .replace(/(\S+) (\S+) (\S+)/, '$1\n     <strong>$2</strong> <em>$3</em>')
        .replace(/ (\p{L}{5,}) (?!.* (\p{L}{5,}) )/u, ' <a href="/mot">$1</a> ');
      return `<p>${paragraph(html, index)}</p>${index === 0 ? '<aside hidden>Publicité cachée</aside><p>Lire <br>aussi</p>' : ''}`;
    })
    .join('\n');
}
