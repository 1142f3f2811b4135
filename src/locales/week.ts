import type { Weekday } from '../days/week.ts';

interface WithWeekInfo {
  getWeekInfo?(): { readonly firstDay: number };
  readonly weekInfo?: { readonly firstDay: number };
}

/** Where a week begins on Sunday or Saturday, for a browser that cannot say; elsewhere on Monday. */
const SUNDAY: ReadonlySet<string> = new Set(
  'AG AS AU BD BR BS BT BW BZ CA CO DM DO ET GT GU HK HN ID IL IN JM JP KE KH KR LA MH MM MO MT MX MZ NI NP PA PE PH PK PR PT PY SA SG SV TH TT TW UM US VE VI WS YE ZA ZW'.split(
    ' ',
  ),
);
const SATURDAY: ReadonlySet<string> = new Set(
  'AE AF BH DJ DZ EG IQ IR JO KW LY OM QA SD SY'.split(' '),
);

/** The day on which a week begins where this locale (BCP 47) is spoken. */
export function firstWeekday(tag: string): Weekday {
  const asked = new Intl.Locale(tag) as Intl.Locale & WithWeekInfo;
  const said = asked.getWeekInfo?.() ?? asked.weekInfo;
  if (said) return said.firstDay as Weekday;
  const region = asked.maximize().region ?? '';
  return SUNDAY.has(region) ? 7 : SATURDAY.has(region) ? 6 : 1;
}

/** The seven weekdays from the one on which the week begins. */
export const weekdaysFrom = (first: Weekday): Weekday[] =>
  Array.from({ length: 7 }, (_, at) => (((first - 1 + at) % 7) + 1) as Weekday);
