import { escapeHtml } from './html.ts';
import { isoDate } from './isoDate.ts';

/** A page of a site: its absolute address, and when it last changed as ISO 8601, where known. */
export interface SitemapPage {
  readonly address: string;
  readonly lastModified?: string | undefined;
}

/** The pages as a sitemap (sitemaps.org, 0.9), in the order given; a date that is not W3C Datetime is left out. */
export function sitemapOf(pages: readonly SitemapPage[]): string {
  const entries = pages.map(({ address, lastModified }) => {
    const modified = isoDate(lastModified);
    const lastmod = modified ? `<lastmod>${modified}</lastmod>` : '';
    return `  <url><loc>${escapeHtml(address)}</loc>${lastmod}</url>\n`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n',
    ...entries,
    '</urlset>\n',
  ].join('');
}
