/**
 * What one must have for something, and what one may do without (anankastic necessity: Sæbø 2001; "without" as its denial: Huddleston and
 * Pullum 2002, 9.4). "You need a permit to fish" and "you can fish without a permit" tell one rule and its opposite.
 */
import type { Claim, Term } from '../../../model/claim.js';
import { onceOf } from '../words/once.js';

export interface Requirement {
  /** What is needed, or not. */
  thing: Term;
  needed: boolean;
  /** Who needs it, where told. */
  doer: Term | null;
  at: { start: number; end: number };
  /** What is told to be done without it. */
  act?: string;
}

const NEEDED = /^(?:essential|necessary|compulsory|mandatory|obligatory|required|indispensable)$/;
const WAIVED = /^(?:optional|unnecessary|voluntary)$/;
const UNLAWFUL = /^(?:illegal|unlawful|forbid|forbidden|ban|bar|prohibit|prohibited|prevent|outlaw)$/;
/** What one does with a thing so as to have it. Source: the verbs of having, getting and keeping of Levin (1993, 13.5, 15). */
const HAVE = /^(?:have|hold|carry|show|bring|wear|produce|get|obtain|buy|take out|present|provide|keep)$/;

/** What a claim says is needed, or not; null where it says neither. */
export const requirementOf = onceOf(({ claim }): Requirement | null => {
  const { frame, modality } = claim;
  if (!frame.predicate || frame.tense === 'past' || modality === 'conditional' || modality === 'hoped')
    return null;
  return byVerb(claim) ?? byQuality(claim) ?? byHaving(claim) ?? byWithout(claim) ?? byTicket(claim);
});

/** "Residents need a permit", "a permit is needed to park", "there is no need for a permit". */
function byVerb({ frame, polarity, operators }: Claim): Requirement | null {
  const { predicate, agent, theme, others } = frame;
  const needed = polarity === 'positive';
  const operator = operators.find(
    ({ kind, text }) => kind === 'need' && /^(?:needed|required)\b/i.test(text),
  );
  if (operator && agent && agent.start < operator.start)
    return { thing: agent, needed, doer: null, at: operator };
  if (predicate?.class === 'need' && theme) return { thing: theme, needed, doer: agent, at: predicate };
  const purpose = theme?.head === 'need' ? others.find(({ role }) => role === 'for') : undefined;
  return purpose && theme && !needed ? { thing: purpose.term, needed, doer: null, at: theme } : null;
}

/** "A licence is essential", "hard hats are optional". */
function byQuality({ frame: { predicate, theme }, polarity }: Claim): Requirement | null {
  if (!predicate || !theme) return null;
  const [needed, waived] = [NEEDED.test(predicate.lemma), WAIVED.test(predicate.lemma)];
  return needed || waived
    ? { thing: theme, needed: needed === (polarity === 'positive'), doer: null, at: predicate }
    : null;
}

/** "Applicants must hold a licence", "need not hold one"; "must not carry one" bars it. */
function byHaving({ frame, polarity, operators }: Claim): Requirement | null {
  const { predicate, agent, theme } = frame;
  const must = operators.find(({ kind }) => kind === 'must' || kind === 'need');
  if (!predicate || !theme || !must || !HAVE.test(predicate.lemma)) return null;
  const needed = polarity === 'positive';
  if (!needed && !(must.kind === 'need' || /^need/i.test(must.text))) return null;
  return { thing: theme, needed, doer: agent, at: { start: must.start, end: predicate.end } };
}

/** "Can park without a permit", "nobody may fish without a permit", "it is illegal to fish without a permit". */
function byWithout({ frame, polarity, operators }: Claim): Requirement | null {
  const { predicate, agent, others } = frame;
  const lacking = others.find(({ role }) => role === 'without')?.term;
  if (!predicate || !lacking) return null;
  const barred = UNLAWFUL.test(predicate.lemma) || operators.some(({ kind }) => kind === 'prevent');
  const may = operators.some(
    ({ kind, text }) =>
      kind === 'can' || kind === 'allow' || kind === 'able' || (kind === 'may' && /^may$/i.test(text)),
  );
  if (!barred && !may) return null;
  const needed = barred === (polarity === 'positive');
  const at = { start: predicate.start, end: lacking.end };
  return { thing: lacking, needed, doer: agent, at, ...(barred ? {} : { act: predicate.lemma }) };
}

/** "Entry is by ticket only", "admission is only by appointment". */
function byTicket({ frame, polarity, quote }: Claim): Requirement | null {
  const { predicate, others } = frame;
  const by = others.find(({ role }) => role === 'by')?.term;
  if (!by || predicate?.lemma !== 'be' || polarity === 'negative') return null;
  const around = quote.exact.slice(predicate.start - quote.start, by.end - quote.start + ' only'.length);
  return /\bonly\b/i.test(around) ? { thing: by, needed: true, doer: null, at: by } : null;
}
