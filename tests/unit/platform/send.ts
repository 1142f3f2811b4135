import { expect, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** Sends as a browser would; `kept` says whether the sender may wait for an answer. */
export async function send(message: unknown, sender: object) {
  const respond = vi.fn();
  const { onMessage } = fakeBrowser.runtime;
  const answers: unknown[] = await onMessage.trigger(message, sender as never, respond);
  const kept = answers[0] === true;
  if (kept) await vi.waitFor(() => expect(respond).toHaveBeenCalled());
  return { kept, answer: respond.mock.calls[0]?.[0] };
}
