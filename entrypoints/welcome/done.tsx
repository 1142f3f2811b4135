import { text } from '../../src/locales/text.ts';
import { CareLine } from '../../src/ui/care-line.tsx';
import { takeFocus } from '../../src/ui/take-focus.ts';

/** All is set: what happens now, and a way to see it without anybody. */
export function Done({ problem, isSkipped }: { problem: string | undefined; isSkipped: boolean }) {
  return (
    <div class="welcome">
      <h1 tabIndex={-1} ref={takeFocus}>
        {text(isSkipped ? 'welcome.skipped' : 'welcome.done')}
      </h1>
      <p>{text(isSkipped ? 'welcome.skippedHelp' : 'welcome.doneHelp')}</p>
      {problem && <p class="problem">{problem}</p>}
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
