import { readFileSync } from 'node:fs';
import { contentSecurityPolicy } from '../../core/exchange/contentSecurityPolicy.ts';
import { escapeHtml } from '../../core/exchange/html.ts';
import type { CommandIo } from '../commandIo.ts';
import { runCommand } from '../run.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

/** The app's page as the build leaves it, with some files of each kind. */
const kit = new Map([
  [
    'site/index.html',
    bytes(
      readFileSync('index.html', 'utf8')
        .replaceAll('"/src/', '"./assets/')
        .replace(
          '<head>',
          `<head><meta http-equiv="Content-Security-Policy" content="${escapeHtml(contentSecurityPolicy)}">`,
        ),
    ),
  ],
  ['site/assets/app.js', bytes('app')],
  ['embed/frame.css', bytes('css')],
  ['embed/frame.js', bytes('frame')],
  ['embed/loader.js', bytes('loader')],
  ['embed/source-timeline.css', bytes('css')],
  ['embed/source-timeline.js', bytes('element')],
  ['embed/source-timeline.single.js', bytes('single')],
  ['embed/parts/one.js', bytes('part')],
]);

/** What `sourceline publish` gave back. */
export interface PublishRun {
  readonly status: number;
  readonly out: string;
  readonly err: string;
  /** Undefined when nothing was written. */
  readonly files: ReadonlyMap<string, string | Uint8Array> | undefined;
}

/** Runs `sourceline publish` in process on files that are given, in a site that has `folders` under `s/`. */
export async function runPublish(
  args: readonly string[],
  inputs: Readonly<Record<string, string>>,
  folders: readonly string[] = [],
): Promise<PublishRun> {
  let out = '';
  let err = '';
  let files: PublishRun['files'];
  const io: CommandIo = {
    readFile: async path => {
      const text = inputs[path];
      if (text === undefined) throw Object.assign(new Error('none'), { code: 'ENOENT' });
      return bytes(text);
    },
    stdin: async () => new Uint8Array(),
    lines: async function* () {},
    outLine: async () => {},
    writeFile: async () => {
      throw new Error('publish writes folders');
    },
    isSameFile: async (a, b) => a === b,
    foldersIn: async path => (path === 'site/s' ? folders : []),
    kitFiles: async () => kit,
    writeFolder: async (_folder, all) => {
      files = all;
    },
    out: text => {
      out += text;
    },
    err: text => {
      err += text;
    },
    now: () => new Date(0),
    colours: false,
  };
  const status = await runCommand(['publish', ...args], io);
  return { status, out, err, files };
}

/** The rest of a command line. */
export const target = ['--out', 'site', '--base-url', 'https://news.example/t'];

/** The text of a file it wrote. */
export function textOf(ran: PublishRun, path: string): string {
  const file = ran.files?.get(path);
  if (file === undefined) throw new Error(`not written: ${path}`);
  return typeof file === 'string' ? file : new TextDecoder().decode(file);
}
