/** The digest that programs are given, and a kept file sealed again after a test has changed it. */
import { createHash } from 'node:crypto';

export const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

/** The first line of a kept file is the digest of the rest. */
export function resealed(file: Uint8Array, change: (text: string) => string): Uint8Array {
  const whole = Buffer.from(file).toString('latin1');
  const rest = change(whole.slice(whole.indexOf('\n') + 1));
  return Buffer.from(`${sha256(Buffer.from(rest, 'latin1'))}\n${rest}`, 'latin1');
}
