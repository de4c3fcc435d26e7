import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';
import { cuts, edits } from './visTimelineEdits.ts';
import { transformVisTimeline, visTimelineVersion } from './visTimelineTransform.ts';

const require = createRequire(import.meta.url);
const folder = require.resolve('vis-timeline/package.json').replace(/package\.json$/, '');
const source = readFileSync(`${folder}esnext/esm/vis-timeline-graph2d.mjs`, 'utf8');
const version: string = JSON.parse(readFileSync(`${folder}package.json`, 'utf8')).version;

const placesIn = (text: string, part: string): number => text.split(part).length - 1;

describe('transformVisTimeline', () => {
  it('rewrites the installed vis-timeline', () => {
    const lean = transformVisTimeline(source, version);
    expect(lean.length).toBeLessThan(source.length * 0.65);
    expect(lean).not.toMatch(/innerHTML|insertAdjacentHTML|document\.write/);
    expect(lean).not.toMatch(/from '(xss|keycharm|moment)'/);
    expect(lean).not.toMatch(
      /new (LineGraph|Configurator|ColorPicker|DataAxis)|Graph2d\.prototype|class Validator/,
    );
  });

  it('stays a module that parses', () => {
    expect(() => parseAst(transformVisTimeline(source, version))).not.toThrow();
  });

  it('turns 10 sinks into text and 5 into a clear, beside the one that goes with the data axis', () => {
    const before = placesIn(source, '.replaceChildren();');
    const lean = transformVisTimeline(source, version);
    expect(placesIn(lean, '.replaceChildren();') - before).toBe(5);
    expect(placesIn(lean, '.textContent = unfiltered(')).toBe(10);
  });

  it('refuses another version', () => {
    expect(() => transformVisTimeline(source, '8.5.5')).toThrow(/vis-timeline is 8\.5\.5, but .* 8\.5\.4/);
    expect(visTimelineVersion).toBe(version);
  });

  it('refuses a source with one more sink of a known kind', () => {
    expect(() => transformVisTimeline(`${source}\nfunction f(a) { a.innerHTML = ""; }`, version)).toThrow();
    const middle = source.replace(
      'class Group {',
      'function more(a) {\n  a.innerHTML = "";\n}\nclass Group {',
    );
    expect(() => transformVisTimeline(middle, version)).toThrow(
      /"\.innerHTML = \\"\\";" was found 6 times, not 5/,
    );
  });

  it('refuses a source with a sink of a new kind', () => {
    const middle = source.replace(
      'class Group {',
      'function more(a, b) {\n  a.innerHTML = b;\n}\nclass Group {',
    );
    expect(() => transformVisTimeline(middle, version)).toThrow(/"innerHTML" is still there/);
  });

  it.each(edits.map(edit => [edit.find, edit] as const))('refuses a source without %j', (_, edit) => {
    const changed = source.split(edit.find).join('/* gone */');
    expect(() => transformVisTimeline(changed, version)).toThrow(/is not the source its rewriting expects/);
  });

  it.each(cuts.map(cut => [cut.what, cut] as const))(
    'refuses a source in which %s cannot be cut',
    (_, cut) => {
      const gone = source.replace(cut.from, '\n');
      expect(() => transformVisTimeline(gone, version)).toThrow(/is not the source its rewriting expects/);
    },
  );
});
