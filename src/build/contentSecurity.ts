import type { Plugin } from 'vite';
import { contentSecurityPolicy } from '../core/exchange/contentSecurityPolicy.ts';

/** Writes the policy into the built page, so that it holds on any static host; the dev server is left alone. */
export function contentSecurity(): Plugin {
  return {
    name: 'sourceline:content-security',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
        injectTo: 'head-prepend',
      },
    ],
  };
}
