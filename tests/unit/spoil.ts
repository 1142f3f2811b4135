import fc from 'fast-check';

const HOWS = ['drop', 'double', 'move', 'attribute', 'rename', 'text'] as const;
/** One change of a page: how, of which element, with which other one, and a word. */
export type Spoiling = readonly [
  how: (typeof HOWS)[number],
  first: number,
  second: number,
  said: string,
];
export const spoiling: fc.Arbitrary<Spoiling> = fc.tuple(
  fc.constantFrom(...HOWS),
  fc.nat(),
  fc.nat(),
  fc.string({ maxLength: 8 }),
);

/** Changes the page in this way, if it has enough elements for it. */
export function spoil(page: Document, [how, first, second, said]: Spoiling): void {
  const all = [...page.querySelectorAll('body *')];
  const [one, other] = [all[first % all.length], all[second % all.length]];
  if (!one || !other) return;
  const names = one.getAttributeNames();
  const name = names[second % Math.max(1, names.length)];
  if (how === 'drop') one.remove();
  else if (how === 'double') one.after(one.cloneNode(true));
  else if (how === 'move' && !one.contains(other)) other.append(one);
  else if (how === 'text') one.textContent = said;
  else if (name && how === 'attribute') one.removeAttribute(name);
  else if (name && how === 'rename') one.setAttribute(name, said);
}
