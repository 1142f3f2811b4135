// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { startReading } from '../../../content/guard/reading.ts';
import { WATCHED } from '../../../content/guard/watcher.ts';

const changesOf = (change: () => void, root: Node = document): MutationRecord[] => {
  const observer = new MutationObserver(() => {});
  observer.observe(root, WATCHED);
  change();
  const changes = observer.takeRecords();
  observer.disconnect();
  return changes;
};

const find = (selector: string): Element => {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`There is no ${selector}`);
  return element;
};

describe('a change of the page', () => {
  beforeEach(() => {
    document.title = 'Inbox';
    document.body.innerHTML = `
      <main data-testid="inbox"><header><h2>Mia</h2></header><article>A post</article></main>`;
  });

  const isTouched = (selector: string, change: () => void): boolean => {
    const reading = startReading(document);
    reading.page.querySelectorAll(selector);
    const changes = changesOf(change);
    expect(changes).not.toEqual([]);
    return reading.isTouchedBy(changes);
  };

  it('is passed over where nobody looked for anything', () => {
    expect(isTouched('h2', () => find('article').append('more'))).toBe(false);
    expect(isTouched('h2', () => find('article').remove())).toBe(false);
    expect(isTouched('h2', () => find('main').append(document.createElement('h3')))).toBe(false);
    const addList = () => {
      const list = document.createElement('ul');
      find('main').append(list);
      list.append(document.createElement('li'));
      list.firstElementChild?.append('more');
    };
    expect(isTouched('h2', addList)).toBe(false);
  });

  it.each<[string, string, () => void]>([
    ['the text of what was found', 'h2', () => find('h2').replaceChildren('Sol')],
    ['what was found goes', 'h2', () => find('header').remove()],
    ['it comes a second time', 'h2', () => find('main').append(find('h2').cloneNode(true))],
    ['it may be found now', 'h3', () => find('main').append(document.createElement('h3'))],
    [
      'it is found no more',
      '[data-testid=inbox] h2',
      () => find('main').removeAttribute('data-testid'),
    ],
    [
      'it is found by what is around it',
      '[aria-current] h2',
      () => find('main').setAttribute('aria-current', 'page'),
    ],
    [
      'the title',
      'h3',
      () => {
        document.title = 'Sol';
      },
    ],
    [
      'what was found is put into something new',
      'h2',
      () => {
        const aside = document.createElement('aside');
        find('main').append(aside);
        aside.append(find('header'));
      },
    ],
    [
      'what may be found now comes in something new, and later than that',
      'h3',
      () => {
        const aside = document.createElement('aside');
        find('main').append(aside);
        aside.append(document.createElement('p'));
        aside.append(document.createElement('h3'));
      },
    ],
  ])('is looked at: %s', (_, selector, change) => {
    expect(isTouched(selector, change)).toBe(true);
  });

  it('is looked at in a place that was read as a whole', () => {
    const reading = startReading(document);
    reading.noteWhole(find('main'));
    expect(reading.isTouchedBy(changesOf(() => find('article').append('more')))).toBe(true);
  });

  it('is looked at where such a place comes into something new, and goes from there', () => {
    const reading = startReading(document);
    const place = find('h2');
    reading.noteWhole(place);
    const moveAndRemove = () => {
      const aside = document.createElement('aside');
      find('main').append(aside);
      aside.append(find('header'));
      place.remove();
    };
    expect(reading.isTouchedBy(changesOf(moveAndRemove))).toBe(true);
  });

  it('is looked at, whatever it is, where nothing was there before', () => {
    const root = document.documentElement;
    const parts = [...root.children];
    root.replaceChildren();
    const reading = startReading(document);
    const changes = changesOf(() => root.append(document.createElement('article')));
    root.replaceChildren(...parts);
    expect(reading.isTouchedBy(changes)).toBe(true);
  });

  it('is looked at in a shadow root, and once the address is another', () => {
    const root = find('article').attachShadow({ mode: 'open' });
    const reading = startReading(document);
    expect(reading.isTouchedBy(changesOf(() => root.append('more'), root))).toBe(true);
    const changes = changesOf(() => find('article').append('more'));
    expect(reading.isTouchedBy(changes)).toBe(false);
    location.hash = '#/mia';
    expect(reading.isTouchedBy(changes)).toBe(true);
  });
});
