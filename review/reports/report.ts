/** Everything that a printed report needs, from a case as anybody may see it. The same journal gives the same report. */
import type { Attribution, Quote } from '../../model/claim.js';
import type { DocumentMeta } from '../../model/document.js';
import type { Labels, Policy, RuleSettings, VerdictValue } from '../../model/journal-entries.js';
import { canonicalJson } from '../../model/canonical-json.js';
import { sha256 } from '../../model/hash.js';
import type { CaseState, EvidenceItem, FlagState, Stamp, Vote } from '../state/case-state.js';
import { caseParties, type CaseParties } from '../views/case-parties.js';
import { CaseView, type ClaimView } from '../views/case-view.js';
import { progressOf, type Progress } from '../views/progress.js';
import type { TrailLine } from '../views/trail.js';

interface ReportDocument {
  id: string;
  name: string;
  status: string;
  version: number;
  meta: DocumentMeta;
  /** SHA-256 of the file as it came, and of the text that was read. */
  sha256: string;
  text: string;
  reader: string | null;
  added: Stamp;
  ended: (Stamp & { reason: string }) | null;
}

export interface ReportClaim {
  id: string;
  document: string;
  quote: Quote;
  statement: string;
  attribution: Attribution[];
  voice: string;
  verdict: VerdictValue | null;
  state: 'settled' | 'first' | 'returned' | 'split' | 'none' | 'stale';
  /** Why earlier votes no longer count. */
  stale: ClaimView['stale'];
  /** Votes of all rounds that are open to everybody, oldest first. */
  votes: Vote[];
  hidden: number;
  evidence: EvidenceItem[];
  corrections: { field: string; at: string; by: string; reason: string }[];
  flags: readonly string[];
}

export interface ReportModel {
  schema: 'gainsay-report/1';
  case: {
    id: string;
    title: string;
    opened: Stamp | null;
    policy: Policy;
    labels: Labels;
    archived: boolean;
  };
  /** Entry of the journal that the report was made from: with it, the report can be made again and compared. */
  journal: { name: string; seq: number; hash: string | null; at: string };
  method: {
    /** Rule set that the case accepts, and the one of this program. */
    ruleSet: string;
    present: string;
    settings: RuleSettings;
    readers: string[];
    rules: { id: string; revision: number }[];
  };
  documents: ReportDocument[];
  flags: FlagState[];
  claims: ReportClaim[];
  /** What is not settled, said openly: ids. */
  open: { flags: string[]; unjudged: string[]; awaiting: string[]; stale: string[]; documents: string[] };
  progress: Progress;
  issued: { id: string; at: string; by: string; seq: number; sha256: string }[];
}

/** A report with its appendix and, where one is there, the signed checkpoint over its journal. */
export interface PrintedReport {
  model: ReportModel;
  sha256: string;
  /** Whose words the claims and flags are. No part of the model: it follows from it and from the names that are one. */
  parties: CaseParties;
  trail: TrailLine[];
  checkpoint: string | null;
}

const WEIGHT = { error: 0, warning: 1, info: 2 } as const;
const STANDING = { open: 0, resolved: 1, 'no longer raised': 2 } as const;

export function reportOf(
  view: CaseView,
  rules: { hash: string; rules: readonly { id: string; revision: number }[] },
): ReportModel {
  const { id, title, opened, settings } = view;
  const { policy, labels, archived, ruleSet } = settings;
  const claims = view.claims.filter(isReported).map(reportClaim);
  const inState = (...states: ReportClaim['state'][]): string[] =>
    claims.filter((claim) => states.includes(claim.state)).map((claim) => claim.id);
  return {
    schema: 'gainsay-report/1',
    case: { id, title, opened, policy, labels, archived },
    journal: { name: `case-${id}`, seq: view.seq, hash: view.head, at: view.lastAt },
    method: {
      ruleSet,
      present: rules.hash,
      settings: settings.rules,
      readers: [...new Set(view.documents.flatMap((document) => document.reader ?? []))].sort(),
      rules: rules.rules.map(({ id: rule, revision }) => ({ id: rule, revision })),
    },
    documents: view.documents.map(({ id: document, name, status, version, meta, ...rest }) => {
      const { sha256, text, reader, added, ended } = rest;
      return { id: document, name, status, version, meta, sha256, text, reader, added, ended };
    }),
    flags: [...view.flags].sort(
      (a, b) =>
        STANDING[a.state] - STANDING[b.state] ||
        WEIGHT[a.severity] - WEIGHT[b.severity] ||
        (a.id < b.id ? -1 : 1),
    ),
    claims,
    open: {
      flags: view.flags.filter((flag) => flag.state === 'open').map((flag) => flag.id),
      unjudged: inState('none'),
      awaiting: inState('first', 'returned', 'split'),
      stale: inState('stale'),
      documents: view.documents.filter((document) => document.reader === null).map((document) => document.id),
    },
    progress: progressOf(view),
    issued: view.reports.map(({ id: report, at, by, seq, sha256 }) => ({
      id: report,
      at,
      by: by.name,
      seq,
      sha256,
    })),
  };
}

type Present = Pick<PrintedReport, 'model' | 'sha256' | 'parties'>;
const present = new WeakMap<CaseState, Present & { seq: number; rules: string }>();

/** The report of a case as it stands, with its hash. It is large: it is made again only when the case or the rules have changed. */
export function presentReport(state: CaseState, ruleSet: Parameters<typeof reportOf>[1]): Present {
  const known = present.get(state);
  if (known?.seq === state.seq && known.rules === ruleSet.hash) return known;
  const view = new CaseView(state, null);
  const model = reportOf(view, ruleSet);
  const hash = sha256(canonicalJson(model));
  const made = { seq: state.seq, rules: ruleSet.hash, model, sha256: hash, parties: caseParties(view) };
  present.set(state, made);
  return made;
}

/** Claims that stand and can be checked, and every claim that somebody judged or that a flag names. */
function isReported(claim: ClaimView): boolean {
  if (claim.votes.length > 0 || claim.flags.length > 0) return true;
  return claim.live && claim.claim.checkable;
}

function reportClaim(item: ClaimView): ReportClaim {
  const { claim, outcome, stale } = item;
  const { quote, statement, attribution, voice } = claim;
  return {
    id: item.id,
    document: item.document,
    quote,
    statement,
    attribution,
    voice,
    verdict: outcome.value,
    state: outcome.state === 'none' && stale ? 'stale' : outcome.state,
    stale,
    votes: item.votes,
    hidden: item.hidden,
    evidence: item.evidence,
    corrections: item.corrections.map(({ field, at, by, reason }) => ({ field, at, by: by.name, reason })),
    flags: item.flags,
  };
}
