import { direction, locale } from '../locales/text.ts';

/** Tells the page which language it is in, and which way its words run. */
export function setLanguage({ documentElement }: Document): void {
  documentElement.lang = locale();
  documentElement.dir = direction();
}
