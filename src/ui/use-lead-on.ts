import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * For a question that comes up: who pressed a key or the button to have the entry read is led on to it,
 * and so hears it; who went on to something else is not.
 */
export function useLeadOn<Place extends HTMLElement>() {
  const place = useRef<Place>(null);
  useLayoutEffect(() => {
    if (document.activeElement?.closest('form.entry'))
      place.current?.querySelector<HTMLElement>('input, select')?.focus();
  }, []);
  return place;
}
