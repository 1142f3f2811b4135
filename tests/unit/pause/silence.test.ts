// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { silence } from '../../../content/pause/silence.ts';

it.each([
  ['was heard before', async () => false, [true, false]],
  ['was silent before', async () => true, [true]],
  [
    'may be silent, since the worker was killed before it could say so',
    () => Promise.reject(new Error('gone')),
    [true, false],
  ],
])('a tab that %s', async (_, answers, asked) => {
  const send = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(answers as never);
  const undo = silence(document, false);
  await new Promise((done) => setTimeout(done));
  undo();
  expect(send.mock.calls).toEqual(asked.map((on) => [{ call: 'silence', with: [on] }]));
});

it('a tab in which the breath is to be heard is left alone', () => {
  const send = vi.spyOn(fakeBrowser.runtime, 'sendMessage');
  silence(document, true)();
  expect(send).not.toHaveBeenCalled();
});
