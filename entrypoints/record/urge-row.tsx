import { Fragment } from 'preact';
import { memo } from 'preact/compat';
import { ANY_SITE } from '../../src/contacts/identity.ts';
import { momentText } from '../../src/locales/formats.ts';
import { text } from '../../src/locales/text.ts';
import type { Urge } from '../../src/log/urge.ts';
import { feelingText } from '../../src/ui/feeling-text.ts';

/** One urge: when, how it ended, where, and what was felt and said. */
export const UrgeRow = memo(function UrgeRow({
  urge,
  siteName,
  onEdit,
}: {
  urge: Urge;
  siteName: (id: string) => string;
  onEdit: (id: string) => void;
}) {
  const when = momentText(urge.moment, urge.zone);
  return (
    <>
      <div class="urge-what">
        <p>
          <span class={`outcome ${urge.outcome}`}>
            {text(`record.list.outcomes.${urge.outcome}`)}
          </span>{' '}
          <time dateTime={new Date(urge.moment).toISOString()}>{when}</time>
        </p>
        <p class="quiet-text">
          {partsOf(urge, siteName).map((part, at) => (
            <Fragment key={part}>
              {at > 0 && ' · '}
              <bdi>{part}</bdi>
            </Fragment>
          ))}
        </p>
        {urge.words !== '' && (
          <p>
            <q dir="auto">{urge.words}</q>
          </p>
        )}
        {urge.note !== '' && (
          <p class="note" dir="auto">
            {urge.note}
          </p>
        )}
      </div>
      <button
        type="button"
        class="quiet"
        aria-label={text('record.list.editOf', { when })}
        onClick={() => onEdit(urge.id)}
      >
        {text('contacts.edit')}
      </button>
    </>
  );
});

const partsOf = (urge: Urge, siteName: (id: string) => string): string[] =>
  [
    ...whereOf(urge, siteName),
    urge.feeling !== null && feelingText(urge.feeling),
    urge.strength !== null && text('pause.strengthOf', { strength: urge.strength }),
  ].filter((part) => part !== false);

function whereOf({ site, surface }: Urge, siteName: (id: string) => string): string[] {
  const what = text(`settings.surfaces.${surface}`);
  return site === ANY_SITE
    ? [what, siteName(site)]
    : [text('record.list.where', { surface: what, site: siteName(site) })];
}
