import { readFileSync } from 'node:fs';
import { boundsOf, type Edtf, isEdtf } from '../../core/dates/edtf.ts';
import { proposeEvents } from '../../core/events/propose.ts';

interface GoldArticle {
  readonly text: string;
  readonly lang: string;
  readonly published: string | null;
  readonly events: readonly { readonly start: number; readonly end: number; readonly date: string | null }[];
}

interface Tally {
  count: number;
  same: number;
  agrees: number;
}

const percent = (part: number, whole: number): string =>
  whole === 0 ? '—' : `${((100 * part) / whole).toFixed(1)} %`;

function isWithin(inner: Edtf, outer: Edtf): boolean {
  const [a, b] = [boundsOf(inner), boundsOf(outer)];
  return a.start >= b.start && a.end <= b.end;
}

/** Whether a proposal shows its date without a mark of doubt: no qualifier, no range to choose from, not inferred. */
const isCertain = (date: string, basis: string): boolean => basis !== 'inferred' && !/[?~%[{X]/.test(date);

function add(tally: Tally, said: Edtf, truth: Edtf): void {
  const [isInside, isCoarser] = [isWithin(truth, said), isWithin(said, truth)];
  tally.count++;
  if (isInside && isCoarser) tally.same++;
  if (isInside || isCoarser) tally.agrees++;
}

/** Prints how often a proposed date without doubt is that of the event its passage tells, and how often a doubtful one may be. */
export function printDoubts(file: string): void {
  const certain: Tally = { count: 0, same: 0, agrees: 0 };
  const doubtful: Tally = { count: 0, same: 0, agrees: 0 };
  const articles = readFileSync(file, 'utf8').trim().split('\n');
  for (const { text, lang, published, events } of articles.map(line => JSON.parse(line) as GoldArticle)) {
    const passages = proposeEvents({ text, lang, published, sourceId: 'a1' })
      .flatMap(proposal => proposal.passages.map(passage => ({ ...passage, proposal })))
      .filter(({ role }) => role === 'describes')
      .sort((a, b) => a.end - a.start - (b.end - b.start));
    for (const gold of events) {
      const proposal = passages.find(({ start, end }) => start <= gold.start && gold.end <= end)?.proposal;
      if (!proposal?.date || gold.date === null || !isEdtf(gold.date)) continue;
      add(isCertain(proposal.date, proposal.dating.basis) ? certain : doubtful, proposal.date, gold.date);
    }
  }
  console.log('| dates of events | count | the true one | it agrees with the true one |\n|---|--:|--:|--:|');
  for (const [name, { count, same, agrees }] of [
    ['without doubt', certain],
    ['in doubt', doubtful],
  ] as const)
    console.log(`| ${name} | ${count} | ${percent(same, count)} | ${percent(agrees, count)} |`);
}
