import { useWanted } from '../../src/ui/use-wanted.ts';

/** Any of several, in their own order. */
export function CheckList<Value extends string>({
  all,
  chosen,
  titleOf,
  onChange,
}: {
  all: readonly Value[];
  chosen: readonly Value[];
  titleOf: (value: Value) => string;
  onChange: (chosen: Value[]) => Promise<unknown>;
}) {
  const [shown, choose] = useWanted<readonly Value[]>(chosen, (now) => onChange([...now]));
  return (
    <div class="surfaces">
      {all.map((value) => (
        <label class="check" key={value}>
          <input
            type="checkbox"
            checked={shown.includes(value)}
            onChange={({ currentTarget: { checked } }) =>
              choose(all.filter((one) => (one === value ? checked : shown.includes(one))))
            }
          />
          {titleOf(value)}
        </label>
      ))}
    </div>
  );
}
