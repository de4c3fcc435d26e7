import { quoteOf } from '../../core/article/selector.ts';
import type { EmbedCode } from '../../core/exchange/embedCode.ts';
import { escapeHtml } from '../../core/exchange/html.ts';
import { localize } from '../../core/story/localize.ts';
import type { Source, Story } from '../../core/story/story.ts';

/**
 * A publisher's page as it would be: a headline, the code as it is pasted, the article. Its policy is the one shown,
 * besides that of the page that makes it, so a code that needs more does not work here either. `style` is the address
 * of its style sheet, in the site. A rule the code needs goes into no page: a style in line is what both policies refuse.
 */
export function previewHtml(story: Story, { html, policy }: EmbedCode, style: string): string {
  const [source] = story.sources;
  const lang = source?.inLanguage ?? story.inLanguage;
  const headline = source?.headline ?? localize(story.name, lang, story.inLanguage).text;
  return `<!doctype html>
<html lang="${escapeHtml(lang)}" dir="auto">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(headline)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${escapeHtml(style)}">
</head>
<body>
<main>
<h1>${escapeHtml(headline)}</h1>
${html}
<article>
${paragraphsOf(story, source)
  .map(text => `<p>${escapeHtml(text)}</p>`)
  .join('\n')}
</article>
</main>
</body>
</html>
`;
}

/** The article, or where its text is not given the words that are quoted of it. */
function paragraphsOf(story: Story, source: Source | undefined): readonly string[] {
  const lines = source?.articleBody?.split('\n').filter(line => line.trim() !== '');
  if (lines && lines.length > 0) return lines;
  return story.events
    .flatMap(event => event.passages)
    .filter(({ role }) => role === 'describes')
    .map(({ selector }) => quoteOf(selector)?.exact ?? '');
}
