import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { en } from '../../../src/locales/en/index.ts';
import { LANGUAGES, type Language } from '../../../src/locales/language.ts';
import { flatten, type Message, type MessageTree } from '../../../src/locales/messages.ts';
import { TRANSLATIONS } from '../../../src/locales/translations.ts';

/** Every message with its key; a plural is one. */
function messagesIn(tree: MessageTree, before = ''): [key: string, message: Message][] {
  return Object.entries(tree).flatMap(([name, one]) =>
    typeof one === 'string' || 'other' in one
      ? [[before + name, one as Message] as [string, Message]]
      : messagesIn(one as MessageTree, `${before}${name}.`),
  );
}

const formsOf = (message: Message): string[] =>
  typeof message === 'string' ? [message] : Object.values(message as object);
const putIn = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(String).sort();

/** The most characters that a message may have: on the pause, and in the browsers' stores. */
function roomOf(key: string): number {
  if (key === 'description') return 132;
  if (key === 'pause.hold') return 24;
  if (/^(reasons|facts)\..+\.line$/.test(key)) return 90;
  return /^(reasons|facts)\..+\.support$/.test(key) ? 160 : Number.POSITIVE_INFINITY;
}

/** The words that are kept out (CONTRIBUTING: Words). */
const BLAMING: Readonly<Record<Language, RegExp>> = {
  en: /\b(block ?list|victim|target|stalk\w*|fail\w*|relapse\w*|day 0)\b/i,
  es: /lista negra|v[ií]ctima|stalk|acos(o|a|ar|ador)|fracas|reca(ída|er|íste)|culpa|vergüenza|patétic|día 0/i,
  'pt-BR':
    /lista negra|v[ií]tima|stalk|perseg|fracass|reca(ída|ir|iu)|culpa|vergonha|patétic|dia 0/i,
  de: /sperrliste|schwarze liste|\bopfer\b|stalk|versag|gescheitert|scheitern|rückfall|rückfällig|schuld\b|schuldig|schäm|erbärmlich|tag 0\b/i,
  ar: /قائمة سوداء|ضحية|مطارد|ملاحق|فشل|انتكس|انتكاس|ذنب|عار|مثير للشفقة|اليوم 0/,
  fr: /liste noire|victime|stalk|harc[eè]l|échou|échec|rechut|coupable|honte|pathétique|jour 0/i,
};

const ENGLISH = new Map(messagesIn(en));
const SOURCES = ['src', 'content', 'entrypoints'].flatMap((folder) =>
  readdirSync(new URL(`../../../${folder}`, import.meta.url), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.includes('locales/'))
    .map((file) => readFileSync(new URL(`../../../${folder}/${file}`, import.meta.url), 'utf8')),
);
const CODE = SOURCES.join('\n');

/** Whether it is made from a name that is known when it is said: `understood.kinds.${kind}`. */
function isMade(key: string): boolean {
  const group = key.slice(0, key.lastIndexOf('.') + 1);
  // Of this group `write.tsx` makes three, and the others are said by their names.
  if (group === 'pause.') return /^pause\.write(Failed|Kept|Unrecorded)$/.test(key);
  return group !== '' && CODE.includes(`\`${group}\${`);
}

describe('the keys', () => {
  it.each([...ENGLISH.keys()])('%s is said somewhere', (key) => {
    const isSaid =
      CODE.includes(`'${key}'`) ||
      isMade(key) ||
      /^(reasons|facts)\./.test(key) ||
      ['name', 'description'].includes(key);
    expect(isSaid, `Nothing says ${key}: take it out of every language.`).toBe(true);
  });
});

describe.each(Object.entries(TRANSLATIONS))('%s', (code, tree) => {
  const plurals = new Intl.PluralRules(code);
  const isOfOneNumber = (form: string) =>
    Array.from({ length: 200 }, (_, count) => plurals.select(count)).filter((one) => one === form)
      .length === 1;
  const messages = messagesIn(tree as MessageTree);
  const texts = messages.flatMap(([key, message]) =>
    formsOf(message).map((one): [key: string, text: string] => [key, one]),
  );

  it('says all that English says, and nothing else', () => {
    expect(messages.map(([key]) => key)).toEqual([...ENGLISH.keys()]);
  });

  it('puts in the same', () => {
    const others = messages.flatMap(([key, message]) => {
      const expected = putIn(formsOf(ENGLISH.get(key) ?? '').at(-1) ?? '');
      return Object.entries(typeof message === 'string' ? { other: message } : message)
        .filter(([form, one]) => {
          const found = putIn(one);
          // A form for one number alone may say it in a word: Arabic's two, but not French's 0 and 1.
          const isLess = expected.filter((name) => name !== '{count}' || !isOfOneNumber(form));
          return ![String(expected), String(isLess)].includes(String(found));
        })
        .map(([form]) => `${key}.${form}`);
    });
    expect(others).toEqual([]);
  });

  it('has a form for each plural of the language, and no other', () => {
    const expected = plurals.resolvedOptions().pluralCategories;
    for (const [key, forms] of messages) {
      if (typeof forms === 'string') continue;
      expect(Object.keys(forms).sort(), key).toEqual([...expected].sort());
    }
  });

  it('is short where there is little room', () => {
    const tooLong = texts.filter(([key, one]) => one.length > roomOf(key));
    expect(tooLong).toEqual([]);
  });

  it('says reasons and facts in whole sentences, and none twice', () => {
    const said = texts.filter(([key]) => /^(reasons|facts)\..+\.(line|support)$/.test(key));
    // A quotation may come first; in Arabic there are no capitals.
    const isWhole = /^[«“„]?\s?(\p{Lu}|\p{Lo}).*\.$/su;
    expect(said.filter(([, one]) => !isWhole.test(one))).toEqual([]);
    const lines = said.map(([, one]) => one);
    expect(lines.filter((one, at) => lines.indexOf(one) !== at)).toEqual([]);
  });

  it('cites the same work, as it is written there', () => {
    for (const [key, one] of texts.filter(([key]) => /^facts\..+\.source$/.test(key))) {
      const [work] = String(ENGLISH.get(key)).split(':');
      for (const word of work?.match(/[\p{Lu}\d][\p{L}\d-]*/gu) ?? [])
        expect(one, key).toContain(word);
    }
  });

  it('gives nobody a gender by two endings', () => {
    const twoEndings = /\p{Ll}(\/[aeo]s?|\([aeo]s?\)|·\p{Ll}+|@s?)(?!\p{L})/u;
    expect(texts.filter(([, one]) => twoEndings.test(one))).toEqual([]);
  });

  it('keeps out words that blame', () => {
    const blaming = BLAMING[code as Language];
    expect(texts.filter(([, one]) => blaming.test(one))).toEqual([]);
  });

  it('is said calmly, and leaves nothing out', () => {
    expect(texts.filter(([, one]) => /[!¡！]/.test(one))).toEqual([]);
    expect(texts.filter(([, one]) => one.trim() === '' || /undefined|NaN/.test(one))).toEqual([]);
  });
});

it.each([
  ['es', /["“”']|\s[:;?](?!\S)/, 'quotes «like this»'],
  ['pt-BR', /["«»']|\s[:;?](?!\S)/, 'quotes “like this”'],
  [
    'fr',
    /["“”']|[^\u00a0\u202f](:(?!\/\/)|[;?»])|«[^\u202f]/,
    'quotes « like this », and has a no-break space before : ; ? and within « »',
  ],
  ['de', /["”]|„[^“]*$/, 'quotes „like this“'],
  ['ar', /[\u0600-\u06ff][,;?]|["“”]/, 'writes ، ؛ ؟ and «quotes»'],
] as const)('%s has its own punctuation', (code, foreign, rule) => {
  const texts = Object.entries(flatten(TRANSLATIONS[code] ?? {}));
  expect(
    texts.filter(([, one]) => foreign.test(one)),
    rule,
  ).toEqual([]);
});

it('speaks every language that is offered', () => {
  expect(Object.keys(TRANSLATIONS).sort()).toEqual((Object.keys(LANGUAGES) as Language[]).sort());
});
