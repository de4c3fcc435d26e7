/** What pages are made with, beside the command: the app and its parts, and the files for other people's pages. */
export interface Kit {
  /** The app's page, with places for a head and a content. */
  readonly page: string;
  /** Files of the site by their path in it: `assets/…`. */
  readonly site: ReadonlyMap<string, Uint8Array>;
  /** Files for other people's pages by their path in their folder: `loader.js`, `parts/…`. */
  readonly embed: ReadonlyMap<string, Uint8Array>;
}

/** Fits the files of a built kit together. Throws when it is not whole, which is a fault of the build. */
export function kitOf(files: ReadonlyMap<string, Uint8Array>): Kit {
  const page = files.get('site/index.html');
  if (!page) throw new Error('The kit has no site/index.html: run npm run build.');
  const under = (folder: string) =>
    new Map(
      [...files]
        .filter(([path]) => path.startsWith(folder) && path !== 'site/index.html')
        .map(([path, bytes]) => [path.slice(folder.length), bytes]),
    );
  return { page: new TextDecoder().decode(page), site: under('site/'), embed: under('embed/') };
}
