/**
 * How the clause around a content tells it: who told, warned, confirmed or knew, to whom, and whether that is denied ("was never told
 * that", "refused to confirm that", "had no idea that"). Verbs of saying, of knowing and of letting know take a that-clause, and so do
 * the nouns and adjectives made of them (Quirk et al. 1985, 16.30-35, 17.26).
 */
import type { Frame, Modality, Term } from '../../model/claim.js';
import { ownOperators } from './clause-operators.js';
import { type Clause, type ParsedSentence, nounAt, verbOf } from '../clauses/clauses.js';
import { REPORTING, TAKES_CLAUSE } from '../words/complement-words.js';
import { tenseOf } from './tense.js';
import type { Descent } from '../clauses/operator-types.js';
import { FACTIVE, RAISES } from './negated-reports.js';
import { descend, resolveOperators } from './operators.js';
import { subjectOf } from '../clauses/subjects.js';
import { type TermContext, headLemma, isTime, objectsOf, prepositionsOf, termAt } from '../clauses/terms.js';

type Report = NonNullable<Frame['report']>;

/** "had no idea that", "gave no warning that": the act or state that such a noun names. */
const NOUN_ACTS: Readonly<Record<string, string>> = {
  idea: 'know',
  knowledge: 'know',
  awareness: 'know',
  notion: 'know',
  inkling: 'know',
  warning: 'warn',
  notice: 'warn',
  word: 'tell',
  confirmation: 'confirm',
  promise: 'promise',
  assurance: 'assure',
};

/** "was unaware that": to know, or not. */
const ADJECTIVE_ACTS: Readonly<Record<string, { act: string; negative?: true }>> = {
  aware: { act: 'know' },
  conscious: { act: 'know' },
  unaware: { act: 'know', negative: true },
  ignorant: { act: 'know', negative: true },
};

const lemmaOf = (parsed: ParsedSentence, clause: Clause): string =>
  parsed.words[verbOf(parsed, clause)?.main ?? -1]?.lemma ?? '';

/** "has not said that", "nobody was told that", "denied having said that": the clause is a claim by itself, and its content none. */
export function isDeniedReport(parsed: ParsedSentence, clause: Clause): boolean {
  const lemma = lemmaOf(parsed, clause);
  if (!REPORTING.has(lemma) && !TAKES_CLAUSE.has(lemma)) return false;
  // "cannot rule out that" leaves it open
  if (RAISES.has(lemma) || FACTIVE.has(lemma) || lemma === 'rule') return false;
  const outer = outermost(clause);
  if (outer === clause)
    return ownOperators(parsed, clause).filter(({ negative }) => negative === true).length % 2 === 1;
  const { core, operators } = descend(parsed, outer);
  return core === clause && operators.filter(({ negative }) => negative === true).length % 2 === 1;
}

/** "refused | to confirm", "denied | having said": the clause whose verb governs them all. */
function outermost(clause: Clause): Clause {
  let outer = clause;
  while ((outer.kind === 'infinitive' || outer.kind === 'gerund') && outer.parent) outer = outer.parent;
  return outer;
}

/** The report that a claim is the content of, or that it is itself where the report is denied; null where there is none. */
export function reportOf(parsed: ParsedSentence, descent: Descent, context: TermContext): Report | null {
  const { core, path } = descent;
  const inner = path[0];
  if (inner?.kind === 'complement' && inner.parent) return readReport(parsed, inner.parent, inner, context);
  const content = core.children.find((child) => child.kind === 'complement' && child.verb !== null);
  return content && isDeniedReport(parsed, core) ? readReport(parsed, core, content, context) : null;
}

/**
 * "If the bank says that it will pay", "nobody knows whether the clerk said that he was ill": whether it is said at all is open, and what
 * would be said with it. Null where the report is settled, or the claim is not the content of one.
 */
export function openReport(parsed: ParsedSentence, { path }: Descent): Modality | null {
  for (let clause = path[0]; clause?.kind === 'complement' && clause.parent; clause = clause.parent) {
    if (setsCondition(parsed, clause.parent)) return 'conditional';
    const { modality } = resolveOperators(descend(parsed, outermost(clause.parent)).operators);
    if (/^(?:conditional|possible|hoped)$/.test(modality)) return modality;
  }
  return null;
}

const setsCondition = ({ chunks }: ParsedSentence, { kind, marker }: Clause): boolean => {
  const chunk = marker === null ? undefined : chunks[marker];
  return kind === 'adverbial' && chunk?.kind === 'sub' && /^(?:if|even if|unless)$/.test(chunk.lemma);
};

function readReport(
  parsed: ParsedSentence,
  clause: Clause,
  content: Clause,
  context: TermContext,
): Report | null {
  const named = actOf(parsed, clause, content);
  const descent = descend(parsed, outermost(clause));
  // what may, would or will be said has not been
  const settled = ['asserted', 'denied'].includes(resolveOperators(descent.operators).modality);
  if (!named || !settled || (descent.core !== clause && named.at === 'verb')) return null;
  const [from, to] = boundsOf(parsed, content);
  if (from === undefined || to === undefined) return null;
  const negatives = descent.operators.filter(({ negative }) => negative === true).length;
  return {
    act: named.act,
    ...partiesOf(parsed, clause, named, context),
    denied: (negatives + (named.negative ? 1 : 0)) % 2 === 1,
    tense: tenseOf(parsed, descent),
    narrowed: isNarrowed(parsed, clause, context),
    content: { start: from, end: to },
  };
}

interface Act {
  act: string;
  /** What names it: the verb of its clause, or the adjective or noun behind that. */
  at: 'verb' | 'adjective' | 'noun';
  negative?: true;
}

function actOf(parsed: ParsedSentence, clause: Clause, { governor }: Clause): Act | null {
  const chunk = governor === null ? undefined : parsed.chunks[governor];
  if (chunk?.kind === 'adj') {
    const sense = ADJECTIVE_ACTS[parsed.words[chunk.last - 1]?.lower ?? ''];
    return sense ? { ...sense, at: 'adjective' } : null;
  }
  const lemma = lemmaOf(parsed, clause);
  if (chunk?.kind === 'np' && /^(?:have|give|receive|get|make)$/.test(lemma)) {
    const act = NOUN_ACTS[headLemma(parsed.words, chunk)];
    if (act) return { act, at: 'noun' };
  }
  return REPORTING.has(lemma) || TAKES_CLAUSE.has(lemma) || lemma === 'inform'
    ? { act: lemma, at: 'verb' }
    : null;
}

/** "told Lee", "said to Lee", "Lee was told", "Lee had no warning": by whom, and to whom. */
function partiesOf(
  parsed: ParsedSentence,
  clause: Clause,
  { act, at }: Act,
  context: TermContext,
): { by: Term | null; to: Term | null } {
  const subject = termAt(parsed, subjectOf(parsed, clause), context);
  const phrase = (lemma: string): Term | null =>
    termAt(parsed, prepositionsOf(parsed, clause).find((one) => one.lemma === lemma)?.noun ?? null, context);
  if (at === 'adjective') return { by: subject, to: null };
  if (at === 'verb' && verbOf(parsed, clause)?.passive === true) return { by: phrase('by'), to: subject };
  const gets = at === 'noun' && act !== 'know' && /^(?:have|receive|get)$/.test(lemmaOf(parsed, clause));
  if (gets) return { by: phrase('from'), to: subject };
  const object = objectsOf(parsed, clause)[0] ?? null;
  const told = object !== null && (at === 'verb' || parsed.chunks[object + 1]?.kind === 'np') ? object : null;
  return { by: subject, to: termAt(parsed, told, context) ?? phrase('to') };
}

/** "told him in March that", "did not say in her report that": a time, place or means that holds of the telling. */
function isNarrowed(parsed: ParsedSentence, clause: Clause, context: TermContext): boolean {
  const phrases = prepositionsOf(parsed, clause).filter(({ at, lemma }) => {
    const behind = at > (clause.verb ?? 0) || at < (clause.subject ?? 0);
    return behind && !/^(?:to|by|from|of)$/.test(lemma);
  });
  const times = clause.chunks.some((k) => {
    const noun = nounAt(parsed.chunks, k);
    const term = noun && k !== clause.subject ? termAt(parsed, k, context) : null;
    return noun?.time === true || (term !== null && isTime(term, context));
  });
  const adverbs = clause.chunks.some((k) => {
    const chunk = parsed.chunks[k];
    return chunk !== undefined && NARROWING.test(parsed.words[chunk.first]?.lower ?? '');
  });
  return phrases.length > 0 || times || adverbs || clause.children.some(({ kind }) => kind === 'adverbial');
}

/** Adverbs that hold the telling to a time or a manner. */
const NARROWING =
  /^(?:then|yet|first|initially|originally|earlier|later|afterwards|previously|publicly|privately|officially|explicitly|formally|fully|exactly|directly|personally|still|once|today|yesterday|only)$/;

/** Where a clause and all in it begin and end, without its "that". */
function boundsOf(parsed: ParsedSentence, clause: Clause): [number | undefined, number | undefined] {
  const own = clause.chunks.filter((k) => k !== clause.marker);
  const inside = (one: Clause): number[] => [...one.chunks, ...one.children.flatMap(inside)];
  const last = Math.max(...inside(clause));
  const [from, to] = [parsed.chunks[Math.min(...own)], parsed.chunks[last]];
  return [parsed.words[from?.first ?? -1]?.start, parsed.words[(to?.last ?? 0) - 1]?.end];
}
