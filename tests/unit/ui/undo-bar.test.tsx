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
