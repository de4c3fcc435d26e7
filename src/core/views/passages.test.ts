import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PlacedPassage, type Run, runsOf } from './passages.ts';

const passage = (id: string, start: number, end: number): PlacedPassage => ({
  id,
  event: id,
  role: 'describes',
  start,
  end,
});

function outline(run: Run): string {
  if (run.kind === 'text') return `${run.start}-${run.end}`;
  const mark = `${run.passage.id}${run.first ? '!' : ''}`;
  return `${mark}(${run.children.map(outline).join(' ')})`;
}

const outlines = (...passages: PlacedPassage[]) =>
  runsOf({ start: 0, end: 10 }, passages).map(outline).join(' ');

describe('runsOf', () => {
  it('leaves text without passages whole', () => {
    expect(outlines()).toBe('0-10');
  });

  it('nests a passage inside another and keeps both whole', () => {
    expect(outlines(passage('b', 3, 5), passage('a', 1, 8))).toBe('0-1 a!(1-3 b!(3-5) 5-8) 8-10');
  });

  it('cuts the later of two crossing passages where the earlier ends', () => {
    expect(outlines(passage('a', 1, 5), passage('b', 3, 8))).toBe('0-1 a!(1-3 b!(3-5)) b(5-8) 8-10');
  });

  it('keeps two passages over the same words', () => {
    expect(outlines(passage('a', 2, 4), passage('b', 2, 4))).toBe('0-2 a!(b!(2-4)) 4-10');
  });

  it('marks only the stretch where a passage begins as its first', () => {
    expect(runsOf({ start: 4, end: 10 }, [passage('a', 2, 6)]).map(outline)).toEqual(['a(4-6)', '6-10']);
  });
});

const passagesArb = fc.array(
  fc.tuple(fc.nat(30), fc.nat(30)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const),
  { maxLength: 8 },
);

describe('runsOf, any passages', () => {
  it('covers the text once, in order, and gives each code unit exactly the passages over it', () => {
    fc.assert(
      fc.property(passagesArb, spans => {
        const passages = spans.map(([start, end], i) => passage(`p${i}`, start, end));
        const covered: string[][] = [];
        const walk = (runs: readonly Run[], over: readonly string[]) => {
          for (const run of runs) {
            if (run.kind === 'mark') walk(run.children, [...over, run.passage.id]);
            else
              for (let at = run.start; at < run.end; at++) {
                expect(at).toBe(covered.length);
                covered.push([...over].sort());
              }
          }
        };
        walk(runsOf({ start: 0, end: 31 }, passages), []);
        expect(covered).toHaveLength(31);
        covered.forEach((over, at) => {
          const truth = passages
            .filter(p => p.start <= at && at < p.end)
            .map(p => p.id)
            .sort();
          expect(over).toEqual(truth);
        });
      }),
    );
  });

  it('says "first" exactly once for each passage that is not empty', () => {
    fc.assert(
      fc.property(passagesArb, spans => {
        const passages = spans.map(([start, end], i) => passage(`p${i}`, start, end));
        const firsts: string[] = [];
        const walk = (runs: readonly Run[]) => {
          for (const run of runs) {
            if (run.kind === 'text') continue;
            if (run.first) firsts.push(run.passage.id);
            walk(run.children);
          }
        };
        walk(runsOf({ start: 0, end: 31 }, passages));
        expect(firsts.sort()).toEqual(
          passages
            .filter(p => p.start < p.end)
            .map(p => p.id)
            .sort(),
        );
      }),
    );
  });
});
