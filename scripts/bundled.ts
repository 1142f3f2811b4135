import { existsSync, readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Plugin } from 'vite';

/** The folders of the packages that code was taken from, in this build. */
const bundled = new Set<string>();

export const LICENCES = 'public/licences.txt';

/** What the tools put into a bundle themselves comes from no file, and is theirs. */
const OF_TOOLS: Readonly<Record<string, string>> = {
  '\0vite/': 'node_modules/vite',
  '\0rolldown/': 'node_modules/rolldown',
  '\0virtual:wxt-': 'node_modules/wxt',
};

/** Notes down which packages have code in what is built; an error where it is not known whose it is. */
export const noteBundled: Plugin = {
  name: 'note what is bundled',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
        if (renderedLength === 0) continue;
        const installed = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(
          id.replaceAll(sep, '/'),
        )?.[0];
        const tool = Object.keys(OF_TOOLS).find((start) => id.startsWith(start));
        const folder = installed?.replace(/^\0/, '') ?? (tool && OF_TOOLS[tool]);
        if (folder) bundled.add(realpathSync(folder));
        else if (id.startsWith('\0')) this.error(`Nobody knows whose ${id.slice(1)} is`);
      }
    }
  },
};

/**
 * The licences file says what is bundled, no more and no less; written anew with `LICENCES=write`
 * in the environment, else an error where it is not so.
 */
export function checkLicences(): void {
  const text = licencesOf([...bundled]);
  if (process.env['LICENCES'] === 'write') writeFileSync(LICENCES, text);
  const known = existsSync(LICENCES) ? readFileSync(LICENCES, 'utf8') : '';
  if (known !== text) throw new Error(`${LICENCES} is not what is bundled: run npm run licences`);
}

/** A repository's address as a person can open it. */
const addressOf = (source: string): string =>
  source
    .replace(/^git\+|\.git$/g, '')
    .replace(/^(?:git|ssh):\/\/(?:git@)?/, 'https://')
    .replace(/^(?:github:)?(?=[\w-]+\/[\w-]+$)/, 'https://github.com/');

/** Vite also carries the licences of what it is itself made with, none of which is in a bundle. */
const OF_OTHERS = /^# Licenses of bundled dependencies$[\s\S]*/m;

/** Name, version, licence and its text for each of these folders of packages, by name. */
export function licencesOf(folders: readonly string[]): string {
  const parts = folders.map((folder) => {
    const { name, version, license, repository } = JSON.parse(
      readFileSync(join(folder, 'package.json'), 'utf8'),
    ) as Record<'name' | 'version' | 'license', string> & { repository: string | { url: string } };
    const source = typeof repository === 'string' ? repository : repository.url;
    const texts = readdirSync(folder)
      .filter((file) => /^(licen[cs]e|notice)/i.test(file))
      .sort()
      .map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n'))
      .map((one) => one.replace(OF_OTHERS, '').trim());
    return [`${name} ${version} (${license})`, `Source: ${addressOf(source)}`, ...texts].join(
      '\n\n',
    );
  });
  const head = 'Holdfast is made with these packages; their code is in this extension.';
  return `${[head, ...parts.sort()].join(`\n\n${'='.repeat(72)}\n\n`)}\n`;
}
