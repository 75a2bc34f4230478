/**
 * A case as its journal tells it. Tables are changed in place by the fold, items (a claim, a flag…) are replaced and never
 * changed, so whoever holds an item holds a true picture of one moment.
 */
import type { Claim, Frame } from '../../model/claim.js';
import type { DocumentMeta } from '../../model/document.js';
import type { PersonRef } from '../../model/entry-data.js';
import type { Actor } from '../../model/envelope.js';
import type { Flag } from '../../model/flag.js';
import type {
  Anchor,
  CaseData,
  CaseEntryType,
  Correctable,
  Evidence,
  Labels,
  Policy,
  ResolutionKind,
  RuleSettings,
  Statement,
  VerdictValue,
} from '../../model/journal-entries.js';
import type { Table } from './table.js';

/** Which entry, when, by whom. */
export interface Stamp {
  seq: number;
  at: string;
  by: PersonRef;
}

export interface CaseComment extends Stamp {
  id: string;
  text: string;
}

export interface DocumentState {
  id: string;
  /** Seq of the last entry that changed it. */
  revision: number;
  status: 'current' | 'superseded' | 'withdrawn' | 'erased';
  name: string;
  sha256: string;
  /** Hash of the blob that keeps the text. */
  text: string;
  length: number;
  bodyStart: number;
  meta: DocumentMeta;
  added: Stamp;
  previous: string | null;
  next: string | null;
  /** 1 for the first version. */
  version: number;
  /** Revision of the reader that last read it; null before it was read. */
  reader: string | null;
  sentences: [number, number][];
  /** For a new version: what became of the claims of the version before. */
  anchors: { from: string; to: string | null; anchor: Anchor }[];
  /** Why it was withdrawn or erased, by whom. */
  ended: (Stamp & { reason: string }) | null;
  comments: CaseComment[];
  history: number[];
}

export interface Correction extends Stamp {
  field: Correctable;
  old: unknown;
  new: unknown;
  /** The frame that the rules compare, where the correction changed it. */
  frame: Frame | null;
  reason: string;
}

/** What one person said of a claim. */
export interface Vote extends Stamp {
  act: 'give' | 'return' | 'reopen';
  value: VerdictValue | null;
  rationale: string;
  evidence: string[];
  override: string | null;
  /** Signed with the person's password. */
  signed: boolean;
  /** Revision of the claim that it is about. */
  claimRevision: number;
  /** Votes count within a round; a change of the claim, its source or its flags starts the next. */
  round: number;
  /** Given under "two blind": hidden from others until the round is open. */
  blind: boolean;
}

export interface EvidenceItem extends Evidence {
  added: Stamp;
  /** Why its file was erased, and by whom; only there where it was. */
  erased?: Stamp & { reason: string };
}

export type StaleCause = 'claim' | 'source' | 'flag' | 'reopened';

export interface ClaimState {
  id: string;
  document: string;
  /** Seq of the last entry that changed its content or standing: what a verdict or a correction is made from. */
  revision: number;
  status: 'active' | 'rejected' | 'split' | 'merged' | 'unread' | 'lost';
  origin: 'read' | 'added' | 'split' | 'merged';
  /** The content with all corrections. */
  claim: Claim;
  corrections: Correction[];
  /** Claims that it was made from by splitting or merging. */
  parents: string[];
  votes: Vote[];
  round: number;
  /** Why earlier votes no longer count; null where they do or where there are none. */
  stale: { seq: number; at: string; cause: StaleCause; was: VerdictValue | null } | null;
  evidence: EvidenceItem[];
  comments: CaseComment[];
  assignee: PersonRef | null;
  history: number[];
}

export interface Resolution extends Stamp {
  kind: ResolutionKind;
  reason: string;
  /** The flag's basis at the time: the resolution stands as long as it does. */
  basis: string;
}

export interface FlagState extends Flag {
  /** Seq of the last entry that changed it. */
  revision: number;
  origin: 'rule' | 'hand';
  /** Hash of the rule set that raised it; null for one raised by hand. */
  ruleSet: string | null;
  state: 'open' | 'resolved' | 'no longer raised';
  /** Frozen when it was raised. */
  statements: Statement[];
  raised: Stamp;
  resolution: Resolution | null;
  /** Resolutions that no longer stand, oldest first. */
  earlier: (Resolution & { ended: Stamp; cause: 'by-hand' | 'basis-changed' })[];
  /** When it was last withdrawn by a re-check; null while it is raised. */
  withdrawn: Stamp | null;
  comments: CaseComment[];
  assignee: PersonRef | null;
  history: number[];
}

export interface CaseSettings {
  policy: Policy;
  labels: Labels;
  rules: RuleSettings;
  /** Hash of the rule set that the case accepts. */
  ruleSet: string;
  archived: boolean;
}

export interface IssuedReport extends Stamp {
  id: string;
  head: { seq: number; hash: string };
  sha256: string;
}

export interface CaseState {
  /** The id in addresses; its journal is named "case-" and this. */
  id: string;
  /** Entries folded so far; 0 before the case was opened. */
  seq: number;
  head: string | null;
  title: string;
  opened: Stamp | null;
  lastAt: string;
  settings: CaseSettings;
  /** Seq of the last entry that changed title or settings. */
  revision: number;
  documents: Table<DocumentState>;
  claims: Table<ClaimState>;
  flags: Table<FlagState>;
  /** How many flags are open. */
  open: number;
  /** Flags by claim. */
  flagsOf: Table<readonly string[]>;
  /** Names that a reviewer confirmed to be one person or organisation: name → canonical name. */
  sameAs: Table<string>;
  reports: IssuedReport[];
  comments: CaseComment[];
  /** Everybody who wrote in the case. */
  people: Table<Pick<Actor, 'id' | 'name'>>;
  /** Keys of the last forms, oldest first, with the first entry that each made. */
  requests: Table<number>;
  /** Highest number given to a document, claim, flag by hand, comment, piece of evidence, report. */
  counters: { d: number; c: number; h: number; k: number; e: number; r: number };
}

/** Changes the state as an entry of one type says. `stamp` is the entry's seq, time and author. */
export type Fold<T extends CaseEntryType> = (
  state: CaseState,
  data: CaseData<T>,
  stamp: Stamp,
  reason: string,
) => void;
export type Folds<T extends CaseEntryType> = { [K in T]: Fold<K> };
