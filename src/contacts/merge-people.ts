import { type Identity, identityKey } from './identity.ts';

/** Those who share an identity are one person: their address and their chat's header, say. */
export function mergePeople<T extends Identity>(seen: readonly (readonly T[])[]): T[][] {
  const people: Map<string, T>[] = [];
  for (const identities of seen) {
    if (identities.length === 0) continue;
    const person = new Map(identities.map((one) => [identityKey(one), one]));
    for (const other of people.filter((one) => [...person.keys()].some((key) => one.has(key)))) {
      for (const [key, identity] of other) person.set(key, identity);
      people.splice(people.indexOf(other), 1);
    }
    people.push(person);
  }
  return people.map((person) => [...person.values()]);
}
