import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Edtf, isEdtf } from './edtf.ts';
import { anyEdtf } from './testing/anyEdtf.ts';
import { dateInWords, dateTimeAttribute } from './words.ts';

function edtf(text: string): Edtf {
  if (!isEdtf(text)) throw new Error(`not EDTF: ${text}`);
  return text;
}

/** Written with `_` here for a no-break space, which the eye cannot tell from a space. */
const shown = (text: string) => text.replaceAll('\u00a0', '_');

type Line = readonly [date: string, en: string, fr: string, ar: string];

const exact: Line[] = [
  ['2024-03-21', 'Thursday 21 March 2024', 'jeudi 21_mars 2024', 'الخميس 21 مارس 2024'],
  ['2024-03-01', 'Friday 1 March 2024', 'vendredi 1er_mars 2024', 'الجمعة 1 مارس 2024'],
  ['2024-03', 'March 2024', 'mars 2024', 'مارس 2024'],
  ['2024', '2024', '2024', '2024'],
  [
    '2024-03-21T14:30',
    'Thursday 21 March 2024, 14:30',
    'jeudi 21_mars 2024 à 14_h_30',
    'الخميس 21 مارس 2024، الساعة 14:30',
  ],
  [
    '2024-03-21T09:00Z',
    'Thursday 21 March 2024, 09:00 (UTC)',
    'jeudi 21_mars 2024 à 9_h (UTC)',
    'الخميس 21 مارس 2024، الساعة 09:00 (UTC)',
  ],
  [
    '2024-03-21T09:05:07+05:30',
    'Thursday 21 March 2024, 09:05:07 (UTC+5:30)',
    'jeudi 21_mars 2024 à 9_h_05_min_07_s (UTC+5:30)',
    'الخميس 21 مارس 2024، الساعة 09:05:07 (UTC+5:30)',
  ],
];

const within: Line[] = [
  [
    '[2024-03-20..2024-03-24]',
    'one day between 20 and 24 March 2024',
    'un jour entre le 20 et le 24_mars 2024',
    'في يوم ما بين 20 و24 مارس 2024',
  ],
  [
    '[2024-02-28..2024-03-01]',
    'one day between 28 February and 1 March 2024',
    'un jour entre le 28_février et le 1er_mars 2024',
    'في يوم ما بين 28 فبراير و1 مارس 2024',
  ],
  [
    '[2023-12-30..2024-01-02]',
    'one day between 30 December 2023 and 2 January 2024',
    'un jour entre le 30_décembre 2023 et le 2_janvier 2024',
    'في يوم ما بين 30 ديسمبر 2023 و2 يناير 2024',
  ],
  [
    '[2024-01..2024-03]',
    'some time between January and March 2024',
    'entre janvier et mars 2024',
    'في وقت ما بين يناير ومارس 2024',
  ],
  [
    '[2024-03-21T14:30Z..2024-03-21T16:00Z]',
    '21 March 2024, some time between 14:30 and 16:00 (UTC)',
    '21_mars 2024, entre 14_h_30 et 16_h (UTC)',
    '21 مارس 2024، في وقت ما بين 14:30 و16:00 (UTC)',
  ],
  ['[..2024-03-20]', 'by 20 March 2024', 'au plus tard le 20_mars 2024', 'في موعد أقصاه 20 مارس 2024'],
  ['[..2024-03]', 'by March 2024', 'au plus tard en mars 2024', 'في موعد أقصاه مارس 2024'],
  ['[2024-03-20..]', '20 March 2024 or later', 'le 20_mars 2024 ou plus tard', '20 مارس 2024 أو في وقت لاحق'],
  ['[2024-03-20,2024-03-22]', '20 or 22 March 2024', 'le 20 ou le 22_mars 2024', '20 أو 22 مارس 2024'],
  [
    '[2024-03-20,2024-04-01,2024-03-24]',
    '20 March, 1 April or 24 March 2024',
    'le 20_mars, le 1er_avril ou le 24_mars 2024',
    '20 مارس أو 1 أبريل أو 24 مارس 2024',
  ],
  [
    '[1667,1668,1670..1672]',
    '1667, 1668 or 1670 to 1672',
    '1667, 1668 ou de 1670 à 1672',
    'عام 1667 أو عام 1668 أو من عام 1670 إلى عام 1672',
  ],
  ['1985-04-XX', 'one day in April 1985', 'un jour d’avril 1985', 'في يوم ما من أبريل 1985'],
  ['1985-XX-XX', 'one day in 1985', 'un jour de 1985', 'في يوم ما من عام 1985'],
  ['2004-XX', 'one month in 2004', 'un mois de 2004', 'في شهر ما من عام 2004'],
  [
    '1984-1X',
    'some time between October and December 1984',
    'entre octobre et décembre 1984',
    'في وقت ما بين أكتوبر وديسمبر 1984',
  ],
  ['XXXX-12-25', '25 December, year unknown', '25_décembre, année inconnue', '25 ديسمبر من سنة غير معروفة'],
  [
    '1950S2',
    'about 1950, between 1900 and 1999',
    'vers 1950, entre 1900 et 1999',
    'نحو عام 1950، بين عامي 1900 و1999',
  ],
];

const lasting: Line[] = [
  ['2024-01/2024-03', 'January to March 2024', 'de janvier à mars 2024', 'من يناير إلى مارس 2024'],
  ['2024-04/2024-10', 'April to October 2024', 'd’avril à octobre 2024', 'من أبريل إلى أكتوبر 2024'],
  ['2024-03-20/2024-03-24', '20 to 24 March 2024', 'du 20 au 24_mars 2024', 'من 20 إلى 24 مارس 2024'],
  ['2024-03-20/2024-03-20', 'Wednesday 20 March 2024', 'mercredi 20_mars 2024', 'الأربعاء 20 مارس 2024'],
  ['2020/2024', '2020 to 2024', 'de 2020 à 2024', 'من عام 2020 إلى عام 2024'],
  [
    '2024-21/2024-22',
    'spring 2024 to summer 2024',
    'du printemps 2024 à l’été 2024',
    'من ربيع 2024 إلى صيف 2024',
  ],
  [
    '199X/202X',
    'the 1990s to the 2020s',
    'des années_1990 aux années_2020',
    'من تسعينيات القرن العشرين إلى عشرينيات القرن الحادي والعشرين',
  ],
  [
    '2024-03-21T14:30/2024-03-21T16:00',
    '21 March 2024, 14:30 to 16:00',
    '21_mars 2024, de 14_h_30 à 16_h',
    '21 مارس 2024، من 14:30 إلى 16:00',
  ],
  [
    '2024-03-20/..',
    'since 20 March 2024, ongoing',
    'depuis le 20_mars 2024, en cours',
    'منذ 20 مارس 2024، ولا يزال مستمرًا',
  ],
  [
    '2024-08/',
    'from August 2024, end unknown',
    'à partir d’août 2024, fin inconnue',
    'اعتبارًا من أغسطس 2024، والنهاية غير معروفة',
  ],
  [
    '/2024-03-20',
    'until 20 March 2024, start unknown',
    'jusqu’au 20_mars 2024, début inconnu',
    'حتى 20 مارس 2024، والبداية غير معروفة',
  ],
  ['../2024', 'until 2024', 'jusqu’en 2024', 'حتى عام 2024'],
  ['{2020,2022}', '2020 and 2022', '2020 et 2022', 'عام 2020 وعام 2022'],
  [
    '{2024-03-20,2024-04-02}',
    '20 March and 2 April 2024',
    'le 20_mars et le 2_avril 2024',
    '20 مارس و2 أبريل 2024',
  ],
  ['{..1984}', 'until 1984', 'jusqu’en 1984', 'حتى عام 1984'],
  ['{1984..}', 'from 1984', 'à partir de 1984', 'اعتبارًا من عام 1984'],
];

const doubtful: Line[] = [
  ['2024-03-21~', 'about 21 March 2024', 'vers le 21_mars 2024', 'نحو 21 مارس 2024'],
  ['2024-03-21?', 'perhaps 21 March 2024', 'peut-être le 21_mars 2024', 'ربما في 21 مارس 2024'],
  ['2024-03-21%', 'perhaps about 21 March 2024', 'peut-être vers le 21_mars 2024', 'ربما نحو 21 مارس 2024'],
  ['2024-03~', 'about March 2024', 'vers mars 2024', 'نحو مارس 2024'],
  ['2024?', 'perhaps 2024', 'peut-être en 2024', 'ربما في عام 2024'],
  ['201X~', 'about the 2010s', 'vers les années_2010', 'نحو العقد الثاني من القرن الحادي والعشرين'],
  ['19XX?', 'perhaps the 20th century', 'peut-être au XXe_siècle', 'ربما في القرن العشرين'],
  [
    '2024-01~/2024-03?',
    'January to March 2024 (start approximate, end uncertain)',
    'de janvier à mars 2024 (début approximatif, fin incertaine)',
    'من يناير إلى مارس 2024 (البداية تقريبية، النهاية غير مؤكدة)',
  ],
  [
    '2024-01~/2024-03~',
    'January to March 2024 (approximate)',
    'de janvier à mars 2024 (approximatif)',
    'من يناير إلى مارس 2024 (تقريبًا)',
  ],
  ['[2020,2022?]', '2020 or 2022 (uncertain)', '2020 ou 2022 (incertain)', 'عام 2020 أو عام 2022 (غير مؤكد)'],
];

const ages: Line[] = [
  ['199X', '1990s', 'années_1990', 'تسعينيات القرن العشرين'],
  ['201X', '2010s', 'années_2010', 'العقد الثاني من القرن الحادي والعشرين'],
  ['200X', 'first decade of the 21st century', 'années_2000', 'العقد الأول من القرن الحادي والعشرين'],
  ['19XX', '20th century', 'XXe_siècle', 'القرن العشرون'],
  ['1XXX', 'some time between 1000 and 1999', 'entre 1000 et 1999', 'في وقت ما بين عام 1000 وعام 1999'],
  ['-0043', '44 BC', '44_av._J.-C.', '44 ق.م'],
  ['-0043-03-15', '15 March 44 BC', '15_mars 44_av._J.-C.', '15 مارس 44 ق.م'],
  ['0043', 'AD 43', '43_apr._J.-C.', '43 م'],
  ['Y-17E7', '170,000,000 BC', '170\u202f000\u202f000_av._J.-C.', '170,000,000 ق.م'],
  ['2024-21', 'spring 2024', 'printemps 2024', 'ربيع 2024'],
  ['2024-24', 'winter 2024–2025', 'hiver 2024-2025', 'شتاء 2024-2025'],
  [
    '2024-32',
    'winter 2024 (southern hemisphere)',
    'hiver 2024 (hémisphère Sud)',
    'شتاء 2024 (نصف الكرة الجنوبي)',
  ],
  ['2024-33', 'first quarter of 2024', 'premier trimestre 2024', 'الربع الأول من عام 2024'],
  ['2024-41', 'second half of 2024', 'second semestre 2024', 'النصف الثاني من عام 2024'],
  ['[..2024-22]', 'by summer 2024', 'au plus tard à l’été 2024', 'في موعد أقصاه صيف 2024'],
];

describe('a date in words', () => {
  it.each([...exact, ...within, ...lasting, ...doubtful, ...ages])('%s: %s / %s / %s', (text, en, fr, ar) => {
    const inEach = ['en', 'fr', 'ar'].map(locale => shown(dateInWords(edtf(text), locale)));
    expect(inEach).toEqual([en, fr, ar]);
  });

  it('leaves out the weekday in the short form', () => {
    const inEach = ['en', 'fr', 'ar'].map(locale => shown(dateInWords(edtf('2024-03-21'), locale, 'short')));
    expect(inEach).toEqual(['21 March 2024', '21_mars 2024', '21 مارس 2024']);
  });

  it('says so when there is no date', () => {
    expect(['en', 'fr', 'ar'].map(locale => dateInWords(null, locale))).toEqual([
      'undated',
      'non daté',
      'بلا تاريخ',
    ]);
  });

  it('follows the regional months and digits of a locale', () => {
    expect(dateInWords(edtf('2024-03-21'), 'ar-LB', 'short')).toBe('٢١ آذار ٢٠٢٤');
    expect(dateInWords(edtf('[2020..2024]'), 'ar-EG')).toBe('في وقت ما بين عام ٢٠٢٠ وعام ٢٠٢٤');
    expect(dateInWords(edtf('2024-03-21'), 'en-US')).toBe('Thursday 21 March 2024');
  });

  it('puts English words around the dates of another language, each whole', () => {
    expect(dateInWords(edtf('[2024-03-20..2024-03-24]'), 'de')).toBe(
      'one day between 20. März 2024 and 24. März 2024',
    );
    expect(dateInWords(edtf('2024-03-21'), 'ja', 'short')).toBe('2024年3月21日');
  });

  it.each(['xx', 'a', '', 'not a tag', 'constructor'])('is English for the unknown tag %j', tag => {
    expect(dateInWords(edtf('2024-03-21'), tag)).toBe('Thursday 21 March 2024');
  });

  it('is never empty, and never shows the machine', () => {
    fc.assert(
      fc.property(
        anyEdtf,
        fc.constantFrom('fr', 'en', 'ar', 'de'),
        fc.constantFrom('long', 'short'),
        (date, locale, form) => {
          const words = dateInWords(date, locale, form);
          expect(words.trim()).not.toBe('');
          expect(words).not.toMatch(/undefined|null|NaN|Invalid|[{}|]|\[|\s\s|\sde les?\s|\sà les?\s/);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('the datetime attribute', () => {
  it.each([
    ['2024', '2024'],
    ['2024-03', '2024-03'],
    ['2024-03-21', '2024-03-21'],
    ['2024-03-21T14:30', '2024-03-21T14:30'],
    ['2024-03-21T14:30:05Z', '2024-03-21T14:30:05Z'],
    ['2024-03-21T14:30+02', '2024-03-21T14:30+02:00'],
  ])('of %s is %s', (text, expected) => {
    expect(dateTimeAttribute(edtf(text))).toBe(expected);
  });

  it.each([
    ...['0000', '-0043', 'Y12024', '201X', '1985-04-XX', '2024-21', '2024-03-21~', '2024?', '1950S2'],
    ...['2024-01/2024-03', '2024-03-20/..', '[2024-03-20]', '{2020,2022}', '[..2024-03-20]'],
  ])('is left out for %s', text => {
    expect(dateTimeAttribute(edtf(text))).toBeUndefined();
  });

  it('is left out for no date', () => {
    expect(dateTimeAttribute(null)).toBeUndefined();
  });
});
