import { useEffect, useState } from 'preact/hooks';
import { text } from '../../src/locales/text.ts';
import { readBeyondRules, watchBeyondRules } from '../../src/platform/beyond-rules.ts';

/**
 * Says how many addresses are covered only once their page loads; nothing while all are stopped
 * before.
 */
export function BeyondRules() {
  const [count, setCount] = useState(0);
  useEffect(() => {
    const ended = new AbortController();
    void readBeyondRules().then(setCount);
    watchBeyondRules(setCount, ended.signal);
    return () => ended.abort();
  }, []);
  return count === 0 ? null : <p class="quiet-text">{text('sites.beyondRules', { count })}</p>;
}
