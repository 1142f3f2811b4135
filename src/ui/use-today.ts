import { useEffect, useState } from 'preact/hooks';
import { type Day, dayAt, localZone, nextDayAt } from '../days/day.ts';

/** The local day, followed over midnight for as long as the page is open. */
export function useToday(): Day {
  const [today, setToday] = useState(() => dayAt(Date.now(), localZone()));
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    // Asked anew each time: the clock may have been set, and a machine that slept comes back late.
    const look = () => {
      clearTimeout(timer);
      timer = setTimeout(look, nextDayAt(Date.now(), localZone()) - Date.now() + 1000);
      setToday(dayAt(Date.now(), localZone()));
    };
    look();
    document.addEventListener('visibilitychange', look);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  return today;
}
