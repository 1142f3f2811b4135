import { describe, expect, it } from 'vitest';
import { normaliseEmail } from '../../../src/contacts/email.ts';

describe('normaliseEmail', () => {
  it.each([
    ['robin.vale@gmail.com', 'robinvale@gmail.com'],
    ['R.o.b.i.n.Vale+news@googlemail.com', 'robinvale@gmail.com'],
    ['Robin.Vale+a@Outlook.com', 'robin.vale@outlook.com'],
    ['robin+a@hotmail.co.uk', 'robin@hotmail.co.uk'],
    ['robin@me.com', 'robin@icloud.com'],
    ['robin+x@mac.com', 'robin@icloud.com'],
    ['robin-shop@yahoo.de', 'robin@yahoo.de'],
    ['robin+a@yahoo.com', 'robin+a@yahoo.com'],
    ['robin@ya.ru', 'robin@yandex.ru'],
    ['Ro-bin_V.ale+x@pm.me', 'robinvale@proton.me'],
    ['robin.vale@workspace.example', 'robin.vale@workspace.example'],
    ['Robin+Tag@workspace.example', 'robin+tag@workspace.example'],
    ['"Vale, Robin" <Robin@mail.example>', 'robin@mail.example'],
    ['\u202arobin@mail.example\u202c', 'robin@mail.example'],
    ['robin tag@mail.example', 'robin+tag@mail.example'],
    ['ROBIN@MAIL.EXAMPLE', 'robin@mail.example'],
    ['+x@gmail.com', '+x@gmail.com'],
  ])('%s is %s', (written, expected) => {
    expect(normaliseEmail(written)).toBe(expected);
  });

  it.each([[''], ['robin'], ['robin@'], ['@mail.example'], ['robin@localhost'], ['a@b@c.example']])(
    '%j is none',
    (written) => {
      expect(normaliseEmail(written)).toBe('');
    },
  );

  it.each([
    ['robin@hotmail.com', 'robin@outlook.com'],
    ['robin.vale@outlook.com', 'robinvale@outlook.com'],
    ['robin@gmail.com', 'robin@gmail.example'],
    ['robin@notgmail.com', 'robin@gmail.com'],
  ])('%s and %s are two mailboxes', (one, other) => {
    expect(normaliseEmail(one)).not.toBe(normaliseEmail(other));
  });
});
