import { onTestFinished } from 'vitest';

/**
 * Puts this in its place until the test ends. Where there is something to spy on, `vi.spyOn` does it;
 * the simulated page has not all that browsers have.
 */
export function putInPlace(owner: object, name: string, value: unknown): void {
  const before = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, { configurable: true, writable: true, value });
  onTestFinished(() => {
    if (before) Object.defineProperty(owner, name, before);
    else Reflect.deleteProperty(owner, name);
  });
}
