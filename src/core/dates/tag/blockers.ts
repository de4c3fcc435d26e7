import type { Frame } from './frame.ts';
import { entryAt, type Items, wordsOf } from './items.ts';

const PLURAL = /^[a-zàâéèêëîïôöùûüç]{3,}(?:s|x)$/;
/** Common words in -s or -x that no year is counted in. */
const NO_PLURAL =
  /^(?:was|has|its|his|this|thus|plus|does|says|dans|sous|mais|puis|vers|lors|depuis|après|sans|les|des|ses|ces|nous|vous|leurs|alors|ans|aux|deux|ceux|eux|yes|us|pas|avons|sommes|temps|as|is|avis|succès|across|versus|perhaps|always|sees|marks|brings|aussi|bas|très|lorsque|remains|begins|ends)$/;

/** Whether four figures are a year: by what stands before and after. */
export function isYear(items: Items, frame: Frame): boolean {
  const letters = items.classes.slice(frame.from, frame.to);
  const value = frame.year ?? 0;
  if (letters.includes('e') || letters.includes('U') || entryAt(items, frame.to - 1).s === "'") return true;
  const before = items.classes.charAt(frame.from - 1);
  const after = items.classes.charAt(frame.to);
  if (/[qxC@:]/.test(before) || /[nuUhjz%:x]/.test(after)) return false;
  if (before === '_' && !/["“«”‘'’:`*·|–]/.test(items.text.charAt((items.ends[frame.from - 1] ?? 1) - 1)))
    return false;
  const isRange =
    /^-[6]/.test(items.classes.slice(frame.to, frame.to + 2)) ||
    /6-$/.test(items.classes.slice(Math.max(0, frame.from - 2), frame.from));
  const isLed =
    isRange ||
    frame.mod !== undefined ||
    letters.length > 1 ||
    before === '' ||
    /[pfibk&(,.|_d-]/.test(before);
  const next = frame.to < items.classes.length ? wordsOf(items, frame.to) : '';
  const isCount = after === 'w' && PLURAL.test(next) && !NO_PLURAL.test(next);
  const isModern = value >= 1900 && value < 2100;
  if (isCount && (!isModern || !/[pb-]/.test(before)) && !letters.startsWith('d')) return false;
  if (isCount && !isModern) return false;
  if (isLed)
    return (
      isModern || value >= 1400 || isRange || /[pbk&(|-]/.test(before) || letters.length > 1 || before === ''
    );
  return isModern;
}

/** « 54 ans », "56-year-old": the age of a person, not a length of time. */
export function isAge(items: Items, frame: Frame): boolean {
  const after = items.classes.slice(frame.to, frame.to + 2);
  if (
    /^-?y/.test(after) &&
    /^-?old$/i.test(items.text.slice(items.starts[frame.to], items.ends[frame.to + after.length - 1]))
  )
    return true;
  if (frame.unit !== 'Y' && frame.unit !== 'M') return false;
  const before = items.classes.slice(Math.max(0, frame.from - 6), frame.from);
  if (/y[dq]*$/.test(before)) return !/^moins$/i.test(wordsOf(items, frame.from - 1));
  if (items.vocabulary.lexicon.language !== 'fr' || frame.unit !== 'Y' || frame.count === undefined)
    return false;
  // « les 6-16 ans »
  if (
    /[dfx][1-5]-$/.test(before) ||
    (/[df]$/.test(before.replace(/[1-5][&p]$/, '')) && /[1-5][&p]$/.test(before))
  )
    return true;
  if (/[_,(]$/.test(before)) return isApposition(items, frame, before);
  return /f$/.test(before) && isOwned(frame, before);
}

/** « Jean Burget, 87 ans, », « (54 ans) », « 87 ans et ». */
function isApposition(items: Items, frame: Frame, before: string): boolean {
  const sign = before.charAt(before.length - 1);
  const after = items.classes.charAt(frame.to);
  return (
    frame.count !== undefined && frame.count >= 3 && (sign === '(' || /[,.)|&p]/.test(after) || after === '')
  );
}

/** « un chauffeur de 38 ans », unless what is measured is a length: « une peine de dix ans ». */
function isOwned(frame: Frame, before: string): boolean {
  return (frame.count ?? 0) >= 2 && !before.includes('v');
}
