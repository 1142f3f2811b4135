import { decodeSegment } from './decode-path.ts';
import { isSoundPath } from './template.ts';

/** What the addresses of such pages look like, as `AddressPattern` writes them. */
export interface PageShape {
  readonly path: string;
  readonly fragment?: string;
}

/** Whether addresses can be compared with this part of one: it may be of a file that was imported. */
export const isPageShape = (text: string): boolean => isSoundPath(text, []);

/**
 * The pages that are of the same kind as this one: its first word stays as it is, and what follows
 * may stand for the person or the thread.
 */
export function pagesLike({ pathname, hash }: URL): PageShape {
  const path = `/${shapeOf(pathname)}`;
  return hash.length > 1 ? { path, fragment: shapeOf(hash.slice(1)) } : { path };
}

function shapeOf(text: string): string {
  const [first, ...rest] = text
    .split('/')
    .filter((segment) => segment !== '')
    .map(decodeSegment);
  if (first === undefined) return '';
  const start = isWord(first) ? first : '*';
  return [start, ...rest.map(() => '*'), ...(rest.length > 0 ? ['**'] : [])].join('/');
}

/** A word of the site's, rather than a number or somebody's handle. */
const isWord = (segment: string): boolean => /^[a-z][a-z-]{0,30}$/i.test(segment);
