import { expect, it } from 'vitest';
import { textFromHtml } from './articleFromHtml.ts';
import { htmlFacts } from './htmlFacts.ts';

it('reads what a page says of itself, schema.org first', () => {
  const page = `<!doctype html><html lang="en-GB"><head><title>T | Paper</title>
    <meta property="og:site_name" content="The Paper"><meta property="article:published_time" content="2024-03-19T23:30:00Z">
    <link rel="canonical" href="https://paper.example/a">
    <script type="application/ld+json">{"@graph":[{"@type":"WebSite"},{"@type":["NewsArticle"],"headline":"Bridge reopens",
      "datePublished":"2024-03-20T08:00:00+01:00","author":[{"name":"Jane Roe"}]}]}</script></head><body><p>Text</p></body></html>`;
  expect(htmlFacts(page)).toEqual({
    published: '2024-03-20',
    headline: 'Bridge reopens',
    publisher: 'The Paper',
    author: 'Jane Roe',
    url: 'https://paper.example/a',
    lang: 'en-GB',
  });
});

it('finds nothing in a page that says nothing, and takes no address that is none', () => {
  const facts = htmlFacts('<link rel="canonical" href="javascript:alert(1)"><p>20 March 2024</p>');
  expect(Object.values(facts).every(value => value === undefined)).toBe(true);
  expect(htmlFacts('<script type="application/ld+json">{broken</script>').headline).toBeUndefined();
});

it('keeps the text of a copied piece: paragraphs, list items and link words, nothing that is not read', () => {
  const piece =
    '<meta charset="utf-8"><h1>Head</h1><p>One <a href="/x">linked</a> <b>word</b>.</p><ul><li>First</li><li>Second</li></ul>' +
    '<script>evil()</script><style>p{}</style><img src="https://beacon.example/x.png" alt="A"><p>Two<br>lines</p>';
  expect(textFromHtml(piece)).toBe('Head\nOne linked word.\nFirst\nSecond\nTwo\nlines');
  expect(textFromHtml('<b>'.repeat(2000))).toBeUndefined();
});
