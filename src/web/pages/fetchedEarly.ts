import type { Kit } from './kit.ts';

/** A part of the app by the name of its file, with the files it imports. */
const chunkImports = /(?:from|import)\s*["`]\.\/([^"`]+\.js)["`]/g;

/**
 * Files the app asks for only once it runs, by their path in the site, in the order they are needed: the words of a language
 * and the picture. Told of in the page they are on their way while the app itself still is.
 */
export function fetchedEarly(kit: Kit, lang: string): readonly string[] {
  const found = new Set<string>();
  for (const part of [`bundle.${lang}-`, 'TimelinePicture-']) {
    for (const path of kit.site.keys()) {
      if (path.startsWith(`assets/${part}`) && path.endsWith('.js')) addWithImports(path, kit, found);
    }
  }
  return [...found].filter(path => !kit.page.includes(path));
}

function addWithImports(path: string, kit: Kit, found: Set<string>): void {
  const bytes = kit.site.get(path);
  if (!bytes || found.has(path) || kit.page.includes(path)) return;
  found.add(path);
  for (const [, name = ''] of new TextDecoder().decode(bytes).matchAll(chunkImports)) {
    addWithImports(`assets/${name}`, kit, found);
  }
}
