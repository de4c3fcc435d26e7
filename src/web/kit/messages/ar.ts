import type { Messages, ProblemFacts } from './messages.ts';

const rules = new Intl.PluralRules('ar');

interface ArabicNoun {
  readonly zero: string;
  readonly one: string;
  readonly two: string;
  readonly few: string;
  readonly many: string;
  readonly other: string;
}

// Arabic nouns change with the number: none, one, two, 3–10, 11–99, hundreds.
const count = (n: number, noun: ArabicNoun) => {
  const form = rules.select(n);
  return form === 'zero' || form === 'one' || form === 'two'
    ? noun[form]
    : `${n.toLocaleString('ar')} ${noun[form]}`;
};

const event: ArabicNoun = {
  zero: 'لا أحداث',
  one: 'حدث واحد',
  two: 'حدثان',
  few: 'أحداث',
  many: 'حدثًا',
  other: 'حدث',
};
const group: ArabicNoun = {
  zero: 'لا مجموعات',
  one: 'مجموعة واحدة',
  two: 'مجموعتان',
  few: 'مجموعات',
  many: 'مجموعة',
  other: 'مجموعة',
};
const article: ArabicNoun = {
  zero: 'لا مقالات',
  one: 'مقال واحد',
  two: 'مقالان',
  few: 'مقالات',
  many: 'مقالًا',
  other: 'مقال',
};
const passage: ArabicNoun = {
  zero: 'لا مقاطع',
  one: 'مقطع واحد',
  two: 'مقطعان',
  few: 'مقاطع',
  many: 'مقطعًا',
  other: 'مقطع',
};
const part: ArabicNoun = {
  zero: 'لا أجزاء',
  one: 'جزء واحد',
  two: 'جزءان',
  few: 'أجزاء',
  many: 'جزءًا',
  other: 'جزء',
};

const sentence: ArabicNoun = {
  zero: 'لا جمل',
  one: 'جملة واحدة',
  two: 'جملتان',
  few: 'جمل',
  many: 'جملة',
  other: 'جملة',
};

const found = (value: string | number | undefined) => (value ? ` (الموجود: ${value})` : '');
const fault = (facts: ProblemFacts) => schemaFaults[String(facts.fault)] ?? schemaFaults['wrong-type'];

const schemaFaults: Record<string, string> = {
  'empty-text': 'يجب ألا تكون فارغة',
  'not-a-slug': 'يجب أن تتألف من a–z و0–9 وشرطات، بحد أقصى 64 محرفًا',
  'not-a-language': 'يجب أن تكون رمز لغة مثل «fr»',
  'not-a-date': 'يجب أن تكون تاريخًا مثل «2024-03-21» أو «[2024-03-20..2024-03-24]»',
  'not-an-offset': 'يجب أن تكون عددًا صحيحًا، 0 أو أكثر',
  'not-a-web-address': 'يجب أن تكون عنوان http أو https',
  'not-a-hash': 'يجب أن تكون 64 رقمًا ست عشريًا',
  'no-quote': 'يجب أن تتضمن ألفاظ المقطع بالضبط',
  'no-source': 'يجب أن تذكر مصدرًا واحدًا على الأقل',
  'wrong-type': 'ناقصة أو غير مسموح بها',
};

export const messages: Messages = {
  appName: 'Sourceline',
  skipToTimeline: 'انتقل إلى الخط الزمني',
  skipToList: 'انتقل إلى الأحداث',
  skipToArticle: 'انتقل إلى المقال',
  interfaceLanguage: 'اللغة',
  theme: 'المظهر',
  themes: { system: 'مثل النظام', light: 'فاتح', dark: 'داكن' },
  allStories: 'كل القصص',
  storiesIntro: 'كل حدث يُظهر الألفاظ التي أُخذ منها، وكل تاريخ يُظهر سببه.',
  noStories: 'لا توجد قصص هنا بعد.',
  storyFacts: (events, date) => `${count(events, event)} · ${date}`,

  loading: 'جارٍ تحميل القصة…',
  publishedOn: date => `نُشر المقال ${date}`,
  dateByEditor: 'تاريخ من وضع التحرير',
  by: authors => `بقلم ${authors}`,
  summary: (events, sources, passages) =>
    `${count(events, event)} · ${count(sources, article)} · ${count(passages, passage)}. كل حدث بألفاظه.`,

  timeline: 'الخط الزمني',
  timelineControls: 'أدوات الخط الزمني',
  pictureFailed: 'تعذر تحميل رسم الخط الزمني. القائمة تضم كل الأحداث.',
  previousEvent: 'الحدث السابق',
  nextEvent: 'الحدث التالي',
  panEarlier: 'إلى تواريخ أقدم',
  panLater: 'إلى تواريخ أحدث',
  zoomIn: 'تكبير',
  zoomOut: 'تصغير',
  fitAll: 'إظهار كل الأحداث',
  earlierEvents: n => `أقدم: ${count(n, event)}`,
  laterEvents: n => `أحدث: ${count(n, event)}`,
  publication: 'النشر',
  showAllRows: 'توسيع الرسم',
  showFewerRows: 'تصغير الرسم',
  undatedEvents: 'بلا تاريخ',
  undatedMore: n => `ومعها في آخر القائمة: ${count(n, event)}`,
  eventCount: n => count(n, event),
  bins: 'أحداث مرسومة معًا',
  binLabel: (n, dates) => `${count(n, event)}، ${dates}`,
  binMore: n => `والباقي في قائمة الأحداث: ${count(n, event)}.`,
  pictureShows: (events, bins) => `مرسوم على حدة: ${count(events, event)}؛ ${count(bins, group)}`,
  legend: 'كيف يُقرأ',
  legendItems: {
    whole: 'كل هذه الأيام',
    within: 'يوم واحد ضمن هذا المدى',
    unknownEnd: 'متلاشٍ: هذا الطرف غير معروف',
    approximate: 'متقطع: تقريبي',
    bin: 'أعمدة: عدة أحداث معًا',
    publication: 'نشر المقال',
  },
  zoomHint: 'اسحب للتحرك؛ Ctrl مع العجلة، أو القرص بإصبعين، للتكبير.',

  events: 'الأحداث',
  order: 'الترتيب',
  timeOrder: 'حسب الزمن',
  articleOrder: 'حسب المقال',
  search: 'ابحث في الأحداث',
  searchPlaceholder: 'ابحث عن اسم أو مكان أو اقتباس…',
  filters: 'التصفية',
  facets: { place: 'المكان', person: 'الشخص', status: 'الحالة', basis: 'أصل التاريخ' },
  anyValue: 'الكل',
  clearFilters: 'إظهار الكل من جديد',
  matching: (shown, all) =>
    shown === all ? count(all, event) : `${shown.toLocaleString('ar')} من ${count(all, event)}`,
  selectedHidden: 'الحدث المختار ليس بينها.',
  noMatch: 'لا يوجد حدث مطابق.',
  noEvents: 'لا أحداث في هذه القصة بعد.',
  eventsHere: (shown, all) =>
    `هنا ${count(shown, event)} من أصل ${all.toLocaleString('ar')}. ملف القصة يضم الكل:`,

  position: (place, all) => `${place.toLocaleString('ar')} من ${all.toLocaleString('ar')}`,
  whoSaysSo: 'من يقول ذلك',
  articleItself: 'المقال نفسه',
  status: 'الحالة',
  whyThisDate: 'لماذا هذا التاريخ',
  datedWords: 'ألفاظ النص',
  noDatedWords: 'لا شيء: النص لا يذكر تاريخًا',
  measuredFrom: 'نقطة القياس',
  rule: 'القراءة',
  because: 'بسبب',
  basis: 'الأصل',
  note: 'ملاحظة التحرير',
  people: 'الأشخاص',
  passages: n => (n === 1 ? 'مقطعه' : `مقاطعه (${n.toLocaleString('ar')})`),
  readPassage: 'اقرأ المقطع',
  passageNotShown: 'المقال غير منشور هنا؛ هذا هو المقطع كما حُفظ.',
  quoteMissing: 'لم تعد هذه الألفاظ في المقال؛ هذا هو الاقتباس كما حُفظ.',
  noPassages: 'لا مقطع: لا شيء مقتبس من المقال لهذا الحدث.',
  articleAbsent: 'نص هذا المقال غير منشور هنا. الاقتباسات موجودة مع أحداثها.',

  passageStates: {
    verified: 'حرفيًا، في مكانه',
    moved: 'حرفيًا، في مكان آخر',
    changed: 'معدّل',
    missing: 'غير موجود',
  },
  nearestWords: n => `أقرب الألفاظ في النص (${n.toLocaleString('ar')})`,

  compare: 'قارن بنسخة أخرى',
  compareText: 'نص المقال كما هو الآن، أو في مكان آخر',
  comparePrivacy: 'الصق النص أو اختر ملفًا. لا شيء يغادر هذه الصفحة.',
  compareNow: 'قارن',
  comparing: 'جارٍ المقارنة…',
  compareFile: 'اختر ملفًا نصيًا…',
  cancel: 'إلغاء',
  compareFaults: {
    empty: 'لا يوجد نص للمقارنة بعد. الصق المقال هنا.',
    html: 'هذا مصدر صفحة. الصق النص كما يُقرأ.',
    'too-large': 'حجم هذا الملف أكبر من 10 م.ب.، فهو على الأرجح ليس مقالًا.',
    'not-text': 'هذا الملف ليس نصًا بترميز UTF-8. احفظه نصًا عاديًا بترميز UTF-8 أو الصق نصه هنا.',
    failed: 'تعذرت المقارنة. تحقق من الاتصال ثم أعد المحاولة.',
  },
  articleChanged: 'تغيّر نص هذا المقال منذ إعداد هذه القصة.',
  versionShown: 'أنت تقرأ نسخة أخرى من هذا المقال.',
  versionSame: 'هذه النسخة هي حرفيًا النص الذي أُعدت منه هذه القصة.',
  versionUnlike: 'يختلف النصان أكثر من أن يقارنا جملة بجملة.',
  versionBack: 'العودة إلى نص القصة',
  passageCounts: (verified, moved, changed, missing) => {
    const parts = [
      verified > 0 && `في مكانه ${verified.toLocaleString('ar')}`,
      moved > 0 && `منقول ${moved.toLocaleString('ar')}`,
      changed > 0 && `معدّل ${changed.toLocaleString('ar')}`,
      missing > 0 && `غير موجود ${missing.toLocaleString('ar')}`,
    ].filter(part => part !== false);
    const total = count(verified + moved + changed + missing, passage);
    return `${[total, parts.join('، ')].filter(Boolean).join(': ')}.`;
  },
  whatChanged: n => (n === 0 ? 'تغيّرت الطباعة فقط' : `ما تغيّر: ${count(n, sentence)}`),
  moreChanges: n => `وكذلك ${count(n, sentence)}.`,
  typographyChanges: n => `اختلاف في الطباعة أو حالة الأحرف فقط: ${count(n, sentence)}.`,
  changeKinds: {
    added: 'مضافة',
    removed: 'محذوفة',
    changed: 'معدّلة',
    moved: 'منقولة',
    typography: 'الطباعة',
  },
  wordsRemoved: '[محذوف]',
  wordsAdded: '[مضاف]',

  coverage: 'ما أخذته القصة',
  coverageOf: n => `في النص: ${count(n, sentence)}`,
  sentencesUntold: n => (n === 0 ? 'كل جملة تروي حدثًا' : `بلا حدث: ${count(n, sentence)}`),
  sentencesSeveral: n => (n === 0 ? 'لا جملة تروي عدة أحداث' : `تروي عدة أحداث: ${count(n, sentence)}`),
  eventsOnOnePassage: n => `يقوم على مقطع واحد فقط: ${count(n, event)}`,
  eventsOnNoPassage: n => `لا يقوم على أي مقطع من النص: ${count(n, event)}`,

  partLoading: 'جارٍ التحميل…',
  partFailed: 'تعذر تحميل هذا الجزء. تحقق من الاتصال ثم أعد المحاولة.',
  downloadStory: 'تنزيل القصة (JSON)',
  downloadAnnotations: 'تنزيل الشروح (W3C)',
  embedStory: 'تضمين هذه القصة في صفحة',
  makeStory: 'إنشاء قصة',

  openPage: 'افتح الصفحة الكاملة',
  share: 'مشاركة',
  copyLink: 'نسخ الرابط',
  copyCitation: 'نسخ الاستشهاد',
  openOriginal: 'فتح الأصل عند المقطع',
  linkCopied: 'نُسخ الرابط.',
  citationCopied: 'نُسخ الاستشهاد.',
  copyFailed: 'لم يسمح المتصفح بالنسخ. حدد النص وانسخه:',

  article: 'المقال',
  articleIn: language => `المقال (${language})`,
  paragraphEvents: 'أحداث ترويها هذه الفقرة',
  chooseEvent: 'هذه الألفاظ تروي عدة أحداث',
  reading: 'قيد القراءة',
  backToEvent: 'العودة إلى الحدث',
  eventBar: 'الحدث المختار',

  method: 'المصدر والمنهج',
  methodText:
    'كل اقتباس مطابق حرفيًا. تُعرض التواريخ كما يسمح النص: الشريط المخطط يعني يومًا واحدًا ضمنه، والطرف المتلاشي حدٌّ لا يذكره النص. وما أُعلن لا يُعرض أبدًا على أنه تم.',
  source: 'المصدر',

  announceSelected: (place, date, name, found) =>
    `${place}، ${date}، ${name}؛ ${found ? 'المقطع مظلل' : 'لا مقطع في المقال'}`,

  problemsTitle: n => `في هذه القصة مشكلات: ${count(n, part)}`,
  unknownEvent: id => `الحدث «${id}» في هذا الرابط غير موجود في القصة. ربما أُزيل منها.`,
  errorTitle: 'لا يمكن عرض هذه القصة',
  retry: 'أعد المحاولة',
  problems: {
    'not-found': f => `لا توجد قصة باسم «${f.slug}» في هذا الموقع. تحقق من العنوان.`,
    network: f => `تعذر جلب القصة «${f.slug}». تحقق من الاتصال ثم أعد المحاولة.`,
    'bad-slug': f => `«${f.slug}» ليس اسم قصة: تتألف الأسماء من a–z و0–9 وشرطات.`,
    unexpected: () => 'حدث خطأ أثناء رسم هذه الصفحة. قد تفيد إعادة تحميلها.',
    'not-json': () => `ملف القصة ليس JSON صالحًا. ربما قُطع؛ انشره من جديد.`,
    'unknown-format': f => `الملف ليس قصة بصيغة «sourceline/1»${found(f.found)}.`,
    'bad-value': f => `قيمة في الملف ${fault(f)}${found(f.received)}.`,
    'event-left-out': f => `حُذف الحدث «${f.event}»: قيمة ${fault(f)}${found(f.received)}.`,
    'duplicate-id': f => `حُذف الحدث «${f.event}»: المعرّف «${f.id}» مستعمل مرتين.`,
    'duplicate-source': f => `لمصدرين المعرّف نفسه «${f.id}»: قد تظهر مقاطع في المصدر الخطأ.`,
    'unknown-reference': f => `في الحدث «${f.event}»: «${f.id}» غير موجود في هذه القصة.`,
    'editor-date-without-note': f => `تاريخ الحدث «${f.event}» من وضع التحرير، بلا ملاحظة تبيّن مصدره.`,
    'outside-article': f => `في الحدث «${f.event}»: موضع خارج المقال.`,
  },
  schemaFaults,
  where: path => `الموضع: ${path}`,
};
