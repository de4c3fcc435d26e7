import { describe, expect, it } from 'vitest';
import { figureText } from './figureText.ts';
import type { CaseResult } from './measurement.ts';
import { markdownReport, plainReport } from './report.ts';
import { markdownTable, plainTable } from './tables.ts';

const results: CaseResult[] = [
  {
    profile: 'desktop',
    events: 1000,
    contestant: 'page',
    runs: [
      { firstEvent: 250, cls: 0 },
      { firstEvent: 350, cls: 0 },
    ],
  },
  {
    profile: 'desktop',
    events: 1000,
    contestant: 'vis',
    runs: [{ firstEvent: Number.POSITIVE_INFINITY }, undefined],
  },
];
const head = { date: '2026-01-02', machine: 'A processor, 2 cores', runs: 2 };

describe('figureText', () => {
  it('tells what came too late from what is not there', () => {
    expect(figureText('firstEvent', Number.POSITIVE_INFINITY)).toBe('> 60 s');
    expect(figureText('answered', Number.POSITIVE_INFINITY)).toBe('> 30 s');
    expect(figureText('answered', undefined)).toBe('–');
  });

  it('gives each figure its unit', () => {
    expect(figureText('firstEvent', 1530)).toBe('1.53 s');
    expect(figureText('dragP95', 16.7)).toBe('16.7 ms');
    expect(figureText('cls', 0)).toBe('0.000');
    expect(figureText('elements', 1234)).toBe('1,234');
    expect(figureText('js', 91.47)).toBe('91.5 KB');
  });
});

describe('plainTable', () => {
  it('lines up its columns', () => {
    expect(
      plainTable([
        ['', 'a'],
        ['long', '1'],
        ['b', '22'],
      ]),
    ).toBe('       a\n--------\nlong   1\nb     22');
  });
});

describe('markdownTable', () => {
  it('keeps what would be markup from being it', () => {
    expect(
      markdownTable([
        ['x', 'plain <ol>'],
        ['a|b', '1'],
      ]),
    ).toBe('| x | plain &lt;ol> |\n| --- | ---: |\n| a\\|b | 1 |');
  });
});

describe('the reports', () => {
  it('give medians, how many runs they are of, and leave out what nobody has', () => {
    const text = plainReport(results, head);
    expect(text).toContain('Measured on 2026-01-02: A processor, 2 cores; 2 rounds.');
    expect(text).toMatch(/first event visible +300 ms +> 60 s/);
    expect(text).toMatch(/runs +2 +1/);
    expect(text).not.toContain('LCP');
    expect(text).toMatch(/1,000 events: first event ÷ raw vis-timeline +0\.00 × +0\.60 × +met/);
  });

  it('have the same tables in Markdown', () => {
    const text = markdownReport(results, head);
    expect(text).toContain('| first event visible | 300 ms | > 60 s |');
    expect(text).toContain('**Goals**');
  });
});
