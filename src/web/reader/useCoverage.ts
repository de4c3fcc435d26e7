import { useMemo, useState } from 'react';
import type { Coverage, coverageOf } from '../../core/views/coverage.ts';
import { useStory } from './storyContext.tsx';

/** The coverage of the texts shown, when it is wanted; what works it out is fetched then. Rejects when it is not to be had. */
export function useCoverage(): [Coverage | undefined, toggle: () => Promise<void>] {
  const { story, articles } = useStory();
  const [isOn, setOn] = useState(false);
  const [work, setWork] = useState<{ readonly coverageOf: typeof coverageOf }>();
  const { places, textOf } = articles;
  const coverage = useMemo(
    () => (isOn ? work?.coverageOf(story, places, textOf) : undefined),
    [isOn, work, story, places, textOf],
  );
  const toggle = async () => {
    if (!work) setWork(await import('../../core/views/coverage.ts'));
    setOn(!isOn);
  };
  return [coverage, toggle];
}
