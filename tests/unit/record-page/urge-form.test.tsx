// @vitest-environment happy-dom
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { UrgeForm } from '../../../entrypoints/record/urge-form.tsx';
import { dayAt } from '../../../src/days/day.ts';
import { urgeOf } from '../samples.ts';

type Save = Parameters<typeof UrgeForm>[0]['onSave'];

it('is saved once, however often that is pressed, and again once it could not be kept', async () => {
  const kept = Promise.withResolvers<void>();
  const onSave = vi.fn<Save>().mockReturnValue(kept.promise.catch(() => {}));
  const place = document.createElement('div');
  render(h(UrgeForm, { urge: urgeOf(), onSave, onCancel: vi.fn() }), place);
  const press = () => place.querySelector('form')?.dispatchEvent(new Event('submit'));
  press();
  press();
  expect(onSave).toHaveBeenCalledTimes(1);
  kept.reject(new Error('full'));
  await vi.waitFor(() => {
    press();
    expect(onSave).toHaveBeenCalledTimes(2);
  });
});

it('takes a note on an urge that a clock set wrong has put ahead, and moves none there', async () => {
  const onSave = vi.fn<Save>().mockResolvedValue();
  const moment = Date.now() + 86_400_000;
  const urge = urgeOf({ moment, day: dayAt(moment, 'Europe/Berlin') });
  const place = document.createElement('div');
  act(() => render(h(UrgeForm, { urge, onSave, onCancel: vi.fn() }), place));
  const type = (field: HTMLInputElement | HTMLTextAreaElement | null, value: string) =>
    act(() => {
      if (field) field.value = value;
      field?.dispatchEvent(new Event('input', { bubbles: true }));
    });
  const press = () =>
    act(() => void place.querySelector('form')?.dispatchEvent(new Event('submit')));
  type(place.querySelector('textarea'), 'It was late.');
  press();
  expect(onSave.mock.calls).toEqual([[{ note: 'It was late.' }]]);
  await act(async () => {});
  type(place.querySelector('input'), '2999-01-01T10:00');
  press();
  expect(onSave).toHaveBeenCalledTimes(1);
});
