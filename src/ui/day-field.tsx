import type { ComponentChildren } from 'preact';
import { FIRST_DAY } from '../days/day.ts';

/** The day on which no contact began, under its title; none after `today` can be chosen. */
export function DayField({
  day,
  today,
  onChange,
  children,
}: {
  day: string;
  today: string;
  onChange: (day: string) => void;
  children: ComponentChildren;
}) {
  return (
    <label class="field">
      {children}
      <input
        type="date"
        min={FIRST_DAY}
        max={today}
        value={day}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </label>
  );
}
