import { useEffect, useState } from 'preact/hooks';
import { type Facts, readFacts, watchFacts } from '../platform/stored.ts';

/** The stored facts, followed as they change; nothing until they have been read. */
export function useFacts(): Facts | undefined {
  const [facts, setFacts] = useState<Facts>();
  useEffect(() => {
    const ended = new AbortController();
    void readFacts().then(setFacts);
    watchFacts(setFacts, ended.signal);
    return () => ended.abort();
  }, []);
  return facts;
}
