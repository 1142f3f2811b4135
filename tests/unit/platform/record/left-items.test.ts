import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { REVISIONS } from '../../../../src/log/urge.ts';
import { ItemsSchema, PageItemsSchema } from '../../../../src/platform/record/left-items.ts';
import { urgeOf } from '../../samples.ts';

const urge = (made: Parameters<typeof urgeOf>[0]) => ({ is: 'urge', urge: urgeOf(made) });
const PASS = { contactId: 'robin', surface: 'chat', until: 1, words: '', minutes: 5 };
const letter = { id: 'l', moment: 1, savedAt: 2, contactId: 'robin', text: 'Dear R.' };

describe('what is left with the worker', () => {
  it.each([
    ['an urge', { 'outbox:urge:1:0': urge({ ring: 'page' }), latest: urgeOf({ ring: 'page' }) }],
    ['a letter', { 'outbox:letter:1': { is: 'letter', letter } }],
    ['a pass', { 'pass:robin:chat': PASS }],
    ['nothing', {}],
  ])('may be %s', (_, items) => {
    expect(v.is(ItemsSchema, items)).toBe(true);
    expect(v.is(PageItemsSchema, items)).toBe(true);
  });

  it.each([
    ['of the choices', { contacts: [] }],
    ['of the choices beside an urge', { 'outbox:1': urge({ ring: 'page' }), settings: {} }],
    ['under a key that only looks so', { 'xoutbox:1': urge({ ring: 'page' }) }],
    ['that is no entry', { 'outbox:1': { is: 'urge', urge: {} } }],
    ['that is no pass', { 'pass:robin:chat': urge({ ring: 'page' }) }],
    ['that is an entry and no urge', { latest: urge({ ring: 'page' }) }],
  ])('is nothing %s', (_, items) => {
    expect(v.is(ItemsSchema, items)).toBe(false);
    expect(v.is(PageItemsSchema, items)).toBe(false);
  });

  it.each([
    ['that an outer ring stopped', urgeOf({ ring: 'network' })],
    ['that was met elsewhere', urgeOf({ ring: 'hand' })],
    ['that was put right', urgeOf({ ring: 'page', revision: REVISIONS.corrected })],
  ])('is, from a page, no urge %s', (_, one) => {
    for (const items of [{ latest: one }, { 'outbox:urge:1:0': { is: 'urge', urge: one } }]) {
      expect(v.is(ItemsSchema, items)).toBe(true);
      expect(v.is(PageItemsSchema, items)).toBe(false);
    }
  });
});
