import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { OUTBOX, type OutboxEntry, OutboxEntrySchema, outboxKey } from '../../../src/log/outbox.ts';
import { known, urgeOf } from '../samples.ts';

const LEARNED: OutboxEntry = {
  is: 'learned',
  contactId: 'robin',
  identities: [known('x', 'id', '1', 'proof')],
};
const NOT_THEM: OutboxEntry = {
  is: 'not-them',
  contactId: 'robin',
  identities: [{ site: 'x', kind: 'id', value: '1' }],
};

describe('outboxKey', () => {
  it('is another for every entry, an urge’s two revisions among them', () => {
    const entries: OutboxEntry[] = [
      { is: 'urge', urge: urgeOf() },
      { is: 'urge', urge: urgeOf({ revision: 1 }) },
      { is: 'urge', urge: urgeOf({ id: 'urge-2' }) },
      ...Array.from({ length: 50 }, () => LEARNED),
      ...Array.from({ length: 50 }, () => NOT_THEM),
    ];
    const keys = entries.map(outboxKey);
    expect(new Set(keys).size).toBe(entries.length);
    expect(keys.filter((key) => !key.startsWith(OUTBOX))).toEqual([]);
  });

  it('is the same for the same revision of the same urge', () => {
    const entry: OutboxEntry = { is: 'urge', urge: urgeOf() };
    expect(outboxKey(entry)).toBe(outboxKey(structuredClone(entry)));
  });
});

describe('OutboxEntrySchema', () => {
  it.each([{ is: 'urge', urge: urgeOf() }, LEARNED, NOT_THEM])('reads one that is $is', (entry) => {
    expect(v.parse(OutboxEntrySchema, entry)).toEqual(entry);
  });

  it.each([
    ['of another kind', { is: 'dream' }],
    ['without its urge', { is: 'urge' }],
    ['with half an urge', { is: 'urge', urge: { ...urgeOf(), outcome: 'maybe' } }],
    ['of nobody', { is: 'learned', identities: [] }],
    ['that is nothing', null],
  ])('refuses one %s', (_, entry) => {
    expect(v.is(OutboxEntrySchema, entry)).toBe(false);
  });
});
