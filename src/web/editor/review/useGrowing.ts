import { useEffect, useState } from 'react';

/** Drawn at a time: about two screens, so that the page answers in between. */
const PORTION = 40;

/** How many of so many parts are drawn by now: a portion at once, the others portion by portion after. */
export function useGrowing(total: number, key: string): number {
  const [grown, setGrown] = useState({ key, count: PORTION });
  const count = grown.key === key ? grown.count : PORTION;
  useEffect(() => {
    if (count >= total) return;
    const timer = setTimeout(() => setGrown({ key, count: count + PORTION }));
    return () => clearTimeout(timer);
  }, [count, total, key]);
  return Math.min(count, total);
}
