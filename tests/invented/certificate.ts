import { generate } from 'selfsigned';

/** A certificate of our own for the local server; browsers are told not to mind. */
export async function makeCertificate(): Promise<{ key: string; cert: string }> {
  const made = await generate([{ name: 'commonName', value: 'holdfast.invalid' }], {
    keySize: 2048,
    algorithm: 'sha256',
  });
  return { key: made.private, cert: made.cert };
}
