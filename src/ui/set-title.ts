import { text } from '../locales/text.ts';

/** Titles the tab of a page of ours; what says nothing to others where the user wants that. */
export function setTitle(document: Document, isDiscreet: boolean): void {
  document.title = text(isDiscreet ? 'discreet.tab' : 'name');
  setTabIcon(document, isDiscreet);
}

/** The icon of its tab, likewise. */
export function setTabIcon(document: Document, isDiscreet: boolean): void {
  const icon = document.querySelector<HTMLLinkElement>('link[rel=icon]');
  if (icon) icon.href = isDiscreet ? '/icon/plain.svg' : '/icon/32.png';
}
