import { until } from '../until.ts';
import type { ElementFacts } from './in-page.ts';
import { FirefoxLocator } from './locator.ts';
import { FirefoxPage } from './page.ts';

type Wanted = string | RegExp;
type Check = (facts: readonly ElementFacts[], ...wanted: never[]) => boolean;

const fold = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
const contains = (text: string, wanted: Wanted) =>
  typeof wanted === 'string' ? text.includes(fold(wanted)) : wanted.test(text);
const matches = (text: string | undefined, wanted: Wanted) =>
  typeof wanted === 'string' ? text === wanted : wanted.test(text ?? '');

/** Of several nothing is said: a test that means one of them says which. */
function only(facts: readonly ElementFacts[]): ElementFacts | undefined {
  if (facts.length > 1) throw new Error(`there are ${facts.length} of it`);
  return facts[0];
}

/** What Playwright's own matchers of these names ask of a locator. */
const CHECKS = {
  toBeVisible: (facts) => only(facts)?.isVisible ?? false,
  toBeHidden: (facts) => !only(facts)?.isVisible,
  toBeAttached: (facts) => only(facts) !== undefined,
  toBeDisabled: (facts) => only(facts)?.isDisabled ?? false,
  toBeEnabled: (facts) => only(facts)?.isDisabled === false,
  toBeChecked: (facts) => only(facts)?.isChecked ?? false,
  toBeFocused: (facts) => only(facts)?.isFocused ?? false,
  toBeInViewport: (facts) => only(facts)?.isInViewport ?? false,
  toHaveCount: (facts, count: number) => facts.length === count,
  toHaveValue: (facts, value: Wanted) => matches(only(facts)?.value, value),
  toHaveAttribute: (facts, name: string, value: Wanted = /^/) => {
    const has = only(facts)?.attributes[name];
    return has !== undefined && matches(has, value);
  },
  toHaveText: (facts, wanted: Wanted | readonly Wanted[]) =>
    Array.isArray(wanted)
      ? facts.length === wanted.length && facts.every(({ text }, at) => matches(text, wanted[at]))
      : matches(only(facts)?.text, typeof wanted === 'string' ? fold(wanted) : (wanted as RegExp)),
  toContainText: (facts, wanted: Wanted) => contains(only(facts)?.text ?? '', wanted),
} satisfies Record<string, Check>;

/** Of what is not there nothing of this is said, not even that it is otherwise: as Playwright has it. */
const OF_ONE_THERE = new Set([
  ...['toBeDisabled', 'toBeEnabled', 'toBeChecked', 'toBeFocused'],
  ...['toHaveValue', 'toHaveAttribute', 'toHaveText', 'toContainText'],
]);
const canBeSaid = (name: string, facts: readonly ElementFacts[], [wanted]: readonly unknown[]) =>
  facts.length > 0 || !OF_ONE_THERE.has(name) || Array.isArray(wanted);

type Assertions = Record<string, (...wanted: unknown[]) => Promise<void>>;

/** Playwright's `expect` knows its own pages and locators alone: what it asserts of ours, or nothing. */
export function expectInFirefox(subject: unknown): object | undefined {
  const make =
    subject instanceof FirefoxLocator
      ? ofLocator(subject)
      : subject instanceof FirefoxPage
        ? ofPage(subject)
        : undefined;
  return make && { ...make(true), not: make(false) };
}

const ofLocator =
  (locator: FirefoxLocator) =>
  (isWanted: boolean): Assertions => ({
    ...Object.fromEntries(
      Object.entries<(facts: readonly ElementFacts[], ...wanted: never[]) => boolean>(CHECKS).map(
        ([name, check]) => [
          name,
          (...wanted: unknown[]) =>
            poll(
              `${locator.selector} ${isWanted ? '' : 'not '}${name}`,
              wanted,
              () => locator.facts(),
              (facts) =>
                canBeSaid(name, facts, wanted) && check(facts, ...(wanted as never[])) === isWanted,
            ),
        ],
      ),
    ),
    toHaveCSS: (property, value, ...options) =>
      poll(
        `${locator.selector} ${String(property)}`,
        [value, ...options],
        () => locator.styleOf(String(property)),
        (style) => matches(style, value as Wanted) === isWanted,
      ),
  });

const ofPage =
  (page: FirefoxPage) =>
  (isWanted: boolean): Assertions => ({
    toHaveURL: (url, ...options) =>
      poll(
        'URL',
        [url, ...options],
        page.currentUrl,
        (now) => matches(now, url as Wanted) === isWanted,
      ),
    toHaveTitle: (title, ...options) =>
      poll(
        'title',
        [title, ...options],
        page.title,
        (now) => matches(now, title as Wanted) === isWanted,
      ),
  });

/** Asks until it is so; throws with what was found last. A last argument may give another time, in ms. */
async function poll<T>(
  what: string,
  wanted: readonly unknown[],
  ask: () => Promise<T>,
  isSo: (found: T) => boolean,
): Promise<void> {
  const { timeout } = (wanted.find((one) => isOptions(one)) as { timeout?: number }) ?? {};
  let found: T | undefined;
  const look = async () => {
    found = await ask();
    return isSo(found);
  };
  await until(look, what, timeout).catch((error: Error) => {
    const cause = error.cause instanceof Error ? `, ${error.cause.message}` : '';
    const saw = JSON.stringify(found, null, 1);
    throw new Error(`${error.message} ${wanted.map(String).join(', ')}${cause}; found ${saw}`);
  });
}

const isOptions = (one: unknown): boolean =>
  typeof one === 'object' && one !== null && 'timeout' in one;
