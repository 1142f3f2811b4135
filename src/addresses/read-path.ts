import { decodePath } from './decode-path.ts';

/** An address's path, read once for all shapes: decoded, and its first segment in small letters. */
export interface ReadPath {
  readonly text: string;
  readonly first: string;
  /** How many segments there are; empty ones count for nothing. */
  readonly depth: number;
}

export function readPath(url: URL): ReadPath {
  const text = decodePath(url.pathname);
  const segments = segmentsOf(text);
  return { text, first: (segments[0] ?? '').toLowerCase(), depth: segments.length };
}

/** Its segments; empty ones count for nothing. */
export const segmentsOf = (path: string): string[] => path.split('/').filter(Boolean);
