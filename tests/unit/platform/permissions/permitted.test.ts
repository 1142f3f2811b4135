import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { hostsBeyond } from '../../../../src/addresses/site-part.ts';
import { permittedPart } from '../../../../src/platform/permissions/permitted.ts';
import { madeUp } from '../../made-up-site.ts';

const servers = { ...madeUp, hosts: ['one.example', '1.2.3.999'], isFederated: true };

beforeEach(() => void vi.spyOn(fakeBrowser.permissions, 'getAll').mockResolvedValue({} as never));

/** As a browser does with a host that none can have. */
const giveAllBut = (bad: string) =>
  vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation((async ({
    origins = [],
  }: {
    origins?: string[];
  }) => {
    if (origins.some((one) => one.includes(bad))) throw new Error('Invalid host');
    return true;
  }) as never);

it('has no permission for a host that the browser refuses to speak of, and those of the others', async () => {
  giveAllBut('1.2.3.999');
  const alone = { ...madeUp, hosts: ['1.2.3.999'], moreHosts: [] };
  expect(await permittedPart(alone)).toBeUndefined();
  expect(await permittedPart(servers)).toEqual({ ...servers, hosts: ['one.example'] });
});

it('has what browsers give of a site as it stands in one tab', async () => {
  vi.spyOn(fakeBrowser.permissions, 'contains').mockResolvedValue(false as never);
  const all = vi.spyOn(fakeBrowser.permissions, 'getAll');
  const origins = ['*://www.made-up.example/*', 'https://made-up.example/*', '*://lake.example/*'];
  all.mockResolvedValue({ origins } as never);
  const part = await permittedPart(madeUp);
  expect(part?.hosts).toEqual(['www.made-up.example']);
  expect(part && hostsBeyond(madeUp, part)).not.toContain('made-up.example');
  all.mockResolvedValue({ origins: ['https://made-up.example/*'] } as never);
  expect(await permittedPart(madeUp)).toBeUndefined();
});

it('leaves out a host whose permission was taken back, and what stands there alone', async () => {
  vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation(
    (async ({ origins = [] }: { origins?: string[] }) =>
      !origins.includes('*://*.mu.example/*')) as never,
  );
  const part = await permittedPart(madeUp);
  expect(part?.hosts).toEqual(['made-up.example']);
  expect(part?.moreHosts).toEqual([]);
  expect(part?.addresses.some(({ hosts }) => hosts?.includes('mu.example'))).toBe(false);
});
