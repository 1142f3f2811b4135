import { direction, locale } from '../locales/text.ts';

/** Tells in which language what this element holds is, and which way its words run. */
export function setLanguage(element: HTMLElement): void {
  element.lang = locale();
  element.dir = direction();
}
