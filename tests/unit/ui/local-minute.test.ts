import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fromLocalMinute, localMinute } from '../../../src/ui/local-minute.ts';

const { TZ } = process.env;
beforeEach(() => {
  process.env['TZ'] = 'Europe/Berlin';
});
afterEach(() => {
  if (TZ === undefined) delete process.env['TZ'];
  else process.env['TZ'] = TZ;
});

// The clocks went back from 3:00 to 2:00: this is the second 2:30.
const SECOND = Date.UTC(2026, 9, 25, 1, 30, 12);
const NOON = Date.UTC(2026, 9, 25, 11);

describe('a field for date and time', () => {
  it('shows the moment to the minute, as the clock does', () => {
    expect(localMinute(SECOND)).toBe('2026-10-25T02:30');
    expect(localMinute(NOON)).toBe('2026-10-25T12:00');
  });

  it('has the moment that it was filled with while it shows that, in an hour that comes twice too', () => {
    expect(fromLocalMinute('2026-10-25T02:30', SECOND)).toBe(SECOND);
  });

  it('has another once it shows another, or none', () => {
    expect(fromLocalMinute('2026-10-25T12:00', SECOND)).toBe(NOON);
    expect(fromLocalMinute('2026-02-30T12:00', SECOND)).toBeUndefined();
  });
});
