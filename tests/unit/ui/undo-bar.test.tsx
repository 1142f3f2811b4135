// @vitest-environment happy-dom
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import { type Undoable, UndoBar } from '../../../src/ui/undo-bar.tsx';

afterEach(() => vi.useRealTimers());

it('says for a while that it was too late', async () => {
  vi.useFakeTimers();
  const place = document.createElement('div');
  const undoable = { id: 'one', at: 0, sentence: () => 'Done.', undo: async () => false };
  const draw = (undoables: Undoable[]) => act(() => render(h(UndoBar, { undoables }), place));
  draw([undoable]);
  await act(async () => place.querySelector('button')?.click());
  draw([]);
  expect(place.textContent).toBe('It is too late to undo that.');
  await act(async () => void vi.advanceTimersByTime(8000));
  expect(place.textContent).toBe('');
});

it.each([
  [{ key: 'z', code: 'KeyZ' }, 1],
  [{ key: 'z', code: 'KeyY' }, 1],
  [{ key: 'ئ', code: 'KeyZ' }, 1],
  [{ key: 'y', code: 'KeyZ' }, 0],
  [{ key: 'Z', code: 'KeyZ', shiftKey: true }, 0],
])('undoes by the key that a keyboard has for it: %j', async (pressed, times) => {
  const undo = vi.fn(async () => true);
  const undoable = { id: 'one', at: 0, sentence: () => 'Done.', undo };
  const place = document.createElement('div');
  act(() => render(h(UndoBar, { undoables: [undoable] }), place));
  await act(async () => {
    document.dispatchEvent(new KeyboardEvent('keydown', { ...pressed, ctrlKey: true }));
  });
  expect(undo).toHaveBeenCalledTimes(times);
  act(() => render(null, place));
});

it('goes on saying that it was too late where something else can still be undone', async () => {
  const place = document.createElement('div');
  const late = { id: 'late', at: 2, sentence: () => 'Later.', undo: async () => false };
  const other = { id: 'other', at: 1, sentence: () => 'Before.', undo: async () => true };
  const draw = (undoables: Undoable[]) => act(() => render(h(UndoBar, { undoables }), place));
  draw([other, late]);
  await act(async () => [...place.querySelectorAll('button')][1]?.click());
  draw([other]);
  expect(place.textContent).toContain('It is too late to undo that.');
  draw([other, { ...late, id: 'new' }]);
  expect(place.textContent).not.toContain('It is too late');
  act(() => render(null, place));
});
