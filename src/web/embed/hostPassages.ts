import type { FoundInHost } from './findInHost.ts';
import { isSameArticle, type PiecedArticle, readPieces, toHostPassages } from './piecedArticle.ts';
import { type FrameSays, MAX_PASSAGES } from './protocol.ts';

/** A story's passages in the article of the page around. */
export interface HostPassages {
  /** Takes the article of this turn, searches it when it is new, and has its passages painted. */
  read(turn: number, pieces: readonly string[]): void;
  /** Has this event's passages painted as selected, and goes to one of them as soon as it is found. */
  select(eventId: string | undefined, visit?: Visit): void;
  /** The event to select when these passages are clicked: each click goes on to the next that they tell of. */
  eventAt(passageIds: readonly string[]): string | undefined;
  has(eventId: string): boolean;
}

/** A passage to lead to, else the selected event's first; with 1 the focus goes along. */
export interface Visit {
  readonly passage: string | undefined;
  readonly focus: 0 | 1;
}

type Find = (text: string, signal: AbortSignal) => Promise<readonly FoundInHost[]>;

/** Keeps track of the passages that `find` finds in the host's article, and says them. */
export function trackHostPassages(say: (body: FrameSays) => void, find: Find): HostPassages {
  let turn = 0;
  let article: PiecedArticle | undefined;
  let found: readonly FoundInHost[] | undefined;
  let search = new AbortController();
  let selected: string | undefined;
  let pending: Visit | undefined;

  const tell = () => {
    if (!article || !found) return;
    say({ type: 'found', turn, passages: toHostPassages(article, found, selected).slice(0, MAX_PASSAGES) });
    const own = pending ? found.filter(({ event }) => event === selected) : [];
    const passage = own.find(({ id }) => id === pending?.passage) ?? own[0];
    if (pending && passage) say({ type: 'go', passage: passage.id, top: 0, focus: pending.focus });
    pending = undefined;
  };

  const searchIn = async (text: string, { signal }: AbortController) => {
    try {
      const places = await find(text, signal);
      if (signal.aborted) return;
      found = places;
      tell();
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  };

  return {
    read(nextTurn, pieces) {
      turn = nextTurn;
      if (article && isSameArticle(article, pieces)) {
        tell();
        return;
      }
      search.abort();
      search = new AbortController();
      article = readPieces(pieces);
      found = undefined;
      void searchIn(article.laid.text, search);
    },
    select(eventId, visit) {
      selected = eventId;
      pending = visit;
      tell();
    },
    eventAt(passageIds) {
      const events = new Set(found?.filter(({ id }) => passageIds.includes(id)).map(({ event }) => event));
      const list = [...events];
      return list[(list.indexOf(selected ?? '') + 1) % list.length];
    },
    has: eventId => found?.some(({ event }) => event === eventId) ?? false,
  };
}
