import { useCallback, useEffect, useState } from 'react';
import type { Problem, Result } from '../../core/problem.ts';
import type { ReadStory } from '../../core/story/readStory.ts';
import type { LoadFault } from '../kit/messages/messages.ts';
import { loadStory } from './loadStory.ts';

type LoadedStory = Result<ReadStory, Problem<LoadFault>>;

/** The story of a slug, undefined while it is on its way, and a way to try again. */
export function useLoadedStory(slug: string | undefined): [LoadedStory | undefined, () => void] {
  const [attempt, setAttempt] = useState(0);
  const [loaded, setLoaded] = useState<{ of: string; result: LoadedStory }>();
  const of = `${slug}#${attempt}`;
  useEffect(() => {
    if (slug === undefined) return;
    const control = new AbortController();
    loadStory(slug, control.signal).then(result => {
      if (!control.signal.aborted) setLoaded({ of, result });
    });
    return () => control.abort();
  }, [slug, of]);
  const retry = useCallback(() => setAttempt(n => n + 1), []);
  return [loaded?.of === of ? loaded.result : undefined, retry];
}
