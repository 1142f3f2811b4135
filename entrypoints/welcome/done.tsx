import { useMemo, useState } from 'preact/hooks';
import { SITES } from '../../content/sites/index.ts';
import { sitesWith } from '../../src/addresses/sites-with.ts';
import { text } from '../../src/locales/text.ts';
import { turnOn } from '../../src/platform/permissions/turn-on.ts';
import { CareLine } from '../../src/ui/care-line.tsx';
import { takeFocus } from '../../src/ui/take-focus.ts';
import { TroubleLine } from '../../src/ui/trouble-line.tsx';
import { useFacts } from '../../src/ui/use-facts.ts';
import { useGranted } from '../../src/ui/use-granted.ts';
import type { End } from './end.ts';

/** What happens now, whether anything is guarded yet, and a way to see the pause without anybody. */
export function Done({ how, refused }: End) {
  const facts = useFacts();
  const settings = facts?.settings;
  const sites = useMemo(() => (settings ? sitesWith(SITES, settings) : []), [settings]);
  const granted = useGranted(sites, settings);
  const [isRefusedAgain, setRefusedAgain] = useState(false);
  if (!facts || !granted) return null;

  const isOn = (id: string) => facts.settings.sites.includes(id) && granted.has(id);
  const missing = SITES.filter(({ id }) => refused.includes(id) && !isOn(id));
  const isGuarded = facts.settings.sites.some(isOn);
  const isLeft = how === 'skipped' && facts.contacts.length === 0;
  const words = wordsOf(isLeft, isGuarded, missing.length > 0);
  const askAgain = async () => setRefusedAgain(!(await turnOn(missing)));
  return (
    <div class="welcome">
      {/* Another heading, another element: it takes the focus from the button that is gone. */}
      <h1 key={words.title} tabIndex={-1} ref={takeFocus}>
        {words.title}
      </h1>
      <p>{words.help}</p>
      {missing.length > 0 && (
        <>
          {isRefusedAgain && (
            <p class="problem" role="alert">
              {text('popup.refused')}
            </p>
          )}
          <button type="button" class="main" onClick={askAgain}>
            {text('welcome.turnOn')}
          </button>
        </>
      )}
      {!isLeft && !isGuarded && missing.length === 0 && (
        <p>
          <a class="button main" href="/options.html#sites">
            {text('sites.title')}
          </a>
        </p>
      )}
      {isLeft && (
        <p>
          <a class="button main" href="/welcome.html">
            {text('popup.addFirst')}
          </a>
        </p>
      )}
      <TroubleLine />
      <p>
        <a class="button" href="/pause.html#practice">
          {text('welcome.practise')}
        </a>
      </p>
      <p class="quiet-text">{text('welcome.practiseHelp')}</p>
      <p class="quiet-text">{text('welcome.private')}</p>
      <p>
        <a href="/options.html">{text('popup.options')}</a>
      </p>
      <footer>
        <CareLine />
      </footer>
    </div>
  );
}

function wordsOf(isLeft: boolean, isGuarded: boolean, isRefused: boolean) {
  if (isLeft) return { title: text('welcome.skipped'), help: text('welcome.skippedHelp') };
  if (isRefused) return { title: text('welcome.almost'), help: text('welcome.noPermission') };
  return isGuarded
    ? { title: text('welcome.done'), help: text('welcome.doneHelp') }
    : { title: text('welcome.almost'), help: text('welcome.noSite') };
}
