import { contentSecurityPolicy } from '../../core/exchange/contentSecurityPolicy.ts';
import { escapeHtml } from '../../core/exchange/html.ts';
import type { HeadElement } from '../../core/exchange/pageMeta.ts';

/** Attributes of an element; one whose value is undefined is left out. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** A page of the app with its own head and content. */
export interface PageParts {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** Relative address of the site's root folder: `./`, `../../`. */
  readonly root: string;
  readonly head: readonly string[];
  /** The page's policy where it is not that of the app's page. */
  readonly policy?: string;
  /** Attributes of the element the app is mounted in. */
  readonly app: Attributes;
  /** What stands in that element before any script, as HTML. */
  readonly content: string;
}

/** Fills the app's page. Throws when the page is not the one this was written for. */
export function fillPage(page: string, parts: PageParts): string {
  const { lang, dir, root, head, policy, app, content } = parts;
  const hasTitle = head.some(element => element.startsWith('<title>'));
  const filled = [
    ['<html lang="en">', `<html lang="${escapeHtml(lang)}" dir="${dir}">`],
    ['<div id="app"><!--sourceline:app--></div>', `<div id="app"${written(app)}>${content}</div>`],
    ['<!--sourceline:head-->', head.join('\n    ')],
    ...(policy === undefined
      ? []
      : [[written({ content: contentSecurityPolicy }), written({ content: policy })]]),
  ].reduce((html, [from = '', to = '']) => replaceOnce(html, from, to), page.replaceAll('="./', `="${root}`));
  if (!hasTitle) return filled;
  // The page's own title and description come first; the ones of the story are to be the only ones.
  return filled
    .replace(/<title>Sourceline<\/title>\s*/, '')
    .replace(/<meta name="description" content="A news story as a timeline[^>]*>\s*/, '');
}

/** An element of a head as HTML. */
export function headHtml({ tag, attributes, text }: HeadElement): string {
  const open = `<${tag}${written(attributes)}>`;
  return text === undefined ? open : `${open}${escapeHtml(text)}</${tag}>`;
}

/** Attributes as they stand in a tag, each after a space. */
export function written(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeHtml(value)}"`))
    .join('');
}

function replaceOnce(html: string, from: string, to: string): string {
  const [before, after, ...more] = html.split(from);
  if (before === undefined || after === undefined || more.length > 0) {
    throw new Error(`The app's page should have ${from} once: run npm run build.`);
  }
  return before + to + after;
}
