/**
 * An id that nothing else has: 32 hexadecimal digits. Not `crypto.randomUUID`, which pages without
 * encryption have not (http).
 */
export const newId = (): string => crypto.getRandomValues(new Uint8Array(16)).toHex();
