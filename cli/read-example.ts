import type { ReadClaim } from '../model/claim.js';
import type { DocumentMeta } from '../model/document.js';
import { readDocument } from '../reading/read.js';

/** The reader as examples of rules are given it: rules never import it themselves. */
export function readExampleText(text: string, meta: DocumentMeta): ReadClaim[] {
  return readDocument({ text, bodyStart: 0, meta }).claims;
}
