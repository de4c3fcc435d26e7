import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { type Cut, cuts, type Edit, edits, forbidden } from './visTimelineEdits.ts';

/** The one version of vis-timeline whose source the cuts and edits were written for. */
export const visTimelineVersion = '8.5.4';

const SHIM = fileURLToPath(new URL('../web/timeline/momentShim.ts', import.meta.url));
const MODULE = /[\\/]vis-timeline[\\/]esnext[\\/]esm[\\/]vis-timeline-graph2d\.mjs$/;

/**
 * Rewrites the source of vis-timeline (esnext build) so that it has no HTML sink, no moment and nothing we
 * never use. Throws an Error with a sentence that says what differs when the source is not the one expected:
 * shipping a half-rewritten library would be worse than a failed build.
 */
export function transformVisTimeline(source: string, version: string): string {
  if (version !== visTimelineVersion) {
    throw new Error(
      `vis-timeline is ${version}, but its rewriting was written for ${visTimelineVersion}: pin that version, or check every cut and edit in src/build/visTimelineEdits.ts against the new source.`,
    );
  }
  const lean = edits.reduce(applyEdit, cuts.reduce(applyCut, source));
  const left = forbidden.find(name => lean.includes(name));
  if (left) throw differs(`"${left}" is still there after all cuts and edits`);
  return withImports(lean);
}

function applyCut(source: string, cut: Cut): string {
  const start = onlyPlace(source, cut.from, cut.what);
  const end = source.indexOf(cut.to, start);
  if (end < 0) throw differs(`the end of ${cut.what} (${JSON.stringify(cut.to)}) was not found`);
  return source.slice(0, start) + source.slice(end);
}

function onlyPlace(source: string, text: string, what: string): number {
  const start = source.indexOf(text);
  const again = source.indexOf(text, start + 1);
  if (start < 0) throw differs(`the start of ${what} (${JSON.stringify(text)}) was not found`);
  if (again >= 0) throw differs(`the start of ${what} (${JSON.stringify(text)}) was found more than once`);
  return start;
}

function applyEdit(source: string, edit: Edit): string {
  const parts = source.split(edit.find);
  const count = parts.length - 1;
  if (count !== edit.count) {
    throw differs(
      `${JSON.stringify(edit.find)} was found ${count} times, not ${edit.count} (needed because ${edit.why})`,
    );
  }
  return parts.join(edit.replace);
}

/** The original spreads all of vis-util into one object, which defeats tree shaking: list what is called. */
function withImports(source: string): string {
  const called = new Set([...source.matchAll(/availableUtils\s*\.(\w+)/g)].map(match => match[1] ?? ''));
  called.delete('convert');
  const names = [...called].sort();
  const moment = "import moment$3 from 'moment';\n";
  if (!source.includes(moment)) throw differs('the import of moment was not found');
  const imports = `import { momentShim as moment$3 } from ${JSON.stringify(SHIM)};\nimport { ${names.map(name => `${name} as util_${name}`).join(', ')} } from 'vis-util/esnext/esm/vis-util.js';\n`;
  const bag = `\nconst availableUtils = { ${names.map(name => `${name}: util_${name}`).join(', ')}, convert };\nconst unfiltered = value => value;\nconst locales = { en };\n`;
  return source.replace(moment, () => imports) + bag;
}

function differs(what: string): Error {
  return new Error(
    `vis-timeline ${visTimelineVersion} is not the source its rewriting expects: ${what}. See src/build/visTimelineEdits.ts.`,
  );
}

/** Vite plugin: rewrites vis-timeline on its way into the bundle, in builds and in the development server. */
export function visTimelineTransform(): Plugin {
  return {
    name: 'sourceline:vis-timeline',
    enforce: 'pre',
    // A pre-bundled copy would bypass the hook; its CommonJS dependencies must still be pre-bundled.
    config: () => ({
      optimizeDeps: {
        exclude: ['vis-timeline', 'vis-data', 'vis-util'],
        include: [
          'vis-timeline > propagating-hammerjs',
          'vis-timeline > component-emitter',
          'vis-timeline > @egjs/hammerjs',
        ],
      },
    }),
    transform: {
      filter: { id: MODULE },
      handler(code) {
        return { code: transformVisTimeline(code, installedVersion()), map: null };
      },
    },
  };
}

function installedVersion(): string {
  const path = createRequire(import.meta.url).resolve('vis-timeline/package.json');
  const manifest: unknown = JSON.parse(readFileSync(path, 'utf8'));
  const version = typeof manifest === 'object' && manifest && 'version' in manifest ? manifest.version : null;
  return String(version);
}
