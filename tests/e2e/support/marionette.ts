import { connect } from 'node:net';

/**
 * Firefox's own remote protocol, as far as it is needed: each message is its length, a colon and JSON.
 * It sees every tab, those of an extension too, and what is not a page at all.
 */
export interface Marionette {
  /** One command after the other. Throws what Firefox says against it. */
  send(command: string, parameters?: object): Promise<unknown>;
  /** What is sent meanwhile, all of it at a stretch: nobody else who asks for this comes between. */
  alone<T>(work: () => Promise<T>): Promise<T>;
  close(): void;
}

type Answer = [
  type: 1,
  id: number,
  error: { error: string; message: string } | null,
  result: unknown,
];

/** Throws when nothing listens at `port`. */
export async function connectMarionette(port: number): Promise<Marionette> {
  const socket = connect(port, '127.0.0.1');
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  const greeted = Promise.withResolvers<void>();
  let received: Buffer = Buffer.alloc(0);
  let last = 0;
  let latest: Promise<unknown> = Promise.resolve();
  socket.on('error', greeted.reject);
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox has gone'));
  });
  socket.on('data', (data: Buffer) => {
    received = Buffer.concat([received, data]);
    for (;;) {
      const colon = received.indexOf(':');
      const end = colon + 1 + Number(received.subarray(0, Math.max(colon, 0)));
      if (colon < 0 || received.length < end) return;
      const message: unknown = JSON.parse(received.subarray(colon + 1, end).toString());
      received = received.subarray(end);
      // What comes first is a greeting and answers nothing.
      if (!Array.isArray(message)) greeted.resolve();
      else answer(message as Answer);
    }
  });
  const answer = ([, id, error, result]: Answer) => {
    const one = waiting.get(id);
    waiting.delete(id);
    if (error) one?.reject(new Error(`${error.error}: ${error.message}`));
    else one?.resolve(result);
  };
  await greeted.promise;
  return {
    send(command, parameters = {}) {
      // Whatever is sent then is never answered.
      if (socket.destroyed) return Promise.reject(new Error('Firefox has gone'));
      const one = Promise.withResolvers<unknown>();
      waiting.set(++last, one);
      const message = JSON.stringify([0, last, command, parameters]);
      socket.write(`${Buffer.byteLength(message)}:${message}`);
      return one.promise;
    },
    alone(work) {
      const done = latest.then(work);
      latest = done.catch(() => {});
      return done;
    },
    close: () => void socket.destroy(),
  };
}
