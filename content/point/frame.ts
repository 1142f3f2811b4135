import { setLanguage } from '../../src/ui/set-language.ts';
import tokens from '../../src/ui/tokens.css?inline';
import { elementIn } from '../pause/element.ts';
import { ROOT_MODE } from '../pause/overlay-parts.ts';
import { ownStyle } from '../pause/own-style.ts';
import { armShield } from '../pause/shield.ts';
import { unsearched } from '../pause/unsearched.ts';
import style from './point.css?inline';

/** What is drawn over the page while the user points: an outline, and a bar with words. */
export interface Frame {
  readonly host: HTMLElement;
  readonly bar: HTMLElement;
  /** Draws the outline around this element, or takes it away. */
  outline(element: Element | undefined): void;
  remove(): void;
}

/** In the top layer, in a shadow root of its own, so that the page neither covers nor reads it. */
export function openFrame(page: Document): Frame {
  const host = elementIn(page, 'div');
  const root = host.attachShadow({ mode: ROOT_MODE });
  const rules = elementIn(page, 'style');
  rules.textContent = ownStyle(tokens + style);
  const layer = elementIn(page, 'div');
  layer.popover = 'manual';
  const [box, bar] = [elementIn(page, 'div'), elementIn(page, 'div')];
  box.className = 'box';
  bar.className = 'bar';
  setLanguage(bar);
  layer.append(box, unsearched(page, bar));
  root.append(rules, layer);
  page.documentElement.append(host);
  layer.showPopover();
  const unshield = armShield(host, root);
  return {
    host,
    bar,
    outline(element) {
      const { top = 0, left = 0, width = 0, height = 0 } = element?.getBoundingClientRect() ?? {};
      box.hidden = !element;
      box.style.translate = `${left}px ${top}px`;
      box.style.inlineSize = `${width}px`;
      box.style.blockSize = `${height}px`;
    },
    remove() {
      host.remove();
      unshield();
    },
  };
}
