import { join } from 'node:path';
import { build } from 'vite';
import type { FirefoxTab } from '../firefox-tab.ts';
import type * as inPage from './in-page.ts';

type InPage = typeof inPage;

/** `in-page.ts` as one script that ends in what it exports. */
async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: { entry: join(import.meta.dirname, 'in-page.ts'), formats: ['iife'], name: 'inPage' },
    },
  });
  const [result] = [built].flat();
  if (!result || !('output' in result)) throw new Error('in-page.ts was not built');
  return `${result.output[0].code}; return inPage;`;
}
let bundled: Promise<string> | undefined;

/** Calls a function of `in-page.ts` in this tab; what is answered is JSON, or an element by its reference. */
export async function beside<Name extends keyof InPage>(
  tab: FirefoxTab,
  name: Name,
  ...given: Parameters<InPage[Name]>
): Promise<Awaited<ReturnType<InPage[Name]>>> {
  bundled ??= bundle();
  const script = `globalThis.inPageOfTests ??= (() => { ${await bundled} })();
    return globalThis.inPageOfTests[arguments[0]](...arguments[1])`;
  return await tab.aside<Awaited<ReturnType<InPage[Name]>>>(script, name, given);
}
