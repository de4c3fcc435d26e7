import { copyFileSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import { build, type InlineConfig, type Plugin } from 'vite';
import { classicParts } from './classicParts.ts';
import { preactAlias } from './preactAlias.ts';
import { shadowCss } from './shadowCss.ts';
import { visTimelineTransform } from './visTimelineTransform.ts';

/** Where the files for other people's pages go. */
export const embedFolder = 'dist-cli/kit/embed';

const source = (name: string) => fileURLToPath(new URL(`../web/embed/${name}`, import.meta.url));

/**
 * Builds what pages of other sites load: `frame.js` and `frame.css` for the frame, with
 * `frame-large.js` where a story is large, `loader.js` for the page around it,
 * `source-timeline.js` with its parts for the element, the same in one file, and the style sheet that keeps its place.
 */
export async function buildEmbed(): Promise<void> {
  // A sandboxed frame has no origin: modules, which are fetched by it, would need a host that lets them.
  await buildOne({ entry: 'frame.tsx', name: 'frame', format: 'cjs', empty: true });
  const css = shadowCss(readFileSync(join(embedFolder, 'frame.css'), 'utf8'));
  await buildOne({ entry: 'embedding.tsx', name: 'parts/embedding-[hash]', format: 'es', css });
  const part = readdirSync(join(embedFolder, 'parts')).find(name => name.startsWith('embedding-'));
  if (part === undefined)
    throw new Error('buildEmbed: the parts of the element are not where they should be.');
  await buildOne({
    entry: 'element.ts',
    name: 'source-timeline',
    format: 'es',
    embedding: `./parts/${part}`,
  });
  await buildOne({ entry: 'single.ts', name: 'source-timeline.single', format: 'iife', css });
  await buildOne({ entry: 'loader.ts', name: 'loader', format: 'iife', isTiny: true });
  copyFileSync(source('source-timeline.css'), join(embedFolder, 'source-timeline.css'));
}

interface Bundle {
  readonly entry: string;
  readonly name: string;
  /** `cjs` becomes classic scripts: the first, and one for large stories. */
  readonly format: 'iife' | 'es' | 'cjs';
  readonly empty?: boolean;
  /** Styles for a shadow tree; without them the bundle brings a style sheet of its own. */
  readonly css?: string;
  /** Where the element fetches what it needs, relative to itself. */
  readonly embedding?: string;
  /** Worth the slower minifier: every byte counts in a page that is not ours. */
  readonly isTiny?: boolean;
}

async function buildOne({
  entry,
  name,
  format,
  empty = false,
  css,
  embedding,
  isTiny,
}: Bundle): Promise<void> {
  const config: InlineConfig = {
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    base: './',
    resolve: { alias: preactAlias },
    plugins: [
      tailwindcss(),
      visTimelineTransform(),
      css === undefined ? null : shadowStyles(css),
      embedding === undefined ? null : fetchedEmbedding(embedding),
      format === 'cjs' ? classicParts() : null,
    ],
    build: {
      outDir: embedFolder,
      emptyOutDir: empty,
      target: 'es2022',
      modulePreload: false,
      ...(isTiny && {
        minify: 'terser' as const,
        terserOptions: { ecma: 2020, compress: { passes: 3, unsafe_arrows: true } },
      }),
      cssCodeSplit: false,
      // What is imported later is fetched as it is, without Vite's preloading.
      ...(format === 'es' && { lib: { entry: source(entry), formats: ['es'] } }),
      rolldownOptions: {
        // Nothing is preloaded from inside one file, so nothing needs its address.
        ...(format !== 'es' && { transform: { define: { 'import.meta': '{}' } } }),
        // What is imported later may well be here already.
        checks: { ineffectiveDynamicImport: false },
        input: source(entry),
        output: {
          ...(format === 'es' && { minify: true }),
          format,
          entryFileNames: `${name}.js`,
          chunkFileNames: format === 'cjs' ? '[name].js' : 'parts/[name]-[hash].js',
          assetFileNames: `${name}.[ext]`,
          ...(format === 'iife' && { codeSplitting: false }),
          ...(format === 'cjs' && { codeSplitting: largeApart }),
        },
      },
    },
  };
  await build(config);
}

/** What only stories of very many events, or of very long articles, need. */
const largeApart = {
  includeDependenciesRecursively: false,
  groups: [
    {
      name: 'frame-large',
      priority: 2,
      test: /\/(LargePicture|LargeEventList|LargeArticle|NearBlocks|BinList|visDetail|pictureOfDetail|usePictureIndex|searchIndex|strip)\.tsx?$|\/views\/(detail\/(?!cells|grid|lowerBound)|near\/(drawn|list|text)Blocks)/,
    },
    { name: 'frame', priority: 1, test: /./ },
  ],
};

/** Gives the styles to the element as text, and leaves out the style sheets its modules ask for. */
function shadowStyles(css: string): Plugin {
  const id = 'virtual:sourceline-shadow.css';
  return {
    name: 'sourceline:shadow-styles',
    enforce: 'pre',
    resolveId: name => (name === id ? `\0${id}.js` : null),
    load(name) {
      if (name === `\0${id}.js`) return `export const css = ${JSON.stringify(css)};`;
      return name.endsWith('.css') ? '' : null;
    },
  };
}

/** Leaves the import of the parts as an address, so that the element itself stays a few bytes. */
function fetchedEmbedding(address: string): Plugin {
  return {
    name: 'sourceline:fetched-embedding',
    enforce: 'pre',
    resolveId: name => (name.endsWith('/embedding.tsx') ? { id: address, external: true } : null),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildEmbed();
