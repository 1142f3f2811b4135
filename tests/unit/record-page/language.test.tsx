// @vitest-environment happy-dom
import { type ComponentChildren, h, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import { useFigures } from '../../../entrypoints/record/use-figures.ts';
import { AT_ONCE, type Log } from '../../../entrypoints/record/use-log.ts';
import { WeekCharts } from '../../../entrypoints/record/week-charts.tsx';
import { speak } from '../../../src/locales/text.ts';
import { weeklyOf } from '../../../src/streak/weekly.ts';
import { urgeOf } from '../samples.ts';
import { speakEnglish } from '../words.ts';

afterEach(speakEnglish);

const TODAY = '2026-11-27';
const URGES = [urgeOf({ day: '2026-10-04' }), urgeOf({ id: 'urge-2', day: '2026-11-26' })];
const speakAs = (locale: string) => speak({ locale, messages: {} });

/** Draws at once, again and again, into the same place. */
function drawnWith(Part: () => ComponentChildren) {
  const place = document.createElement('div');
  const draw = () => act(() => render(h(Part, {}), place));
  draw();
  return { place, draw };
}

it.each([1, AT_ONCE])(
  'begins the week where it begins in the language spoken, × %d',
  async (times) => {
    const urges = Array.from({ length: times }, () => URGES).flat();
    const log = { urges, isWhole: true } as unknown as Log;
    let first: string | undefined;
    speakAs('en');
    const { draw } = drawnWith(() => {
      first = useFigures(log, TODAY)?.figures.weeks[0]?.week;
      return null;
    });
    await vi.waitFor(() => expect(first).toBe('2026-10-04'));
    speakAs('de');
    draw();
    await vi.waitFor(() => expect(first).toBe('2026-09-28'), 3000);
  },
);

it('draws the weeks anew in the language spoken', async () => {
  vi.stubGlobal('ResizeObserver', AlwaysWide);
  const weeks = weeklyOf(URGES, TODAY, 1);
  speakAs('en');
  const { place, draw } = drawnWith(() => h(WeekCharts, { weeks }));
  const picture = () => place.querySelector('.drawing')?.textContent;
  await vi.waitFor(() => expect(picture()).toContain('50%'));
  speakAs('de');
  draw();
  await vi.waitFor(() => expect(picture()).toContain('50\u{a0}%'), 3000);
});

class AlwaysWide {
  readonly #onSize: (seen: unknown) => void;
  constructor(onSize: (seen: unknown) => void) {
    this.#onSize = onSize;
  }
  observe() {
    this.#onSize([{ contentRect: { width: 600 } }]);
  }
  disconnect() {}
}
