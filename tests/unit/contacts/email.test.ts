import { describe, expect, it } from 'vitest';
import { normaliseEmail } from '../../../src/contacts/email.ts';

describe('normaliseEmail', () => {
  it.each([
    ['robin.vale@gmail.com', 'robinvale@gmail.com'],
    ['R.o.b.i.n.Vale+news@googlemail.com', 'robinvale@gmail.com'],
    ['robin..vale@gmail.com', 'robinvale@gmail.com'],
    ['robin+a+b@gmail.com', 'robin@gmail.com'],
    ['Robin.Vale+a@Outlook.com', 'robin.vale@outlook.com'],
    ['robin+a@hotmail.co.uk', 'robin@hotmail.co.uk'],
    ['Robin.Vale+a@live.com', 'robin.vale@live.com'],
    ['robin+a@live.com.ar', 'robin@live.com.ar'],
    ['robin+a@msn.com', 'robin@msn.com'],
    ['robin+a@passport.com', 'robin@passport.com'],
    ['Robin.Vale+a@icloud.com', 'robin.vale@icloud.com'],
    ['robin@me.com', 'robin@icloud.com'],
    ['robin+x@mac.com', 'robin@icloud.com'],
    ['robin-shop@yahoo.de', 'robin@yahoo.de'],
    ['robin-shop@yahoo.co.uk', 'robin@yahoo.co.uk'],
    ['robin-shop@ymail.com', 'robin@ymail.com'],
    ['robin+a@yahoo.com', 'robin+a@yahoo.com'],
    ['robin.vale@yahoo.com', 'robin.vale@yahoo.com'],
    ['robin@ya.ru', 'robin@yandex.ru'],
    ['robin@yandex.com', 'robin@yandex.ru'],
    ['robin+a@yandex.kz', 'robin@yandex.ru'],
    ['Ro-bin_V.ale+x@pm.me', 'robinvale@proton.me'],
    ['robin.vale@protonmail.com', 'robinvale@proton.me'],
    ['robin_vale@protonmail.ch', 'robinvale@proton.me'],
    ['robin+a@fastmail.fm', 'robin@fastmail.fm'],
    ['rain@robin.fastmail.com', 'robin@fastmail.com'],
    ['robin+a@zoho.com', 'robin@zoho.com'],
    ['robin.vale@workspace.example', 'robin.vale@workspace.example'],
    ['Robin+Tag@workspace.example', 'robin+tag@workspace.example'],
    ['robin-tag@workspace.example', 'robin-tag@workspace.example'],
    ['"Vale, Robin" <Robin@mail.example>', 'robin@mail.example'],
    ['Robin Vale 🌿 <\u202aRobin.Vale@gmail.com\u202c>', 'robinvale@gmail.com'],
    ['\u202arobin@mail.example\u202c', 'robin@mail.example'],
    ['ro\u200bbin@mail.example', 'robin@mail.example'],
    ['ｒｏｂｉｎ＠mail.example', 'robin@mail.example'],
    ['robin tag@mail.example', 'robin+tag@mail.example'],
    ['robin tag@gmail.com', 'robin@gmail.com'],
    ['ROBIN@MAIL.EXAMPLE', 'robin@mail.example'],
    ['+x@gmail.com', '+x@gmail.com'],
    ['...@gmail.com', '...@gmail.com'],
  ])('%s is %s', (written, expected) => {
    expect(normaliseEmail(written)).toBe(expected);
  });

  it.each([
    ...['', 'robin', 'robin@', '@mail.example', 'robin@localhost', 'a@b@c.example'],
    ...['robin@mail.', 'robin@mail .example', 'Robin <>', 'robin%40mail.example'],
  ])('%j is none', (written) => {
    expect(normaliseEmail(written)).toBe('');
  });

  it.each([
    ['robin@hotmail.com', 'robin@outlook.com'],
    ['robin@live.com', 'robin@outlook.com'],
    ['robin@hotmail.com', 'robin@hotmail.fr'],
    ['robin.vale@outlook.com', 'robinvale@outlook.com'],
    ['robin.vale@icloud.com', 'robinvale@icloud.com'],
    ['robin.vale@yandex.ru', 'robinvale@yandex.ru'],
    ['robin@yahoo.com', 'robin@ymail.com'],
    ['robin@fastmail.com', 'robin@fastmail.fm'],
    ['rain@robin.fastmail.com', 'rain@fastmail.com'],
    ['robin+a@workspace.example', 'robin@workspace.example'],
    ['robin%2Btag@gmail.com', 'robin@gmail.com'],
    // Hosts that only look like a provider's.
    ['robin@gmail.com', 'robin@gmail.example'],
    ['robin@notgmail.com', 'robin@gmail.com'],
    ['robin@mail.gmail.com', 'robin@gmail.com'],
    ['robin@gmail.com.evil.example', 'robin@gmail.com'],
    ['robin@gmaiI.com', 'robin@gmail.com'],
    ['robin@proton.me.evil.example', 'robin@proton.me'],
    ['robin@protonmail.de', 'robin@proton.me'],
    ['robin@some.com', 'robin@icloud.com'],
    ['robin@icloud.com.evil.example', 'robin@icloud.com'],
    ['robin@yandex.evil.example', 'robin@yandex.ru'],
    ['robin@yandex.lake', 'robin@yandex.ru'],
    ['robin@notya.ru', 'robin@ya.ru'],
    ['rain@robin.notfastmail.com', 'robin@fastmail.com'],
    ['rain@robin.lake.fastmail.com', 'robin@fastmail.com'],
  ])('%s and %s are two mailboxes', (one, other) => {
    expect(normaliseEmail(one)).not.toBe(normaliseEmail(other));
  });

  it.each([
    'robin.vale+rain@gmail.com.evil.example',
    'robin+rain@outlook.evil.example',
    'robin-rain@yahoo.evil.example',
    'ro-bin+rain@proton.me.evil.example',
  ])('%s keeps all it has: only its owner knows its rules', (written) => {
    expect(normaliseEmail(written)).toBe(written);
  });
});
