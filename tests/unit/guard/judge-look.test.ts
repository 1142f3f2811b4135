// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import type { Judge } from '../../../content/guard/judge.ts';
import { startJudgingLooks } from '../../../content/guard/judge-look.ts';
import type { Pausing } from '../../../content/guard/pausing.ts';
import type { WaysOut } from '../../../content/guard/ways-out.ts';
import { known, sightingOf } from '../samples.ts';

const seenAs = (handle: string) => ({
  element: document.body,
  sighting: sightingOf([known('instagram', 'handle', handle)], { surface: 'chat' }),
});

// What is kept from being painted can be asked for by a page.
it.each(['robin', 'mia'])(
  'keeps a page from being painted for %s alike, until it is loaded',
  (who) => {
    const judge = {
      attempt: (seen?: ReturnType<typeof seenAs>['sighting']) =>
        seen?.identities[0]?.value === 'robin'
          ? { sighting: seen, contact: { id: 'robin' } }
          : undefined,
      match: () => undefined,
      noteOpened: () => {},
    } as unknown as Judge;
    const pause = vi.fn();
    const ways = { fromPage: vi.fn(), fromPlace: vi.fn() } as unknown as WaysOut;
    const hide = vi.fn(() => true);
    const looks = startJudgingLooks(
      window as unknown as Window,
      { judge, pausing: { pause } as unknown as Pausing, ways },
      hide,
    );
    looks.judge({ address: undefined, places: [seenAs(who)] });
    expect(hide).toHaveBeenCalledOnce();
    expect(pause).not.toHaveBeenCalled();
    hide.mockReturnValue(false);
    looks.judge({ address: undefined, places: [seenAs(who)] });
    expect(pause).toHaveBeenCalledTimes(who === 'robin' ? 1 : 0);
  },
);
