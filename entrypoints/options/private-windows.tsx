import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { text } from '../../src/locales/text.ts';
import { changeSettings } from '../../src/platform/choices/change.ts';
import type { Settings } from '../../src/policy/settings.ts';
import { CheckField } from './check-field.tsx';

/** Whether private windows are guarded, which only the browser's own list can change, and recorded. */
export function PrivateWindows({ settings }: { settings: Settings }) {
  const [isAllowed, setAllowed] = useState(false);
  useEffect(() => void browser.extension.isAllowedIncognitoAccess().then(setAllowed), []);
  return (
    <>
      <h3>{text('discreet.private.title')}</h3>
      <p class="quiet-text">{text(isAllowed ? 'discreet.private.on' : 'discreet.private.off')}</p>
      {isAllowed && (
        <>
          <CheckField
            label={text('discreet.private.record')}
            value={settings.recordsPrivate}
            onChange={(recordsPrivate) => changeSettings((now) => ({ ...now, recordsPrivate }))}
          />
          <p class="quiet-text">{text('discreet.private.recordHelp')}</p>
        </>
      )}
    </>
  );
}
