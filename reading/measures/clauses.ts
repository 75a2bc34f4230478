/** Figures that stand alone: what they measure follows from the words before them, or from their verb and its arguments. */
import { nounAt, verbOf } from '../clauses/clauses.js';
import { argumentsOf } from '../events/frame-arguments.js';
import type { ClauseArguments, LoneFigure } from './figure.js';
import { changeMeasure, fromTerm, type Measured, nounBeforeOf } from './nouns.js';
import { ownedBySubject } from './owners.js';
import {
  movement,
  objectMeasure,
  prepositionalMeasure,
  shareMeasure,
  stateMeasure,
  subjectMeasure,
} from './predicates.js';
import { directionOf, verbSense } from '../words/predicate-lexicon.js';
import { predicateOf } from '../events/predicates.js';
import { isAmount, termAt } from '../clauses/terms.js';

/** What a figure on its own measures; null where its clause does not tell. */
export function clauseMeasure(figure: LoneFigure): Measured | null {
  const { at, clause } = figure;
  if (isTally(figure)) return null;
  const before = prepositionBefore(figure);
  if (before === 'of') return ofMeasure(figure);
  const given = argumentsAround(figure);
  // "brought in £25,000", "went for £300": the particle is the verb's
  const prep = before !== null && PARTICLES.test(given?.lemma ?? '') ? null : before;
  if (!given || clause.verb === null) return appositionMeasure(figure);
  if (prep === 'to' && SUMS_UP.test(given.verb)) return objectMeasure(figure, given);
  if (prep === 'by' || prep === 'to' || prep === 'from')
    return movement(figure, given, prep) ?? (prep === 'by' ? doersShare(figure) : null);
  const apposed = appositionMeasure(figure);
  if (apposed) return apposed;
  if (at < clause.verb) return subjectMeasure(figure, given);
  return (
    stateMeasure(figure, given) ??
    (prep === null ? objectMeasure(figure, given) : prepositionalMeasure(figure, given, prep))
  );
}

const PARTICLES = /^(?:bring in|take in|go for)$/;

/** "The drop amounted to 12 per cent", "the bill comes to £40": as much as it is, and no end of a movement. */
const SUMS_UP = /^(?:amount|come|equate)$/;

/** "Was signed by 62 per cent of the tenants". */
const doersShare = (figure: LoneFigure): Measured | null =>
  verbOf(figure.parsed, figure.clause)?.passive ? shareMeasure(figure, null) : null;

/** "The vote was 61 to 19", "carried by 61 votes to 19": two numbers set against each other measure nothing alone. */
function isTally({ parsed, at, clause, quantity }: LoneFigure): boolean {
  if (quantity.unit !== '1') return false;
  const isBareNumber = (k: number): boolean => {
    const noun = nounAt(parsed.chunks, k);
    return noun !== null && parsed.words[noun.head]?.pos === 'NUM';
  };
  const isTo = (k: number): boolean => {
    const chunk = parsed.chunks[k];
    return chunk?.kind === 'prep' && chunk.lemma === 'to';
  };
  const before = parsed.chunks[at - 1];
  const moved = before?.kind === 'prep' && /^(from|by)$/.test(before.lemma);
  if (isTo(at + 1) && isBareNumber(at + 2)) return !moved;
  const moves = directionOf(
    verbSense(parsed.words[verbOf(parsed, clause)?.main ?? -1]?.lemma ?? '')?.class ?? null,
  );
  return isTo(at - 1) && isBareNumber(at) && moves === null;
}

function argumentsAround({ parsed, clause, context }: LoneFigure): ClauseArguments | null {
  const verb = verbOf(parsed, clause);
  if (!verb) return null;
  const predicate = predicateOf(parsed, clause, verb, context.text);
  return {
    ...argumentsOf(parsed, clause, verb, predicate, context),
    verb: parsed.words[verb.main]?.lemma ?? '',
    lemma: predicate.lemma,
    class: predicate.class,
  };
}

/** The preposition before a figure's phrase, over "about" and the like; "up" and "down" count as one. */
function prepositionBefore({ parsed, at }: LoneFigure): string | null {
  const before = parsed.chunks[at - 1];
  const chunk = before?.kind === 'adv' && !/^(up|down)$/.test(before.lemma) ? parsed.chunks[at - 2] : before;
  return chunk?.kind === 'prep' || chunk?.kind === 'adv' ? chunk.lemma : null;
}

/** "a detour of 14 miles": what a verb of having measures is its subject's. */
function ofMeasure({ parsed, at, clause, quantity, context }: LoneFigure): Measured | null {
  const noun = parsed.chunks[at - 1]?.kind === 'adv' ? at - 3 : at - 2;
  const measure = nounBeforeOf(parsed, noun, quantity, context);
  return measure && ownedBySubject(parsed, noun, clause, measure, context);
}

/** "the fee, £40, …", "the bypass (£38m)", "Cost: £4m": the noun phrase right before, parted by a comma, bracket or colon. */
function appositionMeasure({ parsed, at, context }: LoneFigure): Measured | null {
  const [mark, noun] = [parsed.chunks[at - 1], nounAt(parsed.chunks, at - 2)];
  if (!noun || noun.time || noun.pronoun || isAmount(parsed.words, noun)) return null;
  const colon = mark?.kind === 'stop' && parsed.words[mark.first]?.text === ':';
  const behind = parsed.words[parsed.chunks[at + 1]?.first ?? -1]?.text ?? '';
  const comma = mark?.kind === 'comma' && /^[,;.)\]–—]?$/.test(behind);
  if (!colon && !comma) return null;
  const term = termAt(parsed, at - 2, context);
  if (!term || term.entity) return null;
  return changeMeasure(parsed, at - 2, context) ?? fromTerm(term, 'level');
}
