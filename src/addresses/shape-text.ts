import type { AddressPattern } from './site-addresses.ts';

/**
 * A shape of address as the user reads it: `/people/…`, with dots where somebody's name or anything else
 * stands.
 */
export function shapeText({
  path,
  query = {},
  fragment,
}: {
  readonly path: string;
  readonly query?: AddressPattern['query'] | undefined;
  readonly fragment?: string | undefined;
}): string {
  const asked = Object.entries(query).map(([name, value]) => `${name}=${value}`);
  const whole = [path, asked.length > 0 && `?${asked.join('&')}`, fragment && `#${fragment}`];
  return whole
    .filter((part) => typeof part === 'string')
    .map((part) => part.replace(/\/\*\*$/, '').replace(/\{[a-z]+\}|\*/g, '…'))
    .join('');
}
