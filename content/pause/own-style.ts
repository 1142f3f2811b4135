import { newId } from '../../src/new-id.ts';

const OWN = `--${newId()}-`;

/**
 * The same rules with custom properties of names that no page can know, kept below the host. A page
 * sets those of the host, and registers any for all of its document, shadow trees too
 * (`@property`); it could paint the pause with a picture and take its words away (tried in Chromium 156).
 */
export const ownStyle = (rules: string): string =>
  rules.replaceAll(/--(?=[a-z])/g, OWN).replace(/:root,\s*:host(?=\s*\{)/, ':host > *');
