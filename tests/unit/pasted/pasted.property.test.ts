import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { SITES } from '../../../content/sites/index.ts';
import { IdentitiesSchema } from '../../../src/contacts/contact.ts';
import { type Fold, foldValue } from '../../../src/contacts/fold.ts';
import { normaliseName } from '../../../src/contacts/name.ts';
import { understand } from '../../../src/pasted/understand.ts';
import { holds } from '../holds.ts';

const piece = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom('+1 555 555 0123', '٠١٢٣٤٥٦٧٨', '(0)', '@', '@robin', 'Robin Vale 🌿', ' ', '\n'),
  fc.constantFrom('https://', 'instagram.com/', 'x.com/robin', 'mailto:', 'tel:', '%', '\u202e'),
  fc.emailAddress(),
  fc.webUrl(),
);
const pasted = fc.oneof(
  { weight: 9, arbitrary: fc.array(piece, { maxLength: 6 }).map((all) => all.join('')) },
  // Each by itself, or few would be anything but a name.
  { weight: 1, arbitrary: fc.constantFrom('030 1234567', 'https://pond.example/alex', 'alex') },
);
const FOLDS: readonly Fold[] = ['exact', 'case', 'case-and-dots', 'digits', 'email', 'words'];

describe('what is pasted', () => {
  it('is understood as identities that can be kept, or answered with a sentence', async () => {
    const met = { sure: 0, choice: 0, problem: 0, region: 0, 'unknown-site': 0 };
    await holds(
      'pasted text',
      fc.tuple(pasted, fc.constantFrom('', 'DE', 'BR', 'MX', 'AR', 'XX')),
      ([text, region]) => {
        const understood = understand(text, SITES, region);
        met[understood.is]++;
        if (understood.is === 'sure' || understood.is === 'choice') {
          expect(understood.identities).not.toEqual([]);
          expect(v.safeParse(IdentitiesSchema, understood.identities).issues ?? []).toEqual([]);
        }
        if (understood.is === 'problem') expect(understood.sentence).toMatch(/\S/);
      },
    );
    // Or nothing was asked of most of it.
    expect(Object.values(met).filter((times) => times < 5)).toEqual([]);
  });

  it('is folded once and for all: what is folded stays', () =>
    holds('folds', fc.tuple(pasted, fc.constantFrom(...FOLDS)), ([text, fold]) => {
      const once = foldValue(fold, text);
      expect(foldValue(fold, once)).toBe(once);
    }));

  it('is a name once and for all', () =>
    holds('names', pasted, (text) => {
      const once = normaliseName(text);
      expect(normaliseName(once)).toBe(once);
    }));
});
