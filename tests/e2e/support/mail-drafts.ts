export interface Draft {
  readonly site: string;
  readonly layout: string;
  readonly url: string;
  /**
   * The message's id, with which the ids of its controls begin (`mias-send`). Without one it is `mias`, the
   * message to others only.
   */
  readonly message?: string;
}

const gmail = (path: string) => `https://mail.google.com/mail/u/0/${path}`;
const outlook = (path: string) => `https://outlook.live.com/mail/${path}`;
const proton = (path: string) => `https://mail.proton.me/u/0/${path}`;

/** Pages with a message to the contact, in all layouts and three languages. */
export const THEIRS: readonly Draft[] = [
  { site: 'gmail', layout: 'dialog, German', url: gmail('#inbox?compose=robin') },
  { site: 'gmail', layout: 'two dialogs, Arabic', url: gmail('#inbox?compose=both') },
  { site: 'gmail', layout: 'full screen, Arabic', url: gmail('#sent?compose=full') },
  {
    site: 'gmail',
    layout: 'answer, Japanese',
    url: gmail('#inbox/FMfcgzQXKhGroupGroupGroupReplyXY'),
  },
  { site: 'gmail', layout: 'window, typed, German', url: gmail('popout?ver=1&search=drafts') },
  { site: 'gmail', layout: 'older form, German', url: gmail('popout?ver=2&search=drafts') },
  { site: 'outlook', layout: 'docked, German', url: outlook('compose/AAQkrobin') },
  { site: 'outlook', layout: 'window, typed, Arabic', url: outlook('compose/AAQkpopout') },
  { site: 'outlook', layout: 'answer, Japanese', url: outlook('inbox/id/AAQkreply') },
  { site: 'outlook', layout: 'older field, German', url: outlook('compose/AAQkolder') },
  { site: 'proton', layout: 'unfolded, German', url: proton('drafts/robin==') },
  { site: 'proton', layout: 'folded, Arabic', url: proton('drafts/folded==') },
  { site: 'proton', layout: 'typed, Japanese', url: proton('drafts/typed==') },
  { site: 'proton', layout: 'short answer, German', url: proton('inbox/quick==') },
];

/** Messages that the contact is only named in, or that stand beside one of theirs. */
export const OTHERS: readonly Draft[] = [
  { site: 'gmail', layout: 'of the contact, Japanese', url: gmail('#inbox?compose=mia') },
  { site: 'gmail', layout: 'beside the contact’s', url: gmail('#inbox?compose=both') },
  { site: 'gmail', layout: 'to addresses like theirs', url: gmail('popout?ver=3&search=drafts') },
  {
    site: 'gmail',
    layout: 'to nobody yet',
    url: gmail('#inbox/FMfcgzQXKhGroupGroupGroupReplyXY'),
    message: 'nobodys',
  },
  { site: 'outlook', layout: 'of the contact, Japanese', url: outlook('compose/AAQkmia') },
  { site: 'outlook', layout: 'beside the contact’s', url: outlook('compose/AAQkolder') },
  { site: 'proton', layout: 'of the contact, Japanese', url: proton('drafts/mia==') },
  { site: 'proton', layout: 'beside the contact’s', url: proton('drafts/folded==') },
  { site: 'proton', layout: 'short answer beside the contact’s', url: proton('inbox/quick==') },
];

/** The one of theirs in this layout. */
export function theirs(site: string, layout: string): Draft {
  const found = THEIRS.find((one) => one.site === site && one.layout === layout);
  if (!found) throw new Error(`No draft of ${site} is laid out as ${layout}`);
  return found;
}
