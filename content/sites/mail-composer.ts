import { type Recipient, recipientsIn } from '../../src/contacts/recipients.ts';
import type { Page, Said, Sending } from './site.ts';

/** How a mail site draws a message that is being written: selectors, none with a word of a language. */
export interface Composer {
  /** Where the text is written: once in every composer. What stands in it is never read. */
  readonly text: string;
  /** The composer's own part of the page, where it is marked. */
  readonly whole: string;
  /** What else a page shows, and a composer does not: its end where no part is marked. */
  readonly beyond: string;
  /** Recipients that are confirmed, each by itself. */
  readonly people: string;
  /** What stands there of one of them. */
  says(person: Element): readonly Said[];
  /** Where addresses are typed: text that is no recipient yet, and is sent to all the same. */
  readonly typed: string;
  /** Sends when it is pressed. */
  readonly send: string;
  /** Sends otherwise (later, archived too), or leads there. */
  readonly sendElse: string;
  /** The same, drawn apart from its composer. What is in an open menu of `sendElse` needs no mark. */
  readonly apart?: string;
}

/** To whom pressing this element, or with `byKey` the keys that send, sends what is being written. */
export function sendingIn(
  composer: Composer,
  element: Element,
  byKey: boolean,
): Sending | undefined {
  const { send, sendElse } = composer;
  const inside = element.closest(`${send}, ${sendElse}`);
  const button = byKey ? undefined : (inside ?? controlApart(composer, element));
  const part =
    byKey || inside
      ? composerAround(composer, element)
      : button && composerOf(composer, element.ownerDocument);
  if (!part) return undefined;
  return {
    to: recipientsOf(composer, part),
    button: button ?? part.querySelector(send) ?? undefined,
  };
}

/** In a menu the focus may stay on the menu, whichever of its items is chosen. */
function controlApart({ apart, ...composer }: Composer, element: Element): Element | undefined {
  const isMenu = element.matches('[role=menu]');
  const marked = apart && (element.closest(apart) ?? (isMenu && element.querySelector(apart)));
  if (marked) return marked;
  const item = element.closest('[role=menuitem]');
  return item && openerIn(composer, element.ownerDocument) ? item : undefined;
}

/** The arrow beside "Send" whose menu is open. */
const openerIn = ({ sendElse }: Pick<Composer, 'sendElse'>, page: Page): Element | undefined =>
  [...page.querySelectorAll(sendElse)].find((one) => one.matches('[aria-expanded=true]'));

/** The part of the page that is this one message, and holds nothing else. */
function composerAround(
  { text, whole, beyond, send }: Composer,
  element: Element,
): Element | undefined {
  const outermost = (part: Element, kind: string) =>
    [...part.querySelectorAll(kind)].filter((one) => !one.parentElement?.closest(text));
  let last: Element | undefined;
  let part = element.closest(text) ?? element;
  while (!part.matches(beyond) && outermost(part, beyond).length === 0) {
    const texts = outermost(part, text).length;
    if (texts > 1) break;
    if (texts === 1 || part.matches(text) || part.querySelector(send)) last = part;
    if (texts === 1 && part.matches(whole)) break;
    if (!part.parentElement) break;
    part = part.parentElement;
  }
  return last;
}

/** The message that a control apart belongs to: the one whose menu is open, or the only one. */
function composerOf(composer: Composer, page: Page): Element | undefined {
  const opener = openerIn(composer, page);
  const controls = opener ? [opener] : [...page.querySelectorAll(composer.send)];
  const parts = controls.map((one) => composerAround(composer, one));
  return new Set(parts).size === 1 ? parts[0] : undefined;
}

function recipientsOf({ text, people, says, typed }: Composer, part: Element): Said[] {
  const outside = (kind: string) =>
    [...part.querySelectorAll(kind)].filter((one) => !one.closest(text));
  return [
    ...outside(people).flatMap(says),
    ...outside(typed).flatMap((field) => recipientsIn(typedIn(field, people))),
  ];
}

/** The text of a field, without that of the recipients in it and of controls. */
function typedIn(field: Node, people: string): string {
  if ('value' in field) return String(field.value);
  return [...field.childNodes]
    .map((node) => {
      if (node.nodeType === 3) return node.nodeValue ?? '';
      if (node.nodeType !== 1) return '';
      const isOther = (node as Element).matches(`${people}, ${CONTROLS}`);
      return isOther ? ';' : typedIn(node, people);
    })
    .join('');
}

/** Buttons, and pictures that are letters of a font. */
const CONTROLS = 'button, [role=button], i, [aria-hidden=true]';

/** Whom a confirmed recipient's own text names: one person, also where it is "Vale, Robin". */
export function namedIn(person: Element): Recipient | undefined {
  const text = typedIn(person, CONTROLS);
  if (text.includes('@')) return recipientsIn(text)[0];
  const name = text.replaceAll(';', ' ').trim().replace(/,$/, '');
  return name === '' ? undefined : { name };
}

/**
 * The address of a recipient who is shown by name alone, where the page shows that name elsewhere with
 * one; nothing where it has several.
 */
export function addressBeside(
  name: string | undefined,
  shown: readonly Said[],
): string | undefined {
  const isTheirs = (said: Said) => said.name && folded(said.name) === folded(name ?? '');
  const found = new Set(
    shown.filter(isTheirs).flatMap(({ email }) => (email ? [folded(email)] : [])),
  );
  return found.size === 1 ? [...found][0] : undefined;
}

/** One site writes it so in all places, but for the letters' case: no more is needed to compare. */
const folded = (text: string): string => text.trim().toLowerCase();
