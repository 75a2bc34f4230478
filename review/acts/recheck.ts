/** Checking a case again after a change: which flags are raised, withdrawn and reopened by it, in the same append. */
import type { Attribution, Claim, Term } from '../../model/claim.js';
import type { DocumentMeta } from '../../model/document.js';
import type { Actor } from '../../model/envelope.js';
import type { Flag, Suppressed } from '../../model/flag.js';
import { canonicalJson } from '../../model/canonical-json.js';
import { sha256 } from '../../model/hash.js';
import type { RuleSettings, Statement } from '../../model/journal-entries.js';
import type { CaseState, DocumentState, FlagState } from '../state/case-state.js';
import { meaningOf } from '../state/claim-meaning.js';
import { foldCase } from '../folds/case.js';
import { BY_HAND } from '../folds/flags.js';
import type { Draft } from '../draft.js';
import { layerOf, type CaseLayer } from '../state/new-case.js';
import type { Tools } from './services.js';

/** The desk itself, as the author of what follows from an act. */
export const GAINSAY: Actor = { id: 'gainsay', name: 'Gainsay', role: 'system', via: 'system' };

/** The claims that the rules look at: active ones of current documents, with names that are one written as one. */
function checkedClaims(state: CaseState): Claim[] {
  const claims: Claim[] = [];
  for (const item of state.claims.values()) {
    if (item.status !== 'active' || state.documents.get(item.document)?.status !== 'current') continue;
    claims.push(state.sameAs.size === 0 ? item.claim : oneName(item.claim, state));
  }
  return claims;
}

/** The same claim under the same names is the same object, so that a checker sees that nothing changed. */
const renamed = new WeakMap<Claim, { names: string; claim: Claim }>();

function oneName(claim: Claim, state: CaseState): Claim {
  const names = JSON.stringify([...state.sameAs.keys()].map((name) => [name, state.sameAs.get(name)]));
  const known = renamed.get(claim);
  if (known?.names === names) return known.claim;
  const made = withOneName(claim, state);
  renamed.set(claim, { names, claim: made });
  return made;
}

function withOneName(claim: Claim, state: CaseState): Claim {
  const one = (name: string | null): string | null =>
    name === null ? null : (state.sameAs.get(name) ?? name);
  const term = (of: Term | null): Term | null => of && { ...of, entity: one(of.entity) };
  const speaker = (of: Attribution): Attribution => ({
    ...of,
    name: one(of.name),
    organisation: one(of.organisation),
  });
  const { frame } = claim;
  return {
    ...claim,
    attribution: claim.attribution.map(speaker),
    topic: { ...claim.topic, organisation: one(claim.topic.organisation) },
    frame: {
      ...frame,
      agent: term(frame.agent),
      theme: term(frame.theme),
      others: frame.others.map((other) => ({ ...other, term: term(other.term) ?? other.term })),
      entities: [...new Set(frame.entities.map((name) => one(name) ?? name))],
    },
  };
}

/** All that the rules say of a case, with the case's own switches. */
export function checkNow(state: CaseState, tools: Tools): { flags: Flag[]; suppressed: Suppressed[] } {
  const documents = new Map<string, { meta: DocumentMeta; place: number }>();
  for (const document of state.documents.values())
    if (document.status === 'current')
      documents.set(document.id, { meta: document.meta, place: placeOf(state, document) });
  const { flags, suppressed } = tools.checkers.of(state.id).check(documents, checkedClaims(state));
  return { flags: underSettings(flags, state.settings.rules), suppressed };
}

/** A new version stands where the first one stood. */
function placeOf(state: CaseState, document: DocumentState): number {
  const before = document.previous === null ? undefined : state.documents.get(document.previous);
  return before ? placeOf(state, before) : Number(document.id.slice(1));
}

function underSettings(flags: readonly Flag[], { off, severity }: RuleSettings): Flag[] {
  return flags
    .filter((flag) => !off.includes(flag.rule))
    .map((flag) => ({ ...flag, severity: severity[flag.rule] ?? flag.severity }));
}

/** The state as it would be after the drafts; the state itself is untouched. */
export function tryOut(state: CaseState, drafts: readonly Draft[], at: string): CaseLayer {
  const layer = layerOf(state);
  drafts.forEach(({ type, data, actor, reason }) =>
    foldCase(layer, {
      v: 1,
      journal: `case-${state.id}`,
      seq: layer.seq + 1,
      at,
      actor,
      type,
      data,
      desk: null,
      prev: null,
      hash: '',
      ...(reason ? { reason } : {}),
    }),
  );
  return layer;
}

/**
 * The drafts, followed by what they do to the flags. Where the case has not accepted the present rule set yet, only flags that
 * touch what the drafts changed are looked at: the rest waits until somebody has seen what the new rules would do.
 */
export function withFlags(state: CaseState, drafts: readonly Draft[], tools: Tools, at: string): Draft[] {
  const after = tryOut(state, drafts, at);
  const accepted = after.settings.ruleSet === tools.ruleSet.hash;
  const changed = new Set(after.claims.changed());
  const inScope = (flag: Flag): boolean => accepted || flag.claims.some((claim) => changed.has(claim));
  const found = checkNow(after, tools).flags.filter(inScope);
  const known = [...state.flags.values()].filter(inScope);
  return [...drafts, ...flagDrafts(after, known, [...found, ...byHand(after, known)], tools.ruleSet.hash)];
}

/** Flags that people raised, where their ground is still there. */
function byHand(state: CaseState, known: readonly FlagState[]): Flag[] {
  const checked = new Map(checkedClaims(state).map((claim) => [claim.id, claim]));
  return known
    .filter((flag) => flag.origin === 'hand' && flag.claims.every((id) => checked.has(id)))
    .map((flag) => {
      const { id, rule, type, severity, claims, spans, message, because, resolveBy } = flag;
      const basis = basisByHand(claims.flatMap((claim) => checked.get(claim) ?? []));
      return { id, basis, rule, type, severity, claims, spans, message, because, resolveBy };
    });
}

/** What a flag raised by hand rests on: what its claims say. */
export function basisByHand(claims: readonly Claim[]): string {
  return sha256(canonicalJson([BY_HAND, ...claims.map(meaningOf)]));
}

function flagDrafts(
  after: CaseState,
  known: readonly FlagState[],
  found: readonly Flag[],
  ruleSet: string,
): Draft[] {
  const before = new Map(known.map((flag) => [flag.id, flag]));
  const standing = new Set(found.map((flag) => flag.id));
  const raised = found.filter((flag) => differs(before.get(flag.id), flag));
  const withdrawn = known.filter((flag) => !flag.withdrawn && !standing.has(flag.id)).map((flag) => flag.id);
  const drafts: Draft[] = raised.flatMap((flag) => reopening(before.get(flag.id), flag));
  if (withdrawn.length > 0)
    drafts.push({ type: 'flags.withdrawn', data: { ruleSet, flags: withdrawn }, actor: GAINSAY });
  if (raised.length > 0) {
    const flags = raised.map((flag) => ({ ...flag, statements: statementsOf(after, flag.claims) }));
    drafts.push({ type: 'flags.raised', data: { ruleSet, flags }, actor: GAINSAY });
  }
  return drafts;
}

function differs(known: FlagState | undefined, flag: Flag): boolean {
  return (
    !known ||
    known.withdrawn !== null ||
    known.basis !== flag.basis ||
    known.severity !== flag.severity ||
    [...known.claims].sort().join() !== [...flag.claims].sort().join()
  );
}

function reopening(known: FlagState | undefined, flag: Flag): Draft[] {
  if (!known?.resolution || known.resolution.basis === flag.basis) return [];
  return [
    {
      type: 'flag.reopened',
      data: { flag: flag.id, revision: known.revision, cause: 'basis-changed' },
      reason: 'What the flag rests on has changed since it was resolved.',
      actor: GAINSAY,
    },
  ];
}

/** The statements of a flag as they stand now, to be frozen with it. */
export function statementsOf(state: CaseState, claims: readonly string[]): Statement[] {
  return claims.flatMap((id) => {
    const claim = state.claims.get(id)?.claim;
    const document = claim && state.documents.get(claim.document);
    if (!claim || !document) return [];
    const { exact, start, end, line } = claim.quote;
    const { title, publisher, published } = document.meta;
    const speakers = claim.attribution.flatMap((who) => who.name ?? who.role ?? who.organisation ?? []);
    return [
      {
        claim: id,
        document: document.id,
        title,
        publisher,
        published,
        exact,
        start,
        end,
        line,
        statement: claim.statement,
        speakers,
      },
    ];
  });
}
