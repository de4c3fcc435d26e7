import type { Plugin } from 'vite';
import { builderSecurityPolicy, contentSecurityPolicy } from '../core/exchange/contentSecurityPolicy.ts';

/**
 * Writes the policy into the built page, so that it holds on any static host, and has the preview server send it as a
 * host does; the dev server is left alone.
 */
export function contentSecurity(): Plugin {
  return {
    name: 'sourceline:content-security',
    configurePreviewServer(server) {
      server.middlewares.use((request, response, next) => {
        const isBuilder = /^\/embed\/(index\.html)?(\?|$)/.test(request.url ?? '');
        const policy = isBuilder ? `${builderSecurityPolicy}; frame-ancestors 'none'` : contentSecurityPolicy;
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
