import type { Contact } from '../contacts/contact.ts';
import { ANY_SITE } from '../contacts/identity.ts';
import { addDays, type Day } from '../days/day.ts';
import { DEFAULT_SETTINGS, type Settings } from '../policy/settings.ts';

const MAIL = 'robin.vale@mail.example';

/** The invented person whom the practice build guards from the start, so that a first click pauses. */
export const practiceContact = (today: Day): Contact => ({
  id: 'robin',
  label: 'R.',
  startDay: addDays(today, -12),
  notThem: [],
  identities: [
    { site: 'instagram', kind: 'handle', value: 'robin.vale', written: 'robin.vale' },
    { site: 'x', kind: 'handle', value: 'robin_vale', written: 'robin_vale' },
    { site: 'x', kind: 'id', value: '2244668800', written: '2244668800' },
    { site: 'facebook', kind: 'handle', value: 'robinvale9', written: 'robin.vale.9' },
    { site: 'facebook', kind: 'id', value: '100077788899900', written: '100077788899900' },
    { site: 'reddit', kind: 'handle', value: 'robin_vale', written: 'robin_vale' },
    { site: 'discord', kind: 'id', value: '224466880011223344', written: '224466880011223344' },
    { site: 'venmo', kind: 'handle', value: 'robin-vale-9', written: 'Robin-Vale-9' },
    { site: ANY_SITE, kind: 'email', value: MAIL, written: MAIL },
    { site: ANY_SITE, kind: 'phone', value: '15555550123', written: '+1 555 555 0123' },
    { site: ANY_SITE, kind: 'name', value: 'robin vale 🌿', written: 'Robin Vale 🌿' },
  ],
});

export const PRACTICE_SETTINGS: Settings = {
  ...DEFAULT_SETTINGS,
  // The four of tests/e2e/ways.ts, and one more of each kind.
  sites: ['instagram', 'whatsapp', 'facebook', 'x', 'reddit', 'discord', 'gmail', 'venmo'],
  waitSeconds: 3,
};
