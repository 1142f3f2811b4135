// @vitest-environment happy-dom
import { h, render } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import type { PauseScreen } from '../../../content/pause/screen.ts';
import { Write } from '../../../content/pause/tools/write.tsx';

type Keep = PauseScreen['keepLetter'];

afterEach(() => document.body.replaceChildren());

/** The letter's field, with what becomes of what is written in it. */
function letter(onKeep: Keep) {
  const place = document.createElement('div');
  document.body.append(place);
  render(h(Write, { onKeep }), place);
  const field = place.querySelector('textarea') as HTMLTextAreaElement;
  const write = (text: string) => {
    field.value = text;
    field.dispatchEvent(new Event('input'));
  };
  const says = (what: string) =>
    vi.waitFor(() => expect(place.querySelector('[role=status]')?.textContent).toBe(what), 10_000);
  return { write, says, leave: () => field.dispatchEvent(new Event('blur')) };
}

it('is kept while it is written, and says so', async () => {
  const keep = vi.fn<Keep>().mockResolvedValue(true);
  const { write, says } = letter(keep);
  write('I still have');
  await says('Kept in your journal, on this device');
  write('I still have your blue scarf');
  write('I still have your blue scarf.');
  await says('');
  expect(keep.mock.calls.map(([{ text }]) => text)).toEqual([
    'I still have',
    'I still have your blue scarf',
  ]);
  // The last letters after a moment.
  await says('Kept in your journal, on this device');
  expect(keep.mock.lastCall?.[0].text).toBe('I still have your blue scarf.');
});

it('says for as long as it is written that nothing is recorded here', async () => {
  const { write, says } = letter(async () => false);
  write('I still have your');
  await says('Not kept: nothing is recorded here. Copy what you want to keep.');
  write('I still have your b');
  await says('Not kept: nothing is recorded here. Copy what you want to keep.');
});

it('says that it could not be kept, and tries again', async () => {
  const keep = vi.fn<Keep>().mockRejectedValueOnce(new Error('full')).mockResolvedValue(true);
  const { write, says, leave } = letter(keep);
  write('I still have your');
  await says('This could not be kept. Copy it before you leave this page.');
  leave();
  await says('Kept in your journal, on this device');
});

it('is later each time it is kept, also where the clock was set back', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: 1_000_000 });
  const keep = vi.fn<Keep>().mockResolvedValue(true);
  const { write, leave } = letter(keep);
  write('I still have');
  vi.setSystemTime(500_000);
  write('I still have your blue scarf');
  leave();
  vi.useRealTimers();
  expect(keep.mock.calls.map(([{ savedAt }]) => savedAt)).toEqual([1_000_000, 1_000_001]);
});

it('that is erased is kept as erased', async () => {
  const keep = vi.fn<Keep>().mockResolvedValue(true);
  const { write, says, leave } = letter(keep);
  write('I still have your scarf');
  await says('Kept in your journal, on this device');
  write('');
  leave();
  await says('');
  expect(keep.mock.calls.map(([{ text }]) => text)).toEqual(['I still have your scarf', '']);
});

it('says where erasing it failed, and erases it again', async () => {
  const keep = vi.fn<Keep>().mockResolvedValueOnce(true).mockRejectedValueOnce(new Error('full'));
  const { write, says, leave } = letter(keep.mockResolvedValue(true));
  write('I still have your scarf');
  await says('Kept in your journal, on this device');
  write('');
  leave();
  await says('This could not be kept. Copy it before you leave this page.');
  leave();
  expect(keep.mock.calls.map(([{ text }]) => text)).toEqual(['I still have your scarf', '', '']);
});

it('is erased where it was kept, though what came before that was not', async () => {
  const first = Promise.withResolvers<boolean>();
  const keep = vi.fn<Keep>().mockReturnValueOnce(first.promise).mockResolvedValue(true);
  const { write, says, leave } = letter(keep);
  write('I still have');
  write('I still have your blue scarf');
  await says('Kept in your journal, on this device');
  first.reject(new Error('full'));
  await says('This could not be kept. Copy it before you leave this page.');
  write('');
  leave();
  expect(keep.mock.lastCall?.[0].text).toBe('');
});
