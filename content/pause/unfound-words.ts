import { elementIn } from './element.ts';

/** Of the style that an option has of the browser's own, what no other style can change. */
const FIXED = ['white-space', 'overflow-wrap'] as const;

/**
 * Firefox's search finds every text that is shown, but for that of an option which stands in no list
 * (tried in Firefox 153). What it finds it selects, and a selection tells the page the very node,
 * inside a closed shadow root too, from which all of the pause can be read and pressed. So each text
 * that comes into `place`, once that is in the page, is put into an option of its own, which is drawn
 * as the text alone would be, and is nothing to a screen reader.
 */
export function keepUnfound(place: HTMLElement): void {
  new MutationObserver((changes) => {
    const added = changes.flatMap(({ addedNodes }) => [...addedNodes]);
    const texts = new Set(added.flatMap(textsIn).filter(mayBeFound));
    // All is read before anything is changed: the style is worked out once.
    const all = [...texts].map((text) => ({ text, looks: looksOf(text) }));
    for (const { text, looks } of all) wrap(text, looks);
  }).observe(place, { childList: true, subtree: true });
}

function textsIn(node: Node): Text[] {
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  const texts = node instanceof Text ? [node] : [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}

const mayBeFound = ({ data, isConnected, parentElement }: Text): boolean =>
  isConnected && data.trim() !== '' && !parentElement?.closest('option, textarea, style, svg');

const looksOf = ({ parentElement }: Text): string => {
  const style = parentElement && getComputedStyle(parentElement);
  return FIXED.map((name) => `${name}: ${style?.getPropertyValue(name)}`).join(';');
};

function wrap(text: Text, looks: string): void {
  const option = elementIn(document, 'option');
  option.role = 'none';
  option.style.cssText = 'all: unset; display: contents';
  const words = elementIn(document, 'span');
  words.style.cssText = looks;
  text.replaceWith(option);
  words.append(text);
  option.append(words);
}
