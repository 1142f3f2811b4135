import * as v from 'valibot';

/** What is kept of a PIN: enough to know it again, and not to find it out in a moment. */
export const KeptPinSchema = v.object({
  /** Hexadecimal. */
  salt: v.pipe(v.string(), v.regex(/^([0-9a-f]{2}){16}$/)),
  hash: v.pipe(v.string(), v.regex(/^([0-9a-f]{2}){32}$/)),
  iterations: v.pipe(v.number(), v.integer(), v.minValue(1)),
});
export type KeptPin = v.InferOutput<typeof KeptPinSchema>;

/** How long a PIN is, at least and at most. */
export const PIN_LENGTH = [4, 64] as const;
/** What OWASP asks for with PBKDF2 and SHA-256. */
export const PIN_ITERATIONS = 600_000;

/** What to keep of a new PIN, with a salt of its own. */
export async function keptOf(pin: string): Promise<KeptPin> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const hash = await hashOf(pin, salt, PIN_ITERATIONS);
  return { salt: salt.toHex(), hash: hash.toHex(), iterations: PIN_ITERATIONS };
}

/** Whether it is that PIN. It takes as long for one that is nearly right as for any other. */
export async function isThatPin(
  pin: string,
  { salt, hash, iterations }: KeptPin,
): Promise<boolean> {
  const given = await hashOf(pin, Uint8Array.fromHex(salt), iterations);
  return isEqual(given, Uint8Array.fromHex(hash));
}

/** Compares every byte, wherever they first differ. */
export function isEqual(one: Uint8Array, other: Uint8Array): boolean {
  let differing = one.length ^ other.length;
  for (let at = 0; at < one.length; at++) differing |= (one[at] ?? 0) ^ (other[at] ?? 0);
  return differing === 0;
}

async function hashOf(
  pin: string,
  salt: Uint8Array<ArrayBuffer>,
  iterations: number,
): Promise<Uint8Array> {
  // The same letters, however a keyboard composes them.
  const typed = new TextEncoder().encode(pin.normalize('NFKC'));
  const key = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveBits']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  return new Uint8Array(await crypto.subtle.deriveBits(how, key, 256));
}
