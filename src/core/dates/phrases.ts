/** What a date names: it decides which article and preposition go before it. */
export type DateKind =
  | 'day'
  | 'month'
  | 'year'
  | 'season'
  | 'part'
  | 'decade'
  | 'century'
  | 'time'
  | 'phrase';

/** Where a date stands in a sentence: named (`the 2010s`), as a moment (`in the 2010s`), after "until". */
export type DateCase = 'at' | 'when' | 'until';

/**
 * The words of one language around a date: data only. `{a}` is replaced by a date as it is, `{a:at}` by the date in
 * that case; a kind or case not listed stands as it is. Lists are separated by commas.
 */
export interface Phrases {
  readonly cases: Partial<Record<DateKind, Partial<Record<DateCase, string>>>>;
  /** Joins made when words meet (French « de le » → « du »), applied in order. */
  readonly contractions: readonly (readonly [pattern: RegExp, replacement: string])[];
  /** Between the day number and the month. */
  readonly afterDay: string;
  /** The first of the month, when it is not a plain number. */
  readonly firstDay: string | null;
  readonly time: string;
  /** The time at a full hour. */
  readonly hour: string;
  readonly timeWithSeconds: string;
  readonly seasons: string;
  readonly quarters: string;
  readonly thirds: string;
  readonly halves: string;
  /** 1st to 21st; `|` before the form used inside a sentence, where it differs. */
  readonly centuries: string;
  /** The decades 0 to 9 of a century, or one for all from 1 on after that of 0. */
  readonly decades: string;
  readonly templates: Readonly<Record<Template, string>>;
}

type Template =
  | 'undated'
  | 'oneDay' // one day in a range
  | 'someTime' // one moment in a range
  | 'by'
  | 'orEarlier'
  | 'orLater'
  | 'interval'
  | 'listed'
  | 'since'
  | 'onward'
  | 'endUnknown'
  | 'until'
  | 'startUnknown'
  | 'about'
  | 'perhaps'
  | 'perhapsAbout'
  | 'estimate'
  | 'dayIn'
  | 'monthIn'
  | 'yearUnknown'
  | 'dateYearUnknown'
  | 'dateTime'
  | 'sameDay'
  | 'season'
  | 'north'
  | 'south'
  | 'part'
  | 'century'
  | 'twoYears'
  | 'beforeChrist'
  | 'afterChrist'
  | 'note'
  | 'comma'
  | 'approximate'
  | 'startApproximate'
  | 'endApproximate'
  | 'uncertain'
  | 'startUncertain'
  | 'endUncertain';

const en: Phrases = {
  cases: { part: { at: 'the {}' }, decade: { at: 'the {}' }, century: { at: 'the {}' } },
  contractions: [],
  afterDay: ' ',
  firstDay: null,
  time: '{hh}:{mm}',
  hour: '{hh}:{mm}',
  timeWithSeconds: '{hh}:{mm}:{ss}',
  seasons: 'spring,summer,autumn,winter',
  quarters: 'first quarter,second quarter,third quarter,fourth quarter',
  thirds: 'first four months,middle four months,last four months',
  halves: 'first half,second half',
  centuries:
    '1st,2nd,3rd,4th,5th,6th,7th,8th,9th,10th,11th,12th,13th,14th,15th,16th,17th,18th,19th,20th,21st',
  decades: 'first decade of the {century},{year}s',
  templates: {
    undated: 'undated',
    oneDay: 'one day between {a:at} and {b:at}',
    someTime: 'some time between {a:at} and {b:at}',
    by: 'by {a:at}',
    orEarlier: '{a:at} or earlier',
    orLater: '{a:at} or later',
    interval: '{a:at} to {b:at}',
    listed: '{a:at}',
    since: 'since {a:at}, ongoing',
    onward: 'from {a:at}',
    endUnknown: 'from {a:at}, end unknown',
    until: 'until {a:at}',
    startUnknown: 'until {a:at}, start unknown',
    about: 'about {a:at}',
    perhaps: 'perhaps {a:at}',
    perhapsAbout: 'perhaps about {a:at}',
    estimate: 'about {a}, between {b} and {c}',
    dayIn: 'one day in {a:at}',
    monthIn: 'one month in {a:at}',
    yearUnknown: 'year unknown',
    dateYearUnknown: '{a}, year unknown',
    dateTime: '{a}, {time}',
    sameDay: '{a}, {time}',
    season: '{name} {year}',
    north: '{a} (northern hemisphere)',
    south: '{a} (southern hemisphere)',
    part: '{name} of {year}',
    century: '{name} century',
    twoYears: '{a}–{b}',
    beforeChrist: '{year} BC',
    afterChrist: 'AD {year}',
    note: '{a} ({note})',
    comma: ', ',
    approximate: 'approximate',
    startApproximate: 'start approximate',
    endApproximate: 'end approximate',
    uncertain: 'uncertain',
    startUncertain: 'start uncertain',
    endUncertain: 'end uncertain',
  },
};

// Numbers and what they count are held together by no-break spaces (Lexique de l'Imprimerie nationale, « Espaces »).
const fr: Phrases = {
  cases: {
    day: { at: 'le {}', when: 'le {}', until: 'à le {}' },
    month: { when: 'en {}', until: 'en {}' },
    year: { when: 'en {}', until: 'en {}' },
    season: { at: 'le {}', when: 'à le {}', until: 'à le {}' },
    part: { at: 'le {}', when: 'à le {}', until: 'à le {}' },
    decade: { at: 'les {}', when: 'dans les {}', until: 'dans les {}' },
    century: { at: 'le {}', when: 'à le {}', until: 'à le {}' },
    phrase: { until: 'à {}' },
  },
  contractions: [
    [/(^|[\s(])(d|l|jusqu)e (?=[aàeéiou]|hiver)/g, '$1$2’'],
    [/(^|[\s(])de le /g, '$1du '],
    [/(^|[\s(])de les /g, '$1des '],
    [/(^|[\s(’])à le /g, '$1au '],
    [/(^|[\s(’])à les /g, '$1aux '],
  ],
  afterDay: '\u00a0',
  firstDay: '1er',
  time: '{h}\u00a0h\u00a0{mm}',
  hour: '{h}\u00a0h',
  timeWithSeconds: '{h}\u00a0h\u00a0{mm}\u00a0min\u00a0{ss}\u00a0s',
  seasons: 'printemps,été,automne,hiver',
  quarters: 'premier trimestre,deuxième trimestre,troisième trimestre,quatrième trimestre',
  thirds: 'premier quadrimestre,deuxième quadrimestre,troisième quadrimestre',
  halves: 'premier semestre,second semestre',
  centuries:
    'Ier,IIe,IIIe,IVe,Ve,VIe,VIIe,VIIIe,IXe,Xe,XIe,XIIe,XIIIe,XIVe,XVe,XVIe,XVIIe,XVIIIe,XIXe,XXe,XXIe',
  decades: 'années\u00a0{year},années\u00a0{year}',
  templates: {
    undated: 'non daté',
    oneDay: 'un jour entre {a:at} et {b:at}',
    someTime: 'entre {a:at} et {b:at}',
    by: 'au plus tard {a:when}',
    orEarlier: '{a:at} ou plus tôt',
    orLater: '{a:at} ou plus tard',
    interval: 'de {a:at} à {b:at}',
    listed: '{a:at}',
    since: 'depuis {a:at}, en cours',
    onward: 'à partir de {a:at}',
    endUnknown: 'à partir de {a:at}, fin inconnue',
    until: 'jusque {a:until}',
    startUnknown: 'jusque {a:until}, début inconnu',
    about: 'vers {a:at}',
    perhaps: 'peut-être {a:when}',
    perhapsAbout: 'peut-être vers {a:at}',
    estimate: 'vers {a}, entre {b} et {c}',
    dayIn: 'un jour de {a:at}',
    monthIn: 'un mois de {a:at}',
    yearUnknown: 'année inconnue',
    dateYearUnknown: '{a}, année inconnue',
    dateTime: '{a} à {time}',
    sameDay: '{a}, {time}',
    season: '{name} {year}',
    north: '{a} (hémisphère Nord)',
    south: '{a} (hémisphère Sud)',
    part: '{name} {year}',
    century: '{name}\u00a0siècle',
    twoYears: '{a}-{b}',
    beforeChrist: '{year}\u00a0av.\u00a0J.-C.',
    afterChrist: '{year}\u00a0apr.\u00a0J.-C.',
    note: '{a} ({note})',
    comma: ', ',
    approximate: 'date approximative',
    startApproximate: 'début approximatif',
    endApproximate: 'fin approximative',
    uncertain: 'date incertaine',
    startUncertain: 'début incertain',
    endUncertain: 'fin incertaine',
  },
};

const ar: Phrases = {
  cases: { year: { at: 'عام {}', when: 'عام {}', until: 'عام {}' } },
  contractions: [],
  afterDay: ' ',
  firstDay: null,
  time: '{hh}:{mm}',
  hour: '{hh}:{mm}',
  timeWithSeconds: '{hh}:{mm}:{ss}',
  seasons: 'ربيع,صيف,خريف,شتاء',
  quarters: 'الربع الأول,الربع الثاني,الربع الثالث,الربع الرابع',
  thirds: 'الأشهر الأربعة الأولى,الأشهر الأربعة الوسطى,الأشهر الأربعة الأخيرة',
  halves: 'النصف الأول,النصف الثاني',
  centuries:
    'الأول,الثاني,الثالث,الرابع,الخامس,السادس,السابع,الثامن,التاسع,العاشر,الحادي عشر,الثاني عشر,الثالث عشر,الرابع عشر,الخامس عشر,السادس عشر,السابع عشر,الثامن عشر,التاسع عشر,العشرون|العشرين,الحادي والعشرون|الحادي والعشرين',
  decades:
    'العقد الأول من {century},العقد الثاني من {century},عشرينيات {century},ثلاثينيات {century},أربعينيات {century},خمسينيات {century},ستينيات {century},سبعينيات {century},ثمانينيات {century},تسعينيات {century}',
  templates: {
    undated: 'بلا تاريخ',
    oneDay: 'في يوم ما بين {a:at} و{b:at}',
    someTime: 'في وقت ما بين {a:at} و{b:at}',
    by: 'في موعد أقصاه {a:at}',
    orEarlier: '{a:at} أو في وقت سابق',
    orLater: '{a:at} أو في وقت لاحق',
    interval: 'من {a:at} إلى {b:at}',
    listed: '{a:at}',
    since: 'منذ {a:at}، ولا يزال مستمرًا',
    onward: 'اعتبارًا من {a:at}',
    endUnknown: 'اعتبارًا من {a:at}، والنهاية غير معروفة',
    until: 'حتى {a:at}',
    startUnknown: 'حتى {a:at}، والبداية غير معروفة',
    about: 'نحو {a:at}',
    perhaps: 'ربما في {a:at}',
    perhapsAbout: 'ربما نحو {a:at}',
    estimate: 'نحو {a:at}، بين عامي {b} و{c}',
    dayIn: 'في يوم ما من {a:at}',
    monthIn: 'في شهر ما من {a:at}',
    yearUnknown: 'سنة غير معروفة',
    dateYearUnknown: '{a} من سنة غير معروفة',
    dateTime: '{a}، الساعة {time}',
    sameDay: '{a}، {time}',
    season: '{name} {year}',
    north: '{a} (نصف الكرة الشمالي)',
    south: '{a} (نصف الكرة الجنوبي)',
    part: '{name} من عام {year}',
    century: 'القرن {name}',
    twoYears: '{a}-{b}',
    beforeChrist: '{year} ق.م',
    afterChrist: '{year} م',
    note: '{a} ({note})',
    comma: '، ',
    approximate: 'تاريخ تقريبي',
    startApproximate: 'البداية تقريبية',
    endApproximate: 'النهاية تقريبية',
    uncertain: 'تاريخ غير مؤكد',
    startUncertain: 'البداية غير مؤكدة',
    endUncertain: 'النهاية غير مؤكدة',
  },
};

const languages: Readonly<Record<string, Phrases>> = { en, fr, ar };

/** The phrases of a language (primary subtag, lower case), or null when we have none. */
export function phrasesOf(language: string): Phrases | null {
  return Object.hasOwn(languages, language) ? (languages[language] ?? null) : null;
}

/** What stands in for a language we have no phrases of. */
export const fallbackPhrases: Phrases = en;
