import type { SiteAddresses } from '../../src/addresses/site-addresses.ts';

export function SitePicker({
  sites,
  chosen,
  onChange,
}: {
  sites: readonly SiteAddresses[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}) {
  return (
    <div class="picker">
      {sites.map(({ id, name }) => (
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
}
