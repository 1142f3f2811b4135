import { useEffect, useState } from 'preact/hooks';

/** Long enough to be read. */
export const SAID_FOR_MS = 8000;

/** Whether something the page was asked to do has just failed, for long enough to be read. */
export function useTrouble(): boolean {
  const [since, setSince] = useState<number>();
  useEffect(() => {
    const onFailed = () => setSince(performance.now());
    addEventListener('unhandledrejection', onFailed);
    return () => removeEventListener('unhandledrejection', onFailed);
  }, []);
  useEffect(() => {
    if (since === undefined) return;
    const over = setTimeout(() => setSince(undefined), SAID_FOR_MS);
    return () => clearTimeout(over);
  }, [since]);
  return since !== undefined;
}
