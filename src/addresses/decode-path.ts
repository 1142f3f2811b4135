/** Decoded once, segment by segment, doubled slashes folded; a segment that will not decode stays. */
export const decodePath = (pathname: string): string =>
  pathname
    .split('/')
    .map(decodeSegment)
    .join('/')
    .replace(/\/{2,}/g, '/');

/** One segment as it reads; as it stands where it cannot be decoded or hides a slash. */
export function decodeSegment(segment: string): string {
  if (!segment.includes('%')) return segment;
  try {
    const decoded = decodeURIComponent(segment).normalize('NFC');
    return decoded.includes('/') ? segment : decoded;
  } catch {
    return segment;
  }
}
