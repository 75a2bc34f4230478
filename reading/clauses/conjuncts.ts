/** Second conjuncts: clauses beside an open one, and verbs that share its subject. */
import type { VerbChunk } from '../words/chunk-types.js';
import { type Clause, nounAt } from './clauses.js';
import { asParticiple, isActive } from './participles.js';
import type { ClauseStack } from './stack.js';
import { REPORTING } from '../words/complement-words.js';
import { verbFirst } from './first-verb.js';
import { isUnchanging } from '../words/verb-forms.js';

/** A clause with a subject of its own beside an open one: "…, and it will not happen". */
export function beside(s: ClauseStack, k: number, withSubject = true): void {
  let level = s.stack.findLast(
    (clause) => s.isFinite(clause) && !(clause.kind === 'relative' && clause.marker === null),
  );
  while (
    level?.parent &&
    s.comma &&
    (level.kind === 'relative' || level.kind === 'adverbial' || level.kind === 'question') &&
    s.isFinite(level.parent)
  )
    level = level.parent;
  const parent = level?.parent ?? null;
  // "and last week two kiosks closed": the time between goes with what it fronts
  const time = nounAt(s.chunks, k - 1)?.time && s.chunks[k - 2]?.kind === 'cc' ? s.top() : null;
  if (time?.chunks.at(-1) === k - 1) time.chunks.pop();
  // "and still the shop runs out": the adverb goes with what it opens
  const adverb = s.chunks[k - 1]?.kind === 'adv' && s.chunks[k - 2]?.kind === 'cc' ? s.top() : null;
  if (adverb?.chunks.at(-1) === k - 1) adverb.chunks.pop();
  s.startClause(level?.kind ?? 'main', parent, withSubject ? k : null, {
    conjunction: s.conjunction,
    governor: level?.governor ?? null,
    antecedent: level?.antecedent ?? null,
  });
  const opened = s.stack.at(-1);
  if ((time ?? adverb) && opened) opened.chunks.unshift(k - 1);
  if (opened && level) opened.marker = level.kind === 'main' ? null : level.marker;
}

/** "and in its place will rise a berth": a phrase of place and a finite verb without a subject before it. */
export function invertedBehind(s: ClauseStack, k: number): boolean {
  const [prep, noun, verb] = [s.chunks[k + 1], s.chunks[k + 2], s.chunks[k + 3]];
  const clause = s.stack.at(-1);
  return (
    prep?.kind === 'prep' &&
    noun?.kind === 'np' &&
    verb?.kind === 'vg' &&
    verb.finite &&
    !verb.ambiguous &&
    clause?.verb != null &&
    s.chunks[k + 4]?.kind === 'np'
  );
}

/** Verbs of what one does to others by words, besides those that report. Source: the manner-neutral verbs of communication of Levin (1993, class 37). */
const ADDRESSES = new Set(
  'ask urge thank call invite apologise apologize appeal offer blame praise beg demand request order'.split(
    ' ',
  ),
);

/** "“…,” she said, and asked for a vote": the report whose subject goes on behind a quotation, or with another verb of speaking. */
function reportBefore(s: ClauseStack, k: number): Clause | null {
  const report = s.clauses.at(-1);
  const cc = s.conjunction;
  if (report?.kind !== 'report' || cc === null || !s.comma) return null;
  const [first, last] = [report.chunks[0] ?? 0, report.chunks.at(-1) ?? 0];
  if (cc - last > 2 || k - cc > 2 || s.isQuoted(k)) return null;
  const lemma = s.lemmaAt(k);
  return s.isQuoted(first - 1) || ADDRESSES.has(lemma) || REPORTING.has(lemma) ? report : null;
}

/** "and at the end of September they had £3m": phrases, then a subject with its verb and what belongs to it; "and in fields they owned" has a gap. */
export function frontedBehind(s: ClauseStack, k: number): boolean {
  if (s.chunks[k + 1]?.kind !== 'prep' || s.stack.at(-1)?.verb == null) return false;
  let at = k + 1;
  while (at < k + 7 && s.chunks[at]?.kind === 'prep' && s.chunks[at + 1]?.kind === 'np') at += 2;
  if (s.chunks[at]?.kind === 'comma') at++;
  const [subject, verb, after] = [nounAt(s.chunks, at), s.chunks[at + 1], s.chunks[at + 2]];
  if (!subject || subject.time || verb?.kind !== 'vg' || !verb.finite || verb.ambiguous) return false;
  return verb.copula || verb.passive || after?.kind === 'adj' || (after?.kind === 'np' && !after.time);
}

export function coordinate(s: ClauseStack, k: number, group: VerbChunk): void {
  const report = group.finite ? reportBefore(s, k) : null;
  if (report) {
    s.setVerb(s.open('main', null, { shares: report, conjunction: s.conjunction }), k);
    return;
  }
  // behind a comma the conjunction goes on with what the relative clause interrupted
  const open = s.stack.filter((clause) => !(s.comma && clause.comma && clause.kind === 'relative'));
  const partner =
    open.findLast((clause) => s.isFinite(clause) === group.finite && matches(s, group, clause)) ??
    open.findLast((clause) => matches(s, group, clause)) ??
    open.findLast((clause) => s.isFinite(clause)) ??
    s.stack.at(-1);
  if (!partner) return verbFirst(s, k, group);
  // "built in 1911 and last painted in 1988": a participle like the first
  if (partner.kind === 'participle' && group.ambiguous && !s.isFinite(partner)) asParticiple(group, s.words);
  if (sharesPassive(s, k, group, partner)) group.passive = true;
  const clause = s.open(partner.kind, partner.parent, {
    marker: partner.marker,
    antecedent: partner.antecedent,
    governor: partner.governor,
    shares: partner,
    conjunction: s.conjunction,
    comma: partner.comma || s.comma,
  });
  s.setVerb(clause, k);
}

/** "was bought in May and sold in June", "was held and later released": a bare participle behind a passive, where nothing stands behind it that it could act on. */
function sharesPassive(s: ClauseStack, k: number, group: VerbChunk, partner: Clause): boolean {
  const first = partner.verb === null ? undefined : s.chunks[partner.verb];
  const form = s.words[group.main]?.form ?? '';
  const bare = s.words.slice(group.first, group.main).every(({ pos }) => pos === 'ADV');
  if (first?.kind !== 'vg' || !first.passive || !bare || group.to) return false;
  if (!/^(?:ed|en)$/.test(form) && !(form === 'base' && isUnchanging(s.words[group.main]?.lower ?? '')))
    return false;
  const after = nounAt(s.chunks, k + 1);
  return (after === null || after.time) && !isActive(s, k);
}

/** True where a second conjunct of this form goes with the verb of a clause. */
export function matches(s: ClauseStack, group: VerbChunk, clause: Clause): boolean {
  const other = clause.verb === null ? undefined : s.chunks[clause.verb];
  if (other?.kind !== 'vg') return false;
  const [word, first] = [s.words[group.main], s.words[other.main]];
  if (!word || !first) return false;
  if (group.to) return other.to;
  if (group.first !== group.main && s.words[group.first]?.pos === 'AUX') return other.finite;
  if (word.form === 'ing') return first.form === 'ing';
  if (word.form === 'base')
    return (
      other.to ||
      other.modal !== null ||
      // "to close two wards, cut 40 posts | and sell": the second already lacks its "to"
      (first.form === 'base' && (other.finite || clause.kind === 'infinitive')) ||
      other.bridge !== null
    );
  if (word.form === 's')
    return (
      other.finite &&
      !other.to &&
      other.modal === null &&
      (first.form === 's' || first.pos === 'AUX' || other.main !== other.first)
    );
  if (word.form === 'past') return other.finite && other.modal === null;
  return (
    other.bridge === 'yet' ||
    (other.finite &&
      (other.perfect ||
        other.passive ||
        first.form === 'ed' ||
        first.form === 'past' ||
        first.form === 'en')) ||
    (!other.finite && other.passive)
  );
}
