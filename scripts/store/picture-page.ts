import { readFileSync } from 'node:fs';
import type { Language } from '../../src/locales/language.ts';

const ICON = readFileSync('docs/icon.svg', 'utf8');
const TOKENS = readFileSync('src/ui/tokens.css', 'utf8');

const STYLE = `
  * { box-sizing: border-box; margin: 0 }
  body { inline-size: 100vw; block-size: 100vh; overflow: hidden; color: var(--ink); font-family: var(--face);
    background: radial-gradient(120% 90% at 50% 118%, var(--mist) 0 45%, transparent 46%),
      radial-gradient(90% 70% at 18% 116%, color-mix(in srgb, var(--kelp) 34%, var(--paper)) 0 40%, transparent 41%), var(--paper) }
  .shown { display: grid; grid-template-rows: auto 1fr; justify-items: center; gap: 30px; padding: 44px 60px 0; block-size: 100% }
  h1 { display: flex; align-items: center; gap: 18px; font-size: 38px; font-weight: 650; letter-spacing: -.01em; text-wrap: balance }
  h1 svg { inline-size: 52px; block-size: 52px }
  .shown img { display: block; max-inline-size: 100%; max-block-size: 680px; object-fit: cover; object-position: top;
    border-radius: 16px; border: 1px solid var(--line); box-shadow: 0 18px 60px rgb(20 60 55 / 18%) }
  .tile { display: flex; align-items: center; justify-content: center; gap: 6vw; block-size: 100%; padding: 0 7vw }
  .tile svg { flex: none; inline-size: min(30vw, 58vh); block-size: auto; filter: drop-shadow(0 8px 22px rgb(20 60 55 / 22%)) }
  .tile strong { display: block; font-size: 11.5vh; font-weight: 680; letter-spacing: -.02em }
  .tile p { margin-block-start: 2.4vh; max-inline-size: 24ch; font-size: 6.6vh; line-height: 1.3; color: var(--quiet); text-wrap: balance }
`;

export interface Picture {
  readonly html: string;
  /** Width and height in pixels, as a store asks for it. */
  readonly size: readonly [number, number];
}

const page = (language: Language, body: string): string =>
  `<!doctype html><html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}"><style>${TOKENS}${STYLE}</style>${body}`;

/** A screen of ours under one line; `screen` is a JPEG. */
export const screenPage = (language: Language, caption: string, screen: Buffer): Picture => ({
  size: [1280, 800],
  html: page(
    language,
    `<main class="shown"><h1>${ICON}${caption}</h1><img src="data:image/jpeg;base64,${screen.toString('base64')}"></main>`,
  ),
});

/** The sign and the name, with a line below it. */
export const tilePage = (language: Language, line: string, size: Picture['size']): Picture => ({
  size,
  html: page(
    language,
    `<main class="tile">${ICON}<div><strong>Holdfast</strong><p>${line}</p></div></main>`,
  ),
});

/** The sign alone, which fills the picture. */
export const signPage = (): Picture => ({
  size: [300, 300],
  html: `<!doctype html><style>body{margin:0}svg{display:block;inline-size:100vw}</style>${ICON}`,
});
