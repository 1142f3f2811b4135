import { describe, expect, it } from 'vitest';
import { indexPhrases, phraseOf, searchedFor } from '../../../src/contacts/searches.ts';
import { foldWords } from '../../../src/contacts/words.ts';
import { known } from '../samples.ts';

/** Whether a search for these words is for somebody known by this name or handle. */
function isFor(words: string, who: string): boolean {
  const kind = who.startsWith('@') ? 'handle' : who.includes('@') ? 'email' : 'name';
  const written = who.replace(/^@/, '');
  const identity = { ...known('x', kind, written.toLowerCase()), written };
  const phrase = phraseOf(identity);
  const index = indexPhrases(phrase ? [{ ...phrase, of: who }] : []);
  return searchedFor(index, foldWords(words)) === who;
}

describe('a search is for the contact', () => {
  it.each([
    ['robin vale', 'Robin Vale'],
    ['ROBIN  VALE', 'Robin Vale'],
    ['“Robin Vale”', 'Robin Vale 🌿'],
    ['robin vale 🌿 instagram', 'Robin Vale 🌿'],
    ['where does robin vale live', 'Robin Vale'],
    ['(robin vale), berlin', 'Robin Vale'],
    ['robin vale nature reserve', 'Robin Vale'],
    ['site:instagram.com robin vale', 'Robin Vale'],
    ['zoe muller', 'Zoë Müller'],
    ['Zoë Müller berlin', 'Zoe Muller'],
    ['иван петров', 'Иван Петров'],
    ['ИВАН ПЕТРОВ вк', 'Иван Петров'],
    ['ليلى حسن', 'ليلى حسن'],
    ['山田 太郎', '山田 太郎'],
    ['山田太郎 instagram', '山田太郎'],
    ['robin.vale', '@robin.vale'],
    ['@robin.vale', '@robin.vale'],
    ['robin.vale instagram photos', '@robin.vale'],
    ['instagram.com robin_vale', '@robin_vale'],
    ['robin_vale', '@robin_vale@meadow.example'],
    // The whole of a handle with its server, however plain the name, and the profile's address.
    ['@robin@pond.example', '@robin@pond.example'],
    ['robin@pond.example photos', '@robin@pond.example'],
    ['ROBIN@Pond.example', '@Robin@pond.example'],
    ['https://pond.example/@robin', '@robin@pond.example'],
    ['pond.example/@robin', '@robin@pond.example'],
    ['lake https://pond.example/@robin_vale', '@robin_vale@pond.example'],
    ['from:robin@pond.example', '@robin@pond.example'],
    ['@jo@pond.example', '@jo@pond.example'],
    ['robin@my-pond.example', '@robin@my-pond.example'],
    ['robin42 pictures', '@robin42'],
    ['robinvale', '@robinvale'],
    ['robinvale insta', '@robinvale'],
    ['site:www.tiktok.com robinvale', '@robinvale'],
    ['lake from:robin.vale', '@robin.vale'],
    ['from:@robin_vale until:2026-01-01', '@robin_vale'],
    ['from:robin', '@robin'],
    ['lake from:robin', '@robin'],
    ['from:kim to:@robin', '@robin'],
    ['to:robinvale', '@robinvale'],
    ['intitle:"robin vale"', 'Robin Vale'],
    ['https://www.instagram.com/robin.vale/', '@robin.vale'],
    ['instagram.com/robinvale', '@robinvale'],
    ['u/robin', '@robin'],
    ["sinead o'vale", 'Sinéad O’Vale'],
    ['robin', 'Robin'],
    ['"robin"', 'Robin'],
    ['robin facebook profile', 'Robin'],
    ['robin.vale@mail.example', 'robin.vale@mail.example'],
    ['who is robin.vale@mail.example', 'robin.vale@mail.example'],
    ['cc:robin.vale@mail.example lake', 'robin.vale@mail.example'],
    ['allintitle:robin vale', 'Robin Vale'],
    ['احمد علي', 'أحمد علي'],
    ['سارة القاسمى', 'سَارَه القاسمي'],
    ['алена петрова', 'Алёна Петрова'],
    ['γιωργος νικολαου', 'Γιώργος Νικολάου'],
    ['soren vale', 'Søren Vale'],
    ['michal nowak', 'Michał Nowak'],
    ['jean luc', 'Jean-Luc'],
    ['jean-luc instagram', 'Jean-Luc'],
    ['jean pierre martin', 'Jean-Pierre Martin'],
    ['jean-pierre martin lyon', 'Jean Pierre Martin'],
    ['robin vale-berlin', 'Robin Vale'],
    ['robin-vale', '@robin-vale'],
    ['王伟', '王伟'],
    ['李娜 照片', '李娜'],
    ['王小明照片', '王小明'],
    ['山田太郎の写真', '山田太郎'],
    ['山田 太郎', '山田太郎'],
    ['山田太郎', '山田 太郎'],
    ['김민수 사진', '김민수'],
    ['さくら', 'さくら'],
  ])('%s: %s', (words, who) => {
    expect(isFor(words, who)).toBe(true);
  });
});

describe('a search is not for the contact', () => {
  it.each([
    ['robin hood', 'Robin'],
    ['a letter from robin', '@robin'],
    ['lake -from:robin', '@robin'],
    ['lake intitle:robin', '@robin'],
    ['from:robin.valet', '@robin.vale'],
    ['https://lake.example/robin/hood', '@robin'],
    ['until:robin.vale', '@robin.vale'],
    ['robin bird', 'Robin Vale'],
    ['vale robin', 'Robin Vale'],
    ['robin and vale', 'Robin Vale'],
    ['robin vales', 'Robin Vale'],
    ['robins vale', 'Robin Vale'],
    ['robin valet parking', 'Robin Vale'],
    ['robin@lake.example', '@robin@pond.example'],
    ['robin hood', '@robin@pond.example'],
    ['pond.example robin hood', '@robin@pond.example'],
    ['https://pond.example/@robinhood', '@robin@pond.example'],
    ['pond.example', '@robin@pond.example'],
    ['jo', '@jo@pond.example'],
    ['homeowner', 'Home'],
    ['home owner', 'Home'],
    ['sharek', '@share'],
    ['share prices', '@share'],
    ['robinvale winery', '@robinvale'],
    ['robin.valet', '@robin.vale'],
    ['xrobin.vale', '@robin.vale'],
    ['robin vale', '@robin.vale'],
    ['messages fan', '@messages_fan2'],
    ['jo', 'Jo'],
    ['jo instagram', '@jo'],
    ['', 'Robin'],
    ['instagram', 'Robin'],
    ['ванечка', 'Иван'],
    ['-robin.vale lake', '@robin.vale'],
    ['robin', '🌿'],
    ['-"robin vale" lake', 'Robin Vale'],
    ['jean-luc mélenchon élections', 'Jean-Luc'],
    ['jean luc mélenchon', 'Jean-Luc'],
    ["d'angelo russell", "D'Angelo"],
    ['андреи', 'Андрей'],
    ['高山病', '高山'],
    ['さくら 開花', 'さくら'],
  ])('%s: %s', (words, who) => {
    expect(isFor(words, who)).toBe(false);
  });

  it.each(['id', 'thread', 'phone'] as const)('by an identity that nobody types: %s', (kind) => {
    expect(phraseOf(known('x', kind, '2244668800'))).toBeUndefined();
  });
});
