// Marks that change nothing a reader sees: zero-width and bidi marks, soft hyphens, variation
// selectors. The tag characters stay, since they alone tell the flags of England and Scotland apart.
const INVISIBLE = /(?![\u{E0020}-\u{E007F}])[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu;
// Keyboards and sites write these marks in different ways, Hebrew's own among them. NFKC makes an acute
// accent that stands alone a space with an accent.
const APOSTROPHES = / \u0301|[`ʹʻʼˈ‘’‛′‵׳]/g;
const QUOTES = /[“”„‟″«»״]/g;
const DASHES = /[‐‑‒–—―−]/g;

/** One kind of apostrophe, quote and dash. */
export const plainMarks = (name: string): string =>
  name.replace(APOSTROPHES, "'").replace(QUOTES, '"').replace(DASHES, '-');

/**
 * A display name in the form in which names are compared, whole and for equality only: NFKC, case
 * folded, invisible and bidi marks gone, one kind of apostrophe, quote and dash, white space folded to
 * single spaces, emoji kept.
 * Empty when nothing visible is left.
 */
export function normaliseName(name: string): string {
  return (
    plainMarks(name.normalize('NFKC'))
      .replace(INVISIBLE, '')
      // Up and down again: upper case unfolds what lower case keeps apart ("ß" and "SS", final
      // sigma), and "ẞ" must be "ß" before that.
      .toLowerCase()
      .toUpperCase()
      .toLowerCase()
      .replace(/\s+/gu, ' ')
      .trim()
      .normalize('NFKC')
  );
}
