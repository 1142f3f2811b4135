import type { Plugin } from 'vite';

/** What of a library puts text into a page as markup, or reads it so, and is never asked for here. */
const TAKEN_OUT: readonly { file: RegExp; code: RegExp; by: string }[] = [
  {
    // In an element's attributes: what `dangerouslySetInnerHTML` does.
    file: /\/preact\/dist\/preact\.mjs$/,
    code: /;(\w)\?\(\w\|\|\w&&\(\1\.__html==\w\.__html\|\|\1\.__html==(\w)\.innerHTML\)\|\|\(\2\.innerHTML=\1\.__html\),\w\.__k=\[\]\):\(/,
    by: ';(',
  },
  {
    file: /\/d3-selection\/dist\/d3-selection\.mjs$/,
    code: /^ {2}html: selection_html,$/m,
    by: '',
  },
];

const MARKUP =
  /\b(?:inner|outer)HTML\b|insertAdjacentHTML|createContextualFragment|document\.write/;

/**
 * No text ever becomes markup: the two places of the libraries that could are taken out, and the
 * build fails where one of them is written otherwise than is known here, or where another comes in.
 */
export const withoutMarkup: Plugin = {
  name: 'without markup',
  transform(code, id) {
    const found = TAKEN_OUT.find(({ file }) => file.test(id));
    if (!found) return;
    if (!found.code.test(code))
      this.error(
        `${id} puts markup into a page in a way that scripts/without-markup.ts does not know`,
      );
    return { code: code.replace(found.code, found.by), map: null };
  },
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      const [word] = (chunk.type === 'chunk' && MARKUP.exec(chunk.code)) || [];
      if (word) this.error(`${chunk.fileName} may make markup of text: it says ${word}`);
    }
  },
};
