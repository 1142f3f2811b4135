// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { guardActs } from '../../../content/guard/acts.ts';
import type { Judge } from '../../../content/guard/judge.ts';
import { guardSending } from '../../../content/guard/sending.ts';
import { startShield } from '../../../content/pause/shield.ts';
import type { Site } from '../../../content/sites/site.ts';
import { madeUp } from '../made-up-site.ts';

it('lets no wheel and no finger wait for it', () => {
  const heard: { type: string; passive: boolean | undefined }[] = [];
  const page = {
    document,
    addEventListener: (type: string, _: unknown, { passive }: { passive?: boolean } = {}) =>
      heard.push({ type, passive }),
  } as unknown as Window;
  const { signal } = new AbortController();
  startShield(page, signal);
  guardActs(page, {} as Judge, signal, () => {});
  guardSending(
    page,
    { ...madeUp, sends: () => undefined } as unknown as Site,
    {} as Judge,
    signal,
    () => {},
  );
  const scrolling = heard.filter(({ type }) => /^(touch|wheel)/.test(type));
  expect(scrolling.length).toBeGreaterThan(4);
  expect(scrolling.filter(({ passive }) => passive !== true)).toEqual([]);
});
