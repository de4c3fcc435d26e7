import { useEffect, useState } from 'react';

/**
 * A value that follows another once the page has answered what changed it, where that is asked for: what a reader types
 * is shown first. (React's `useDeferredValue` is a plain value in Preact.)
 */
export function useLater<Value>(value: Value, isLater: boolean): Value {
  const [followed, setFollowed] = useState(value);
  useEffect(() => {
    if (!isLater) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => setFollowed(value));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [value, isLater]);
  return isLater ? followed : value;
}
