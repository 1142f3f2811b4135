import type { Contact } from '../../src/contacts/contact.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/policy/settings.ts';

/** More than rest at once, few enough that reading them is not what the run is busy with. */
const COUNT = 150;

export const handleOf = (contactId: string): string => contactId.replace('-', '_');

/** Invented people, whom two sites know by the same handle. */
export const PEOPLE: readonly Contact[] = Array.from({ length: COUNT }, (_, at) => {
  const id = `vale-${at}`;
  const value = handleOf(id);
  return {
    id,
    label: `V. ${at}`,
    startDay: '2026-11-01',
    notThem: [],
    identities: ['instagram', 'x'].map((site) => ({
      site,
      kind: 'handle' as const,
      value,
      written: value,
    })),
  };
});

export const SETTINGS: Settings = {
  ...DEFAULT_SETTINGS,
  sites: ['instagram', 'x'],
  waitSeconds: 3,
  passMinutes: 1,
  letter: 'What I want to remember: ✓ “quotes”, a \\ and a line\nmore.',
};
