import { text } from '../locales/text.ts';

/** Titles the tab of a page of ours; what says nothing to others where the user wants that. */
export function setTitle(document: Document, isDiscreet: boolean): void {
  document.title = text(isDiscreet ? 'discreet.tab' : 'name');
  const icon = document.querySelector<HTMLLinkElement>('link[rel=icon]');
  if (icon) icon.href = isDiscreet ? PLAIN : '/icon/32.png';
}

const PLAIN = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><circle cx="16" cy="16" r="13" fill="#80868b"/></svg>',
)}`;
