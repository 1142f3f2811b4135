import { Ivya } from 'ivya';
import { getAriaChecked, getAriaDisabled, isElementVisible } from 'ivya/utils';

/**
 * Runs in a page of Firefox, beside the page's own scripts: what a locator of Playwright's finds, what
 * is to be said of it, and what is done with it that is no press.
 */

const ivya = Ivya.create({ browser: 'firefox' });

export const all = (selector: string) =>
  ivya.queryLocatorSelectorAll(selector, document) as HTMLElement[];

/** Throws where it is not there, or not the only one. */
export function one(selector: string): HTMLElement {
  const [first, ...others] = all(selector);
  if (!first) throw new Error(`there is no ${selector}`);
  if (others.length > 0) throw new Error(`${others.length + 1} are ${selector}`);
  return first;
}

export interface ElementFacts {
  readonly text: string;
  readonly value: string | undefined;
  readonly attributes: Readonly<Record<string, string>>;
  readonly isVisible: boolean;
  readonly isDisabled: boolean;
  readonly isChecked: boolean;
  readonly isFocused: boolean;
  readonly isInViewport: boolean;
}

export const facts = (selector: string): ElementFacts[] =>
  all(selector).map((element) => ({
    text: (element.textContent ?? '').replaceAll(/\s+/g, ' ').trim(),
    value: 'value' in element ? String(element.value) : undefined,
    attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
    isVisible: isElementVisible(element),
    isDisabled: getAriaDisabled(element),
    isChecked: getAriaChecked(element) === true,
    isFocused: (element.getRootNode() as Document | ShadowRoot).activeElement === element,
    isInViewport: isInViewport(element),
  }));

function isInViewport(element: Element): boolean {
  const { top, bottom, left, right } = element.getBoundingClientRect();
  return bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Where in the window it can be hit, and rests. Throws where it cannot be, yet. */
export async function placeOf(selector: string): Promise<Place> {
  const element = one(selector);
  if (!isElementVisible(element)) throw new Error(`${selector} is not visible`);
  if (getAriaDisabled(element)) throw new Error(`${selector} is disabled`);
  element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const before = middleOf(element);
  await new Promise(requestAnimationFrame);
  const place = middleOf(element);
  if (place.x !== before.x || place.y !== before.y) throw new Error(`${selector} moves`);
  const root = element.getRootNode() as Document | ShadowRoot;
  const there = root.elementFromPoint(place.x, place.y);
  if (!isOf(element, there)) throw new Error(`${selector} is covered by ${there?.outerHTML}`);
  // The guard lets a page of a site hear of no press that is an attempt; our own pages stop none.
  if (location.protocol === 'moz-extension:')
    hit = new Promise((resolve) => {
      const note = (event: Event) => resolve(isOf(element, event.composedPath()[0] as Element));
      addEventListener('pointerdown', note, { capture: true, once: true });
      setTimeout(resolve, PATIENCE_MS, false);
    });
  return place;
}

/** The driver does not wait for a press to have arrived. */
const PATIENCE_MS = 3000;
let hit = Promise.resolve(true);
/**
 * Whether a press has reached what its place was asked of: on a busy machine that may have moved. Yes in
 * a document that it has led to.
 */
export const wasHit = () => hit;

/** Of a link that is broken, the middle of its first line. */
function middleOf(element: Element): Place {
  const [box] = element.getClientRects();
  if (!box) throw new Error('it has no place');
  return { x: Math.floor(box.x + box.width / 2), y: Math.floor(box.y + box.height / 2) };
}

/** A press there is one on the element, or on the label that is its own. */
const isOf = (element: Element, hit: Element | null) =>
  hit !== null && (element.contains(hit) || hit.closest('label')?.control === element);

export const focus = (selector: string) => one(selector).focus();
export const blur = (selector: string) => one(selector).blur();

/** What is not typed but chosen in a form of the browser's own. */
const CHOSEN = new Set(['color', 'date', 'datetime-local', 'month', 'range', 'time', 'week']);

/** Puts this in place of what is written there, as typing does. */
export function fill(selector: string, text: string): void {
  const field = one(selector) as HTMLInputElement | HTMLTextAreaElement;
  if (!isElementVisible(field) || field.disabled) throw new Error(`${selector} takes nothing`);
  field.focus();
  if (CHOSEN.has(field.type)) {
    field.value = text;
    tell(field);
  } else {
    field.select();
    document.execCommand(text ? 'insertText' : 'delete', false, text);
  }
}

/** By its value or by what it is called. */
export function choose(selector: string, option: string): void {
  const list = one(selector) as HTMLSelectElement;
  const wanted = [...list.options].find(
    ({ value, label }) => value === option || label.trim() === option,
  );
  if (!wanted || wanted.disabled) throw new Error(`${selector} has no ${option}`);
  list.focus();
  wanted.selected = true;
  tell(list);
}

function tell(field: HTMLElement): void {
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

export const dispatch = (selector: string, type: string) =>
  void one(selector).dispatchEvent(new Event(type, { bubbles: true, cancelable: true }));

export const styleOf = (selector: string, property: string) =>
  getComputedStyle(one(selector)).getPropertyValue(property);
