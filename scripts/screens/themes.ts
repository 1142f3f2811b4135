import { join } from 'node:path';
import type { Page } from 'playwright';
import type { Language } from '../../src/locales/language.ts';
import type { Settings } from '../../src/policy/settings.ts';
import type { Chromium } from '../../tests/e2e/support/chromium.ts';
import { robin } from '../../tests/e2e/support/people.ts';

/** How the screens are looked at: in which colours, and in which language with its direction. */
export interface Look {
  readonly name: string;
  readonly colorScheme: 'light' | 'dark';
  readonly language: Language;
}

export const LOOKS: readonly Look[] = [
  { name: 'light', colorScheme: 'light', language: 'en' },
  { name: 'dark', colorScheme: 'dark', language: 'en' },
  { name: 'arabic', colorScheme: 'light', language: 'ar' },
  { name: 'german', colorScheme: 'light', language: 'de' },
];

const FOLDER = 'docs/screens';

/** As a picture that a repository can carry many of. */
export const shot = (page: Page, name: string, look: Look, fullPage = false): Promise<Buffer> =>
  page.screenshot({
    path: join(FOLDER, `${name}-${look.name}.jpg`),
    type: 'jpeg',
    quality: 64,
    fullPage,
  });

/**
 * Begins anew with one contact, guarded for so many `days`, and these settings; waits until all is in
 * step.
 */
export async function seed(
  { worker }: Chromium,
  { language }: Pick<Look, 'language'>,
  settings: Partial<Settings> = {},
  days = 23,
): Promise<void> {
  const startDay = new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
  const contact = robin({ startDay });
  contact.identities.push({
    site: 'instagram',
    kind: 'thread',
    learnedBy: 'proof',
    value: '900100200300400',
    written: '900100200300400',
  });
  const sites = ['instagram', 'whatsapp', 'x', 'lake.example'];
  await (await worker()).evaluate(
    async ({ contact, settings }) => {
      // The practice build first adds its own contact.
      while (!(await chrome.storage.local.get('contacts'))['contacts'])
        await new Promise((done) => setTimeout(done, 50));
      await chrome.storage.local.clear();
      await chrome.storage.local.set({ contacts: [contact], settings });
      const isIn = async (key: string) => (await chrome.storage.local.get(key))[key];
      while (!(await isIn('offers')) || !(await isIn('words')) || !(await isIn('addresses')))
        await new Promise((done) => setTimeout(done, 50));
      await new Promise((done) => setTimeout(done, 400));
    },
    {
      contact,
      settings: {
        language,
        sites,
        ownSites: [{ host: 'lake.example', addresses: [] }],
        ...settings,
      },
    },
  );
}
