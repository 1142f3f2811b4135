// @vitest-environment happy-dom
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { SITES } from '../../../content/sites/index.ts';
import { NOBODY } from '../../../src/platform/choices/proposed.ts';
import { ContactForm } from '../../../src/ui/contact-form.tsx';
import { grantLocks } from '../grant-locks.ts';
import { useFreshBrowser } from '../platform/fresh-browser.ts';
import { contactOf, known } from '../samples.ts';

useFreshBrowser();
beforeEach(() => {
  grantLocks();
  vi.spyOn(fakeBrowser.permissions, 'contains').mockResolvedValue(true as never);
});

const ROBIN = known('instagram', 'handle', 'robin.vale');
const NAME = known('instagram', 'name', 'robin vale');

it('is not saved with nothing but what is being taken out', () => {
  const place = document.createElement('div');
  const onSave = vi.fn().mockResolvedValue(undefined);
  const wait = { left: 'In 23 hours', cancel: h('button', { type: 'button' }, 'Keep') };
  const view = {
    contact: contactOf([ROBIN, NAME]),
    waitOf: (one: typeof ROBIN) => (one.kind === 'handle' ? wait : undefined),
    ...{ proposed: NOBODY, others: [], sites: SITES, takesFocus: false, onCancel: undefined },
    onSave,
  };
  act(() => render(h(ContactForm, view), place));
  expect(place.querySelector('.identities')?.textContent).toContain('In 23 hours');
  const press = (name: string | RegExp) =>
    act(() =>
      [...place.querySelectorAll('button')]
        .find((one) => (one.getAttribute('aria-label') ?? one.textContent).match(name))
        ?.click(),
    );
  press('Forget robin vale');
  press('Save');
  expect(place.textContent).toContain('Nothing is left by which they would be noticed.');
  expect(onSave).not.toHaveBeenCalled();
  act(() => render(null, place));
});
