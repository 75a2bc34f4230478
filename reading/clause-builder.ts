/**
 * Longer than other files, since one machine with one state does it all: parting it would only hand its stack around.
 * Takes a sentence's chunks apart into clauses, in one pass from left to right with a stack of open clauses.
 * A finite verb that meets a clause which already has one either completes an outer clause whose subject still waits for its verb,
 * continues a coordination, or opens the complement of the verb before ("claims the trust plans").
 * It looks ahead at most a fixed number of chunks, so the cost is linear in the sentence.
 */
import type { Chunk, PlainChunk, VerbChunk } from './chunk-types.js';
import type { Clause, ClauseKind } from './clauses.js';
import { nounAt } from './clauses.js';
import { CONTENT_NOUNS, REPORTING, TAKES_CLAUSE, TAKES_OBJECT_THEN_CLAUSE } from './complement-words.js';
import type { Word } from './tag-repair-rows.js';

const LOOK_AHEAD = 24;
/** Words that open a clause or, without a verb behind them, a prepositional phrase ("after the savings"). */
/** Verbs with an object and a participle: "would see hundreds laid off". */
const PERCEIVES = new Set(['see', 'have', 'get', 'hear', 'find', 'leave', 'keep', 'want']);
const CONJUNCTION_OR_PREPOSITION = new Set([
  'after',
  'before',
  'since',
  'until',
  'till',
  'as',
  'once',
  'than',
  'like',
  'because',
]);

/** The clauses of a sentence, in the order in which they open. */
export function buildClauses(words: readonly Word[], chunks: readonly Chunk[]): Clause[] {
  const builder = new ClauseBuilder(words, chunks);
  for (let k = 0; k < chunks.length; k = Math.max(k + 1, builder.take(k)));
  return builder.clauses;
}

class ClauseBuilder {
  readonly clauses: Clause[] = [];
  private stack: Clause[] = [];
  private comma = false;
  private conjunction: number | null = null;
  /** A conjunction with a parenthesis behind it: "and, even after the savings, has". */
  private held: number | null = null;
  private readonly words: readonly Word[];
  private readonly chunks: readonly Chunk[];

  constructor(words: readonly Word[], chunks: readonly Chunk[]) {
    this.words = words;
    this.chunks = chunks;
  }

  /** Takes the chunk at k in; gives the index of the next to take. */
  take(k: number): number {
    const chunk = this.chunks[k];
    if (!chunk) return k + 1;
    const report = this.reportAt(k);
    if (report > k) return report;
    switch (chunk.kind) {
      case 'comma':
        this.comma = true;
        if (this.held !== null && this.held !== k - 1) {
          this.conjunction = this.held;
          this.held = null;
        }
        return k + 1;
      case 'cc':
        if (this.invertedBehind(k)) {
          this.beside(k, false);
          return k + 1;
        }
        this.conjunction = k;
        this.held = this.chunks[k + 1]?.kind === 'comma' ? k : null;
        return k + 1;
      case 'stop':
      case 'other':
        this.stack = [];
        break;
      case 'np':
        this.noun(k);
        break;
      case 'vg':
        this.verb(k, chunk);
        break;
      case 'sub':
        this.subordinator(k, chunk.lemma);
        break;
      case 'rel':
        this.relative(k);
        break;
      case 'wh':
        this.question(k);
        break;
      default:
        this.leaveRestrictive();
        this.attach(this.top(), k);
    }
    if (chunk.kind !== 'adv') {
      this.comma = false;
      this.conjunction = null;
    }
    return k + 1;
  }

  /** Behind a comma a phrase goes with the clause outside: "the day the bridge reopens, with no change", "broadband, which means 24Mbps, by May". */
  private leaveRestrictive(): void {
    const top = this.stack.at(-1);
    if (!this.comma || top?.kind !== 'relative' || top.verb === null || top.parent?.verb == null) return;
    if (top.marker === null || top.comma) this.popTo(top.parent);
  }

  private top(): Clause {
    return this.stack.at(-1) ?? this.open('main', null);
  }

  private open(kind: ClauseKind, parent: Clause | null, more: Partial<Clause> = {}): Clause {
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
      ...more,
    };
    this.clauses.push(clause);
    parent?.children.push(clause);
    this.popTo(parent);
    this.stack.push(clause);
    return clause;
  }

  private popTo(clause: Clause | null): void {
    if (clause === null) this.stack = [];
    while (this.stack.length > 0 && this.stack.at(-1) !== clause) this.stack.pop();
    if (clause !== null && this.stack.length === 0) this.stack.push(clause);
  }

  private attach(clause: Clause, k: number): void {
    clause.chunks.push(k);
  }

  /** True where a chunk stands between quotation marks; a comma goes with the word before it. */
  private isQuoted(k: number): boolean {
    const chunk = this.chunks[k];
    return chunk !== undefined && this.words[chunk.first]?.quoted === true;
  }

  private previousOrNull(k: number): number | null {
    const at = this.previous(k);
    return at < 0 ? null : at;
  }

  private previous(k: number, skip: (chunk: Chunk) => boolean = () => false): number {
    for (let i = k - 1; i >= 0; i--) {
      const chunk = this.chunks[i];
      if (chunk && chunk.kind !== 'adv' && !skip(chunk)) return i;
    }
    return -1;
  }

  private lemmaAt(k: number): string {
    const chunk = this.chunks[k];
    if (!chunk) return '';
    const word =
      this.words[chunk.kind === 'vg' ? chunk.main : chunk.kind === 'np' ? chunk.head : chunk.last - 1];
    return word?.lemma ?? '';
  }

  // --- noun phrases

  private noun(k: number): void {
    const chunk = nounAt(this.chunks, k);
    const first = this.words[chunk?.first ?? -1];
    const before = this.chunks[k - 1];
    if (first?.lower === 'whose') {
      this.relative(k);
      return;
    }
    const clause = this.top();
    if (before?.kind === 'prep' || chunk?.time || this.conjoinsNoun(k)) return this.attach(clause, k);
    if (clause.verb === null) this.nounBeforeVerb(k, clause);
    else this.nounAfterVerb(k, clause);
  }

  /** "beds and staff": a conjunction between noun phrases, with no verb of its own behind. */
  private conjoinsNoun(k: number): boolean {
    if (this.conjunction === null) return false;
    if (this.top().verb === null && this.top().subject !== null) return true;
    return !this.leadsFinite(k, true);
  }

  private nounBeforeVerb(k: number, clause: Clause): void {
    const adjacent = this.chunks[k - 1]?.kind === 'np' && !this.comma;
    const aside = clause.kind === 'relative' && this.comma && this.chunks[k + 1]?.kind === 'comma';
    if (aside) return this.attach(clause, k);
    if (clause.subject === null && clause.subjectClause === null) {
      // the object of an object relative's missing gap is its subject: "which it began"
      clause.subject = k;
      this.attach(clause, k);
    } else if (this.comma && this.replacesSubject(k, clause)) {
      clause.subject = k;
      clause.subjectClause = null;
      this.attach(clause, k);
    } else if (adjacent && this.leadsFinite(k, false)) {
      this.openZeroRelative(k, clause);
    } else this.attach(clause, k);
  }

  /** "Mr Chairman, I milk sixty cows", "To be plain, nobody noticed": what stood before the comma was not the subject. */
  private replacesSubject(k: number, clause: Clause): boolean {
    if (clause.subjectClause !== null) return this.leadsFinite(k, true);
    const word = this.words[nounAt(this.chunks, k)?.first ?? -1];
    return /^(i|we|you|he|she|they|it)$/.test(word?.lower ?? '') && this.chunks[k + 1]?.kind === 'vg';
  }

  private openZeroRelative(k: number, clause: Clause): void {
    const relative = this.open('relative', clause, { antecedent: k - 1, subject: k });
    this.attach(relative, k);
  }

  private nounAfterVerb(k: number, clause: Clause): void {
    const takes = this.takesClause(clause, k);
    const led = this.stack
      .slice(0, -1)
      .findLast((outer) => outer.verb === null && outer.subjectClause !== null);
    if (this.comma && this.conjunction === null && led && led.kind === 'main' && this.leadsFinite(k, true)) {
      this.popTo(led);
      led.subject = k;
      led.subjectClause = null;
      return this.attach(led, k);
    }
    const outer = this.waitingForVerb();
    const single =
      outer !== null && takes && this.chunks[this.previous(k)]?.kind === 'vg' && this.finitesAhead(k) < 2;
    if (
      (!takes || single) &&
      this.conjunction === null &&
      outer !== null &&
      this.chunks[k - 1]?.kind !== 'np'
    ) {
      // "the offer they keep talking about, the £7,200, is": an apposition of what waits
      if (this.comma) this.popTo(outer);
      return this.attach(this.comma ? outer : clause, k);
    }
    if (
      !this.leadsFinite(
        k,
        takes || this.conjunction !== null || this.waitingForSubject() !== null,
        takes || this.conjunction !== null || this.comma,
      )
    )
      return this.attach(clause, k);
    const waiting = this.waitingForSubject();
    if (takes && !this.comma && this.conjunction === null) {
      this.startClause('complement', clause, k, { governor: this.previousOrNull(k) });
    } else if (waiting && this.conjunction === null) {
      this.popTo(waiting);
      waiting.subject = k;
      this.attach(waiting, k);
    } else if (this.conjunction !== null || this.comma) {
      this.beside(k);
    } else if (this.chunks[k - 1]?.kind === 'np') {
      this.openZeroRelative(k, clause);
    } else this.startClause('complement', clause, k, { governor: this.previousOrNull(k) });
  }

  /** How many finite verbs stand between a chunk and the end of its clause. */
  private finitesAhead(k: number): number {
    let count = 0;
    for (let i = k + 1; i < Math.min(this.chunks.length, k + LOOK_AHEAD); i++) {
      const chunk = this.chunks[i];
      if (!chunk || /^(stop|other|sub|rel|wh|comma)$/.test(chunk.kind)) break;
      if (chunk.kind === 'vg' && chunk.finite) count++;
    }
    return count;
  }

  private startClause(
    kind: ClauseKind,
    parent: Clause | null,
    k: number | null,
    more: Partial<Clause>,
  ): void {
    const clause = this.open(kind, parent, { subject: k, ...more });
    if (k !== null) this.attach(clause, k);
  }

  /** A clause with a subject of its own beside an open one: "…, and it will not happen". */
  private beside(k: number, withSubject = true): void {
    let level = this.stack.findLast(
      (clause) => this.isFinite(clause) && !(clause.kind === 'relative' && clause.marker === null),
    );
    while (
      level?.parent &&
      this.comma &&
      (level.kind === 'relative' || level.kind === 'adverbial' || level.kind === 'question') &&
      this.isFinite(level.parent)
    )
      level = level.parent;
    const parent = level?.parent ?? null;
    this.startClause(level?.kind ?? 'main', parent, withSubject ? k : null, {
      conjunction: this.conjunction,
      governor: level?.governor ?? null,
      antecedent: level?.antecedent ?? null,
    });
    const opened = this.stack.at(-1);
    if (opened && level) opened.marker = level.kind === 'main' ? null : level.marker;
  }

  /** "and in its place will rise a berth": a phrase of place and a finite verb without a subject before it. */
  private invertedBehind(k: number): boolean {
    const [prep, noun, verb] = [this.chunks[k + 1], this.chunks[k + 2], this.chunks[k + 3]];
    const clause = this.stack.at(-1);
    return (
      prep?.kind === 'prep' &&
      noun?.kind === 'np' &&
      verb?.kind === 'vg' &&
      verb.finite &&
      !verb.ambiguous &&
      clause?.verb != null &&
      this.chunks[k + 4]?.kind === 'np'
    );
  }

  private isCopula(clause: Clause): boolean {
    const verb = clause.verb === null ? undefined : this.chunks[clause.verb];
    return verb?.kind === 'vg' && verb.copula;
  }

  private isFinite(clause: Clause): boolean {
    const verb = clause.verb === null ? undefined : this.chunks[clause.verb];
    return verb?.kind === 'vg' && verb.finite;
  }

  /** An outer clause that has neither subject nor verb yet: "When they go | it means". */
  private waitingForSubject(): Clause | null {
    return (
      this.stack
        .slice(0, -1)
        .findLast(
          (clause) => clause.verb === null && clause.subject === null && clause.subjectClause === null,
        ) ?? null
    );
  }

  /** An outer clause that has its subject and still waits for its verb: "staff who could lose their jobs | included". */
  private waitingForVerb(): Clause | null {
    return (
      this.stack
        .slice(0, -1)
        .findLast(
          (outer) => outer.verb === null && (outer.subject !== null || outer.subjectClause !== null),
        ) ?? null
    );
  }

  private takesClause(clause: Clause, k: number): boolean {
    const lemma = clause.verb === null ? '' : this.lemmaAt(clause.verb);
    const before = this.chunks[this.previous(k)];
    if (before?.kind === 'vg') return TAKES_CLAUSE.has(lemma) || REPORTING.has(lemma);
    if (before?.kind === 'adj') return this.isCopula(clause);
    if (before?.kind === 'np')
      return (
        TAKES_OBJECT_THEN_CLAUSE.has(lemma) ||
        (before.time && REPORTING.has(lemma)) ||
        (this.chunks[this.previous(k) - 1]?.kind === 'prep' && REPORTING.has(lemma))
      );
    return REPORTING.has(lemma);
  }

  /** True where the noun phrase at k is the subject of a finite verb further on. */
  private leadsFinite(k: number, ambiguousToo: boolean, acrossAnd = true): boolean {
    const pronoun = this.words[nounAt(this.chunks, k)?.first ?? -1]?.lower ?? '';
    if (/^(i|we|they|he|she)$/.test(pronoun) && this.chunks[k + 1]?.kind === 'vg') return true;
    let needed = 0;
    let passed = 0;
    let commas = 0;
    for (let i = k + 1; i < Math.min(this.chunks.length, k + LOOK_AHEAD); i++) {
      const chunk = this.chunks[i];
      if (!chunk) return false;
      if (chunk.kind === 'vg') {
        if (!chunk.finite || (chunk.ambiguous && !this.readsAsFinite(i, ambiguousToo))) continue;
        if (needed > 0) {
          needed--;
          passed++;
        } else return commas % 2 === 0;
      } else if (chunk.kind === 'rel') needed++;
      else if (chunk.kind === 'comma') commas++;
      else if (chunk.kind === 'cc') {
        if (passed > 0 || !acrossAnd || /^(vg|comma)$/.test(this.chunks[i + 1]?.kind ?? '')) return false;
      } else if (
        chunk.kind === 'stop' ||
        chunk.kind === 'other' ||
        chunk.kind === 'sub' ||
        chunk.kind === 'wh'
      ) {
        if (chunk.kind !== 'sub' || !this.isPreposition(i)) return false;
      } else if (
        chunk.kind === 'np' &&
        !chunk.time &&
        this.chunks[i - 1]?.kind === 'np' &&
        this.isSubjectLike(i)
      )
        needed++;
    }
    return false;
  }

  private isSubjectLike(k: number): boolean {
    return this.chunks[k + 1]?.kind === 'vg' || this.chunks[k + 2]?.kind === 'vg';
  }

  /** A bare -ed form as past tense: an object follows it directly, or the place asks for a verb and no other comes. */
  private readsAsFinite(k: number, expected: boolean): boolean {
    const after = this.chunks[k + 1];
    if (after?.kind === 'np' && !after.time) return true;
    if (after?.kind === 'prep' && after.lemma === 'by') return false;
    return expected;
  }

  // --- verbs

  private verb(k: number, group: VerbChunk): void {
    if (group.to) return this.infinitive(k);
    if (!group.finite) return this.participleOrGerund(k, group);
    const clause = this.stack.at(-1);
    if (!clause) return this.verbFirst(k, group);
    if (clause.verb === null) return this.firstVerb(k, group, clause);
    if (this.conjunction !== null) return this.coordinate(k, group);
    if (this.resumes(clause, k, group)) return;
    const waiting = this.waitingForVerb();
    if (
      waiting &&
      (!group.ambiguous || this.comma || this.chunks[k - 1]?.kind !== 'np' || !this.finiteAhead(k))
    ) {
      this.popTo(waiting);
      return this.setVerb(waiting, k);
    }
    if (group.ambiguous) return this.participle(k, clause);
    // "boardings, which data show | have declined"
    if (clause.kind === 'relative' && clause.antecedent !== null && this.previous(k) === clause.verb) {
      const inner = this.open('complement', clause, { subject: clause.antecedent, governor: clause.verb });
      return this.setVerb(inner, k);
    }
    this.stealSubject(k, clause);
  }

  /** "would, in the course of a year, match": the verb behind a parenthesis takes up its auxiliary. */
  private resumes(clause: Clause, k: number, group: VerbChunk): boolean {
    const lone = clause.verb === null ? undefined : this.chunks[clause.verb];
    const word = this.words[group.main];
    if (
      !this.comma ||
      lone?.kind !== 'vg' ||
      this.words[lone.main]?.pos !== 'AUX' ||
      lone.copula ||
      group.first !== group.main
    )
      return false;
    if (lone.modal !== null ? word?.form !== 'base' : word?.form === 's' || word?.form === 'past')
      return false;
    group.modal = lone.modal;
    group.negations = [...lone.negations];
    group.finite = true;
    group.ambiguous = false;
    clause.chunks.push(k);
    clause.verb = k;
    return true;
  }

  private setVerb(clause: Clause, k: number): void {
    clause.verb = k;
    this.attach(clause, k);
  }

  /** A sentence that begins with a verb: an order, a participle ("Pressed on the fee, she said"), or a bare minute. */
  private verbFirst(k: number, group: VerbChunk): void {
    const main = this.open('main', null);
    if (group.ambiguous && this.commaThenSubject(k)) this.setVerb(this.open('participle', main), k);
    else this.setVerb(main, k);
  }

  private commaThenSubject(k: number): boolean {
    for (let i = k + 1; i < Math.min(this.chunks.length, k + LOOK_AHEAD); i++) {
      const chunk = this.chunks[i];
      if (chunk?.kind === 'stop' || chunk?.kind === 'other') return false;
      if (chunk?.kind === 'comma' && this.chunks[i + 1]?.kind === 'np') return this.leadsFinite(i + 1, true);
    }
    return false;
  }

  private firstVerb(k: number, group: VerbChunk, clause: Clause): void {
    const hasSubject =
      clause.subject !== null ||
      clause.subjectClause !== null ||
      (clause.kind === 'relative' && clause.marker !== null);
    if (
      group.ambiguous &&
      hasSubject &&
      clause.subject !== null &&
      (this.chunks[k + 1]?.kind !== 'np' || nounAt(this.chunks, k + 1)?.time === true) &&
      this.finiteAhead(k)
    ) {
      this.participle(k, clause);
      return;
    }
    if (group.ambiguous && !hasSubject && clause.kind === 'main' && this.commaThenSubject(k)) {
      this.setVerb(this.open('participle', clause), k);
      return;
    }
    if (
      group.ambiguous &&
      clause.kind === 'complement' &&
      clause.governor !== null &&
      PERCEIVES.has(this.lemmaAt(clause.governor))
    )
      this.asParticiple(k);
    if (group.ambiguous && clause.kind === 'adverbial' && !hasSubject) this.asParticiple(k);
    if (!hasSubject)
      clause.subject =
        clause.chunks.find(
          (one) => nounAt(this.chunks, one)?.time && this.chunks[one - 1]?.kind !== 'prep',
        ) ?? null;
    this.setVerb(clause, k);
  }

  /** True where another finite verb follows that has no subject of its own: the -ed form at k is then a participle. */
  private finiteAhead(k: number): boolean {
    for (let i = k + 1; i < Math.min(this.chunks.length, k + LOOK_AHEAD); i++) {
      const chunk = this.chunks[i];
      if (
        !chunk ||
        chunk.kind === 'stop' ||
        chunk.kind === 'other' ||
        chunk.kind === 'comma' ||
        chunk.kind === 'cc'
      )
        return false;
      if (chunk.kind === 'sub' || chunk.kind === 'rel' || chunk.kind === 'wh')
        return this.isPreposition(i) ? false : false;
      if (chunk.kind === 'vg' && chunk.finite) {
        const before = this.chunks[this.previous(i)];
        const beforeThat = this.chunks[this.previous(i) - 1];
        return before?.kind === 'np'
          ? beforeThat?.kind === 'prep' || before.time || this.previous(i) - 1 === k
          : before?.kind !== 'vg' || true;
      }
    }
    return false;
  }

  /** "means clinicians have": the noun phrase before the verb was the subject of a clause, not an object. */
  private stealSubject(k: number, clause: Clause): void {
    const last = clause.chunks.at(-1);
    if (
      last !== undefined &&
      this.chunks[last]?.kind === 'np' &&
      last !== clause.subject &&
      this.chunks[last - 1]?.kind !== 'prep'
    ) {
      clause.chunks.pop();
      this.startClause('complement', clause, last, { governor: clause.verb });
      const opened = this.stack.at(-1);
      if (opened) this.setVerb(opened, k);
      return;
    }
    this.setVerb(this.open('main', null), k);
  }

  private coordinate(k: number, group: VerbChunk): void {
    // behind a comma the conjunction goes on with what the relative clause interrupted
    const open = this.stack.filter((clause) => !(this.comma && clause.comma && clause.kind === 'relative'));
    const partner =
      open.findLast((clause) => this.isFinite(clause) === group.finite && this.matches(group, clause)) ??
      open.findLast((clause) => this.matches(group, clause)) ??
      open.findLast((clause) => this.isFinite(clause)) ??
      this.stack.at(-1);
    if (!partner) return this.verbFirst(k, group);
    const clause = this.open(partner.kind, partner.parent, {
      marker: partner.marker,
      antecedent: partner.antecedent,
      governor: partner.governor,
      shares: partner,
      conjunction: this.conjunction,
      comma: partner.comma || this.comma,
    });
    this.setVerb(clause, k);
  }

  /** True where a second conjunct of this form goes with the verb of a clause. */
  private matches(group: VerbChunk, clause: Clause): boolean {
    const other = clause.verb === null ? undefined : this.chunks[clause.verb];
    if (other?.kind !== 'vg') return false;
    const [word, first] = [this.words[group.main], this.words[other.main]];
    if (!word || !first) return false;
    if (group.to) return other.to;
    if (group.first !== group.main && this.words[group.first]?.pos === 'AUX') return other.finite;
    if (word.form === 'ing') return first.form === 'ing';
    if (word.form === 'base')
      return (
        other.to || other.modal !== null || (other.finite && first.form === 'base') || other.bridge !== null
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

  private infinitive(k: number): void {
    const group = this.chunks[k] as VerbChunk;
    if (this.conjunction !== null && this.stack.some((clause) => this.matches(group, clause)))
      return this.coordinate(k, group);
    const parent = this.top();
    const opened = parent.kind === 'question' && parent.verb === null && parent.subject === null;
    if (opened) return this.setVerb(parent, k);
    const before = this.previousOrNull(k);
    // "turned out to be", "went on to say": the particle belongs to the verb
    const particle =
      before !== null && this.chunks[before]?.kind === 'prep' && this.chunks[before - 1]?.kind === 'vg';
    const clause = this.open('infinitive', parent, {
      governor: this.comma ? null : particle ? before - 1 : before,
    });
    this.setVerb(clause, k);
    if (parent.verb === null && parent.subject === null && parent.kind === 'main')
      parent.subjectClause = clause;
  }

  private participleOrGerund(k: number, group: VerbChunk): void {
    const clause = this.top();
    const before = this.chunks[k - 1];
    const word = this.words[group.main];
    if (this.conjunction !== null && this.stack.some((one) => this.matches(group, one)))
      return this.coordinate(k, group);
    if (before?.kind === 'prep') {
      if (clause.chunks.at(-1) === k - 1) clause.chunks.pop();
      const gerund = this.open('gerund', clause, {
        marker: k - 1,
        governor: this.previousOrNull(k - 1),
        comma: this.chunks[k - 2]?.kind === 'comma',
      });
      this.attach(gerund, k - 1);
      return this.setVerb(gerund, k);
    }
    if (
      clause.verb === null &&
      clause.kind !== 'main' &&
      clause.kind !== 'complement' &&
      (clause.subject === null || this.words[group.first]?.lower === 'be')
    )
      return this.setVerb(clause, k);
    if (
      word?.form === 'ing' &&
      clause.verb === null &&
      clause.subject === null &&
      clause.subjectClause === null
    ) {
      const gerund = this.open('gerund', clause);
      clause.subjectClause = gerund;
      return this.setVerb(gerund, k);
    }
    if (word?.form === 'ing' && before?.kind === 'vg') {
      const gerund = this.open('gerund', clause, { governor: k - 1 });
      return this.setVerb(gerund, k);
    }
    this.participle(k, clause);
  }

  /** A bare -ed form is a past participle here: what it is about undergoes it. */
  private asParticiple(k: number): void {
    const group = this.chunks[k];
    if (group?.kind !== 'vg') return;
    group.finite = false;
    group.passive ||= this.words[group.main]?.form !== 'ing' && !group.progressive;
  }

  private participle(k: number, parent: Clause): void {
    const antecedent = this.comma ? null : this.previous(k);
    this.asParticiple(k);
    const noun = antecedent !== null && this.chunks[antecedent]?.kind === 'np' ? antecedent : null;
    const clause = this.open('participle', parent, { antecedent: noun });
    this.setVerb(clause, k);
  }

  // --- words that open clauses

  private isPreposition(k: number): boolean {
    const chunk = this.chunks[k];
    if (chunk?.kind !== 'sub' || !CONJUNCTION_OR_PREPOSITION.has(chunk.lemma)) return false;
    const top = this.stack.at(-1);
    // "profit before exceptional items grew": the verb belongs to the clause outside
    const waits = top !== undefined && top.verb === null && top.subject !== null && !this.comma;
    for (let i = k + 1; i < Math.min(this.chunks.length, k + LOOK_AHEAD); i++) {
      const next = this.chunks[i];
      if (
        i > k + 1 &&
        next?.kind === 'np' &&
        this.chunks[i - 1]?.kind === 'np' &&
        !next.time &&
        this.isSubjectLike(i)
      )
        return true;
      if (
        !next ||
        next.kind === 'comma' ||
        next.kind === 'stop' ||
        next.kind === 'other' ||
        next.kind === 'sub' ||
        next.kind === 'rel' ||
        next.kind === 'wh'
      )
        return true;
      if (next.kind === 'cc' && this.chunks[i + 1]?.kind === 'vg') return true;
      if (next.kind === 'vg')
        return waits ? i > k + 1 && !this.finiteAhead(i) : !(next.finite || i === k + 1);
    }
    return true;
  }

  private subordinator(k: number, lemma: string): void {
    if (this.isPreposition(k)) {
      (this.chunks[k] as PlainChunk).kind = 'prep';
      return this.attach(this.top(), k);
    }
    // "as much as", "as high as": a comparison
    if (lemma === 'that') return this.that(k);
    // "two years after it was scheduled": the distance belongs to the clause behind
    const distance =
      /^(after|before)$/.test(lemma) &&
      this.top().chunks.at(-1) === k - 1 &&
      nounAt(this.chunks, k - 1)?.time === true;
    if (distance) {
      this.top().chunks.pop();
      this.comma = this.chunks[k - 2]?.kind === 'comma';
    }
    const parent = this.parentOfAdverbial();
    const asks =
      (lemma === 'if' || lemma === 'when') &&
      parent.verb !== null &&
      /^(ask|know|decide|see|wonder|say)$/.test(this.lemmaAt(parent.verb)) &&
      (this.previous(k) === parent.verb ||
        (lemma === 'if' && /^(ask|know|wonder)$/.test(this.lemmaAt(parent.verb))));
    const clause = this.open(asks ? 'question' : 'adverbial', parent, {
      marker: k,
      governor: asks ? parent.verb : null,
    });
    if (distance) this.attach(clause, k - 1);
    this.attach(clause, k);
  }

  private parentOfAdverbial(): Clause {
    const top = this.top();
    if (!this.comma) return top;
    return (
      this.stack.findLast(
        (clause) => clause.verb === null || (this.isFinite(clause) && clause.kind !== 'relative'),
      ) ?? top
    );
  }

  private that(k: number): void {
    const top = this.top();
    const before = this.previous(k, (chunk) => chunk.kind === 'comma');
    const sister = this.stack.findLast((clause) => clause.kind === 'complement' && clause.verb !== null);
    if (this.conjunction !== null || (this.comma && sister?.marker != null)) {
      const parent = sister?.parent ?? top;
      this.attach(
        this.open('complement', parent, {
          marker: k,
          governor: sister?.governor ?? parent.verb,
          conjunction: this.conjunction,
        }),
        k,
      );
      return;
    }
    const content = this.chunks[before]?.kind !== 'np' || CONTENT_NOUNS.has(this.lemmaAt(before));
    this.attach(this.open('complement', top, { marker: k, governor: content ? before : top.verb }), k);
  }

  private relative(k: number): void {
    const chunk = this.chunks[k] as Chunk;
    const piedPiped = this.chunks[k - 1]?.kind === 'prep';
    const from = piedPiped ? k - 1 : k;
    const antecedent = this.antecedentBefore(from);
    if (chunk.kind === 'rel' && chunk.lemma === 'that' && this.isContentClause(antecedent, k))
      return this.that(k);
    const owner = this.stack.findLast((clause) => clause.chunks.includes(antecedent)) ?? this.top();
    if (piedPiped && this.top().chunks.at(-1) === k - 1) this.top().chunks.pop();
    const clause = this.open('relative', owner, {
      marker: k,
      antecedent: antecedent < 0 ? null : antecedent,
      comma: this.chunks[from - 1]?.kind === 'comma',
    });
    if (piedPiped) this.attach(clause, k - 1);
    this.attach(clause, k);
    if (chunk.kind === 'np') clause.subject = k;
  }

  /** "the fact that …", "told members that …": that behind a noun phrase opens its content, not a relative clause. */
  private isContentClause(antecedent: number, k: number): boolean {
    const verb = this.top().verb;
    if (CONTENT_NOUNS.has(this.lemmaAt(antecedent)) && this.chunks[k + 1]?.kind !== 'vg') return true;
    return (
      verb !== null &&
      this.chunks[k + 1]?.kind !== 'vg' &&
      (TAKES_OBJECT_THEN_CLAUSE.has(this.lemmaAt(verb)) ||
        REPORTING.has(this.lemmaAt(verb)) ||
        (TAKES_CLAUSE.has(this.lemmaAt(verb)) && this.chunks[antecedent - 1]?.kind === 'prep'))
    );
  }

  private antecedentBefore(k: number): number {
    for (let i = k - 1; i >= 0; i--) {
      const chunk = this.chunks[i];
      if (chunk?.kind === 'np' && !chunk.time) return i;
    }
    return -1;
  }

  private question(k: number): void {
    const parent = this.top();
    const clause = this.open('question', parent, { marker: k, governor: parent.verb });
    this.attach(clause, k);
    if (parent.verb === null && parent.subject === null) parent.subjectClause = clause;
  }

  // --- who says the rest

  /** ", she said," or ", said the leader" beside a statement: gives the index behind it, or k. The stack stays as it is. */
  private reportAt(k: number): number {
    const edge =
      k === 0 ? false : this.chunks[k - 1]?.kind === 'comma' || this.chunks[k - 1]?.kind === 'other';
    if (!edge || this.clauses.length === 0 || this.conjunction !== null) return k;
    const [one, two] = [this.chunks[k], this.chunks[k + 1]];
    const isReporting = (chunk: Chunk | undefined, at: number): boolean =>
      chunk?.kind === 'vg' && chunk.finite && !chunk.passive && REPORTING.has(this.lemmaAt(at));
    if (one?.kind === 'np') {
      let verb = k + 1;
      while (verb < k + 7 && this.chunks[verb]?.kind === 'prep' && this.chunks[verb + 1]?.kind === 'np')
        verb += 2;
      if (isReporting(this.chunks[verb], verb) && this.endsAfter(verb + 1))
        return this.addReport(k, verb + 1, k, verb);
    }
    if (
      one?.kind === 'np' &&
      isReporting(two, k + 1) &&
      this.chunks[k + 2]?.kind === 'np' &&
      this.endsAfter(k + 3)
    )
      return this.addReport(k, k + 3, k, k + 1);
    if (isReporting(one, k) && two?.kind === 'np' && this.stack.every((clause) => clause.verb !== null)) {
      let end = k + 2;
      while (end < this.chunks.length && !/^(stop|other|rel|sub)$/.test(this.chunks[end]?.kind ?? '')) end++;
      return this.addReport(k, end, k + 1, k);
    }
    return k;
  }

  private endsAfter(k: number): boolean {
    const chunk = this.chunks[k];
    return (
      chunk === undefined ||
      chunk.kind === 'comma' ||
      chunk.kind === 'stop' ||
      chunk.kind === 'other' ||
      (chunk.kind === 'np' && chunk.time)
    );
  }

  private addReport(from: number, to: number, subject: number, verb: number): number {
    const clause: Clause = {
      id: this.clauses.length,
      kind: 'report',
      parent: null,
      children: [],
      chunks: [],
      marker: null,
      subject,
      verb,
      antecedent: null,
      governor: null,
      shares: null,
      conjunction: null,
      subjectClause: null,
      comma: true,
    };
    for (let i = from; i < to; i++) if (this.chunks[i]?.kind !== 'comma') clause.chunks.push(i);
    this.clauses.push(clause);
    this.comma = true;
    let end = to;
    if (from > 0 && this.isQuoted(from - 1) && !this.isQuoted(from))
      while (
        end < this.chunks.length &&
        !this.isQuoted(end) &&
        !/^(stop|other|cc)$/.test(this.chunks[end]?.kind ?? '')
      )
        clause.chunks.push(end++);
    return end;
  }
}
