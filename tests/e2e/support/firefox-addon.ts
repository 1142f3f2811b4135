import { ADDON, type Firefox } from './firefox.ts';

/** Has the browser do this with the extension: reloaded, all that runs of it ends and begins anew. */
export const tellAddon = (
  { inBrowser }: Pick<Firefox, 'inBrowser'>,
  what: 'reload' | 'disable' | 'enable',
): Promise<void> =>
  inBrowser(
    `const { AddonManager } = ChromeUtils.importESModule(
      'resource://gre/modules/AddonManager.sys.mjs');
    await (await AddonManager.getAddonByID(values[0])).${what}();`,
    ADDON,
  );
