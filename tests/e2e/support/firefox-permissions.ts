import { expect } from './expect.ts';
import type { Firefox } from './firefox.ts';

/** As the switches at about:addons do it. */
export const changePermissions = (
  firefox: Firefox,
  how: 'add' | 'remove',
  permissions: readonly string[],
  origins: readonly string[],
): Promise<void> =>
  firefox.inBrowser(
    `const { ExtensionPermissions } = ChromeUtils.importESModule(
       'resource://gre/modules/ExtensionPermissions.sys.mjs');
     await ExtensionPermissions[values[0]](
       extension.id, { permissions: values[1], origins: values[2], data_collection: [] }, extension);`,
    how,
    permissions,
    origins,
  );

/** Presses a button of Firefox's own question, once it takes one; answers with what was asked. */
export async function answerQuestion(
  firefox: Firefox,
  button: 'button' | 'secondaryButton',
): Promise<string> {
  let asked: string | null = null;
  const press = async () => {
    asked ??= await firefox.inBrowser<string | null>(
      `const { panel } = Services.wm.getMostRecentWindow('navigator:browser').PopupNotifications;
       const question = panel.querySelector('#addon-webext-permissions-notification');
       const button = question?.[values[0]];
       if (panel.state !== 'open' || !button || button.disabled) return null;
       const asked = question.textContent;
       button.click();
       return asked;`,
      button,
    );
    return asked;
  };
  await expect.poll(press, { message: 'Firefox asks' }).not.toBeNull();
  return asked ?? '';
}
