import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { allowAddress, dropAllowedAddresses } from '../../../src/rings/allow-address.ts';

/** Of a single address; the numbers below are the network ring's, for passes. */
const kept = (at: number, type = 'allow') => ({ id: 10_000 + at, condition: {}, action: { type } });
const OF_A_PASS = { id: 9, condition: {}, action: { type: 'allow' } };
const supports = (isSupported: boolean) =>
  vi
    .spyOn(fakeBrowser.declarativeNetRequest, 'isRegexSupported')
    .mockResolvedValue({ isSupported } as never);

it('lets one address through in one tab, beside what was let through before', async () => {
  const dnr = fakeBrowser.declarativeNetRequest;
  vi.spyOn(dnr, 'getSessionRules').mockResolvedValue([kept(3), kept(7), OF_A_PASS] as never);
  const update = vi.spyOn(dnr, 'updateSessionRules').mockResolvedValue();
  supports(true);
  await allowAddress(new URL('https://www.instagram.com/accounts/login/?next=%2Fa#b'), 5);
  const [{ addRules: [rule] = [], removeRuleIds }] = update.mock.calls[0] ?? [{}];
  expect(removeRuleIds).toEqual([]);
  expect(rule).toMatchObject({
    id: 10_008,
    action: { type: 'allow' },
    condition: {
      regexFilter: '^https:\\/\\/www\\.instagram\\.com\\/accounts\\/login\\/\\?next=%2Fa(?:#.*)?$',
      tabIds: [5],
      resourceTypes: ['main_frame'],
    },
  });
  // Above every rule of the network ring.
  expect(rule?.priority).toBeGreaterThan(1000);
});

it('takes the address as a filter where it is too long for an expression', async () => {
  const dnr = fakeBrowser.declarativeNetRequest;
  vi.spyOn(dnr, 'getSessionRules').mockResolvedValue([] as never);
  const update = vi.spyOn(dnr, 'updateSessionRules').mockResolvedValue();
  supports(false);
  await allowAddress(new URL('https://x.com/login?a=1'), 5);
  const [{ addRules: [rule] = [] }] = update.mock.lastCall ?? [{}];
  expect(rule?.condition).toMatchObject({ urlFilter: '|https://x.com/login?a=1^', tabIds: [5] });
});

it('writes no rule twice, and lets the oldest go where there are very many', async () => {
  const dnr = fakeBrowser.declarativeNetRequest;
  const present = vi.spyOn(dnr, 'getSessionRules').mockResolvedValue([] as never);
  const update = vi.spyOn(dnr, 'updateSessionRules').mockResolvedValue();
  supports(true);
  await allowAddress(new URL('https://x.com/login?a=1'), 5);
  const [{ addRules: [written] = [] }] = update.mock.lastCall ?? [{}];
  update.mockClear();

  present.mockResolvedValue([written] as never);
  await allowAddress(new URL('https://x.com/login?a=1'), 5);
  expect(update).not.toHaveBeenCalled();

  const hundred = Array.from({ length: 100 }, (_, at) => kept(at + 11));
  present.mockResolvedValue([OF_A_PASS, ...hundred] as never);
  await allowAddress(new URL('https://x.com/login?a=1'), 5);
  expect(update.mock.lastCall?.[0]).toMatchObject({
    removeRuleIds: [10_011],
    addRules: [{ id: 10_111 }],
  });
});

it('takes all of them back, and nothing else', async () => {
  const dnr = fakeBrowser.declarativeNetRequest;
  const present = [OF_A_PASS, kept(3), kept(5, 'redirect'), kept(7)];
  vi.spyOn(dnr, 'getSessionRules').mockResolvedValue(present as never);
  const update = vi.spyOn(dnr, 'updateSessionRules').mockResolvedValue();
  await dropAllowedAddresses();
  expect(update.mock.lastCall).toEqual([{ removeRuleIds: [10_003, 10_007] }]);
});
