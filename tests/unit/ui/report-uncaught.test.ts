import { expect, it, vi } from 'vitest';
import { reportUncaught } from '../../../src/ui/report-uncaught.ts';

it('hears what a page of ours catches nowhere, and no remark of the browser’s', () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  const page = new EventTarget();
  reportUncaught(page as Window);
  const tell = (type: string, what: object) =>
    page.dispatchEvent(Object.assign(new Event(type), what));
  tell('unhandledrejection', { reason: new TypeError('robin_vale') });
  tell('error', { error: new RangeError('robin_vale') });
  tell('error', { error: null, message: 'ResizeObserver loop' });
  expect(said.mock.calls).toEqual([['Holdfast: page: TypeError'], ['Holdfast: page: RangeError']]);
});
