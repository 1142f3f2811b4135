// @vitest-environment happy-dom
import { h, render } from 'preact';
import { expect, it, vi } from 'vitest';
import { UrgeForm } from '../../../entrypoints/record/urge-form.tsx';
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
