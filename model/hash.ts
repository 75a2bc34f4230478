import { createHash } from 'node:crypto';

/** SHA-256 in lower-case hex of bytes, or of a text in UTF-8. */
export function sha256(value: string | Uint8Array): string {
  return createHash('sha256').update(value).digest('hex');
}
