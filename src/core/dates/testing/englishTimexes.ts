/** Sentence, day of publication, then each expression with its TIMEX3 value. */
type Row = readonly [text: string, published: string | null, ...expected: string[]];

/** English expressions by the operator that resolves them. */
export const english: Readonly<Record<string, readonly Row[]>> = {
  'full dates': [
    [
      'He was born on July 4, 1980, and again on 5 May 1981.',
      null,
      'July 4, 1980 = 1980-07-04',
      '5 May 1981 = 1981-05-05',
    ],
    [
      'On the morning of September 11, 2001, planes hit.',
      null,
      'the morning of September 11, 2001 = 2001-09-11TMO',
    ],
    ['Dated 12/05/2024, or 2024-12-05.', null, '12/05/2024 = 2024-12-05', '2024-12-05 = 2024-12-05'],
  ],
  'dates without year': [
    [
      'Robots found the wreckage on April 3, 2011; its recorders were lifted in May.',
      '2023-04-21',
      'April 3, 2011 = 2011-04-03',
      'May = 2011-05',
    ],
    [
      'Robots found the wreckage on April 3, 2011. A verdict was given in February.',
      '2023-04-21',
      'April 3, 2011 = 2011-04-03',
      'February = 2023-02',
    ],
    ['An event to be held on October 12.', '2005-10-04', 'October 12 = 2005-10-12'],
    ['He resigned on August 24.', '2011-10-06', 'August 24 = 2011-08-24'],
    ['It ran from May 4 to May 5, 2003.', '2007-01-01', 'May 4 = 2003-05-04', 'May 5, 2003 = 2003-05-05'],
    ['They gave up on May 4 and 5.', '2007-05-16', 'May 4 = 2007-05-04', '5 = 2007-05-05'],
    ['It should be completed in October.', '2009-06-05', 'October = 2009-10'],
    ['Suits were filed in January.', '2006-04-05', 'January = 2006-01'],
  ],
  weekdays: [
    ['Apple announced on Friday that it will pay.', '2010-07-17', 'Friday = 2010-07-16'],
    ['The talks will resume on Monday.', '2010-07-17', 'Monday = 2010-07-19'],
    ['It said so at the close of trading Thursday.', '2008-09-04', 'Thursday = 2008-09-04'],
    [
      'It will open next Tuesday; last Sunday it rained.',
      '2010-07-17',
      'next Tuesday = 2010-07-20',
      'last Sunday = 2010-07-11',
    ],
    ['He came on Monday morning.', '2007-05-16', 'Monday morning = 2007-05-14TMO'],
  ],
  'days counted': [
    [
      'It died yesterday, and tomorrow morning it lives.',
      '2011-10-06',
      'yesterday = 2011-10-05',
      'tomorrow morning = 2011-10-07TMO',
    ],
    ['It was announced three weeks ago.', '2007-05-16', 'three weeks ago = 2007-W17'],
    [
      'On 5 May a bomb exploded. The next day, troops arrived.',
      '2007-05-16',
      '5 May = 2007-05-05',
      'The next day = 2007-05-06',
    ],
    ['It will land in two weeks.', '2007-05-16', 'in two weeks = 2007-W22'],
    ['The highest level in six years.', '2007-05-16', 'in six years = P6Y'],
  ],
  periods: [
    ['Sales fell last month and last year.', '2009-02-03', 'last month = 2009-01', 'last year = 2008'],
    ['Profit in the fourth quarter of 2005 rose.', '2006-01-27', 'the fourth quarter of 2005 = 2005-Q4'],
    ['In the first quarter of last year, it lost.', '2009-05-07', 'the first quarter of last year = 2008-Q1'],
    [
      'By the end of this year, in early 2010.',
      '2009-05-07',
      'the end of this year = 2009',
      'early 2010 = 2010',
    ],
    ['In the 1990s and the late 19th century.', null, 'the 1990s = 199', 'the late 19th century = 18'],
    ['In the summer of 1943.', null, 'the summer of 1943 = 1943-SU'],
    ['The revolt lasted from 499 to 493 BC.', null, '499 = BC0499', '493 BC = BC0493'],
  ],
  hours: [
    ['As of 18:00 UTC, it fell.', '2008-10-07', '18:00 UTC = 2008-10-07T18:00Z'],
    ['It left at 10 a.m. and rested.', '2007-05-16', '10 a.m. = 2007-05-16T10:00'],
  ],
  lengths: [
    ['A three-day visit of more than two years.', null, 'three-day = P3D', 'more than two years = P2Y'],
    ['For decades, over the past five years.', null, 'decades = PXDE', 'the past five years = P5Y'],
    ['Two and a half years, half an hour.', null, 'Two and a half years = P2.5Y', 'half an hour = PT30M'],
  ],
  repeated: [
    ['Every year, weekly, 20 miles per hour.', null, 'Every year = P1Y', 'weekly = P1W', 'per hour = PT1H'],
  ],
  'no dates': [
    ['The 25-year-old man, aged 56, may march.', '2007-05-16'],
    ['It employs 1,200 people and 1500 contractors at $2000 each.', '2007-05-16'],
    ['Route 66, Boeing 747, version 2003, a score of 3-1.', '2007-05-16'],
    ['They fall back and spring into action.', '2007-05-16'],
  ],
};
