/** What a clause is, and small questions about clauses and chunks that several stages ask. */
import type { Term } from '../../model/claim.js';
import type { Chunk, NounChunk, VerbChunk } from '../words/chunk-types.js';
import type { Word } from '../words/word.js';

export type ClauseKind =
  /** A sentence's own clause, or one beside it behind a semicolon. */
  | 'main'
  /** "said that …", "claims the trust …": what a verb, noun or adjective takes as its content. */
  | 'complement'
  /** "whether …", "what …", "how …". */
  | 'question'
  | 'relative'
  | 'adverbial'
  | 'infinitive'
  | 'gerund'
  | 'participle'
  /** "…, she said": who says the rest. */
  | 'report';

export interface Clause {
  id: number;
  kind: ClauseKind;
  parent: Clause | null;
  children: Clause[];
  /** Own chunks, without those of clauses inside, in order of the text. */
  chunks: number[];
  /** The conjunction, relative pronoun, question word or preposition that opens it. */
  marker: number | null;
  subject: number | null;
  verb: number | null;
  /** The noun phrase that a relative clause or participle is about. */
  antecedent: number | null;
  /** The verb, noun or adjective of the parent that takes this clause. */
  governor: number | null;
  /** The clause that this one is coordinated with and takes its missing subject from. */
  shares: Clause | null;
  /** The coordinating conjunction before it, where it is a second conjunct. */
  conjunction: number | null;
  /** A clause that is the subject of this one ("cutting jobs will save money"). */
  subjectClause: Clause | null;
  /** Set off by a comma. */
  comma: boolean;
  /** The "not" or "rather than" by which it is denied, where it shares its verb with the clause that is told. */
  denial: number | null;
  /** The auxiliary that stands for the verb of the clause before ("and so did the clerk"), which this one then has too. */
  elided: number | null;
}

/** A sentence taken apart. */
export interface ParsedSentence {
  words: readonly Word[];
  chunks: readonly Chunk[];
  clauses: readonly Clause[];
  /** Terms read so far, by chunk: each claim of the sentence asks for the same ones again. */
  terms: Map<number, Term | null>;
}

export const verbOf = (parsed: ParsedSentence, clause: Clause): VerbChunk | null => {
  const chunk = clause.verb === null ? undefined : parsed.chunks[clause.verb];
  return chunk?.kind === 'vg' ? chunk : null;
};

export const nounAt = (chunks: readonly Chunk[], at: number | null): NounChunk | null => {
  const chunk = at === null ? undefined : chunks[at];
  return chunk?.kind === 'np' ? chunk : null;
};
