import { useEffect, useState } from 'preact/hooks';
import { type Day, dayAt, localZone, nextDayAt } from '../days/day.ts';

/** The local day, followed over midnight for as long as the page is open. */
export function useToday(): Day {
  const [today, setToday] = useState(() => dayAt(Date.now(), localZone()));
  useEffect(() => {
    const look = () => setToday(dayAt(Date.now(), localZone()));
    const timer = setTimeout(look, nextDayAt(Date.now(), localZone()) - Date.now() + 1000);
    // A machine that slept comes back to it late.
    document.addEventListener('visibilitychange', look);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [today]);
  return today;
}
