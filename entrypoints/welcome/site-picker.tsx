import type { SiteAddresses } from '../../src/addresses/site-addresses.ts';
import { text } from '../../src/locales/text.ts';

/** The sites to turn on: the likely ones first, all the others folded. */
export function SitePicker({
  sites,
  likely,
  chosen,
  onChange,
}: {
  sites: readonly SiteAddresses[];
  /** Ids of those that are shown at once. */
  likely: readonly string[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}) {
  const boxes = (shown: readonly SiteAddresses[]) => (
    <div class="picker">
      {shown.map(({ id, name }) => (
        <label class="check" key={id}>
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            onChange={({ currentTarget: { checked } }) =>
              onChange(checked ? [...chosen, id] : chosen.filter((one) => one !== id))
            }
          />
          {name}
        </label>
      ))}
    </div>
  );
  const others = sites.filter(({ id }) => !likely.includes(id));
  return (
    <>
      {boxes(sites.filter(({ id }) => likely.includes(id)))}
      <details>
        <summary>{text('sites.others', { count: others.length })}</summary>
        {boxes(others)}
      </details>
    </>
  );
}
