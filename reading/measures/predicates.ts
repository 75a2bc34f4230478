/** Figures behind a verb or before it: what they measure follows from the verb. */
import type { Term } from '../../model/claim.js';
import { nounAt, verbOf } from '../clauses/clauses.js';
import {
  type ClauseArguments,
  goalOf,
  type LoneFigure,
  named,
  nameOf,
  spent,
  subjectTerm,
  thingOf,
} from './figure.js';
import { changeMeasure, fromTerm, levelOf, type Measured, scopeOf } from './nouns.js';
import {
  amountNoun,
  measuresSubject,
  setsAmount,
  shareNoun,
  sideOf,
  sizeNoun,
  stateNoun,
  tellsKind,
  trades,
  worksOn,
} from './words.js';
import { directionOf } from '../words/predicate-lexicon.js';
import { subjectOf } from '../clauses/subjects.js';
import { isAmount, termAt } from '../clauses/terms.js';

/** "rose by 3 per cent to £4m", "lifting the combined rate from 8 to 9 per cent". */
export function movement(
  figure: LoneFigure,
  given: ClauseArguments,
  prep: 'by' | 'to' | 'from',
): Measured | null {
  const direction = directionOf(given.class);
  const beside = nounOverAmounts(figure);
  const thing = thingOf(given, figure);
  const moved = direction === null ? (beside ?? thing) : (thing ?? beside);
  if (!moved || moved.pronoun || (direction === null && prep === 'by' && moved !== beside)) return null;
  return { ...fromTerm(moved, prep === 'by' ? 'change' : prep), direction };
}

/** The noun phrase before a figure, over other figures and their prepositions: "a rise in fares from £2 to £3". */
function nounOverAmounts({ parsed, at, context }: LoneFigure): Term | null {
  for (let k = at - 1; k > 0; k--) {
    const chunk = parsed.chunks[k];
    if (chunk?.kind === 'np' && !isAmount(parsed.words, chunk))
      return chunk.time ? null : termAt(parsed, k, context);
    if (chunk?.kind !== 'np' && chunk?.kind !== 'prep' && chunk?.kind !== 'adv') return null;
  }
  return null;
}

/** "34 per cent of voters turned out", "£4m was saved by the plan". */
export function subjectMeasure(figure: LoneFigure, given: ClauseArguments): Measured | null {
  if (figure.quantity.of !== null) return shareMeasure(figure, turnsOut(given) ? given.lemma : null);
  if (!verbOf(figure.parsed, figure.clause)?.passive || isBareCount(figure)) return null;
  const size = sizeNoun(given.verb);
  return size
    ? named(size, given.agent)
    : spent(amountNoun(given.verb) ?? given.verb, goalOf(given), given.agent);
}

/** "41 per cent of members voted for the merger" tells the share who wanted it, not how many took part. */
const turnsOut = ({ lemma, theme, others }: ClauseArguments): boolean =>
  lemma !== 'vote' || (theme === null && !others.some(({ role }) => /^(?:for|against|to|on)$/.test(role)));

/** "called 911", "handled 19": a number of nothing named is no amount. */
const isBareCount = ({ quantity }: LoneFigure): boolean => quantity.unit === '1' && quantity.of === null;

/** A share of things: "34 per cent of voters". */
export function shareMeasure(
  { parsed, at, context, quantity }: LoneFigure,
  predicate: string | null,
): Measured | null {
  const term = termAt(parsed, at, context);
  if (!term || term.pronoun || term.head === 'amount' || quantity.of === null) return null;
  const noun = predicate === null ? null : shareNoun(predicate);
  if (noun) return { ...fromTerm(term, 'level'), head: noun, words: [noun] };
  // "£20bn of savings" is an amount, "34 per cent of voters" a share
  const kind = quantity.unit === '%' || quantity.unit === '1' ? 'share' : 'level';
  return { ...fromTerm(term, kind), scope: scopeOf(parsed, at, term.head, context) };
}

/** "is £12m in the red", "has £4m in reserves", "is £2m over budget". */
export function stateMeasure(figure: LoneFigure, given: ClauseArguments): Measured | null {
  const { parsed, at, context } = figure;
  const [prep, noun] = [parsed.chunks[at + 1], nounAt(parsed.chunks, at + 2)];
  const than = termAt(parsed, at + 2, context);
  if ((prep?.kind !== 'prep' && prep?.kind !== 'adv') || !noun || noun.time || !than) return null;
  if (!measuresSubject(given.verb)) return null;
  const subject = thingOf(given, figure);
  const side = sideOf(prep.lemma);
  if (side)
    return {
      kind: 'change',
      head: than.head,
      words: [...than.words, ...(subject?.words ?? [])],
      scope: [],
      owner: subject?.owner ?? null,
      direction: side,
    };
  if (prep.lemma !== 'in') return null;
  const owner = subject && nameOf(subject);
  const state = stateNoun(parsed.words[noun.head]?.lemma ?? '');
  if (state) return { kind: 'level', head: state, words: [state], scope: [], owner, direction: null };
  return given.verb === 'have' && parsed.words[noun.first]?.pos === 'NOUN'
    ? fromTerm(than, 'level', owner)
    : null;
}

/** "put the cost at £30m", "reserves stood at £18m", "sold for £310,000", "is worth £9m", "was down 9 per cent". */
export function prepositionalMeasure(
  figure: LoneFigure,
  given: ClauseArguments,
  prep: string,
): Measured | null {
  const thing = thingOf(given, figure);
  if (!thing) return null;
  if (prep === 'up' || prep === 'down') return { ...fromTerm(thing, 'change'), direction: prep };
  if (/^(at|for)$/.test(prep) && trades(given.verb)) return named('price', thing);
  if (prep === 'for' && isMoney(figure) && isWork(figure, given)) return named('cost', thing);
  if (prep === 'worth') return fromTerm(thing, 'level');
  if (prep !== 'at') return null;
  const isSet = setsAmount(given.verb) || measuresSubject(given.verb);
  return isSet ? fromTerm(thing, 'level') : named(given.verb, thing);
}

const isMoney = ({ quantity }: LoneFigure): boolean => /^[A-Z]{3}$/.test(quantity.unit);

/** "The repairs were done for £40,000". */
const isWork = ({ parsed, clause }: LoneFigure, { verb }: ClauseArguments): boolean =>
  worksOn(verb) && verbOf(parsed, clause)?.passive === true;

/** "Pays £7,200 a year in rent": a bare noun behind "in" names the sum. */
function kindBehind({ parsed, at, quantity, context }: LoneFigure, { verb }: ClauseArguments): Term | null {
  const { words, chunks } = parsed;
  // "£7,200 a year": the period is a phrase of its own
  const behind = (words[chunks[at + 1]?.first ?? -1]?.start ?? Infinity) < quantity.end ? at + 2 : at + 1;
  const [prep, noun] = [chunks[behind], nounAt(chunks, behind + 1)];
  if (prep?.kind !== 'prep' || prep.lemma !== 'in' || !noun || noun.time) return null;
  const term = termAt(parsed, behind + 1, context);
  const bare = /^(?:NOUN|ADJ)$/.test(parsed.words[noun.first]?.pos ?? '');
  return term && bare && term.entity === null && tellsKind(verb, term.head) ? term : null;
}

/** "Is paid £180,000 a year": what somebody gets by the hour or year is their pay. */
const isPay = ({ parsed, clause, quantity }: LoneFigure, { verb }: ClauseArguments): boolean =>
  verb === 'pay' && verbOf(parsed, clause)?.passive === true && /^(?:h|wk|mo|a)$/.test(quantity.per ?? '');

/** A figure right behind its verb: "cost £30m", "the fee is £40", "rose 3 per cent", "cut £4m from the budget". */
export function objectMeasure(figure: LoneFigure, given: ClauseArguments): Measured | null {
  const verb = verbOf(figure.parsed, figure.clause);
  if (figure.quantity.of !== null) return shareMeasure(figure, null);
  const [subject, kind] = [subjectTerm(figure), isMoney(figure) ? kindBehind(figure, given) : null];
  if (kind) return fromTerm(kind, 'level', subject && nameOf(subject));
  if (subject && isPay(figure, given))
    return { ...fromTerm(subject, 'level'), ...PAY, owner: nameOf(subject) };
  const size = sizeNoun(given.lemma) ?? sizeNoun(given.verb);
  if (size) return named(size, given.class === 'cost' ? (given.theme ?? given.agent) : subject);
  const amount = isBareCount(figure) ? null : (amountNoun(given.lemma) ?? amountNoun(given.verb));
  if (amount) return spent(amount, goalOf(given), subject);
  const direction = directionOf(given.class);
  if (verb?.copula || measuresSubject(given.verb) || given.class === 'measure') {
    const thing = thingOf(given, figure);
    if (!thing) return null;
    return direction === null ? levelOfSubject(figure, thing) : { ...fromTerm(thing, 'change'), direction };
  }
  const moved = direction === null ? null : movedThing(figure, given);
  if (moved) return { ...fromTerm(moved, 'change'), direction };
  return isBareCount(figure) ? null : spent(given.verb, goalOf(given), subject);
}

const PAY = { head: 'pay', words: ['pay'], scope: [] };

/** "the detour is 14 miles long": the adjective names the dimension. "Spending on buses is £6m": the subject with what it goes on. */
function levelOfSubject(figure: LoneFigure, thing: Term): Measured {
  const { parsed, at, clause, quantity, context } = figure;
  const subject = subjectOf(parsed, clause);
  const own = subject !== null && termAt(parsed, subject, context)?.start === thing.start;
  // "the increase in rents was 4 per cent": so much of a change
  const change = own ? changeMeasure(parsed, subject, context) : null;
  if (change) return change;
  const level = (own ? levelOf(parsed, subject, quantity, context) : null) ?? fromTerm(thing, 'level');
  const behind = parsed.chunks[at + 1];
  const adjective = behind?.kind === 'adj' ? parsed.words[behind.last - 1]?.lemma : undefined;
  return adjective ? { ...level, words: [...level.words, adjective] } : level;
}

/** "fares rose 3 per cent", "cut £4m from the budget". */
function movedThing(figure: LoneFigure, given: ClauseArguments): Term | null {
  if (given.theme && given.theme.head !== 'amount') return thingOf(given, figure);
  const from = given.others.find(({ role, term }) => /^(from|off|in)$/.test(role) && term.head !== 'amount');
  return from?.term ?? null;
}
