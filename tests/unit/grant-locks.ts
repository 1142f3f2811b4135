/**
 * Locks that are free whenever they are asked for: the simulated page has none. They stay until it is
 * gone, since what a test has begun may ask for one after its end.
 */
export function grantLocks(): void {
  const request = async (_: string, work: () => unknown) => work();
  Object.defineProperty(navigator, 'locks', { configurable: true, value: { request } });
}
