import { describe, expect, it } from 'vitest';
import { readAppLink } from '../../../src/addresses/read-app-link.ts';
import { webAddressOf } from '../../../src/addresses/web-address-of.ts';
import type { Identity } from '../../../src/contacts/identity.ts';

const said = (identities: readonly Identity[] = []) =>
  identities.map(({ kind, value }) => `${kind} ${value}`);

describe('readAppLink', () => {
  it.each([
    ['mailto:robin@mail.example', 'compose', 'email robin@mail.example'],
    ['MAILTO:Robin%40mail.example?subject=hi', 'compose', 'email robin@mail.example'],
    ['mailto:?to=robin%40mail.example', 'compose', 'email robin@mail.example'],
    ['mailto:robin+tag@gmail.com', 'compose', 'email robin@gmail.com'],
    ['mailto:%E7%B4%8D%E8%B1%86@mail.example', 'compose', 'email 納豆@mail.example'],
    ['mailto:o%26k@mail.example', 'compose', 'email o&k@mail.example'],
    ['mailto:?To=robin@mail.example&Subject=hi', 'compose', 'email robin@mail.example'],
    ['mailto:?bcc=robin+tag@mail.example', 'compose', 'email robin+tag@mail.example'],
    ['mailto:Robin%20Vale%20%3Crobin@mail.example%3E', 'compose', 'email robin@mail.example'],
    ['mailto:"Vale, Robin" <robin@mail.example>', 'compose', 'email robin@mail.example'],
    ['mailto:robin@mail.example?subject=mia@mail.example', 'compose', 'email robin@mail.example'],
    ['mailto://robin@mail.example', 'compose', 'email robin@mail.example'],
    ['tel:+1-555-555-0123', 'call', 'phone 15555550123'],
    ['TEL:+1.555.555.0123', 'call', 'phone 15555550123'],
    ['tel:+1 (555) 555 0123', 'call', 'phone 15555550123'],
    ['tel:%2B1%20555%20555%200123', 'call', 'phone 15555550123'],
    ['tel://+15555550123', 'call', 'phone 15555550123'],
    ['tel:021-123-4567;phone-context=+64', 'call', 'phone 64211234567'],
    ['tel:06-1234-5678;ext=4;phone-context=+39', 'call', 'phone 390612345678'],
    ['tel:+15555550123;phone-context=+64', 'call', 'phone 15555550123'],
    ['tel:555-0123-45;phone-context=lake.example', 'call', 'phone 555012345'],
    ['tel:+15555550123;ext=9', 'call', 'phone 15555550123'],
    ['tel:0015555550123', 'call', 'phone 15555550123'],
    ['sms:+15555550123?body=hi', 'compose', 'phone 15555550123'],
    ['sms:1-408-555-1212', 'compose', 'phone 14085551212'],
    ['sms:+15555550123&body=call%20me%20at%205', 'compose', 'phone 15555550123'],
    ['sms:+15555550123;?body=4', 'compose', 'phone 15555550123'],
    ['sms://+15555550123/?body=hi', 'compose', 'phone 15555550123'],
    ['mms:+15555550123', 'compose', 'phone 15555550123'],
    ['imessage:robin@mail.example', 'compose', 'email robin@mail.example'],
    ['imessage://+15555550123', 'compose', 'phone 15555550123'],
    ['smsto:+15555550123', 'compose', 'phone 15555550123'],
    ['facetime://robin@mail.example', 'call', 'email robin@mail.example'],
    ['facetime:15555550123', 'call', 'phone 15555550123'],
    ['facetime-audio:+15555550123', 'call', 'phone 15555550123'],
    ['facetime-audio://robin@mail.example', 'call', 'email robin@mail.example'],
    ['callto:+15555550123', 'call', 'phone 15555550123'],
    ['https://signal.me/#p/+15555550123', 'compose', 'phone 15555550123'],
    ['https://signal.me#p/+15555550123', 'compose', 'phone 15555550123'],
    // The app mends these before it reads them.
    ['http://sam:x@signal.me:8888/#p/+15555550123', 'compose', 'phone 15555550123'],
    ['skype:+15555550123?call', 'call', 'phone 15555550123'],
    ['skype:robin@mail.example?chat', 'chat', 'email robin@mail.example'],
    ['skype:robin@mail.example', 'chat', 'email robin@mail.example'],
  ])('%s is a %s to %s', (link, surface, expected) => {
    const sighting = readAppLink(new URL(link));
    expect(sighting?.surface).toBe(surface);
    expect(said(sighting?.identities)).toEqual([expected]);
  });

  it('takes each of several recipients for one who may be the contact', () => {
    const link = 'mailto:a@mail.example,b@mail.example?cc=c%40mail.example&bcc=d@mail.example';
    const sighting = readAppLink(new URL(link));
    expect(sighting?.identities).toEqual([]);
    expect(said(sighting?.among)).toEqual(
      ['a', 'b', 'c', 'd'].map((one) => `email ${one}@mail.example`),
    );
  });

  it.each([
    ['mailto:a@mail.example;b@mail.example', ['email a@mail.example', 'email b@mail.example']],
    [
      'mailto:a@mail.example%2C%20B%20%3Cb@mail.example%3E',
      ['email a@mail.example', 'email b@mail.example'],
    ],
    ['sms:+15555550123,+15555550199?body=hi', ['phone 15555550123', 'phone 15555550199']],
  ])('takes apart %s', (link, expected) => {
    expect(said(readAppLink(new URL(link))?.among)).toEqual(expected);
  });

  it.each([
    ...['mailto:', 'mailto:robin', 'tel:', 'tel:112', 'sms:', 'https://x.com/a', 'data:,x'],
    ...['https://signal.me/#eu/Q2FuIG9ubHkgYmUgcmVhZA', 'https://signal.me/', 'skype:live:.cid.1'],
    ...['https://signal.me/?p/+15555550123', 'https://signal.me/#p/15555550123'],
    ...['https://signal.me.evil.example/#p/+15555550123', 'skype:?chat', 'skype:echo123?call'],
    ...['https://signal.me/#p', 'https://signal.me/#p/', 'https://signal.me/p/+15555550123'],
    ...['https://signal.me@evil.example/#p/+15555550123', 'https://signal.group/#p/+15555550123'],
    ...['https://notsignal.me/#p/+15555550123', 'https://www.chat.example/#p/+15555550123'],
    ...[
      'mailto:?subject=robin@mail.example',
      'mailto:%22not%40me%22@mail.example',
      'mailto:robin@',
    ],
    ...[
      'mailto:15555550123',
      'mailto:robin%2540mail.example',
      'mailto:robin@mail',
      'mailtox:robin@mail.example',
    ],
    ...['tel:robin', 'tel:;ext=15555550123', 'tel:%2573%2574', 'telx:+15555550123'],
    ...['sms:?body=%2B15555550123', 'sms:&body=15555550123', 'mms:', 'smsto:', 'imessage:'],
    ...['facetime:', 'facetime://', 'facetime-audio:robin', 'callto:robin', 'skype:'],
  ])('%s names nobody', (link) => {
    expect(readAppLink(new URL(link))).toBeUndefined();
  });

  it('takes each of several in a Skype call for one who may be the contact', () => {
    const sighting = readAppLink(new URL('skype:robin@mail.example;echo123;+15555550123?call'));
    expect(said(sighting?.among)).toEqual(['email robin@mail.example', 'phone 15555550123']);
  });
});

it.each([
  ['whatsapp://send?phone=15555550123&text=hi', 'https://wa.me/15555550123'],
  ['tg://resolve?domain=robin_vale', 'https://t.me/robin_vale'],
  ['tg://resolve?phone=+15555550123', 'https://t.me/+15555550123'],
  ['tg://resolve?phone=1-555%20(555)%200123', 'https://t.me/+15555550123'],
  ['tg:user?id=2244668801', 'https://web.telegram.org/a/#2244668801'],
  ['instagram://user?username=robin.vale', 'https://www.instagram.com/robin.vale'],
  ['twitter://user?screen_name=robin_vale', 'https://x.com/robin_vale'],
  ['fb-messenger://user-thread/100077788899900', 'https://m.me/100077788899900'],
  ['fb://profile/100077788899900', 'https://www.facebook.com/profile.php?id=100077788899900'],
  ['barcelona://user?username=robin.vale', 'https://www.threads.com/@robin.vale'],
  ['discord://-/users/224466880011223344', 'https://discord.com/users/224466880011223344'],
  ['matrix:u/robin:server.example', 'https://matrix.to/#/@robin%3Aserver.example'],
  [
    'matrix:u/robin:server.example?action=chat',
    'https://app.element.io/#/user/@robin%3Aserver.example?action=chat',
  ],
  ['matrix:roomid/lake:server.example', 'https://matrix.to/#/!lake%3Aserver.example'],
  ['matrix:r/lake:server.example', 'matrix:r/lake:server.example'],
  ['sgnl://signal.me/#p/+15555550123', 'https://signal.me/#p/+15555550123'],
  [
    'msteams:/l/chat/0/0?users=robin@mail.example',
    'https://teams.microsoft.com/l/chat/0/0?users=robin@mail.example',
  ],
  ['spotify:user:robinvale', 'https://open.spotify.com/user/robinvale'],
  ['whatsapp://send/?text=hi&phone=%2B15555550123', 'https://wa.me/%2B15555550123'],
  ['tg://user?id=2244668801', 'https://web.telegram.org/a/#2244668801'],
  ['tg://openmessage?user_id=2244668801', 'https://web.telegram.org/a/#2244668801'],
  ['viber://chat?number=%2B15555550123', 'sms:%2B15555550123'],
  ['viber://contact?number=15555550123', 'sms:15555550123'],
  ['tg:resolve?domain=robin_vale&post=5', 'https://t.me/robin_vale'],
  ['sgnl://signal.me#p/+15555550123', 'https://signal.me/#p/+15555550123'],
  [
    'msteams://teams.microsoft.com/l/chat/0/0?users=robin@mail.example',
    'https://teams.microsoft.com/l/chat/0/0?users=robin@mail.example',
  ],
  [
    'spotify:user:robin%C3%B63:playlist:37abc',
    'https://open.spotify.com/user/robin%C3%B63/playlist/37abc',
  ],
  ['slack://user?team=T0LAKE00000&id=U0R0B1NV4LE', 'https://app.slack.com/team/U0R0B1NV4LE'],
  [
    'slack://channel?team=T0LAKE00000&id=D0R0B1NCHAT',
    'https://app.slack.com/client/T0LAKE00000/D0R0B1NCHAT',
  ],
  [
    'venmo://paycharge?txn=pay&recipients=Robin-Vale-9&amount=5',
    'https://venmo.com/?recipients=Robin-Vale-9',
  ],
  [
    'venmo://paycharge?txn=pay&recipients=%2CRobin-Vale-9',
    'https://venmo.com/?recipients=%2CRobin-Vale-9',
  ],
])('%s stands for %s', (link, expected) => {
  expect(webAddressOf(new URL(link)).href).toBe(expected);
});

it.each([
  ...[
    'https://x.com/a',
    'whatsapp://send?text=hi',
    'whatsapp://chat?code=AbCd',
    'tg://join?invite=x',
    'viber://forward?text=15555550123',
    'tg://openmessage?chat_id=44',
    'tg://settings?id=2244668801',
  ],
  ...['instagram://camera', 'twitter://timeline', 'fb://feed', 'fb-messenger://threads'],
  ...['sgnl://joingroup/#p/+15555550123', 'sgnl://signal.group/#p/+15555550123'],
  ...['slack://open', 'slack://channel?team=T0LAKE00000', 'slack://file?team=T0&id=U0R0B1NV4LE'],
  ...['venmo://paycharge?amount=5', 'steam://friends/message/76561198022446688'],
])('%s is what it is', (link) => {
  expect(webAddressOf(new URL(link)).href).toBe(new URL(link).href);
});
