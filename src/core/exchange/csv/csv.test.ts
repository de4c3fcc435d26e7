import * as fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { exportStory } from '../exportStory.ts';
import { anyStory } from '../testing/anyStory.ts';
import { importedFrom } from '../testing/importedFrom.ts';
import { csvText, readCsvText } from './csvText.ts';
import { defuseCell, restoreCell } from './formulas.ts';

describe('formulas', () => {
  it.each(['=1+1', '+1-2', '-1+cmd|x', '@SUM(A1)', '\t=1', '\r=1', "'=1", "''=1", '+12'])(
    '%j is text and comes back',
    cell => {
      expect(defuseCell(cell)).toBe(`'${cell}`);
      expect(restoreCell(defuseCell(cell))).toBe(cell);
    },
  );

  it.each(['-44', '-6.5', '12', 'a=1', "l'été", '', "'"])('%j is left as it is', cell => {
    expect(defuseCell(cell)).toBe(cell);
    expect(restoreCell(cell)).toBe(cell);
  });

  it('begin no cell of any export, in any column', () => {
    fc.assert(
      fc.property(anyStory, fc.constantFrom('csv' as const, 'timelinejs-csv' as const), (story, format) => {
        const cells: string[] = [];
        const text = exportStory(story, format).text.replace(/^\uFEFF/, '');
        Papa.parse(text, { delimiter: ',', step: ({ data }) => void cells.push(...data) });
        expect(cells.filter(cell => /^[=+\-@\t\r]/.test(cell) && !/^-?\d+(\.\d+)?$/.test(cell))).toEqual([]);
      }),
    );
  });
});

describe('rows', () => {
  it('are read back as they were written', () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', ',', ';', '"', '\n', '\r', '\t', ' ', '=', "'", '😀', '|'),
    });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), rows => {
        const whole = [['first', 'second'], ...rows];
        const kept = whole.filter(row => row.some(one => one.trim() !== ''));
        expect(readCsvText(csvText(whole)).map(({ cells }) => cells)).toEqual(kept);
      }),
    );
  });

  it('have the number of their record and of their line', () => {
    const rows = readCsvText('name,date\r\n"a\r\nb",2024\r\n\r\nc,2025\r\n');
    expect(rows.map(({ row, line }) => [row, line])).toEqual([
      [1, 1],
      [2, 2],
      [4, 5],
    ]);
  });

  it.each([',', ';', '\t', '|'])('may be parted by %j', delimiter => {
    const text = [
      ['name', 'date'],
      ['A, b; c', '2024-03-21'],
    ]
      .map(row => row.map(one => `"${one}"`).join(delimiter))
      .join('\n');
    expect(importedFrom(text).story.events).toMatchObject([{ name: 'A, b; c', date: '2024-03-21' }]);
  });
});

describe('a table of somebody', () => {
  it.each([
    ['2024-03-21', '2024-03-21'],
    ['2024-03', '2024-03'],
    ['[2024-03-20..2024-03-24]', '[2024-03-20..2024-03-24]'],
    ['21 March 2024', '2024-03-21'],
    ['March 21, 2024', '2024-03-21'],
    ['21 mars 2024', '2024-03-21'],
    ['mars 2024', '2024-03'],
    ['21/03/2024', '2024-03-21'],
    ['', null],
  ])('says the date %j', (cell, date) => {
    const { story, problems } = importedFrom(`Title,Date\nThe vote,"${cell}"\n`);
    expect(story.events).toMatchObject([{ name: 'The vote', date }]);
    expect(problems.map(({ code }) => code)).toEqual(['status-supposed']);
  });

  it.each([
    ['03/04/2024', 'ambiguous-date'],
    ['soon', 'bad-date'],
    ['2024-02-30', 'bad-date'],
    ['about the 21 March 2024', 'bad-date'],
  ])('keeps a row whose date is %j, tells where it is and keeps its words in the note', (cell, code) => {
    const { story, problems } = importedFrom(`name,date\nfirst,2024\nThe vote,${cell}\n`);
    expect(story.events[1]).toMatchObject({ name: 'The vote', date: null, dating: { basis: 'editor' } });
    expect(JSON.stringify(story.events[1]?.dating.note)).toContain(cell);
    expect(problems[0]).toMatchObject({ code, place: { row: 3, line: 3, column: 'date' } });
    expect(problems[0]?.message).toContain(`row 3 (line 3), date`);
    expect(problems[0]?.hint).toContain('2024-03-21');
  });

  it('keeps every row, and tells what is wrong in it', () => {
    const text = [
      'name,date,status,latitude,longitude,place,url',
      ',2024,happened,1,2,Town,https://a.example/x',
      'two,2024,gone,100,2,Town,javascript:alert(1)',
      'three,2024,happened,1,2,Town,,more,cells',
      '"four,2024,happened',
    ].join('\n');
    const { story, problems } = importedFrom(text);
    expect(story.events).toHaveLength(4);
    expect(story.events[0]).toMatchObject({
      name: 'Sans nom',
      location: { name: 'Town', geo: { latitude: 1, longitude: 2 } },
      passagesToFill: [{ source: 'source-1' }],
    });
    expect(problems.map(({ code, place }) => [code, place.row, place.column])).toEqual([
      ['no-name', 2, undefined],
      ['bad-address', 3, 'address'],
      ['bad-value', 3, 'status'],
      ['bad-value', 3, 'latitude'],
      ['bad-row', 4, undefined],
      ['bad-row', 5, undefined],
      ['status-supposed', undefined, undefined],
    ]);
    expect(JSON.stringify(story)).not.toContain('javascript:');
  });

  it('has the same source once, and ids that do not clash', () => {
    const row = 'Same,2024,https://a.example/x';
    const { story } = importedFrom(`name,date,url\n${row}\n${row}\n${row}\n`);
    expect(story.sources.map(({ url }) => url)).toEqual(['https://a.example/x']);
    expect(story.events.map(({ id }) => id)).toEqual(['same', 'same-2', 'same-3']);
  });

  it('is no table of events without a column of names or dates', () => {
    expect(() => importedFrom('a,b\n1,2\n')).toThrow(/row 1 \(line 1\): The first row does not name columns/);
  });
});
