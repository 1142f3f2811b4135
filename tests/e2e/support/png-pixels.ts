import { inflateSync } from 'node:zlib';

const SIGNATURE = 8;

/** Row by row, `size` bytes each, of which the first three are red, green and blue. */
export interface Pixels {
  readonly size: number;
  readonly bytes: ArrayLike<number>;
}

/** Of a PNG as browsers write them. Throws on any other kind (palettes, 16 bits, interlaced). */
export function pixelsOf(png: Buffer): Pixels {
  const parts: Buffer[] = [];
  for (let at = SIGNATURE; at < png.length; at += 12 + png.readUInt32BE(at)) {
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  // The header is the first part: width, height, bits, kind of colour, and three of 0.
  const width = png.readUInt32BE(SIGNATURE + 8);
  const height = png.readUInt32BE(SIGNATURE + 12);
  const kind = png.readUIntBE(SIGNATURE + 16, 5);
  const size = { [0x08_02_00_00_00]: 3, [0x08_06_00_00_00]: 4 }[kind];
  if (!size) throw new Error(`A PNG of the kind ${kind.toString(16)} is not read here`);
  return { size, bytes: unfiltered(inflateSync(Buffer.concat(parts)), width * size, height, size) };
}

/** Each row begins with how its bytes were told: by those to the left, above, and between. */
function unfiltered(told: Uint8Array, row: number, height: number, size: number): Uint8Array {
  const bytes = new Uint8Array(row * height);
  for (let y = 0; y < height; y++) {
    const filter = told[y * (row + 1)];
    for (let x = 0; x < row; x++) {
      const at = y * row + x;
      const left = x < size ? 0 : (bytes[at - size] ?? 0);
      const above = bytes[at - row] ?? 0;
      const corner = x < size ? 0 : (bytes[at - row - size] ?? 0);
      bytes[at] = (told[at + y + 1] ?? 0) + guess(filter, left, above, corner);
    }
  }
  return bytes;
}

/** By the numbers of the standard: none, left, above, their mean, or the nearest to where they lead. */
function guess(filter: number | undefined, left: number, above: number, corner: number): number {
  if (filter === 0) return 0;
  if (filter === 1) return left;
  if (filter === 2) return above;
  if (filter === 3) return (left + above) >> 1;
  const [toLeft, toAbove] = [Math.abs(above - corner), Math.abs(left - corner)];
  const toCorner = Math.abs(left + above - 2 * corner);
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}
