import { readTags } from './readTags.ts';
import { webAddress } from './webAddress.ts';

/** Elements that stand on lines of their own. */
const BLOCKS = new Set(
  (
    'address article aside blockquote br dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main nav ' +
    'ol p pre section summary table td th tr ul'
  ).split(' '),
);
/** Elements whose text nobody reads. */
const UNSEEN = new Set(
  'script style template noscript iframe object head title textarea select svg math'.split(' '),
);

/** What is left of HTML as plain text. */
export interface PlainHtml {
  /** One line a paragraph, without empty ones. */
  readonly text: string;
  /** The http and https addresses that links and frames lead to, each once. */
  readonly links: readonly string[];
}

/**
 * HTML as plain text: tags, comments, scripts and styles go, entities become their characters, `mailto:` addresses are
 * written after their words. The result is text, to be shown as text: what looks like a tag in it was written with
 * entities. Text without any tag keeps its line ends. Never throws.
 */
export function plainHtml(html: string): PlainHtml {
  const hasTags = /<[a-z!/]/i.test(html);
  const pieces: string[] = [];
  const links = new Set<string>();
  /** The element whose text is passed over, and how many of its name are open. */
  let unseen = '';
  let depth = 0;
  let mail = '';
  const addLink = (address: string | undefined) => {
    const found = webAddress(address ?? '');
    if (found !== undefined) links.add(found);
  };
  readTags(html, {
    open(name, { href, src }) {
      if (name === 'a') addLink(href);
      if (name === 'iframe') addLink(src);
      if (name === 'a') mail = href?.toLowerCase().startsWith('mailto:') ? mailAddress(href) : '';
      if (unseen === '' && UNSEEN.has(name)) unseen = name;
      if (name === unseen) depth++;
      else if (BLOCKS.has(name)) pieces.push('\n');
    },
    text(text) {
      if (unseen === '') pieces.push(hasTags ? unbroken(text) : text);
    },
    close(name) {
      if (name === unseen && --depth === 0) unseen = '';
      else if (BLOCKS.has(name)) pieces.push('\n');
      if (name === 'a' && mail !== '') {
        if (!pieces.at(-1)?.endsWith(mail)) pieces.push(` (${mail})`);
        mail = '';
      }
    },
  });
  return { text: paragraphs(pieces.join('')), links: [...links] };
}

/** Line ends of the source are spaces in HTML. */
function unbroken(text: string): string {
  const lines = text.split(/[\r\n]+/);
  const last = lines.length - 1;
  return lines
    .map((line, index) => (index > 0 ? line.trimStart() : line))
    .map((line, index) => (index < last ? line.trimEnd() : line))
    .join(' ');
}

/** The lines of a text without white space around them and without empty ones. */
export function paragraphs(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map(line => line.trim())
    .filter(line => line !== '')
    .join('\n');
}

function mailAddress(href: string): string {
  return href.slice('mailto:'.length).split('?')[0] ?? '';
}
