/** Text as it is searched: without accents and other marks, and in small letters. */
export const plainForSearch = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
