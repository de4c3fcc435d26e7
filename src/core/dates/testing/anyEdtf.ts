import * as fc from 'fast-check';
import { type Edtf, isEdtf } from '../edtf.ts';

const two = (min: number, max: number) => fc.integer({ min, max }).map(n => String(n).padStart(2, '0'));

const fourDigits = fc.integer({ min: 0, max: 9999 }).map(n => String(n).padStart(4, '0'));

const newsYear = fc.integer({ min: 1900, max: 2100 }).map(String);

const maskedYear = fc
  .tuple(fourDigits, fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }))
  .map(([digits, hidden]) => [...digits].map((digit, i) => (hidden[i] ? 'X' : digit)).join(''));

const year = fc.oneof(
  { weight: 4, arbitrary: newsYear },
  fourDigits,
  maskedYear,
  fourDigits.map(y => `-${y}`),
  maskedYear.map(y => `-${y}`),
);

const longYear = fc.oneof(
  fc.integer({ min: 10_000, max: 2_000_000_000 }).map(n => `Y${n}`),
  fc.integer({ min: 10_000, max: 2_000_000_000 }).map(n => `Y-${n}`),
  fc.tuple(fc.integer({ min: -99, max: 99 }), fc.integer({ min: 1, max: 10 })).map(([n, e]) => `Y${n}E${e}`),
);

const month = fc.oneof(
  { weight: 4, arbitrary: two(1, 12) },
  fc.constantFrom('XX', '0X', '1X', 'X2', '00', '13'),
);

const day = fc.oneof({ weight: 4, arbitrary: two(1, 31) }, fc.constantFrom('XX', '3X', 'X9', '00', '32'));

const mark = fc.oneof({ weight: 5, arbitrary: fc.constant('') }, fc.constantFrom('?', '~', '%'));

const time = fc
  .tuple(two(0, 23), two(0, 59), fc.option(two(0, 59)), fc.constantFrom('', 'Z', '+02:00', '-09:30', '+01'))
  .map(([hour, minute, second, zone]) => `T${hour}:${minute}${second === null ? '' : `:${second}`}${zone}`);

const candidateDate = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(newsYear, two(1, 12), two(1, 31)).map(parts => parts.join('-')) },
  fc.tuple(mark, year, mark).map(parts => parts.join('')),
  fc.tuple(mark, year, mark, fc.constant('-'), mark, month, mark).map(parts => parts.join('')),
  fc
    .tuple(year, mark, fc.constant('-'), month, mark, fc.constant('-'), mark, day, mark)
    .map(parts => parts.join('')),
  fc.tuple(year, two(20, 42), mark).map(([y, code, q]) => `${y}-${code}${q}`),
  fc.tuple(longYear, mark).map(parts => parts.join('')),
  fc.tuple(fc.oneof(fourDigits, longYear), fc.integer({ min: 1, max: 5 })).map(([y, s]) => `${y}S${s}`),
  fc.tuple(newsYear, two(1, 12), two(1, 31), time).map(([y, m, d, t]) => `${y}-${m}-${d}${t}`),
);

const member = fc.oneof(
  candidateDate,
  fc.tuple(candidateDate, candidateDate).map(([a, b]) => `${a}..${b}`),
  candidateDate.map(a => `${a}..`),
  candidateDate.map(a => `..${a}`),
);

const candidate = fc.oneof(
  { weight: 3, arbitrary: candidateDate },
  fc.tuple(candidateDate, candidateDate).map(([a, b]) => `${a}/${b}`),
  fc.tuple(candidateDate, fc.constantFrom('', '..')).map(([a, open]) => `${a}/${open}`),
  fc.tuple(fc.constantFrom('', '..'), candidateDate).map(([open, b]) => `${open}/${b}`),
  fc
    .tuple(fc.constantFrom('[]', '{}'), fc.array(member, { minLength: 1, maxLength: 4 }))
    .map(([brackets, members]) => `${brackets[0]}${members.join(',')}${brackets[1]}`),
);

/** Any text shaped like EDTF, valid or nearly so. */
export const anyEdtfLike: fc.Arbitrary<string> = candidate;

/** Any valid EDTF string of the levels we read. */
export const anyEdtf: fc.Arbitrary<Edtf> = candidate.filter((text): text is Edtf => isEdtf(text));
