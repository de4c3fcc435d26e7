import type { RepairPlan, RepairStep } from './repairPlan.ts';
import type { Revision } from './story.ts';

export interface RevisionOptions {
  /** When the repair is made: an ISO 8601 date, with or without a time. */
  readonly dateModified: string;
  /** Whether the old text of a source is kept, not its SHA-256 alone. */
  readonly keepText?: boolean;
}

/** The note of what a repair replaced in one source: enough to undo it where the old text is at hand. */
export function revisionOf(
  { before, current, newText, steps }: RepairPlan,
  { dateModified, keepText }: RevisionOptions,
): Revision {
  const old = steps.filter(({ outcome }) => outcome === 'repaired');
  const sha256 = current?.sha256Before ?? before.sha256;
  const dating = old.flatMap(oldDatingWords);
  return {
    source: before.id,
    reason: newText ? 'text-changed' : 'places-mended',
    dateModified,
    ...(sha256 === undefined ? {} : { sha256 }),
    ...(keepText && newText && before.articleBody !== undefined ? { articleBody: before.articleBody } : {}),
    passages: old.flatMap(({ words }) =>
      words.kind === 'passage' ? [{ id: words.passage.id, selector: words.passage.selector }] : [],
    ),
    ...(dating.length > 0 ? { dating } : {}),
  };
}

function oldDatingWords({ words }: RepairStep): NonNullable<Revision['dating']> {
  if (words.kind === 'passage') return [];
  const { start, end, text } = words.words;
  const index = Number(/\[(\d+)\]$/.exec(words.path)?.[1]);
  return [
    { event: words.event, list: words.kind === 'timex' ? 'timexes' : 'because', index, start, end, text },
  ];
}
