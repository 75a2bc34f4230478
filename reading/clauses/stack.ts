/**
 * The clauses of a sentence while it is taken apart from left to right: those that are open, the innermost last, and the marks that
 * were just passed. What is done with each chunk stands in the files beside this one.
 */
import type { Chunk } from '../words/chunk-types.js';
import type { Clause, ClauseKind } from './clauses.js';
import type { Word } from '../words/word.js';

export class ClauseStack {
  readonly clauses: Clause[] = [];
  stack: Clause[] = [];
  comma = false;
  conjunction: number | null = null;
  /** A conjunction with a parenthesis behind it: "and, even after the savings, has". */
  held: number | null = null;
  readonly words: readonly Word[];
  readonly chunks: readonly Chunk[];

  constructor(words: readonly Word[], chunks: readonly Chunk[]) {
    this.words = words;
    this.chunks = chunks;
  }

  /** Behind a comma a phrase goes with the clause outside: "the day the bridge reopens, with no change", "broadband, which means 24Mbps, by May". */
  leaveRestrictive(): void {
    const top = this.stack.at(-1);
    if (!this.comma || top?.kind !== 'relative' || top.verb === null || top.parent?.verb == null) return;
    if (top.marker === null || top.comma) this.popTo(top.parent);
  }

  top(): Clause {
    return this.stack.at(-1) ?? this.open('main', null);
  }

  open(kind: ClauseKind, parent: Clause | null, more: Partial<Clause> = {}): Clause {
    const clause = this.add(kind, parent, more);
    parent?.children.push(clause);
    this.popTo(parent);
    this.stack.push(clause);
    return clause;
  }

  /** A clause that stands beside the others and takes in nothing that follows. */
  add(kind: ClauseKind, parent: Clause | null, more: Partial<Clause>): Clause {
    const clause: Clause = {
      id: this.clauses.length,
      kind,
      parent,
      children: [],
      chunks: [],
      marker: null,
      subject: null,
      verb: null,
      antecedent: null,
      governor: null,
      shares: null,
      conjunction: null,
      subjectClause: null,
      comma: this.comma,
      denial: null,
      elided: null,
      ...more,
    };
    this.clauses.push(clause);
    return clause;
  }

  popTo(clause: Clause | null): void {
    if (clause === null) this.stack = [];
    while (this.stack.length > 0 && this.stack.at(-1) !== clause) this.stack.pop();
    if (clause !== null && this.stack.length === 0) this.stack.push(clause);
  }

  attach(clause: Clause, k: number): void {
    clause.chunks.push(k);
  }

  /** True where a chunk stands between quotation marks; a comma goes with the word before it. */
  isQuoted(k: number): boolean {
    const chunk = this.chunks[k];
    return chunk !== undefined && this.words[chunk.first]?.quoted === true;
  }

  previousOrNull(k: number): number | null {
    const at = this.previous(k);
    return at < 0 ? null : at;
  }

  previous(k: number, skip: (chunk: Chunk) => boolean = () => false): number {
    for (let i = k - 1; i >= 0; i--) {
      const chunk = this.chunks[i];
      if (chunk && chunk.kind !== 'adv' && !skip(chunk)) return i;
    }
    return -1;
  }

  lemmaAt(k: number): string {
    const chunk = this.chunks[k];
    if (!chunk) return '';
    const word =
      this.words[chunk.kind === 'vg' ? chunk.main : chunk.kind === 'np' ? chunk.head : chunk.last - 1];
    return word?.lemma ?? '';
  }

  startClause(kind: ClauseKind, parent: Clause | null, k: number | null, more: Partial<Clause>): void {
    const clause = this.open(kind, parent, { subject: k, ...more });
    if (k !== null) this.attach(clause, k);
  }

  isCopula(clause: Clause): boolean {
    const verb = clause.verb === null ? undefined : this.chunks[clause.verb];
    return verb?.kind === 'vg' && verb.copula;
  }

  isFinite(clause: Clause): boolean {
    const verb = clause.verb === null ? undefined : this.chunks[clause.verb];
    return verb?.kind === 'vg' && verb.finite;
  }

  /** The innermost clause has no verb yet. */
  awaitsVerb(): boolean {
    return this.top().verb === null;
  }

  /** An outer clause that has neither subject nor verb yet: "When they go | it means". */
  waitingForSubject(): Clause | null {
    return (
      this.stack
        .slice(0, -1)
        .findLast(
          (clause) => clause.verb === null && clause.subject === null && clause.subjectClause === null,
        ) ?? null
    );
  }

  /** An outer clause that has its subject and still waits for its verb: "staff who could lose their jobs | included". */
  waitingForVerb(): Clause | null {
    return (
      this.stack
        .slice(0, -1)
        .findLast(
          (outer) => outer.verb === null && (outer.subject !== null || outer.subjectClause !== null),
        ) ?? null
    );
  }

  setVerb(clause: Clause, k: number): void {
    clause.verb = k;
    this.attach(clause, k);
  }
}
