/** Names for flags that survive re-reading, moved text and renamed files (contract A3: `id` and `basis`). */
import { canonicalJson } from '../model/canonical-json.js';
import type { Claim, Frame } from '../model/claim.js';
import type { DocumentMeta } from '../model/document.js';
import { sha256 } from '../model/hash.js';
import { COMPARISONS_REVISION } from './compare/revision.js';
import type { CaseClaim, Rule } from './rule.js';

type OrderedEvent = NonNullable<Frame['order']>['earlier'];

/** A quote without what an editor may change in passing: case, spacing, the shape of quotation marks and dashes. */
export function normalisedQuote(exact: string): string {
  return exact
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’‚‛'`´]/g, "'")
    .replace(/[“”„«»"]/g, '"')
    .replace(/[‐-―]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The part of a fingerprint that equal flags share: rule and sorted quotes. */
export function fingerprintStem(rule: string, claims: readonly CaseClaim[]): string {
  const quotes = claims.map(({ claim }) => normalisedQuote(claim.quote.exact)).sort();
  return canonicalJson([rule, quotes]);
}

/** The id of a flag: 24 hex digits over its stem and its ordinal among flags with the same stem. */
export function flagId(stem: string, ordinal: number): string {
  return sha256(`${stem}#${ordinal}`).slice(0, 24);
}

/** Hash of what the rule looked at and of its revision; places in the text do not count. */
export function basisOf(rule: Rule, claims: readonly CaseClaim[]): string {
  const seen = claims.map(({ claim, meta }) => canonicalJson([lookedAt(claim), ...lookedAtIn(meta)])).sort();
  return `sha256:${sha256(canonicalJson([rule.id, rule.revision, COMPARISONS_REVISION, seen]))}`;
}

/** When it is from weighs what changed since; whose it is and of what kind, what its words are about and who answers for them. */
const lookedAtIn = ({ published, publisher, kind }: DocumentMeta): unknown[] => [published, publisher, kind];

function lookedAt(claim: Claim): unknown {
  return [
    normalisedQuote(claim.quote.exact),
    claim.voice,
    claim.attribution.map(({ name, role, organisation }) => [name, role, organisation]),
    claim.modality,
    claim.polarity,
    [claim.event.subject, claim.event.predicate, claim.event.object],
    claim.quantities.map(({ min, max, unit, of, per }) => [min, max, unit, of, per ?? null]),
    (claim.frame.measures ?? []).map(({ kind, head, words, scope, owner, direction }) => [
      kind,
      head,
      words,
      scope,
      owner,
      direction,
    ]),
    claim.times.map(({ timex, relation, earliest, latest }) => [timex, relation, earliest, latest]),
    [claim.topic.organisation, claim.topic.aspect, claim.topic.population, claim.topic.measure],
    toldBeside(claim.frame),
  ];
}

/** What the claim's sentence and those beside it tell and its quote may not. */
function toldBeside({ reason, order, around, refutes }: Frame): unknown {
  return [
    reason ? [normalisedQuote(reason.text), reason.words] : null,
    order ? [orderedEvent(order.earlier), orderedEvent(order.later)] : null,
    [...new Set(around)].sort(),
    refutes ? normalisedQuote(refutes.text) : null,
  ];
}

const orderedEvent = ({ text, words, verbs, things, names }: OrderedEvent): unknown => [
  normalisedQuote(text),
  words,
  verbs,
  things,
  names,
];

/** "sha256:…" over ids and revisions, whatever the order of the rules, and over the comparisons that they share. */
export function ruleSetHash(rules: readonly Rule[]): string {
  const lines = rules.map(({ id, revision }) => `${id}@${revision}`).sort();
  return `sha256:${sha256([`comparisons@${COMPARISONS_REVISION}`, ...lines].join('\n'))}`;
}
