import { dayAt, localZone } from '../../src/days/day.ts';
import { locale } from '../../src/locales/text.ts';

/** Has the browser save this as a file of today. */
export function offerFile(content: Blob | string, type: string, extension: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = fileName(extension);
  link.click();
  URL.revokeObjectURL(link.href);
}

/** By the page's title, which is a discreet one where that is wanted. */
export const fileName = (extension: string): string => {
  const name = document.title.toLocaleLowerCase(locale()).replace(/\s+/g, '-');
  return `${name}-${dayAt(Date.now(), localZone())}.${extension}`;
};
