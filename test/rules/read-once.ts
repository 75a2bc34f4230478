/** The reader for tests of the rules: many read the same examples, so each text is read once, and every test gets claims of its own. */
import type { ReadClaim } from '../../model/claim.js';
import type { DocumentMeta } from '../../model/document.js';
import { readDocument } from '../../reading/read.js';
import { readExample } from '../../rules/examples.js';
import type { CaseClaim, CheckInput, ExampleDocument } from '../../rules/rule.js';

/**
 * Blank lines before each text: no place in it is then its own distance from the beginning, and who adds two places where one should
 * be taken from the other is found out.
 */
export const BEFORE = '\n'.repeat(97);

const KNOWN = new Map<string, readonly ReadClaim[]>();

/** Fresh each time: rules keep what they work out with the claims that they worked it out for. */
export function readOnce(text: string, meta: DocumentMeta): ReadClaim[] {
  const key = JSON.stringify([text, meta]);
  const claims = KNOWN.get(key) ?? readDocument({ text, bodyStart: 0, meta }).claims;
  KNOWN.set(key, claims);
  return structuredClone([...claims]);
}

/** These documents as one case: documents d1, d2…, claims c1, c2…. Their texts stand behind blank lines. */
export function caseOf(documents: readonly ExampleDocument[]): CheckInput {
  return readExample(documents.map(behindLines), readOnce);
}

export const behindLines = (document: ExampleDocument): ExampleDocument => ({
  ...document,
  text: BEFORE + document.text,
});

/** The first claim of a text, and the last. */
export const claimOf = (text: string): CaseClaim => claimAt(text, 0);
export const lastClaimOf = (text: string): CaseClaim => claimAt(text, -1);

function claimAt(text: string, at: number): CaseClaim {
  const { documents, claims } = caseOf([{ text }]);
  const [claim, meta] = [claims.at(at), documents[0]?.meta];
  if (!claim || !meta) throw new Error(`no claim in “${text}”`);
  return { claim, meta, place: 0 };
}

/** The first claims of two documents, one text each. */
export function twoClaims(a: string, b: string): [CaseClaim, CaseClaim] {
  const { documents, claims } = caseOf([{ text: a }, { text: b }]);
  const [x, y] = documents.map(({ id, meta }, place) => {
    const claim = claims.find(({ document }) => document === id);
    if (!claim) throw new Error(`no claim in “${place === 0 ? a : b}”`);
    return { claim, meta, place };
  });
  if (!x || !y) throw new Error('two documents make two claims');
  return [x, y];
}
