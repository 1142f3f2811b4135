import type { Contact } from '../contacts/contact.ts';
import { ANY_SITE } from '../contacts/identity.ts';
import { DEFAULT_SETTINGS, type Settings } from '../policy/settings.ts';
import { addDays, type Day } from '../streak/day.ts';

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
    { site: ANY_SITE, kind: 'phone', value: '15555550123', written: '+1 555 555 0123' },
    { site: ANY_SITE, kind: 'name', value: 'robin vale 🌿', written: 'Robin Vale 🌿' },
  ],
});

export const PRACTICE_SETTINGS: Settings = {
  ...DEFAULT_SETTINGS,
  sites: ['instagram', 'whatsapp', 'facebook', 'x'],
  waitSeconds: 3,
};
