import { enPoint } from '../../src/locales/en-point.ts';

const text = enPoint;

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
          <p>{text.point}</p>
          <p>{text.keys}</p>
        </>
      ) : (
        <>
          <p>
            {text.isIt} <strong dir="auto">{name}</strong>
          </p>
          <p>{text.isItHelp}</p>
        </>
      )}
      {problem && <p class="problem">{problem}</p>}
      <div class="row">
        {name !== undefined && (
          <>
            <button type="button" class="main" onClick={onYes} autofocus>
              {text.yes}
            </button>
            <button type="button" onClick={onAgain}>
              {text.again}
            </button>
          </>
        )}
        <button type="button" onClick={onLeave}>
          {text.leave}
        </button>
      </div>
    </div>
  );
}
