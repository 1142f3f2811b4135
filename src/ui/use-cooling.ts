import { useEffect, useState } from 'preact/hooks';
import { type Cooling, readCooling, watchCooling } from '../platform/choices/cooling-facts.ts';

const LOOK_EVERY_MS = 20_000;

/** What waits, followed as it changes and as time goes on; nothing until it has been read. */
export function useCooling(): Cooling | undefined {
  const [cooling, setCooling] = useState<Cooling>();
  useEffect(() => {
    const ended = new AbortController();
    const look = () => void readCooling().then(setCooling);
    look();
    watchCooling(setCooling, ended.signal);
    const looking = setInterval(look, LOOK_EVERY_MS);
    return () => {
      clearInterval(looking);
      ended.abort();
    };
  }, []);
  return cooling;
}
