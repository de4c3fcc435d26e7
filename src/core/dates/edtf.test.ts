import parseWithOracle from 'edtf';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsOf, type DateShape, type Edtf, isEdtf, shapeOf } from './edtf.ts';
import { anyEdtf, anyEdtfLike } from './testing/anyEdtf.ts';

function edtf(text: string): Edtf {
  if (!isEdtf(text)) throw new Error(`not EDTF: ${text}`);
  return text;
}

/** Civil ms of `YYYY-MM-DD[Thh:mm:ss]`, by way of the platform's own calendar. */
const ms = (iso: string) => Date.parse(iso.length > 10 ? `${iso}Z` : `${iso}T00:00:00Z`);

describe('a valid date', () => {
  const cases: [text: string, start: string, end: string][] = [
    // Level 0
    ['2024-03-21', '2024-03-21', '2024-03-22'],
    ['2024-02-29', '2024-02-29', '2024-03-01'],
    ['2024-03', '2024-03-01', '2024-04-01'],
    ['2024-12', '2024-12-01', '2025-01-01'],
    ['2024', '2024-01-01', '2025-01-01'],
    ['0000', '0000-01-01', '0001-01-01'],
    ['2024-03-21T14:30', '2024-03-21T14:30:00', '2024-03-21T14:31:00'],
    ['2024-03-21T14:30:05', '2024-03-21T14:30:05', '2024-03-21T14:30:06'],
    ['2024-03-21T23:59Z', '2024-03-21T23:59:00', '2024-03-22'],
    ['2024-03-21T00:30:00+02:00', '2024-03-21T00:30:00', '2024-03-21T00:30:01'],
    ['2024-03-21T00:30-05', '2024-03-21T00:30:00', '2024-03-21T00:31:00'],
    ['2024-01/2024-03', '2024-01-01', '2024-04-01'],
    ['2024-03-20/2024-03-20', '2024-03-20', '2024-03-21'],
    ['2024/2024-03', '2024-01-01', '2024-04-01'],
    ['2024-03-21T14:30/2024-03-21T16:00', '2024-03-21T14:30:00', '2024-03-21T16:01:00'],
    // Level 1
    ['2024-03-21?', '2024-03-21', '2024-03-22'],
    ['2024-03~', '2024-03-01', '2024-04-01'],
    ['2024%', '2024-01-01', '2025-01-01'],
    ['201X', '2010-01-01', '2020-01-01'],
    ['20XX', '2000-01-01', '2100-01-01'],
    ['2004-XX', '2004-01-01', '2005-01-01'],
    ['1985-04-XX', '1985-04-01', '1985-05-01'],
    ['1985-XX-XX', '1985-01-01', '1986-01-01'],
    ['-0043', '-000043-01-01', '-000042-01-01'],
    ['-0043-03-15', '-000043-03-15', '-000043-03-16'],
    ['-0001', '-000001-01-01', '0000-01-01'],
    ['Y12024', '+012024-01-01', '+012025-01-01'],
    ['2001-21', '2001-03-01', '2001-06-01'],
    ['2001-22', '2001-06-01', '2001-09-01'],
    ['2001-23', '2001-09-01', '2001-12-01'],
    ['2001-24', '2001-12-01', '2002-03-01'],
    ['2001-21~', '2001-03-01', '2001-06-01'],
    // Level 2
    ['2001-25', '2001-03-01', '2001-06-01'],
    ['2001-29', '2001-09-01', '2001-12-01'],
    ['2001-30', '2001-12-01', '2002-03-01'],
    ['2001-33', '2001-01-01', '2001-04-01'],
    ['2001-36', '2001-10-01', '2002-01-01'],
    ['2001-38', '2001-05-01', '2001-09-01'],
    ['2001-41', '2001-07-01', '2002-01-01'],
    ['2001-21/2001-23', '2001-03-01', '2001-12-01'],
    ['?2004-06-~11', '2004-06-11', '2004-06-12'],
    ['2004?-06-11', '2004-06-11', '2004-06-12'],
    ['2004-06~-11', '2004-06-11', '2004-06-12'],
    ['156X', '1560-01-01', '1570-01-01'],
    ['156X~', '1560-01-01', '1570-01-01'],
    ['-004X', '-000049-01-01', '-000039-01-01'],
    ['-00XX', '-000099-01-01', '0000-01-01'],
    ['1XXX-12', '1000-12-01', '2000-01-01'],
    ['156X-12-25', '1560-12-25', '1569-12-26'],
    ['1984-1X', '1984-10-01', '1985-01-01'],
    ['2024-XX-31', '2024-01-31', '2025-01-01'],
    ['2023-02-XX', '2023-02-01', '2023-03-01'],
    ['2024-XX-30', '2024-01-30', '2024-12-31'],
    ['201X-02-29', '2012-02-29', '2016-03-01'],
    ['1950S2', '1900-01-01', '2000-01-01'],
    ['-1950S2', '-001999-01-01', '-001899-01-01'],
    ['Y12345S3', '+012300-01-01', '+012400-01-01'],
    ['[2024-03-20..2024-03-24]', '2024-03-20', '2024-03-25'],
    ['[2024-03-20]', '2024-03-20', '2024-03-21'],
    ['[1667,1668, 1670..1672]', '1667-01-01', '1673-01-01'],
    ['[1670..1672,1668]', '1668-01-01', '1673-01-01'],
    ['{1960,1961-12}', '1960-01-01', '1962-01-01'],
    ['{2020..2022}', '2020-01-01', '2023-01-01'],
  ];

  it.each(cases)('%s runs from %s to %s', (text, start, end) => {
    expect(isEdtf(text)).toBe(true);
    expect(boundsOf(edtf(text))).toEqual({ start: ms(start), end: ms(end) });
  });

  it.each([
    ['2024-03-20/..', ms('2024-03-20'), Infinity],
    ['2024-03-20/', ms('2024-03-20'), Infinity],
    ['../2024-03-20', -Infinity, ms('2024-03-21')],
    ['/2024-03-20', -Infinity, ms('2024-03-21')],
    ['[..2024-03-20]', -Infinity, ms('2024-03-21')],
    ['[2024-03-20..]', ms('2024-03-20'), Infinity],
    ['{..1983,1985}', -Infinity, ms('1986-01-01')],
    ['[1983,1985..]', ms('1983-01-01'), Infinity],
  ])('%s has no bound at one end', (text, start, end) => {
    expect(boundsOf(edtf(text))).toEqual({ start, end });
  });

  it('keeps years beyond the reach of a JS Date in order', () => {
    const years = [
      'Y-1E12',
      'Y-17E7',
      'Y-271822',
      '-9999',
      '2024',
      'Y275761',
      'Y170000002',
      'Y170000003',
      'Y1E12',
    ];
    const starts = years.map(year => boundsOf(edtf(year)).start);
    expect(starts.every(Number.isFinite)).toBe(true);
    expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b));
  });
});

describe('what is not a date', () => {
  it.each([
    ...[
      '',
      ' ',
      'junk',
      'null',
      '21 March 2024',
      '2024-03-21 ',
      ' 2024-03-21',
      '2024-03-21\n',
      '٢٠٢٤',
      '２０２４',
    ],
    ...['2023-02-29', '1900-02-29', '2100-02-29', '201X-02-30', '190X-02-29X', 'XXX1-02-29', '2024-04-31'],
    ...[
      '2024-00',
      '2024-13',
      '2024-20',
      '2024-42',
      '2024-1',
      '2024-03-00',
      '2024-03-32',
      '2024-03-1',
      '2024-XX-32',
    ],
    ...[
      '2024-4X',
      '2024-03-4X',
      '2024-21-01',
      '2024-33-XX',
      '24',
      '201',
      '20240',
      '+2024',
      '-0000',
      '2024-W12',
      '2024-081',
    ],
    ...[
      '20240321',
      '2024/03/21',
      '2024-03-21T',
      '2024-03-21T14',
      '2024-03-21T24:00',
      '2024-03-21T14:60',
      '2024-03T14:30',
    ],
    ...[
      '2024-03-21T14:30:60',
      '2024-03-21T14:30+25:00',
      '2024-03-21T14:30+2',
      '2024-03-21T14:30z',
      '2024-03-21t14:30',
    ],
    ...[
      '2024-03-XXT14:30',
      '2024-03-21T14:30~',
      '2024-03-21T14:30:00.5',
      '2024??',
      '2024?~',
      '~~2024',
      '2024-?',
      '2024-~',
    ],
    ...[
      'Y2024',
      'Y02024',
      'Y-',
      'Y',
      'Y1E99',
      'Y99999999999999',
      'Y12024-03',
      'Y201X5',
      '1950S0',
      '1950S5',
      '195XS2',
    ],
    ...[
      '1950S2-03',
      '0000S2E1',
      '/',
      '..',
      '../..',
      '/..',
      '../',
      '2024/2023',
      '2024-05/2024-03',
      '2024//2025',
    ],
    ...[
      '2024-03-21/2024-03-20',
      '2024/2025/2026',
      '2024-03-21T16:00/2024-03-21T14:30',
      '2024..2025',
      '2024-01/P3M',
    ],
    ...[
      '[]',
      '{}',
      '[..]',
      '{..}',
      '[2024',
      '2024]',
      '[2024}',
      '{2024]',
      '[2024,]',
      '[,2024]',
      '[2024..2023]',
      '[2024...2025]',
    ],
    ...[
      '[2020,..2024]',
      '[2020..,2024]',
      '[2024/2025]',
      '[[2024]]',
      '[2024;2025]',
      '[2024,  2025]',
      '[',
      ']',
      '[]]',
    ],
  ])('%j', text => {
    expect(isEdtf(text)).toBe(false);
  });

  it('makes bounds and shape throw when the brand was forged', () => {
    expect(() => boundsOf('junk' as Edtf)).toThrow('Not an EDTF date: junk');
    expect(() => shapeOf('junk' as Edtf)).toThrow('Not an EDTF date: junk');
  });
});

describe('the shape of a date', () => {
  const plain: DateShape = {
    extent: 'whole',
    start: 'known',
    end: 'known',
    approximate: false,
    uncertain: false,
  };

  it.each<[string, Partial<DateShape>]>([
    ['2024-03-21', {}],
    ['2024-03', {}],
    ['2024-03-21T14:30', {}],
    ['2024-21', {}],
    ['2024-01/2024-03', {}],
    ['{2020,2022}', {}],
    ['[2024-03-20]', {}],
    ['[2024-03-20..2024-03-24]', { extent: 'within' }],
    ['[2024-03-20,2024-03-22]', { extent: 'within' }],
    ['[..2024-03-20]', { extent: 'within', start: 'unknown' }],
    ['[2024-03-20..]', { extent: 'within', end: 'unknown' }],
    ['{..1984}', { start: 'unknown' }],
    ['2024-03-20/..', { end: 'open' }],
    ['2024-03-20/', { end: 'unknown' }],
    ['/2024-03-20', { start: 'unknown' }],
    ['../2024-03-20', { start: 'open' }],
    ['1985-04-XX', { extent: 'within' }],
    ['[1985-04-XX]', { extent: 'within' }],
    ['201X', { extent: 'within' }],
    ['1950S2', { extent: 'within', approximate: true }],
    ['2024-03-21~', { approximate: true }],
    ['2024-03-21?', { uncertain: true }],
    ['2024-03-21%', { approximate: true, uncertain: true }],
    ['?2004-06-~11', { approximate: true, uncertain: true }],
    ['2024-01~/2024-03', { approximate: true }],
    ['[2020,2021?]', { extent: 'within', uncertain: true }],
  ])('%s', (text, expected) => {
    expect(shapeOf(edtf(text))).toEqual({ ...plain, ...expected });
  });
});

describe('any text', () => {
  it('is judged without an exception', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), anyEdtfLike),
        text => {
          expect(typeof isEdtf(text)).toBe('boolean');
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('of great length is judged too', () => {
    expect(isEdtf(`[${'2024-03-20..2024-03-24,'.repeat(20_000)}2024]`)).toBe(true);
    expect(isEdtf(`Y${'1'.repeat(200_000)}`)).toBe(false);
    expect(isEdtf('2024-'.repeat(100_000))).toBe(false);
    expect(isEdtf('/'.repeat(300_000))).toBe(false);
    expect(isEdtf(`[${'..,'.repeat(100_000)}]`)).toBe(false);
  });

  it('when valid has bounds in order, infinite only where an end is not known', () => {
    fc.assert(
      fc.property(anyEdtf, date => {
        const { start, end } = boundsOf(date);
        const shape = shapeOf(date);
        expect(start).toBeLessThan(end);
        expect(Number.isFinite(start)).toBe(shape.start === 'known');
        expect(Number.isFinite(end)).toBe(shape.end === 'known');
      }),
      { numRuns: 2000 },
    );
  });
});

interface OracleDate {
  readonly min: number;
  readonly max: number;
}

/** Where the package (4.11) means another thing than we do, or is mistaken. */
const differences = [
  /T/, // a time has no length there, and moves to UTC
  /[YS]/, // no bounds beyond the reach of a JS Date; significant digits are ignored
  /-(2[1-9]|3\d|4[01])[?~%]?($|[/\]}.,])/, // seasons and other divisions of the year
  /^\/|\/$/, // an unknown end becomes 1970
  /-[\dX]{4}.*X|-\d*X/, // unspecified digits of years BC
  /X.?[?~%]?-[?~%]?3/, // 30 February becomes 1 March
  /^[[{].*(,|\d\D*\.\.[^\]}])/, // sets: takes them to be sorted, and stops at the first range
];

/** The package's own reading; null where it has none, or it is known to differ. */
function askOracle(text: string): OracleDate | null {
  if (differences.some(pattern => pattern.test(text))) return null;
  try {
    return parseWithOracle(text);
  } catch {
    return null;
  }
}

describe('beside the edtf package', () => {
  it('has the same first and last millisecond, for whole days', () => {
    let compared = 0;
    fc.assert(
      fc.property(anyEdtf, date => {
        const oracle = askOracle(date);
        if (!oracle) return;
        compared += 1;
        const { start, end } = boundsOf(date);
        expect({ start, last: end - 1 }).toEqual({ start: oracle.min, last: oracle.max });
      }),
      { numRuns: 3000 },
    );
    expect(compared).toBeGreaterThan(500);
  });
});
