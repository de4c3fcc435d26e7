import type { Plugin } from 'vite';
import {
  builderSecurityPolicy,
  contentSecurityPolicy,
  frontSecurityPolicy,
} from '../core/exchange/contentSecurityPolicy.ts';

/**
 * Writes the policy into the built page, so that it holds on any static host, and has the preview server send it as a
 * host does; the dev server is left alone.
 */
export function contentSecurity(): Plugin {
  return {
    name: 'sourceline:content-security',
    configurePreviewServer(server) {
      server.middlewares.use((request, response, next) => {
        const policy = policyOf(request.url ?? '');
        response.setHeader('Content-Security-Policy', policy);
        next();
      });
    },
    transformIndexHtml: (_, { server }) =>
      server
        ? []
        : [
            {
              tag: 'meta',
              attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
              injectTo: 'head-prepend',
            },
          ],
  };
}

function policyOf(path: string): string {
  if (/^\/embed\/(index\.html)?(\?|$)/.test(path)) return `${builderSecurityPolicy}; frame-ancestors 'none'`;
  if (/^\/(index\.html)?(\?|$)/.test(path)) return `${frontSecurityPolicy}; frame-ancestors 'self'`;
  return contentSecurityPolicy;
}
