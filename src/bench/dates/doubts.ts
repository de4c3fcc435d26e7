import { boundsOf, isEdtf } from '../../core/dates/edtf.ts';
import { findTimexes } from '../../core/dates/findTimexes.ts';
import type { Timex } from '../../core/dates/timex.ts';
import type { GoldDocument } from './readSets.ts';
import { valueBounds } from './valueBounds.ts';

interface Tally {
  certain: number;
  right: number;
  doubtful: number;
  inside: number;
}

const normal = (value: string): string => value.toUpperCase().replace(/T.*$/, '');

/** True when the date said and the true one can be the same: one lies within the other. */
function holds(timex: Timex, truth: string): boolean {
  const bounds = valueBounds(truth);
  if (!bounds || timex.date === null || !isEdtf(timex.date)) return false;
  const said = boundsOf(timex.date);
  const isInside = bounds.start >= said.start && bounds.end <= said.end;
  return isInside || (said.start >= bounds.start && said.end <= bounds.end);
}

function tallyOf(documents: readonly GoldDocument[], show: boolean): Tally {
  const tally: Tally = { certain: 0, right: 0, doubtful: 0, inside: 0 };
  for (const { text, lang, dct, timexes } of documents) {
    if (dct === null) continue;
    for (const timex of findTimexes(text, { lang, published: dct })) {
      const gold = timexes.find(one => one.start < timex.end && timex.start < one.end);
      // Only what both sides put on the calendar: lengths and « maintenant » have no date to doubt.
      if (!gold?.value || timex.date === null || !valueBounds(gold.value)) continue;
      const isRight = normal(gold.value) === normal(timex.value);
      if (timex.certain) {
        tally.certain++;
        if (isRight) tally.right++;
        else if (show)
          console.log(`certain ${timex.text} said ${timex.value} true ${gold.value} ${timex.rule}`);
      } else {
        tally.doubtful++;
        if (isRight || holds(timex, gold.value)) tally.inside++;
        else if (show) console.log(`doubt ${timex.text} said ${timex.date} true ${gold.value} ${timex.rule}`);
      }
    }
  }
  return tally;
}

/** Prints how often a value without doubt mark is right, and how often the true one lies in the range of a doubtful one. */
export function printDoubts(sets: ReadonlyMap<string, readonly GoldDocument[]>, show = false): void {
  console.log('| set | without doubt | right | in doubt | truth inside the range |\n|---|--:|--:|--:|--:|');
  for (const [name, documents] of sets) {
    const { certain, right, doubtful, inside } = tallyOf(documents, show);
    const share = (part: number, whole: number) =>
      whole === 0 ? '—' : `${((100 * part) / whole).toFixed(1)} %`;
    console.log(
      `| ${name} | ${certain} | ${share(right, certain)} | ${doubtful} | ${share(inside, doubtful)} |`,
    );
  }
}
