import { useRef, useState } from 'preact/hooks';
import { text } from '../../src/locales/text.ts';
import { isWindowLeft } from '../../src/ui/is-window-left.ts';
import { useDraft } from '../../src/ui/use-draft.ts';

interface Item {
  readonly id: string;
  readonly text: string;
}

/** Short texts of the user's own: each removable, and changed where it stands. */
export function TextList({
  title,
  hint,
  add,
  longest,
  items,
  onAdd,
  onChange,
  onRemove,
}: {
  title: string;
  hint: string;
  add: string;
  longest: number;
  items: readonly Item[];
  onAdd: (said: string) => Promise<unknown>;
  onChange?: (id: string, said: string) => Promise<unknown>;
  onRemove: (id: string) => Promise<unknown>;
}) {
  const [typed, setTyped] = useState('');
  const take = async () => {
    const said = typed.trim();
    if (said === '') return;
    setTyped('');
    await onAdd(said).catch((error) => {
      // It could not be kept, so it stays to be tried again.
      setTyped((now) => now || said);
      throw error;
    });
  };
  return (
    <div class="field">
      <h3>{title}</h3>
      <ul class="texts">
        {items.map((item) => (
          <li key={item.id} class="row">
            {onChange ? (
              <ItemField title={title} longest={longest} item={item} onChange={onChange} />
            ) : (
              <span dir="auto">{item.text}</span>
            )}
            <button
              type="button"
              class="quiet"
              aria-label={text('own.remove', { what: item.text })}
              onClick={() => void onRemove(item.id)}
            >
              ✕
            </button>
          </li>
        ))}
      </ul>
      <form
        class="row entry"
        onSubmit={(event) => {
          event.preventDefault();
          void take();
        }}
      >
        <input
          dir="auto"
          aria-label={add}
          placeholder={hint}
          maxLength={longest}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
          onBlur={({ currentTarget, relatedTarget }) => {
            // What was typed and not added must not be lost when the user goes on to the next thing.
            const isNext = !currentTarget.form?.contains(relatedTarget as Node | null);
            if (isNext && !isWindowLeft(currentTarget)) void take();
          }}
        />
        <button type="submit">{text('own.add')}</button>
      </form>
    </div>
  );
}

function ItemField({
  title,
  longest,
  item,
  onChange,
}: {
  title: string;
  longest: number;
  item: Item;
  onChange: (id: string, said: string) => Promise<unknown>;
}) {
  const before = useRef(item.text);
  const { onFocus, ...draft } = useDraft(item.text, async (typed) => {
    // Erased, it is as it was, and not the letter that went last: its own button takes it away.
    await onChange(item.id, typed.trim() === '' ? before.current : typed);
  });
  return (
    <input
      dir="auto"
      aria-label={title}
      maxLength={longest}
      onFocus={() => {
        before.current = item.text;
        onFocus();
      }}
      {...draft}
    />
  );
}
