type Name = Extract<keyof typeof globalThis, `holdfast${string}`>;

/**
 * What a script of ours left in the world that they share (`globals.d.ts`). In Chromium a name that is
 * nowhere in it is answered with the page's element or frame that has it for its id or name (tried in 156,
 * 2026-11-30): a page that knew the names could be taken for a guard, or for one that has stepped aside.
 */
export const ourOwn = <Own extends Name>(name: Own): (typeof globalThis)[Own] | undefined =>
  Object.hasOwn(globalThis, name) ? globalThis[name] : undefined;
