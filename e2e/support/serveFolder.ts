import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  png: 'image/png',
  woff2: 'font/woff2',
};

/** Files served as a plain static host does, in a folder of an origin of their own; `base` ends in a slash. */
export async function serveFolder(
  files: Readonly<Record<string, Uint8Array>>,
  folder: string,
): Promise<{ readonly base: string; readonly close: () => void }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname.startsWith(`/${folder}/`) ? pathname.slice(folder.length + 2) : undefined;
    const name = path?.replace(/(^|\/)$/, '$1index.html') ?? '';
    const body = path === undefined ? undefined : files[name];
    response.statusCode = body ? 200 : 404;
    response.setHeader('Content-Type', types[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream');
    response.end(body);
  });
  await new Promise<void>(resolve => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  return { base: `http://localhost:${port}/${folder}/`, close: () => server.close() };
}
