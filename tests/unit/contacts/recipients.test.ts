import { describe, expect, it } from 'vitest';
import { recipientsIn } from '../../../src/contacts/recipients.ts';

const robin = { email: 'robin@lake.example' };
const mia = { email: 'mia@lake.example' };
const named = { ...robin, name: 'Robin Vale' };

describe('recipientsIn', () => {
  it.each([
    ['nothing', ' ', []],
    ['an address', ' robin@lake.example ', [robin]],
    ['an address in the making', 'robin@lake', [{ email: 'robin@lake' }]],
    ['a name', 'Robin Vale', [{ name: 'Robin Vale' }]],
    ['both', 'Robin Vale <robin@lake.example>', [named]],
    ['both, quoted', '"Robin Vale" <robin@lake.example>', [named]],
    ['a quoted comma', '"Vale, Robin" <robin@lake.example>', [{ ...robin, name: 'Vale, Robin' }]],
    ['commas', 'robin@lake.example,mia@lake.example', [robin, mia]],
    ['semicolons', 'mia@lake.example; Robin Vale <robin@lake.example>;', [mia, named]],
    ['spaces', 'robin@lake.example mia@lake.example', [robin, mia]],
    ['spaces after brackets', '<robin@lake.example> mia@lake.example', [robin, mia]],
    ['an address before a named one', 'mia@lake.example <robin@lake.example>', [mia, robin]],
    ['lines', 'robin@lake.example\nmia@lake.example', [robin, mia]],
    ['Arabic commas', 'robin@lake.example، mia@lake.example', [robin, mia]],
    ['Japanese commas', 'robin@lake.example、mia@lake.example', [robin, mia]],
    ['wide letters', 'ｒｏｂｉｎ＠lake.example，mia@lake.example', [robin, mia]],
    ['marks of direction', '\u202arobin@lake.example\u202c', [robin]],
    ['a link', 'mailto:robin@lake.example', [robin]],
    ['brackets of other kinds', '(robin@lake.example) [mia@lake.example]', [robin, mia]],
    ['quotes of other kinds', "'robin@lake.example'", [robin]],
    ['an apostrophe', "r.o'vale@lake.example", [{ email: "r.o'vale@lake.example" }]],
    ['a bracket that is not closed', 'Robin <robin@lake.example', [robin]],
  ])('reads %s', (_, line, expected) => {
    expect(recipientsIn(line)).toEqual(expected);
  });
});
