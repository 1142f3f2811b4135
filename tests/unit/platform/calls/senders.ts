import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Asker } from '../../../../src/platform/calls/asker.ts';

const OURS = { id: fakeBrowser.runtime.id };
const OWN = fakeBrowser.runtime.getURL('/').slice(0, -1);
const LAKE = 'https://lake.example';
const TAB = { tab: { id: 7 }, frameId: 0 };

/** A script of ours in the tab of a site. */
export const FROM_TAB = { ...OURS, ...TAB, url: `${LAKE}/talk/1`, origin: LAKE };
/** One of our own pages in a tab of its own. */
export const FROM_OURS = { ...OURS, ...TAB, url: `${OWN}/options.html#add`, origin: OWN };

const PAGE: Asker = { rank: 'page', tabId: 7, host: 'lake.example' };

/** Every kind of sender, as browsers tell of it, and who it is. */
export const SENDERS: Readonly<Record<string, readonly [sender: object, asker?: Asker]>> = {
  'our script in a tab': [FROM_TAB, PAGE],
  'our script where the browser tells no origin': [{ ...FROM_TAB, origin: undefined }, PAGE],
  'our page in a tab': [FROM_OURS, { rank: 'own' }],
  'our popup, which is in no tab': [
    { ...OURS, url: `${OWN}/popup.html`, origin: OWN },
    { rank: 'own' },
  ],
  'our worker': [{ ...OURS, url: `${OWN}/background.js` }, { rank: 'own' }],
  'our script in a frame': [{ ...FROM_TAB, frameId: 3 }],
  'our page in a frame of a site': [{ ...FROM_OURS, url: `${OWN}/pause.html`, frameId: 3 }],
  'our script in no tab': [{ ...FROM_TAB, tab: undefined }],
  'our script in a document without an address': [{ ...FROM_TAB, url: 'about:blank' }],
  'our script in a sandbox, which has no origin': [{ ...FROM_TAB, origin: 'null' }],
  'our script in a file': [{ ...OURS, ...TAB, url: 'file:///home/lake.html', origin: 'file://' }],
  'a page whose host begins like ours': [{ ...FROM_TAB, url: `${OWN}.lake.example/`, origin: OWN }],
  'an address of ours with the origin of a site': [{ ...FROM_OURS, origin: LAKE }],
  'an address of a site with our origin': [{ ...FROM_TAB, origin: OWN }],
  'another extension': [{ ...FROM_OURS, id: 'another' }],
  'another extension’s script': [{ ...FROM_TAB, id: 'another' }],
  'a page of the web': [{ ...FROM_TAB, id: undefined }],
  nobody: [{}],
  'ours, which says no more': [OURS],
};
