import { listText, timeText, weekdayText } from '../locales/formats.ts';
import { text } from '../locales/text.ts';
import type { Arrangement } from '../policy/arrangement.ts';

/** When the arrangement is: `Mon and Thu, 17:30 to 18:00`. */
export const hoursText = ({
  weekdays,
  from,
  to,
}: Pick<Arrangement, 'weekdays' | 'from' | 'to'>): string =>
  text('arrangements.line', {
    days: listText(weekdays.map((day) => weekdayText(day, 'short'))),
    from: timeText(from),
    to: timeText(to),
  });
