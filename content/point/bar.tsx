import { text } from '../../src/locales/text.ts';

/** What the bar says: point; or, once something was pointed at, whether it is the name. */
export function Bar({
  name,
  problem,
  onYes,
  onAgain,
  onLeave,
}: {
  name: string | undefined;
  problem: string | undefined;
  onYes: () => void;
  onAgain: () => void;
  onLeave: () => void;
}) {
  return (
    <div role="status">
      {name === undefined ? (
        <>
          <p>{text('point.point')}</p>
          <p>{text('point.keys')}</p>
        </>
      ) : (
        <>
          <p>
            {text('point.isIt')} <strong dir="auto">{name}</strong>
          </p>
          <p>{text('point.isItHelp')}</p>
        </>
      )}
      {problem && <p class="problem">{problem}</p>}
      <div class="row">
        {name !== undefined && (
          <>
            <button type="button" class="main" onClick={onYes} autofocus>
              {text('point.yes')}
            </button>
            <button type="button" onClick={onAgain}>
              {text('point.again')}
            </button>
          </>
        )}
        <button type="button" onClick={onLeave}>
          {text('point.leave')}
        </button>
      </div>
    </div>
  );
}
