/** Findings that chance may explain: in a case of many documents those between two that too little joins are no flags. */
import { joinedBy, mustJoin } from './compare/scope/one-affair.js';
import type { Finding, Raised, Saved } from './rule.js';

export interface Shelves {
  show(raised: Raised, outcome: Finding): void;
  hide(raised: Raised, outcome: Saved): void;
  takeAway(raised: Raised): void;
}

interface Kept {
  outcome: Finding;
  joined: number;
}

export class ChanceFindings {
  readonly #shelves: Shelves;
  /** Of how many documents the case was when it was last asked for. */
  #documents = 0;
  readonly #kept = new Map<Raised, Kept>();

  constructor(shelves: Shelves) {
    this.#shelves = shelves;
  }

  /** Takes a finding where chance may explain it; false where it stands whatever the case. */
  add(raised: Raised, outcome: Finding): boolean {
    const [first, second] = raised.claims;
    const { shape, severity, byName } = raised.rule;
    if (shape !== 'pair' || severity === 'info' || byName || !first || !second) return false;
    if (first.claim.document === second.claim.document) return false;
    const joined = joinedBy(first, second);
    if (joined === Infinity) return false;
    this.#kept.set(raised, { outcome, joined });
    this.#place(raised, outcome, joined);
    return true;
  }

  remove(raised: Raised): void {
    this.#kept.delete(raised);
  }

  /** Looks at all again where the case has grown or shrunk so far that more or less is asked. */
  ofDocuments(documents: number): void {
    const [before, now] = [mustJoin(this.#documents), mustJoin(documents)];
    this.#documents = documents;
    if (before === now) return;
    for (const [raised, { outcome, joined }] of this.#kept) {
      if (joined < before === joined < now) continue;
      this.#shelves.takeAway(raised);
      this.#place(raised, outcome, joined);
    }
  }

  #place(raised: Raised, outcome: Finding, joined: number): void {
    if (joined >= mustJoin(this.#documents)) this.#shelves.show(raised, outcome);
    else this.#shelves.hide(raised, { kind: 'saved', explanation: 'scope', message: BY_CHANCE });
  }
}

const BY_CHANCE = 'In a case of so many documents too little joins the two: they may meet by chance.';
