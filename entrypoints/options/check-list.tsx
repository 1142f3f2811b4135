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
  onChange: (chosen: Value[]) => void;
}) {
  return (
    <div class="surfaces">
      {all.map((value) => (
        <label class="check" key={value}>
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={({ currentTarget: { checked } }) =>
              onChange(all.filter((one) => (one === value ? checked : chosen.includes(one))))
            }
          />
          {titleOf(value)}
        </label>
      ))}
    </div>
  );
}
