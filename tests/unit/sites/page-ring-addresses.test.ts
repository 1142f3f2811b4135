import { describe, expect, it } from 'vitest';
import { SITES } from '../../../content/sites/index.ts';
import { readAnyAddress } from '../../../src/addresses/read-any-address.ts';

/**
 * Addresses that only the page ring knows, in more spellings than a fixture has: its addresses are
 * those that the outer rings must know, but for a few.
 */
function read(id: string, address: string): string | undefined {
  const site = SITES.find((one) => one.id === id);
  const sighting = site && readAnyAddress([site], new URL(address));
  // A search that names somebody has words as well.
  const isWords = sighting?.identities[0]?.kind === 'query';
  const others = sighting?.among?.filter(({ kind }) => isWords || kind !== 'query') ?? [];
  const named = [...(sighting?.identities ?? []), ...others];
  const said = named.map(({ kind, value }) => `${kind} ${value}`);
  return sighting && `${sighting.surface}: ${said.join(' or ')}`;
}

const ROBIN = 'email robin.vale@mail.example';
const THREAD = 'FMfcgzQXKhBnvRwzLmTdPpGsVqJkHfWx';

describe.each([
  [
    'gmail',
    'https://mail.google.com/mail/',
    [
      // Every folder, category and form of a thread's number.
      [`u/0/#inbox/${THREAD}`, `chat: thread ${THREAD}`],
      [`#inbox/${THREAD}`, `chat: thread ${THREAD}`],
      [`u/sam.otter@mail.example/#inbox/${THREAD}`, `chat: thread ${THREAD}`],
      ...['sent', 'starred', 'imp', 'snoozed', 'scheduled', 'drafts', 'spam', 'trash'].map(
        (folder) => [`u/0/#${folder}/16f438e906b36dac`, 'chat: thread 16f438e906b36dac'] as const,
      ),
      // On a further page of the list.
      [`u/0/#inbox/p2/${THREAD}`, `chat: thread ${THREAD}`],
      [`#label/work%2Fold/p11/${THREAD}?compose=new`, `chat: thread ${THREAD}`],
      [`#search/a/p2/${THREAD}`, `chat: thread ${THREAD}`],
      [
        `#advanced-search/subject=rain/p3/#thread-f:1648123456789012345`,
        'chat: thread thread-f:1648123456789012345',
      ],
      ['#search/a/p2', 'search: query a'],
      [`u/0/#category/social/${THREAD}?compose=new`, `chat: thread ${THREAD}`],
      [`u/0/#label/work%2Fold/${THREAD}`, `chat: thread ${THREAD}`],
      [`u/0/#advanced-search/subject=rain/${THREAD}`, `chat: thread ${THREAD}`],
      // Who was searched for is not who wrote all that was found.
      [`u/0/#search/robin.vale%40mail.example/${THREAD}`, `chat: thread ${THREAD}`],
      [`u/0/#search/from%3Arobin.vale%40mail.example/${THREAD}`, `chat: thread ${THREAD}`],
      ['u/0/#all/thread-f:1648123456789012345', 'chat: thread thread-f:1648123456789012345'],
      ['u/0/#all/#thread-f:1648123456789012345', 'chat: thread thread-f:1648123456789012345'],
      [
        'u/0/#search/rain/%23thread-a%3Ar-1648123456789012345',
        'chat: thread thread-a:r-1648123456789012345',
      ],
      // The provider's rules; a plus that was not encoded reads as a space.
      ['?view=cm&to=Kim.Moss%2Blist%40googlemail.com', 'compose: email kimmoss@gmail.com'],
      ['?view=cm&to=Kim.Moss+list@googlemail.com', 'compose: email kimmoss@gmail.com'],
      ['?view=cm&to=Robin+Vale+%3Crobin.vale@mail.example%3E', `compose: ${ROBIN}`],
      ['u/0/?view=cm&cc=robin.vale@mail.example%2Cmia@mail.example', `compose: ${ROBIN}`],
      ['u/0/?view=cm&bcc=robin.vale@mail.example,mia@mail.example', `compose: ${ROBIN}`],
      ['?extsrc=mailto&url=mailto%3A%3Fto%3Drobin.vale%40mail.example', `compose: ${ROBIN}`],
      ['?extsrc=mailto&url=MAILTO%3A%3Fto%3Drobin.vale@mail.example%26su%3Dx', `compose: ${ROBIN}`],
      [
        '?extsrc=mailto&url=mailto%3Arobin.vale%40mail.example%3Bmia%40mail.example',
        `compose: ${ROBIN} or email mia@mail.example`,
      ],
      ['?extsrc=mailto&url=mailto%3Akim%2Brain%40gmail.com', 'compose: email kim@gmail.com'],
      ['#search/robin.vale%40mail.example', `search: ${ROBIN}`],
      ['u/0/#search/from%3Akim%2Brain%40gmail.com', 'search: email kim@gmail.com'],
      ['u/0/#search/to%3Arobin.vale%40mail.example+is%3Aunread/p2', `search: ${ROBIN}`],
      ['u/0/#advanced-search/subset=all&from=robin.vale%40mail.example&x=1', `search: ${ROBIN}`],
      // In a search a plus is a space, and an address stands among words.
      ['#search/photos+robin.vale%40mail.example', 'search: query photos robin.vale@mail.example'],
      [
        '#search/from%3Ame+robin.vale%40mail.example',
        'search: query from:me robin.vale@mail.example',
      ],
      ['#search/robin?compose=new', 'search: query robin'],
      ['#advanced-search/from=Robin+Vale&within=1d', 'search: query robin vale'],
      ['#advanced-search/subset=all&has=robin+vale', 'search: query robin vale'],
      ['#advanced-search/from=robin&has=robin+vale', 'search: query robin or query robin vale'],
      [
        'u/0/#advanced-search/subset=all&from=mia%40mail.example&to=robin.vale%40mail.example',
        `search: email mia@mail.example or ${ROBIN}`,
      ],
      // Words that are searched for.
      ['u/0/#search/robin+vale', 'search: query robin vale'],
      ['u/0/#search/%22Robin+Vale%22/p2', 'search: query robin vale'],
      ['u/0/#search/from%3A(robin@mail.example)', 'search: query from robin@mail.example'],
      ['u/0/#search/-from%3Arobin@mail.example', 'search: query -from:robin@mail.example'],
      ['u/0/#search/from%253Arobin%2540mail.example', 'search: query from%3arobin%40mail.example'],
    ],
  ],
  [
    'outlook',
    'https://outlook.live.com/mail/',
    [
      [
        '0/deeplink/compose?to=Kim.Moss%2Brain%40outlook.com',
        'compose: email kim.moss@outlook.com',
      ],
      ['deeplink/compose?to=Robin+Vale+%3Crobin.vale@mail.example%3E', `compose: ${ROBIN}`],
      [
        'deeplink/compose?mailtouri=mailto%3Akim%2Brain%40outlook.com',
        'compose: email kim@outlook.com',
      ],
      [
        'deeplink/compose?mailtouri=MAILTO:robin.vale@mail.example%3Bmia@mail.example',
        `compose: ${ROBIN} or email mia@mail.example`,
      ],
      [
        '0/deeplink/compose?mailtouri=mailto%3A%3Fto%3Drobin.vale%40mail.example',
        `compose: ${ROBIN}`,
      ],
      [
        'deeplink/compose?mailtouri=mailto:?to=robin.vale@mail.example%26cc%3Dx',
        `compose: ${ROBIN}`,
      ],
      ['0/deeplink/compose?to=Kim.Moss+rain@outlook.com', 'compose: email kim.moss@outlook.com'],
    ],
  ],
  [
    'proton',
    'https://mail.proton.me/u/0/',
    [
      ['inbox#mailto=mailto:?to=robin.vale@mail.example', `compose: ${ROBIN}`],
      [
        'inbox#mailto=mailto%3A%3Fto%3Drobin.vale%40mail.example%26subject%3Dhi',
        `compose: ${ROBIN}`,
      ],
      [
        'inbox#mailto=mailto:robin.vale@mail.example;mia@mail.example',
        `compose: ${ROBIN} or email mia@mail.example`,
      ],
      ['inbox#mailto=mailto:Kim-Moss+rain@pm.me', 'compose: email kimmoss@proton.me'],
      ['all-mail?from=kim_moss%40protonmail.com', 'search: email kimmoss@proton.me'],
      ['all-mail#begin=1&to=robin.vale%40mail.example&end=2', `search: ${ROBIN}`],
      ['all-mail#begin=1&address=robin.vale@mail.example&end=2', `search: ${ROBIN}`],
      ['all-mail#keyword=robin%20vale', 'search: query robin vale'],
      ['all-mail#keyword=robin%20vale&begin=1', 'search: query robin vale'],
    ],
  ],
  [
    'googlechat',
    'https://chat.google.com/',
    [
      ['dm/Kim.Moss%2Brain%40googlemail.com', 'chat: email kimmoss@gmail.com'],
      ['u/1/dm/Kim.Moss@gmail.com', 'chat: email kimmoss@gmail.com'],
    ],
  ],
  [
    'googlechat',
    'https://mail.google.com/',
    [
      ['chat/u/0/#chat/dm/users/robin.vale%40mail.example', `chat: ${ROBIN}`],
      ['mail/u/0/#chat/dm/users/Kim.Moss@googlemail.com', 'chat: email kimmoss@gmail.com'],
      ['mail/u/0/?tab=rm#chat/dm/3aSmRobAAAE/topicAbC', 'chat: thread 3aSmRobAAAE'],
    ],
  ],
  [
    'steam',
    'https://steamcommunity.com/search/users/',
    [
      ['#text=Robin%20Vale', 'search: query robin vale'],
      ['#text=robin+vale', 'search: query robin vale'],
      ['#page=2&text=robinvale', 'search: query robinvale'],
      ['#page=1&filter=users&text=robinvale', 'search: query robinvale'],
      ['#text=', undefined],
      ['', undefined],
    ],
  ],
  [
    'twitch',
    'https://www.twitch.tv/popout/',
    [
      ['robin_vale/viewercard/mia_sol', 'profile: handle mia_sol'],
      ['robin_vale/chat', 'chat: handle robin_vale'],
    ],
  ],
  [
    'teams',
    'https://teams.microsoft.com/',
    [
      ['l/chat/0/0?users=Kim.Moss%2Brain@outlook.com', 'chat: email kim.moss@outlook.com'],
      ['l/call/0/0?users=Kim.Moss+rain@outlook.com', 'call: email kim.moss@outlook.com'],
      ['_#/l/chat/0/0?tenantId=0a1b&users=robin.vale@mail.example', `chat: ${ROBIN}`],
      [
        'dl/launcher/launcher.html?url=%2F_%23%2Fl%2Fcall%2F0%2F0%3Fusers%3Drobin.vale%40mail.example',
        `call: ${ROBIN}`,
      ],
    ],
  ],
  [
    'venmo',
    'https://venmo.com/',
    [['?txn=pay&recipients=Kim.Moss%40googlemail.com', 'compose: email kimmoss@gmail.com']],
  ],
] as const)('%s', (site, start, addresses) => {
  it.each<readonly [string, string | undefined]>(addresses)('reads %s', (path, expected) => {
    expect(read(site, `${start}${path}`)).toBe(expected);
  });
});
