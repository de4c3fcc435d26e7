import type { Plugin } from 'vite';

const styleSheet = /\s*<link rel="stylesheet"[^>]*>/g;
const script = /<script type="module"|<link rel="modulepreload"/g;

/**
 * Puts the style sheets of a built page before its scripts and has the browser fetch scripts after them: on a slow line
 * whatever comes along with the style sheet keeps the first paint waiting.
 */
export function styleFirst(): Plugin {
  return {
    name: 'sourceline:style-first',
    apply: 'build',
    transformIndexHtml: { order: 'post', handler: putStyleFirst },
  };
}

function putStyleFirst(html: string): string {
  const sheets = html.match(styleSheet) ?? [];
  return html
    .replace(styleSheet, '')
    .replace(/(?=\s*<link rel="icon")/, sheets.join(''))
    .replace(script, tag => `${tag} fetchpriority="low"`);
}
