import { describe, expect, it } from 'vitest';
import { readAppLink, webAddressOf } from '../../../src/addresses/read-app-link.ts';
import type { Identity } from '../../../src/contacts/identity.ts';

const said = (identities: readonly Identity[] = []) =>
  identities.map(({ kind, value }) => `${kind} ${value}`);

describe('readAppLink', () => {
  it.each([
    ['mailto:robin@mail.example', 'compose', 'email robin@mail.example'],
    ['MAILTO:Robin%40mail.example?subject=hi', 'compose', 'email robin@mail.example'],
    ['mailto:?to=robin%40mail.example', 'compose', 'email robin@mail.example'],
    ['mailto:robin+tag@gmail.com', 'compose', 'email robin@gmail.com'],
    ['tel:+1-555-555-0123', 'call', 'phone 15555550123'],
    ['tel:+15555550123;ext=9', 'call', 'phone 15555550123'],
    ['tel:0015555550123', 'call', 'phone 15555550123'],
    ['sms:+15555550123?body=hi', 'compose', 'phone 15555550123'],
    ['sms:1-408-555-1212', 'compose', 'phone 14085551212'],
    ['smsto:+15555550123', 'compose', 'phone 15555550123'],
    ['facetime://robin@mail.example', 'call', 'email robin@mail.example'],
    ['facetime-audio:+15555550123', 'call', 'phone 15555550123'],
    ['callto:+15555550123', 'call', 'phone 15555550123'],
    ['https://signal.me/#p/+15555550123', 'compose', 'phone 15555550123'],
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
    ...['mailto:', 'mailto:robin', 'tel:', 'tel:112', 'sms:', 'https://x.com/a', 'data:,x'],
    ...['https://signal.me/#eu/Q2FuIG9ubHkgYmUgcmVhZA', 'https://signal.me/', 'skype:live:.cid.1'],
    ...['https://signal.me/?p/+15555550123', 'https://signal.me/#p/15555550123'],
    ...['https://signal.me.evil.example/#p/+15555550123', 'skype:?chat', 'skype:echo123?call'],
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
  ['instagram://user?username=robin.vale', 'https://www.instagram.com/robin.vale'],
  ['twitter://user?screen_name=robin_vale', 'https://x.com/robin_vale'],
  ['fb-messenger://user-thread/100077788899900', 'https://m.me/100077788899900'],
  ['fb://profile/100077788899900', 'https://www.facebook.com/profile.php?id=100077788899900'],
  ['barcelona://user?username=robin.vale', 'https://www.threads.com/@robin.vale'],
  ['discord://-/users/224466880011223344', 'https://discord.com/users/224466880011223344'],
  ['matrix:u/robin:server.example?action=chat', 'https://matrix.to/#/@robin%3Aserver.example'],
  ['matrix:roomid/lake:server.example', 'matrix:roomid/lake:server.example'],
  ['sgnl://signal.me/#p/+15555550123', 'https://signal.me/#p/+15555550123'],
  [
    'msteams:/l/chat/0/0?users=robin@mail.example',
    'https://teams.microsoft.com/l/chat/0/0?users=robin@mail.example',
  ],
  ['spotify:user:robinvale', 'https://open.spotify.com/user/robinvale'],
  ['https://x.com/a', 'https://x.com/a'],
  ['whatsapp://send?text=hi', 'whatsapp://send?text=hi'],
])('%s stands for %s', (link, expected) => {
  expect(webAddressOf(new URL(link)).href).toBe(expected);
});
