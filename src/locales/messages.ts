/** The forms of a sentence with a count, by the language's plural categories (CLDR). */
export type PluralForms = { readonly other: string } & Partial<
  Readonly<Record<Intl.LDMLPluralRule, string>>
>;

/** A sentence, with `{name}` for what is put in; with `{count}` in forms where the count changes it. */
export type Message = string | PluralForms;

/** The words of one language as they are written: by screen, then by place. */
export interface MessageTree {
  readonly [name: string]: Message | MessageTree;
}

/** The same shape in another language, whose plurals may have other forms. */
export type Translation<T> = {
  readonly [K in keyof T]: T[K] extends Message
    ? T[K] extends string
      ? string
      : PluralForms
    : Translation<T[K]>;
};

/** `pause.hold`: every place in the tree that has a message. */
export type KeyIn<T, Before extends string = ''> = {
  [K in keyof T & string]: T[K] extends Message ? `${Before}${K}` : KeyIn<T[K], `${Before}${K}.`>;
}[keyof T & string];

/** The message at such a place. */
export type MessageAt<T, Key extends string> = Key extends `${infer Name}.${infer Rest}`
  ? Name extends keyof T
    ? MessageAt<T[Name], Rest>
    : never
  : Key extends keyof T
    ? T[Key]
    : never;

/** The names of what is put into a message. */
export type NamesIn<M> = M extends string
  ? M extends `${string}{${infer Name}}${infer Rest}`
    ? Name | NamesIn<Rest>
    : never
  : M extends { readonly other: infer Other }
    ? 'count' | NamesIn<Other>
    : never;

/** The words as they are loaded: one text by key, plurals with their category (`days.other`). */
export type FlatMessages = Readonly<Record<string, string>>;

export function flatten(tree: MessageTree, before = ''): FlatMessages {
  const flat: Record<string, string> = {};
  for (const [name, one] of Object.entries(tree)) {
    if (typeof one === 'string') flat[before + name] = one;
    else Object.assign(flat, flatten(one as MessageTree, `${before}${name}.`));
  }
  return flat;
}
