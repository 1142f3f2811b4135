import { useEffect, useState } from 'preact/hooks';
import { readTroubles, type Troubles, watchTroubles } from '../platform/record/troubles.ts';

/** What the user has to be told of, followed as it changes; `first` where it was read before. */
export function useTroubles(first?: Troubles): Troubles | undefined {
  const [troubles, setTroubles] = useState(first);
  useEffect(() => {
    const ended = new AbortController();
    watchTroubles(setTroubles, ended.signal);
    if (!first) void readTroubles().then(setTroubles);
    return () => ended.abort();
  }, []);
  return troubles;
}
