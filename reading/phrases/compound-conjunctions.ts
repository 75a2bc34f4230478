/**
 * Conjunctions of several words, and participles that have become conjunctions: "as if", "in case", "on condition that", "assuming".
 * Each stands for a plain one by what it makes of its clause. Source: complex subordinators (Quirk et al. 1985, 14.12).
 */
import type { Chunk, PlainChunk } from '../words/chunk-types.js';
import { REPORTING, TAKES_CLAUSE } from '../words/complement-words.js';
import type { Word } from '../words/word.js';

/** The words, and the lemma of their chunk: "provided" sets a condition, "as if" compares with what is not so, "lest" names what is feared. */
const COMPOUNDS: readonly (readonly [string, string])[] = [
  ['as if', 'as if'],
  ['as though', 'as if'],
  ['even if', 'even if'],
  ['in case', 'lest'],
  ['for fear that', 'lest'],
  ['in the event that', 'if'],
  ['in the event', 'if'],
  ['on condition that', 'provided'],
  ['on the condition that', 'provided'],
  ['provided that', 'provided'],
  ['providing that', 'provided'],
  ['assuming that', 'provided'],
  ['supposing that', 'provided'],
  ['so long as', 'provided'],
  ['provided', 'provided'],
  ['providing', 'provided'],
  ['assuming', 'provided'],
  ['supposing', 'provided'],
];

/** What the two words are as one: they say that the next thing followed at once, and deny nothing. */
export const NO_SOONER = 'no sooner';

const ROWS = COMPOUNDS.map(([words, lemma]) => ({ words: words.split(' '), lemma }));
const FIRST = new Set(ROWS.map(({ words }) => words[0]));

/** The conjunction that begins at a word, or "no sooner", or null; `before` are the chunks that stand before it. */
export function compoundConjunctionAt(
  words: readonly Word[],
  at: number,
  before: readonly Chunk[],
): PlainChunk | null {
  if (words[at]?.lower === 'no' && words[at + 1]?.lower === 'sooner' && words[at + 2]?.pos === 'AUX')
    return { kind: 'adv', first: at, last: at + 2, lemma: NO_SOONER };
  if (!FIRST.has(words[at]?.lower ?? '')) return null;
  const row = ROWS.find((one) => one.words.every((word, i) => words[at + i]?.lower === word));
  if (!row) return null;
  const last = at + row.words.length;
  if (/(?:ed|ing)$/.test(row.words[0] ?? '') && !joinsClauses(words, before, row.words.length > 1))
    return null;
  return leadsClause(words, last) ? { kind: 'sub', first: at, last, lemma: row.lemma } : null;
}

/** "The Act provided that", "the board, assuming control,": a participle joins at the start, or with that behind a clause which has its verb. */
function joinsClauses(words: readonly Word[], before: readonly Chunk[], withThat: boolean): boolean {
  const opens = before.length === 0 || before.at(-1)?.kind === 'stop';
  if (opens || !withThat) return opens;
  const from = before.findLastIndex(({ kind }) => /^(?:sub|rel|wh|stop)$/.test(kind));
  const verb = before.slice(from + 1).findLast((one) => one.kind === 'vg');
  const lemma = verb?.kind === 'vg' ? (words[verb.main]?.lemma ?? '') : '';
  const says = REPORTING.has(lemma) || TAKES_CLAUSE.has(lemma);
  return verb?.kind === 'vg' && verb.finite && (!says || before.at(-1)?.kind === 'comma');
}

/** A finite verb behind something that can be its subject, before any mark. */
function leadsClause(words: readonly Word[], from: number): boolean {
  const first = words[from];
  if (!first || !/^(?:DET|PRON|NOUN|PROPN|ADJ|NUM)$/.test(first.pos)) return false;
  for (let i = from + 1; i < Math.min(words.length, from + 14); i++) {
    const word = words[i];
    if (!word || (word.pos === 'PUNCT' && !/^[-"“”‘’']$/.test(word.text))) return false;
    if (word.pos === 'AUX' || (word.pos === 'VERB' && word.form !== 'ing' && word.form !== 'en')) return true;
  }
  return false;
}
