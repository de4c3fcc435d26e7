import type { ProposedDating } from '../../core/events/propose/proposedEvent.ts';
import { proposeEvents } from '../../core/events/propose.ts';
import { scorerDate } from './scorerDate.ts';

/** What a scorer of events compares; offsets are UTF-16 code units, end exclusive. */
export interface ScoredEvent {
  /** EDTF. */
  readonly date: string | null;
  readonly passages: readonly { readonly start: number; readonly end: number }[];
  readonly name: string;
  readonly status: string;
  readonly attribution: readonly string[];
  readonly reason: ProposedDating;
}

/** The interface of the public scorer of events, over `proposeEvents`. */
export function propose(
  text: string,
  { lang, published }: { readonly lang: string; readonly published: string | null },
): ScoredEvent[] {
  return proposeEvents({ text, lang, published, sourceId: 'a1' }).map(
    ({ date, passages, name, status, speakers, dating }) => ({
      date: scorerDate(date),
      passages: passages.filter(({ role }) => role === 'describes').map(({ start, end }) => ({ start, end })),
      name,
      status,
      attribution: speakers.map(speaker => speaker.name),
      reason: dating,
    }),
  );
}
