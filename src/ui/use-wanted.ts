import { useState } from 'preact/hooks';

/**
 * What the user chose last stands in its control at once, whatever the page draws anew, until it was
 * taken or came to wait; then what is stored stands there.
 */
export function useWanted<Value>(
  stored: Value,
  keep: (value: Value) => Promise<unknown>,
): [shown: Value, choose: (value: Value) => void] {
  const [wanted, setWanted] = useState<{ readonly value: Value }>();
  const choose = (value: Value) => {
    const mine = { value };
    setWanted(mine);
    void keep(value).finally(() => setWanted((now) => (now === mine ? undefined : now)));
  };
  return [wanted ? wanted.value : stored, choose];
}
