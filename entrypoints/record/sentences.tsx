import { ANY_SITE } from '../../src/contacts/identity.ts';
import { hourText, meanText, weekdayText } from '../../src/locales/formats.ts';
import { text } from '../../src/locales/text.ts';
import type { Pattern } from '../../src/streak/patterns.ts';
import type { Summary } from '../../src/streak/summary.ts';
import { feelingText } from '../../src/ui/feeling-text.ts';

/** What the record shows, in plain sentences; as many as there is enough to say. */
export function Sentences({
  summary,
  patterns,
  siteName,
}: {
  summary: Summary;
  /** Nothing until all urges have been looked at. */
  patterns: readonly Pattern[] | undefined;
  siteName: (id: string) => string;
}) {
  // Elsewhere is no site that urges begin on.
  const told = patterns?.filter((one) => !(one.is === 'site' && one.key === ANY_SITE));
  return (
    <section aria-labelledby="shows">
      <h2 id="shows">{text('record.shows.title')}</h2>
      <ul class="sentences">
        {summary.urges === 0 && <li>{text('record.shows.none')}</li>}
        {summary.held > 0 && (
          <li>{text('record.shows.held', { count: summary.urges, held: summary.held })}</li>
        )}
        {told?.map((pattern) => (
          <li key={pattern.is}>{sentenceOf(pattern, siteName)}</li>
        ))}
        {summary.urges > 0 && told?.length === 0 && (
          <li class="quiet-text">{text('record.shows.few')}</li>
        )}
      </ul>
    </section>
  );
}

function sentenceOf(pattern: Pattern, siteName: (id: string) => string): string {
  switch (pattern.is) {
    case 'weekday-hours':
      return text('record.shows.weekdayHours', {
        ...pattern,
        ...hoursOf(pattern.from),
        weekday: weekdayText(pattern.weekday),
      });
    case 'hours':
      return text('record.shows.hours', { ...pattern, ...hoursOf(pattern.from) });
    case 'weekday':
      return text('record.shows.weekday', { ...pattern, weekday: weekdayText(pattern.weekday) });
    case 'site':
      return text('record.shows.site', { ...pattern, site: siteName(pattern.key) });
    case 'feeling':
      return text('record.shows.feeling', { ...pattern, feeling: feelingText(pattern.key) });
    case 'weaker':
    case 'stronger':
      return text(`record.shows.${pattern.is}`, {
        now: meanText(pattern.now),
        before: meanText(pattern.before),
      });
    case 'fewer':
    case 'more':
      return text(`record.shows.${pattern.is}`, { now: pattern.now, before: pattern.before });
    case 'offer':
      return text('record.shows.offer', {
        ...pattern,
        offer: text(`record.offers.${pattern.kind}`),
      });
  }
}

const hoursOf = (from: number) => ({ from: hourText(from), to: hourText(from + 2) });
