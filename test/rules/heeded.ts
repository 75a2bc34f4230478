/** What a rule heeds: how the outcomes of its examples change where their claims are nudged, as a table for people. */
import type { Claim } from '../../model/claim.js';
import type { DocumentMeta } from '../../model/document.js';
import type { CheckInput, CheckResult, Rule } from '../../rules/rule.js';
import { CLAIM_NUDGES, DOCUMENT_NUDGES, PAIRS_OF_NUDGES, type Nudge } from './nudges.js';
import { copyOf, sameAs } from './json-copies.js';
import { checkAlone } from './outcomes.js';
import { caseOf } from './read-once.js';

/** Of each kind so many examples are nudged, the first ones: what a rule heeds shows in few of them, and each is nudged hundreds of times. */
const NUDGED_OF_A_KIND = 4;

const SIDES = ['first', 'last', 'each'] as const;
type Side = (typeof SIDES)[number];

/**
 * A line for the foremost examples as they are, then one for each nudge of the claims of their first, last or each document that
 * changes an outcome; a column for each example, firing ones first. E, W, I: an error, warning or info; else the explanation; "-": nothing.
 */
export function heededBy(rule: Rule): string {
  const { firing, silent } = rule.examples;
  const some = [firing, silent].flatMap((examples) => examples.slice(0, NUDGED_OF_A_KIND));
  const inputs = some.map(({ documents }) => caseOf(documents));
  const asTheyAre = inputs.map((input) => shortly(checkAlone(rule, input)));
  const lines = [asTheyAre.join(' ')];
  const add = (name: string, change: (input: CheckInput) => CheckInput | null): void => {
    const row = inputs.map((input, i) => {
      const changed = change(input);
      return changed ? shortly(checkAlone(rule, changed)) : (asTheyAre[i] ?? '');
    });
    if (row.join(' ') !== lines[0]) lines.push(`${row.join(' ')}  ${name}`);
  };
  for (const side of SIDES) {
    for (const [name, nudge] of Object.entries(CLAIM_NUDGES))
      add(`${side}: ${name}`, (input) => nudged(input, side, nudge));
    for (const [name, change] of Object.entries(DOCUMENT_NUDGES))
      add(`${side} document: ${name}`, (input) => redated(input, side, change));
  }
  add('each: in one document', (input) => ({
    documents: input.documents.slice(0, 1),
    claims: input.claims.map((claim) => ({ ...copyOf(claim), document: 'd1' })),
  }));
  for (const [one, other] of PAIRS_OF_NUDGES)
    add(`first: ${one}, last: ${other}`, (input) => {
      const half = nudged(input, 'first', CLAIM_NUDGES[one]) ?? input;
      return nudged(half, 'last', CLAIM_NUDGES[other]);
    });
  return `${lines.join('\n')}\n`;
}

function shortly({ flags, suppressed }: CheckResult): string {
  const raised = flags.map(({ severity }) => severity.charAt(0).toUpperCase());
  const saved = suppressed.map(({ explanation }) => explanation.slice(0, 4));
  return [...raised, ...saved].join('+') || '-';
}

function isOn(side: Side, { documents }: CheckInput, document: string): boolean {
  return side === 'each' || document === (side === 'first' ? documents[0] : documents.at(-1))?.id;
}

/** Null where there is nothing to nudge, or where each document is the first. */
function nudged(input: CheckInput, side: Side, nudge: Nudge | undefined): CheckInput | null {
  if (!nudge || (side !== 'first' && input.documents.length === 1)) return null;
  const claims = input.claims.map((claim) =>
    isOn(side, input, claim.document) ? nudgedOnce(claim, nudge) : claim,
  );
  return claims.some((claim, i) => claim !== input.claims[i]) ? { ...input, claims } : null;
}

/** By claim and nudge: one nudge is tried on several sides and in pairs, and what rules work out for a claim they keep with it. */
const NUDGED = new WeakMap<Claim, Map<Nudge, Claim>>();

/** The claim as nudged; itself where nothing in it changes. */
function nudgedOnce(claim: Claim, nudge: Nudge): Claim {
  const known = NUDGED.get(claim) ?? new Map<Nudge, Claim>();
  NUDGED.set(claim, known);
  const met = known.get(nudge);
  if (met) return met;
  const own = copyOf(claim);
  nudge(own);
  const found = sameAs(own, claim) ? claim : own;
  known.set(nudge, found);
  return found;
}

function redated(input: CheckInput, side: Side, change: (meta: DocumentMeta) => DocumentMeta): CheckInput {
  return {
    claims: input.claims.map(copyOf),
    documents: input.documents.map((one) =>
      isOn(side, input, one.id) ? { ...one, meta: change(one.meta) } : one,
    ),
  };
}
