/**
 * The ways into a page: the element, the same with all it needs in one file of fixed content, the frame, and the frame
 * with the script that gives it its height and paints in the article around it.
 */
export const doors = ['element', 'single', 'frame', 'loader'] as const;

export type Door = (typeof doors)[number];

/**
 * What a page's Content Security Policy must allow for a door, as directives to add to those it has, and nothing more.
 * `base` is where the site stands, as `readBaseUrl` returns it; `scriptHash` the hash of the single file, by which
 * alone it is allowed (CSP level 3, "external scripts by hash").
 */
export function embedPolicy(door: Door, base: string, scriptHash: string): string {
  const site = sourceExpression(base);
  const styleAndStory = [`style-src ${site}`, `connect-src ${site}`];
  const directives: Readonly<Record<Door, readonly string[]>> = {
    element: [`script-src ${site}`, ...styleAndStory],
    single: [`script-src '${scriptHash}'`, ...styleAndStory],
    frame: [`frame-src ${site}`],
    loader: [`frame-src ${site}`, `script-src ${site}`],
  };
  return directives[door].join('; ');
}

/** A site in a folder allows that folder only. `;` and `,` would end the expression. */
function sourceExpression(base: string): string {
  return base
    .replace(/^([a-z]+:\/\/[^/]+)\/$/, '$1')
    .replaceAll(';', '%3B')
    .replaceAll(',', '%2C');
}
