// @vitest-environment happy-dom
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import { SITES } from '../../../content/sites/index.ts';
import { DEFAULT_SETTINGS } from '../../../src/policy/settings.ts';
import { usePasted } from '../../../src/ui/use-pasted.ts';
import { grantLocks } from '../grant-locks.ts';
import { store, useFreshBrowser } from '../platform/fresh-browser.ts';
import { known } from '../samples.ts';

useFreshBrowser();
beforeEach(grantLocks);

/** What is entered here, as it is drawn last. */
function entry(proposed = '') {
  const pasted: { now?: ReturnType<typeof usePasted> } = {};
  function Entry() {
    pasted.now = usePasted({
      sites: SITES,
      others: [],
      identities: [],
      onChange: vi.fn(),
      pasted: proposed,
    });
    return null;
  }
  act(() => render(h(Entry, {}), document.createElement('div')));
  const now = () => {
    if (!pasted.now) throw new Error('Nothing is drawn');
    return pasted.now;
  };
  return {
    now,
    enter(said: string) {
      act(() => now().write(said));
      act(() => now().read());
    },
    asked: () => now().open.map(({ piece }) => piece),
  };
}

it('keeps what is asked about somebody who was entered while the browser asked about a site', () => {
  const { now, enter, asked } = entry();
  enter('https://one.example/alexa-b');
  const { settle, open } = now();
  enter('@sam.doe77');
  expect(asked()).toEqual(['https://one.example/alexa-b', '@sam.doe77']);
  act(() => open[0] && settle(open[0], [known('one.example', 'handle', 'alexa-b')]));
  expect(asked()).toEqual(['@sam.doe77']);
});

it('asks no more what was left, whoever was left meanwhile', () => {
  const { now, enter, asked } = entry();
  enter('https://one.example/alexa-b');
  enter('@sam.doe77');
  const [{ leave }, [first, second]] = [now(), now().open];
  act(() => first && leave(first));
  act(() => second && leave(second));
  expect(asked()).toEqual([]);
});

it('asks where a number is from no more once that is left, or the number is taken out', () => {
  const { now, enter, asked } = entry();
  enter('0151 12345678\n0171 7654321\n@sam.doe77');
  expect(asked()).toEqual(['0151 12345678', '0171 7654321', '@sam.doe77']);
  act(() => now().write('0151 12345678\n0171 7654321\nalso this'));
  act(() => now().leaveRegion());
  expect(asked()).toEqual(['@sam.doe77']);
  expect(now().pasted).toBe('also this');
  enter('0151 12345678');
  act(() => now().write('0151 1234567'));
  expect(asked()).toEqual(['@sam.doe77', '0151 12345678']);
  act(() => now().write(' '));
  expect(asked()).toEqual(['@sam.doe77']);
});

it('asks once about what stands on several lines', () => {
  const { enter, asked } = entry();
  enter('https://one.example/alexa-b\n@sam.doe77\nhttps://one.example/alexa-b\n@sam.doe77');
  expect(asked()).toEqual(['https://one.example/alexa-b', '@sam.doe77']);
});

it('asks for the country again where what is kept for one is none', async () => {
  await store({ settings: { ...DEFAULT_SETTINGS, region: '419' } });
  const { now } = entry('0151 12345678');
  const asked = () => now().open.map(({ understood }) => understood.is);
  await vi.waitFor(() => expect(now().open).toHaveLength(1));
  expect(asked()).toEqual(['region']);
  act(() => now().chooseRegion('419'));
  expect(asked()).toEqual(['region']);
  act(() => now().chooseRegion('DE'));
  expect(asked()).toEqual([]);
});
