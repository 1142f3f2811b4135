import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/locales/language.ts';

const FOLDER = 'docs/store/pictures';
/** At what the stores ask for: Chrome's and Mozilla's screens, Chrome's two tiles, in each language. */
const SIZES = {
  '1-pause.jpg': [1280, 800],
  '2-record.jpg': [1280, 800],
  '3-popup.jpg': [1280, 800],
  '4-settings.jpg': [1280, 800],
  'promo-marquee.jpg': [1400, 560],
  'promo-small.jpg': [440, 280],
} as const;

describe.each(Object.keys(LANGUAGES))('the stores’ pictures in %s', (language) => {
  it('are there, and no others (npm run store-pictures)', () => {
    expect(readdirSync(`${FOLDER}/${language}`).sort()).toEqual(Object.keys(SIZES));
  });

  it.each(Object.entries(SIZES))('%s is %j, and less than 200 kB', (file, size) => {
    const bytes = readFileSync(`${FOLDER}/${language}/${file}`);
    expect(sizeOf(bytes)).toEqual(size);
    expect(bytes.length).toBeLessThan(200_000);
  });
});

it('there is Edge’s sign beside them, and nothing else', () => {
  expect(readdirSync(FOLDER).sort()).toEqual([...Object.keys(LANGUAGES), 'edge-logo.png'].sort());
  expect(sizeOf(readFileSync(`${FOLDER}/edge-logo.png`))).toEqual([300, 300]);
});

it('the icon is 128 px wide, as the stores want it in the package', () => {
  expect(sizeOf(readFileSync('public/icon/128.png'))).toEqual([128, 128]);
});

/** Width and height, where a PNG's header or a JPEG's frame says them. */
function sizeOf(bytes: Buffer): [number, number] {
  if (bytes.toString('latin1', 1, 4) === 'PNG')
    return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  let at = 2;
  while (bytes.readUInt8(at + 1) !== 0xc0) at += 2 + bytes.readUInt16BE(at + 2);
  return [bytes.readUInt16BE(at + 7), bytes.readUInt16BE(at + 5)];
}
