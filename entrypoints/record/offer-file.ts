import { dayAt, localZone } from '../../src/days/day.ts';

/** Has the browser save this as a file of today. */
export function offerFile(content: Blob | string, type: string, extension: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = fileName(extension);
  link.click();
  URL.revokeObjectURL(link.href);
}

export const fileName = (extension: string): string =>
  `holdfast-${dayAt(Date.now(), localZone())}.${extension}`;
