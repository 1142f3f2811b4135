import { useEffect, useRef, useState } from 'preact/hooks';

/**
 * Seconds left of a wait that only runs while the page is visible. It is counted from moments, so a
 * page that clears timers (they are shared with content scripts) or a throttled tab cannot shorten
 * or stop it: `look` may be called at any time and any number of times.
 */
export function useWait(seconds: number): { left: number; look: () => void } {
  const banked = useRef(0);
  const visibleSince = useRef<number | undefined>(undefined);
  const [left, setLeft] = useState(seconds);

  const look = () => {
    const now = performance.now();
    if (visibleSince.current !== undefined) banked.current += now - visibleSince.current;
    visibleSince.current = document.visibilityState === 'visible' ? now : undefined;
    setLeft(Math.max(0, Math.ceil(seconds - banked.current / 1000)));
  };

  useEffect(() => {
    look();
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);

  return { left, look };
}
