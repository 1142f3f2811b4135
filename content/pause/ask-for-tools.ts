import { callWorker } from '../../src/platform/calls/call-worker.ts';

/**
 * Asks for the tools to be loaded into this page, where they add themselves to the pause that is up. Without
 * a worker the pause is whole, only plainer.
 */
export async function askForTools(): Promise<void> {
  const ask = () => callWorker('tools');
  // A worker that ends over it is started again by the next question, and the tools add themselves once.
  await ask()
    .catch(ask)
    .catch(() => {});
}
