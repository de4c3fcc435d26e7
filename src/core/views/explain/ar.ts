import type { ExplainWords } from '../explain.ts';

export const explainInArabic: ExplainWords = {
  statuses: {
    happened: 'وقع',
    ongoing: 'جارٍ',
    announced: 'مُعلَن',
    possible: 'محتمل',
    cancelled: 'مُلغى',
    denied: 'منفيّ',
  },
  statusMeanings: {
    happened: 'يذكره المقال على أنه تم.',
    ongoing: 'يذكره المقال على أنه جارٍ وقت النشر.',
    announced: 'كان منتظرًا وقت نشر المقال، ولا يقول المقال إن كان قد وقع.',
    possible: 'يقول المقال إنه قد يقع.',
    cancelled: 'يقول المقال إنه أُلغي.',
    denied: 'يذكر المقال أن هناك من ينفيه.',
  },
  bases: {
    stated: 'مذكور في النص',
    resolved: 'محسوب',
    inferred: 'مستنتج',
    editor: 'من وضع التحرير',
  },
  basisMeanings: {
    stated: 'يذكر النص التاريخ كاملًا.',
    resolved: 'عبارة زمنية في النص حُسبت انطلاقًا من تاريخ معروف.',
    inferred: 'لا تاريخ في النص: استُنتج من ترتيب الأحداث وأزمنة الأفعال.',
    editor: 'غير وارد في المقال: أضافه شخص.',
  },
  cues: {
    tense: 'زمن الفعل',
    order: 'لفظ يدل على الترتيب',
    date: 'تاريخ آخر في النص',
    status: 'إعلان',
    knowledge: 'ما لم يحدده النص',
  },
  rules: {
    'full-date': ({ words }) => `يذكر النص التاريخ كاملًا: ${words}.`,
    'weekday-after-publication': ({ words, anchor }) =>
      `${words} هو أول يوم بهذا الاسم ابتداءً من تاريخ النشر (${anchor})، لأن الفعل بصيغة المستقبل.`,
    'weekday-before-publication': ({ words, anchor }) =>
      `${words} هو آخر يوم بهذا الاسم قبل تاريخ النشر (${anchor})، لأن الفعل بصيغة الماضي.`,
    'day-month-nearest-year': ({ words, anchor }) =>
      `${words} بلا سنة: أُخذت السنة الأقرب إلى تاريخ النشر (${anchor}).`,
    'stated-period': ({ words }) => `يذكر النص الفترة كاملة: ${words}.`,
    'weekday-of-publication': ({ words, anchor }) => `${words} هو يوم النشر نفسه (${anchor}).`,
    'weekday-nearest': ({ words, anchor }) =>
      `${words} قد يكون اليوم بهذا الاسم قبل النشر (${anchor}) أو بعده: لا فعل يحسم ذلك.`,
    'this-weekday': ({ words, anchor }) => `${words} هو اليوم بهذا الاسم الأقرب إلى النشر (${anchor}).`,
    'weekday-after-date': ({ words }) => `${words} هو اليوم بهذا الاسم محسوبًا من تاريخ ورد قبله.`,
    'weekday-and-date-agree': ({ words, anchor }) =>
      `${words} بلا سنة: يتفق اسم اليوم والتاريخ في السنة المأخوذة، القريبة من النشر (${anchor}).`,
    'weekday-and-date-disagree': ({ words }) => `في ${words} لا يتفق اسم اليوم والتاريخ: ينبغي التحقق.`,
    'month-before-publication': ({ words, anchor }) =>
      `${words} بلا سنة: أُخذت آخر مرة قبل النشر (${anchor}).`,
    'month-after-publication': ({ words, anchor }) => `${words} بلا سنة: أُخذت أول مرة بعد النشر (${anchor}).`,
    'year-of-earlier-date': ({ words }) => `${words} بلا سنة: يتابع السرد تاريخًا ورد قبله ويبقى في سنته.`,
    'counted-from-publication': ({ words, anchor }) => `${words} محسوب من تاريخ النشر (${anchor}).`,
    'counted-from-date': ({ words }) => `${words} محسوب من تاريخ ورد قبله في النص.`,
    'same-as-earlier-date': ({ words }) => `${words} يعود إلى تاريخ ورد قبله في النص.`,
    'hour-of-earlier-date': ({ words }) => `${words} ساعة من اليوم المذكور قبلها في النص.`,
    'hour-of-publication-day': ({ words, anchor }) => `${words} ساعة بلا يوم: أُخذ يوم النشر (${anchor}).`,
    holiday: ({ words, date }) => `${words} عيد: ${date}.`,
    'length-only': ({ words }) => `${words} مدة، ولا يذكر النص بدايتها ونهايتها.`,
    repeated: ({ words }) => `${words} يتكرر، ولا يعني يومًا بعينه.`,
    'no-calendar-date': ({ words }) => `${words} لا يعطي تاريخًا في التقويم.`,
    'since-month-until-publication': ({ words, anchor }) =>
      `من آخر شهر بهذا الاسم (${words}) قبل النشر إلى شهر النشر (${anchor}).`,
    'rest-of-publication-week': ({ words, anchor }) =>
      `${words} هو أسبوع النشر؛ والحدث منتظر، فهو إذن بين تاريخ النشر (${anchor}) ويوم الأحد.`,
    'duration-until-publication': ({ words, anchor }) =>
      `${words}، حتى تاريخ النشر (${anchor})؛ ولا يذكر النص متى بدأ ذلك.`,
    'earlier-than-publication': ({ anchor }) =>
      `مروي بصيغة الماضي بلا تاريخ: في يوم النشر (${anchor}) على أبعد تقدير.`,
    'announced-before-event': ({ anchor }) =>
      `مُعلَن، فهو إذن ليس قبل النشر؛ ومروي على أنه يسبق حدثًا آخر (${anchor}).`,
    'same-day-as-before': ({ anchor }) =>
      `رُوي إلى جانب حدث آخر (${anchor}) بلا تاريخ خاص به: يُعدّ في الوقت نفسه، من غير يقين.`,
    'until-publication': ({ anchor }) =>
      `رُوي على أنه جارٍ: حتى النشر (${anchor}) على الأقل؛ ولا يقول النص متى بدأ.`,
    'later-than-publication': ({ anchor }) =>
      `رُوي على أنه آتٍ، بلا تاريخ: يوم النشر (${anchor}) على أقرب تقدير.`,
    'earlier-than-event': ({ anchor }) => `رُوي على أنه سابق لحدث آخر (${anchor}).`,
    'later-than-event': ({ anchor }) => `رُوي على أنه لاحق لحدث آخر (${anchor}).`,
    'ongoing-since': ({ words, anchor }) => `جارٍ منذ ${words} حتى النشر (${anchor}).`,
    'no-date': () => 'لا يعطي النص تاريخًا ولا يمكن استنتاجه.',
    'supplied-by-editor': () => 'ألفاظ النص لا تعطي التاريخ؛ وقد أضافه التحرير.',
  },
  unknownRule: rule => `القاعدة: ${rule}.`,
  publication: date => `نشر المقال، ${date}`,
  publicationSuppliedByEditor: date => `نشر المقال، ${date} (تاريخ من وضع التحرير: المقال لا يذكره)`,
  anchorEvent: (name, date) => `حدث آخر، «${name}»، ${date}`,
  quote: words => `«${words}»`,
};
