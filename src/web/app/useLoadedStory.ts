import { useCallback, useEffect, useState } from 'react';
import type { Problem, Result } from '../../core/problem.ts';
import type { ReadStory } from '../../core/story/readStory.ts';
import type { LoadFault } from '../kit/messages/messages.ts';
import { loadStory } from './loadStory.ts';

type LoadedStory = Result<ReadStory, Problem<LoadFault>>;

/** The story of a slug, undefined while it is on its way, and a way to try again; `start` is there from the first. */
export function useLoadedStory(
  root: string,
  slug: string | undefined,
  start: ReadStory | undefined,
): [LoadedStory | undefined, () => void] {
  const [attempt, setAttempt] = useState(0);
  const of = `${slug}#${attempt}`;
  const [loaded, setLoaded] = useState<{ of: string; result: LoadedStory } | undefined>(
    start && { of, result: { ok: true, value: start } },
  );
  const isHere = loaded?.of === of;
  useEffect(() => {
    if (slug === undefined || isHere) return;
    const control = new AbortController();
    loadStory(root, slug, control.signal).then(result => {
      if (!control.signal.aborted) setLoaded({ of, result });
    });
    return () => control.abort();
  }, [root, slug, of, isHere]);
  const retry = useCallback(() => setAttempt(n => n + 1), []);
  return [isHere ? loaded.result : undefined, retry];
}
