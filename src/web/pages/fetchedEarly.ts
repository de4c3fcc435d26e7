import type { Kit } from './kit.ts';

/** Names of the files a file of the app imports from beside it. */
const imports = /(?:from|import)\s*["`]\.\/([^"`]+\.js)["`]/g;

/**
 * Files the app asks for only once it runs, by their path in the site, in the order they are needed: the words of a language,
 * and the picture with its styles. Told of in the page they are on their way while the app itself still is.
 */
export function fetchedEarly({ page, site }: Kit, lang: string): readonly string[] {
  const paths = [...site.keys()];
  const parts = [`assets/bundle.${lang}-`, 'assets/TimelinePicture-'];
  const scripts = parts.flatMap(part => paths.filter(path => path.startsWith(part) && path.endsWith('.js')));
  const found = new Set<string>();
  // A set tells of what is added to it while it is gone through.
  for (const path of scripts) found.add(path);
  for (const path of found) {
    const text = new TextDecoder().decode(site.get(path));
    for (const [, name = ''] of text.matchAll(imports)) {
      if (!page.includes(name)) found.add(`assets/${name}`);
    }
  }
  const styles = [...found].flatMap(script =>
    paths.filter(path => path.endsWith('.css') && stem(path) === stem(script)),
  );
  return [...found, ...styles];
}

/** A file's name without the hash of what is in it. */
function stem(path: string): string {
  return path.replace(/-[\w-]{8}\.\w+$/, '');
}
