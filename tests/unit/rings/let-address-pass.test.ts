import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { letAddressPass } from '../../../src/rings/let-address-pass.ts';

const supports = (isSupported: boolean) =>
  vi
    .spyOn(fakeBrowser.declarativeNetRequest, 'isRegexSupported')
    .mockResolvedValue({ isSupported } as never);

it('lets one address through in one tab, beside what was let through before', async () => {
  const dnr = fakeBrowser.declarativeNetRequest;
  vi.spyOn(dnr, 'getSessionRules').mockResolvedValue([{ id: 3 }, { id: 7 }] as never);
  const update = vi.spyOn(dnr, 'updateSessionRules').mockResolvedValue();
  supports(true);
  await letAddressPass(new URL('https://www.instagram.com/accounts/login/?next=%2Fa#b'), 5);
  const [{ addRules: [rule] = [], removeRuleIds }] = update.mock.calls[0] ?? [{}];
  expect(removeRuleIds).toBeUndefined();
  expect(rule).toMatchObject({
    id: 8,
    action: { type: 'allow' },
    condition: {
      regexFilter: '^https:\\/\\/www\\.instagram\\.com\\/accounts\\/login\\/\\?next=%2Fa$',
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
  await letAddressPass(new URL('https://x.com/login?a=1'), 5);
  const [{ addRules: [rule] = [] }] = update.mock.lastCall ?? [{}];
  expect(rule?.condition).toMatchObject({ urlFilter: '|https://x.com/login?a=1|', tabIds: [5] });
});
