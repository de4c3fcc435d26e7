import { type Language, languages } from '../kit/languages.ts';

/** What the page's own HTML says of itself. */
export interface Page {
  /** The story this page is of; undefined on the front page. */
  readonly slug: string | undefined;
  /** Relative address of the site's root folder, with its last slash. */
  readonly root: string;
  /** Whether the site has a list of several stories. */
  readonly hasList: boolean;
  /** Whether this is the page that makes embed codes. */
  readonly isBuilder: boolean;
  /** Whether the address asks for the editor. */
  readonly isEditor: boolean;
  /** The language the page was written out in; undefined when there is nothing in it yet. */
  readonly writtenIn: Language | undefined;
}

/** Reads the page's own account of itself from the element the app is mounted in. */
export function readPage(element: HTMLElement): Page {
  const { story, root, lang, list, builder } = element.dataset;
  return {
    slug: story,
    root: root ?? './',
    hasList: list !== undefined,
    isBuilder: builder !== undefined || (import.meta.env.DEV && /[?&]embed\b/.test(location.search)),
    isEditor: story === undefined && /[?&]edit\b/.test(location.search),
    writtenIn: languages.find(one => one === lang),
  };
}

/** Where the embed code of a story is made; the development server has all on its one page. */
export function embedHrefOf(root: string, slug: string): string {
  return import.meta.env.DEV ? `?embed&story=${slug}` : `${root}embed/?story=${slug}`;
}

/** Where stories are made. */
export function editorHrefOf(root: string): string {
  return `${root}?edit`;
}
