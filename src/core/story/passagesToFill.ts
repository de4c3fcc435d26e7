import type { StoryEvent } from './story.ts';

/** A passage that an editor has still to find: the source, and the words it is said to hold. */
export interface PassageToFill {
  readonly source: string;
  readonly quote?: string;
}

/** What an import left to be found for an event (`passagesToFill`, a field beside those of the format), each once. */
export function passagesToFill(event: StoryEvent): readonly PassageToFill[] {
  const { passagesToFill: listed } = event as { readonly passagesToFill?: unknown };
  if (!Array.isArray(listed)) return [];
  const seen = new Set<string>();
  return listed.flatMap((one: unknown): PassageToFill[] => {
    if (typeof one !== 'object' || one === null) return [];
    const { source, quote } = one as { readonly source?: unknown; readonly quote?: unknown };
    if (typeof source !== 'string') return [];
    const words = typeof quote === 'string' && quote.trim() !== '' ? quote : undefined;
    const key = `${source}\n${words ?? ''}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ source, ...(words !== undefined && { quote: words }) }];
  });
}

/** The event without the one at `index` of `passagesToFill`; undefined when there is none. */
export function withoutToFill(event: StoryEvent, index: number): StoryEvent | undefined {
  const listed = passagesToFill(event);
  if (!listed[index]) return undefined;
  const left = listed.filter((_, at) => at !== index);
  const { passagesToFill: _, ...rest } = event as StoryEvent & { readonly passagesToFill?: unknown };
  return (left.length > 0 ? { ...rest, passagesToFill: left } : rest) as StoryEvent;
}
