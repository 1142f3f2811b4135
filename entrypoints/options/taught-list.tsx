import { shapeText } from '../../src/addresses/shape-text.ts';
import { text } from '../../src/locales/text.ts';
import { thingOf } from '../../src/policy/cooling/loosening.ts';
import type { Taught } from '../../src/policy/taught.ts';
import type { Wait } from '../../src/ui/identity-list.tsx';

/** What the user taught of one site; each can be taken away again. */
export function TaughtList({
  taught,
  waitOf,
  onForget,
}: {
  taught: readonly Taught[];
  /** Of one that is being taken away. */
  waitOf: (one: Taught) => Wait | undefined;
  onForget: (one: Taught) => void;
}) {
  if (taught.length === 0) return null;
  return (
    <details class="taught">
      <summary class="quiet-text">{text('sites.taught')}</summary>
      <ul class="texts">
        {taught.map((one) => {
          const [what, where] = wordsFor(one);
          const wait = waitOf(one);
          return (
            <li key={thingOf(one)} class="row">
              <div>
                <span class="quiet-text">{what}</span>{' '}
                <bdi dir="ltr" class="address">
                  {where}
                </bdi>
                {wait && <p class="quiet-text">{wait.left}</p>}
              </div>
              {wait?.cancel ?? (
                <button
                  type="button"
                  class="quiet"
                  aria-label={text('own.remove', { what: `${what} ${where}` })}
                  onClick={() => onForget(one)}
                >
                  ✕
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </details>
  );
}

function wordsFor(one: Taught): readonly [what: string, where: string] {
  switch (one.is) {
    case 'server':
      return [text('sites.server'), one.host];
    case 'own-address': {
      const { surface, subdomain } = one.address;
      const host = subdomain ? `….${one.host}` : one.host;
      return [text(`settings.surfaces.${surface}`), `${host}${shapeText(one.address)}`];
    }
    case 'pointed':
      return [text('sites.place'), shapeText(one.place)];
  }
}
