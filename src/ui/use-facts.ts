import { useEffect, useState } from 'preact/hooks';
import { takeDue } from '../platform/choices/loosenings-due.ts';
import { watchOwnChanges } from '../platform/choices/own-change.ts';
import { type Facts, readFacts, watchFacts } from '../platform/stored.ts';

/**
 * The stored facts, followed as they change; nothing until they have been read. What is due by then
 * takes effect first: the worker may not have been woken for it yet.
 */
export function useFacts(): Facts | undefined {
  const [facts, setFacts] = useState<Facts>();
  useEffect(() => {
    const ended = new AbortController();
    void takeDue()
      .catch(() => {})
      .then(readFacts)
      .then(setFacts);
    watchFacts(setFacts, ended.signal);
    // What this page changed is known before the browser tells of it.
    watchOwnChanges(({ after, wasAsked }) => {
      if (!wasAsked) setFacts((facts) => facts && { ...facts, ...after });
    }, ended.signal);
    return () => ended.abort();
  }, []);
  return facts;
}
