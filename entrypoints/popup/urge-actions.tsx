import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { text } from '../../src/locales/text.ts';
import { TellView } from './tell-view.tsx';

/** For what happens where no page can be guarded: an urge that is felt now, or one that was. */
export function UrgeActions({
  isBegun,
  onTold,
}: {
  /** Somebody is guarded: there is nothing else to do first. */
  isBegun: boolean;
  onTold: () => Promise<void>;
}) {
  const [isTelling, setTelling] = useState(false);
  const [thanks, setThanks] = useState<string>();
  const tell = () => {
    // It was said of the one before.
    setThanks(undefined);
    setTelling(true);
  };
  const pauseNow = async () => {
    await browser.tabs.create({ url: browser.runtime.getURL('/pause.html#urge') });
    window.close();
  };
  return (
    <section class="urge-actions">
      <button type="button" class={isBegun ? 'main' : undefined} onClick={pauseNow}>
        {text('popup.urgeNow')}
      </button>
      {isTelling ? (
        <TellView
          onDone={async (said) => {
            setThanks(said);
            setTelling(false);
            await onTold();
          }}
          onLeave={() => setTelling(false)}
        />
      ) : (
        <button type="button" class="quiet" onClick={tell}>
          {text('popup.tell')}
        </button>
      )}
      <p role="status">{thanks}</p>
    </section>
  );
}
