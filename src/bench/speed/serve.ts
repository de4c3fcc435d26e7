import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { PageFiles } from './pages/benchPage.ts';

/** Kinds of bytes that are counted. */
export const byteKinds = ['html', 'js', 'css', 'json', 'font', 'image'] as const;
export type ByteKind = (typeof byteKinds)[number];

/** A static host of this machine. */
export interface BenchServer {
  readonly origin: string;
  /** Puts files under a folder; those that were there stay. They are compressed now, not when asked for. */
  put(folder: string, files: PageFiles): void;
  /** Bytes of bodies sent since the last call, by kind. */
  takeBytes(): Readonly<Record<ByteKind, number>>;
  close(): void;
}

const types: Readonly<Record<string, readonly [string, ByteKind]>> = {
  '.html': ['text/html; charset=utf-8', 'html'],
  '.js': ['text/javascript; charset=utf-8', 'js'],
  '.css': ['text/css; charset=utf-8', 'css'],
  '.json': ['application/json', 'json'],
  '.jsonld': ['application/ld+json', 'json'],
  '.woff2': ['font/woff2', 'font'],
  '.woff': ['font/woff', 'font'],
  '.ttf': ['font/ttf', 'font'],
  '.svg': ['image/svg+xml', 'image'],
  '.png': ['image/png', 'image'],
};

interface Served {
  readonly body: Uint8Array;
  readonly type: string;
  readonly kind: ByteKind;
  readonly isPacked: boolean;
}

/** A quality hosts use; the same for every contestant. */
const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } };

/** Serves files out of memory with brotli, alike for all, on a port of 127.0.0.1; a free one for 0. */
export async function serve(port: number): Promise<BenchServer> {
  const served = new Map<string, Served>();
  let bytes = noBytes();
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/').slice(1);
    const file = served.get(path === '' || path.endsWith('/') ? `${path}index.html` : path);
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    bytes[file.kind] += file.body.length;
    response.writeHead(200, {
      'Content-Type': file.type,
      'Content-Length': file.body.length,
      ...(file.isPacked && { 'Content-Encoding': 'br' }),
    });
    response.end(file.body);
  });
  await new Promise<void>(resolve => server.listen(port, '127.0.0.1', resolve));
  const { port: taken } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${taken}`,
    put(folder, files) {
      for (const [path, file] of files) served.set(folder + path, packed(path, file));
    },
    takeBytes() {
      const sent = bytes;
      bytes = noBytes();
      return sent;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

function packed(path: string, file: string | Uint8Array): Served {
  const [type, kind] = types[extname(path)] ?? ['application/octet-stream', 'html'];
  const isPacked = kind !== 'font' && !path.endsWith('.png');
  const whole = Buffer.from(file);
  return { type, kind, isPacked, body: isPacked ? brotliCompressSync(whole, brotli) : whole };
}

function noBytes(): Record<ByteKind, number> {
  return { html: 0, js: 0, css: 0, json: 0, font: 0, image: 0 };
}
