// @vitest-environment happy-dom
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import { TextList } from '../../../entrypoints/options/text-list.tsx';

afterEach(() => document.body.replaceChildren());

/** The reasons with one that is stored, its field, and what is stored of it by now. */
function reasons(text: string) {
  const place = document.createElement('div');
  document.body.append(place);
  let item = { id: 'one', text };
  const draw = () => render(h(TextList, { ...list, items: [item] }), place);
  const onChange = async (id: string, said: string) => {
    item = { id, text: said };
    draw();
  };
  const [onAdd, onRemove] = [vi.fn(), vi.fn()];
  const list = {
    title: 'My own reasons',
    hint: '',
    add: '',
    longest: 60,
    onAdd,
    onRemove,
    onChange,
  };
  act(draw);
  const field = place.querySelector('input') as HTMLInputElement;
  /** A letter comes long after what the one before it set going. */
  const after = (happens: () => unknown) =>
    act(async () => {
      happens();
      await new Promise((done) => setTimeout(done));
    });
  const type = (value: string) =>
    after(() => {
      field.value = value;
      field.dispatchEvent(new Event('input'));
    });
  const go = (how: 'focus' | 'blur') => after(() => field.dispatchEvent(new Event(how)));
  return { field, type, go, stored: () => item.text };
}

it('leaves a reason that was erased letter by letter as it was: it has a button to be taken away', async () => {
  const { field, type, go, stored } = reasons('Bad');
  await go('focus');
  for (const left of ['Ba', 'B', '']) await type(left);
  expect([field.value, stored()]).toEqual(['', 'Bad']);
  await go('blur');
  expect([field.value, stored()]).toEqual(['Bad', 'Bad']);
});

it('keeps what is written in place of what was erased', async () => {
  const { field, type, go, stored } = reasons('Bad');
  await go('focus');
  for (const left of ['B', '', 'I', 'I slept']) await type(left);
  await go('blur');
  expect([field.value, stored()]).toEqual(['I slept', 'I slept']);
});
