import type { Frame } from './frame.ts';
import { entryAt, type Items, wordsOf } from './items.ts';

/** A time of day; null when it is out of the day or a length of hours. */
export function clock(items: Items, frame: Frame): Frame | null {
  const numbers: number[] = [];
  for (let i = frame.from; i < frame.to; i++) {
    const { c, v } = entryAt(items, i);
    if (c >= '1' && c <= '7') numbers.push(v);
  }
  let minutes = frame.clock ?? (numbers[0] ?? 0) * 60 + (numbers[1] ?? 0);
  if (frame.zone !== undefined && frame.clock === undefined) {
    if (entryAt(items, frame.from).s.length !== 4) return null;
    minutes = Math.floor((numbers[0] ?? 0) / 100) * 60 + ((numbers[0] ?? 0) % 100);
  }
  if ((frame.part === 'EV' || frame.part === 'AF') && minutes < 720) minutes += 720;
  if (minutes > 1440 || isHourLength(items, frame)) return null;
  return { ...frame, clock: minutes };
}

/** « à 8 heures » is a time, « 8 heures » and « pendant 8 heures » are lengths. */
export function oclock(items: Items, frame: Frame): Frame | null {
  const role = wordsOf(items, frame.from - 1).toLowerCase();
  const isTime =
    /^(?:à|vers|dès|jusqu['’]à|entre|avant|après|à partir de|aux alentours de|aux environs de)$/.test(role);
  return isTime && frame.unit === 'TH' ? clock(items, frame) : null;
}

/** « 3h » in English, or a length after « pendant », « en ». */
function isHourLength(items: Items, frame: Frame): boolean {
  if (frame.seconds !== 'h') return false;
  if (items.vocabulary.lexicon.language === 'en') return true;
  const role = frame.from > 0 ? wordsOf(items, frame.from - 1).toLowerCase() : '';
  return /^(?:pendant|en|durant|dans|sous|de|i)$/.test(role) && role !== 'de';
}

/** Hours that are a length, as in « pendant 3 h ». */
export function hours(items: Items, frame: Frame): Frame | null {
  const entry = entryAt(items, frame.from);
  const value = entry.c === ':' ? entry.v / 60 : entry.v;
  if (entry.c === ':' && !isHourLength(items, frame)) return null;
  if (!/[pqi]/.test(items.classes.charAt(frame.from - 1)) && entry.c === ':') return null;
  return { ...frame, literal: `PT${value}H` };
}
