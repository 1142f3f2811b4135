// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { fileName } from '../../../entrypoints/record/offer-file.ts';
import { setTitle } from '../../../src/ui/set-title.ts';

afterEach(() => {
  document.title = '';
});

it.each([
  [false, /^holdfast-\d{4}-\d\d-\d\d\.json$/],
  [true, /^notes-\d{4}-\d\d-\d\d\.json$/],
])('is named as discreetly as the tab (discreet: %s)', (isDiscreet, name) => {
  setTitle(document, isDiscreet);
  expect(fileName('json')).toMatch(name);
});
