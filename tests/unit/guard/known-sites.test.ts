import { expect, it, vi } from 'vitest';
import { knownSites } from '../../../content/guard/known-sites.ts';
import { shareSite } from '../../../src/platform/shared-sites.ts';
import { madeUp } from '../made-up-site.ts';

const OTHER = { ...madeUp, id: 'other', name: 'Other' };
const SHARED = [madeUp, OTHER].map(shareSite);

it('knows its own site as it is, and another at the same host as it is stored', () => {
  const known = knownSites(madeUp, SHARED)('made-up.example');
  expect(known[0]).toBe(madeUp);
  expect(known.map(({ id }) => id)).toEqual([madeUp.id, OTHER.id]);
});

it('knows its own site once where an earlier version stored the sites, without their ids', () => {
  const shared = SHARED.map(({ hosts, text }) => ({ hosts, text }));
  const known = knownSites(madeUp, shared)('made-up.example');
  expect(known.map(({ id }) => id)).toEqual([madeUp.id, OTHER.id]);
});

// Each guarded page would read as text, at its start, what it has in its own script.
it('does not read its own from what is stored', () => {
  const read = vi.spyOn(JSON, 'parse');
  knownSites(madeUp, [shareSite(madeUp)])('made-up.example');
  expect(read).not.toHaveBeenCalled();
});
