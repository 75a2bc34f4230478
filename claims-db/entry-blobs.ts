/** The kept texts and files that entries rest on, and those that they order to be erased. */
import type { Entry } from '../model/envelope.js';

/** The hashes of the kept texts and files that an entry rests on. */
export function blobsOf({ type, data }: Entry): string[] {
  const evidence = data['evidence'] as { file?: { sha256?: unknown } } | undefined;
  const hash = { 'document.added': data['text'], 'evidence.added': evidence?.file?.sha256 }[type];
  return typeof hash === 'string' ? [hash] : [];
}

/** The hashes of what is removed for good, by law, with an entry (`document.erased`, `evidence.erased`). */
export function erasedBy({ type, data }: Entry): string[] {
  const blobs = data['blobs'];
  return type.endsWith('.erased') && Array.isArray(blobs) ? blobs.map(String) : [];
}
