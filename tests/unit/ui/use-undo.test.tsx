// @vitest-environment happy-dom
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { useUndo } from '../../../src/ui/use-undo.ts';

it('offers once more what could not be taken back', async () => {
  let now: ReturnType<typeof useUndo> | undefined;
  function Page() {
    now = useUndo();
    return null;
  }
  const place = document.createElement('div');
  act(() => render(h(Page, {}), place));
  const undo = vi.fn().mockRejectedValueOnce(new Error('full')).mockResolvedValue(true);
  act(() => now?.offer(() => 'Done.', undo));
  await act(() => expect(now?.offered[0]?.undo()).rejects.toThrow('full'));
  expect(now?.offered).toHaveLength(1);
  await act(async () => expect(await now?.offered[0]?.undo()).toBe(true));
  expect(now?.offered).toEqual([]);
});
