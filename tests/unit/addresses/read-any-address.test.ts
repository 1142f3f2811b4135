import { describe, expect, it } from 'vitest';
import { SITES } from '../../../content/sites/index.ts';
import { readAnyAddress } from '../../../src/addresses/read-any-address.ts';

/** `slack profile: id U0R0B1NV4LE`, of several the one or the other; or nothing. */
function read(link: string): string | undefined {
  const sighting = readAnyAddress(SITES, new URL(link));
  if (!sighting) return undefined;
  const { site, surface, identities, among = [] } = sighting;
  const said = [...identities, ...among].map(({ kind, value }) => `${kind} ${value}`);
  return `${site} ${surface}: ${said.join(' or ')}`;
}

/** Every kind of link that is known: to somebody, and to nobody or a group. */
describe('readAnyAddress', () => {
  it.each([
    ['mailto:robin@mail.example?subject=hi', 'any compose: email robin@mail.example'],
    [
      'mailto:robin@mail.example,mia@mail.example',
      'any compose: email robin@mail.example or email mia@mail.example',
    ],
    ['tel:+1-555-555-0123', 'any call: phone 15555550123'],
    ['sms:+15555550123?body=hi', 'any compose: phone 15555550123'],
    ['smsto:+15555550123', 'any compose: phone 15555550123'],
    ['mms:+15555550123', 'any compose: phone 15555550123'],
    ['imessage:+15555550123', 'any compose: phone 15555550123'],
    ['facetime:robin@mail.example', 'any call: email robin@mail.example'],
    ['facetime-audio://15555550123', 'any call: phone 15555550123'],
    ['skype:robin@mail.example?chat', 'any chat: email robin@mail.example'],
    ['https://wa.me/15555550123?text=hi', 'whatsapp chat: phone 15555550123'],
    ['https://api.whatsapp.com/send?phone=15555550123', 'whatsapp chat: phone 15555550123'],
    ['https://web.whatsapp.com/send?phone=15555550123', 'whatsapp chat: phone 15555550123'],
    ['whatsapp://send?phone=15555550123', 'whatsapp chat: phone 15555550123'],
    ['https://signal.me/#p/+15555550123', 'any compose: phone 15555550123'],
    ['sgnl://signal.me/#p/+15555550123', 'any compose: phone 15555550123'],
    ['https://t.me/robin_vale', 'telegram profile: handle robin_vale'],
    ['https://telegram.me/robin_vale/18', 'telegram post: handle robin_vale'],
    ['https://telegram.dog/robin_vale', 'telegram profile: handle robin_vale'],
    ['https://t.me/+15555550123', 'telegram chat: phone 15555550123'],
    ['https://robin_vale.t.me/', 'telegram profile: handle robin_vale'],
    ['https://t.me/s/robin_vale', 'telegram profile: handle robin_vale'],
    ['tg://resolve?domain=robin_vale', 'telegram profile: handle robin_vale'],
    ['tg://resolve?phone=15555550123', 'telegram chat: phone 15555550123'],
    ['msteams:/l/chat/0/0?users=robin@mail.example', 'teams chat: email robin@mail.example'],
    [
      'msteams://teams.microsoft.com/l/call/0/0?users=robin@mail.example',
      'teams call: email robin@mail.example',
    ],
    ['slack://user?team=T0LAKE00000&id=U0R0B1NV4LE', 'slack profile: id U0R0B1NV4LE'],
    ['slack://channel?team=T0LAKE00000&id=D0R0B1NCHAT', 'slack chat: thread D0R0B1NCHAT'],
    ['spotify:user:robinvale', 'spotify profile: id robinvale'],
    ['spotify:user:robinvale:playlist:37abc', 'spotify post: id robinvale'],
    ['venmo://paycharge?txn=pay&recipients=Robin-Vale-9', 'venmo compose: handle robin-vale-9'],
    ['https://venmo.com/?txn=pay&recipients=%40Robin-Vale-9', 'venmo compose: handle robin-vale-9'],
    ['https://venmo.com/?txn=pay&recipients=5555550123', 'venmo compose: phone 5555550123'],
    ['https://tumblr.com/robin-vale', 'tumblr profile: handle robin-vale'],
    ['https://tumblr.com/robin-vale/770011/slug', 'tumblr post: handle robin-vale'],
    ['matrix:u/robin:mail.example', 'element profile: handle robin:mail.example'],
    ['matrix:u/robin:mail.example?action=chat', 'element chat: handle robin:mail.example'],
    ['matrix:roomid/abcdef:mail.example', 'element chat: thread abcdef:mail.example'],
    ['fb-messenger://user-thread/robin.vale.9', 'facebook chat: handle robinvale9'],
    [
      'https://l.instagram.com/?u=whatsapp%3A%2F%2Fsend%3Fphone%3D15555550123',
      'whatsapp chat: phone 15555550123',
    ],
    [
      'https://teams.microsoft.com/_#/l/chat/0/0?users=robin@mail.example&message=a/b',
      'teams chat: email robin@mail.example',
    ],
    [
      'https://teams.microsoft.com/l/chat/0/0?users=robin@mail.example,',
      'teams chat: email robin@mail.example',
    ],
    [
      'https://mail.google.com/mail/?extsrc=mailto&url=mailto%3Amia%40mail.example%2Crobin%40mail.example',
      'gmail compose: email mia@mail.example or email robin@mail.example',
    ],
    [
      'https://outlook.office.com/mail/deeplink/compose?mailtouri=mailto%3Arobin%2Btag%40mail.example',
      'outlook compose: email robin+tag@mail.example',
    ],
    [
      'https://mail.google.com/mail/?extsrc=mailto&url=mailto:robin+tag@mail.example',
      'gmail compose: email robin+tag@mail.example',
    ],
    [
      'https://www.google.de/url?q=https%3A%2F%2Fwa.me%2F15555550123',
      'whatsapp chat: phone 15555550123',
    ],
    [
      'https://l.facebook.com/l.php?u=https%3A%2F%2Fsignal.me%2F%23p%2F%2B15555550123',
      'any compose: phone 15555550123',
    ],
  ])('reads %s', (link, expected) => {
    expect(read(link)).toBe(expected);
  });

  it.each([
    'https://mail.google.com/mail/?extsrc=mailto&url=mailto%3A',
    'https://mail.google.com/mail/?url=https%3A%2F%2Fx.com%2Frobin_vale',
    'https://outlook.live.com/mail/deeplink/compose?mailtouri=mailto%3A%3Fsubject%3Drobin%40mail.example',
    'https://mail.proton.me/u/0/inbox#mailto=mailto%3A%E0%A4%A',
    ...['mailto:?subject=robin@mail.example', 'mailto:robin', 'tel:911', 'sms:?body=15555550123'],
    ...['smsto:', 'mms:', 'imessage:', 'facetime:', 'facetime-audio:robin'],
    ...['skype:live:.cid.0a1b2c3d', 'skype:echo123?call', 'https://web.skype.com/'],
    ...['https://wa.me/message/AbCd15555550123', 'https://wa.me/qr/15555550123'],
    ...['https://api.whatsapp.com/send?text=15555550123', 'whatsapp://send?text=15555550123'],
    ...['https://wa.me.evil.example/15555550123', 'https://chat.whatsapp.com/15555550123'],
    ...['https://signal.me/#eu/cm9iaW4', 'sgnl://signal.me/#eu/cm9iaW4', 'https://signal.me/'],
    ...['https://signal.me/?p/+15555550123', 'https://signal.me.evil.example/#p/+15555550123'],
    ...[
      'https://t.me/+AbCdEfGhIjKlMnOp',
      'https://t.me/joinchat/robin_vale',
      'https://t.me/c/18/5',
    ],
    ...['https://t.me/m/robin_vale', 'https://nott.me/robin_vale', 'tg://join?invite=robin_vale'],
    ...['tg://msg?text=robin_vale', 'https://t.me.evil.example/robin_vale'],
    ...['msteams:/l/chat/0/0?users=', 'msteams:/l/chat/0/0?users=a@mail.example,b@mail.example'],
    ...['msteams:/l/meetup-join/0/0', 'msteams://evil.example/?users=robin@mail.example'],
    ...['slack://open', 'slack://channel?team=T0LAKE00000&id=C0LAKE00000', 'slack://user?team=T0L'],
    ...['spotify:track:robinvale', 'spotify:artist:robinvale', 'spotify:user:'],
    ...[
      'venmo://paycharge?amount=5',
      'javascript:void(0)',
      'about:blank',
      'data:,robin@mail.example',
    ],
  ])('reads nobody in %s', (link) => {
    expect(read(link)).toBeUndefined();
  });
});
