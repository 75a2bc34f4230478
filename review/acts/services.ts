/** What the desk is given: a store, a clock, a reader, a checker. */
import type { ClaimsDb } from '../../claims-db/contract.js';
import type { PersonRef } from '../../model/entry-data.js';
import type { Actor } from '../../model/envelope.js';
import type { SourceDocument } from '../../model/document.js';
import type { Reading } from '../../reading/read.js';
import type { CaseState } from '../state/case-state.js';
import type { RuleSet } from '../../rules/engine.js';
import type { Checkers } from './case-checker.js';

/** What the desk is given when it is opened. */
export interface Services {
  db: ClaimsDb;
  clock: () => Date;
  /** Bytes → text and metadata; throws UnreadableDocument. */
  decode(bytes: Uint8Array, name: string): SourceDocument | Promise<SourceDocument>;
  /** Text → claims; pure. */
  read(source: SourceDocument): Reading;
  readerRevision: string;
  ruleSet: RuleSet;
}

/** What the use cases work with. */
export interface Tools extends Services {
  /** Claims → flags, with a memory for each case. */
  checkers: Checkers;
}

/** What every change carries. */
export interface Act {
  /** The revision of the thing that the form was made from; a missing one is refused. */
  revision: number | undefined;
  /** Key of the form: the same key again is the same act, written once. */
  request?: string | undefined;
}

/** What a change came to. */
export interface Written {
  /** Seq of the entry; of the first, where an act made several. */
  seq: number;
  /** The thing that was made or changed: a document, claim, flag, comment, piece of evidence, report, person. */
  id: string;
  /** True where the act had been written before (a double click). */
  repeated: boolean;
}

/** What a use case sees. It decides on this and writes nothing itself. */
export interface Context {
  state: CaseState;
  actor: Actor;
  services: Tools;
  /** RFC 3339: the time of the act. */
  at: string;
  /** The account of somebody who can be given work, with the name that stands in it; null where there is none. */
  worker(id: string): PersonRef | null;
  /** The text of a document of the case; null where it is erased or missing. */
  text(document: string): Promise<string | null>;
}
