/**
 * The stack of operators on an event, from outermost to innermost, and the modality and polarity that remain when it is worked
 * inwards (contract A3). The walk starts at a clause and goes down through governing verbs, nouns and adjectives to the clause that
 * holds the event: "the trust | has no plans | to close" → not, plan → close.
 */
import type { Modality, Operator, Polarity } from '../../model/claim.js';
import {
  antecedentOperators,
  conditions,
  stateOperators,
  underPlan,
  yetToCome,
} from './clause-circumstances.js';
import { ownOperators } from './clause-operators.js';
import { type Clause, type ParsedSentence, nounAt, verbOf } from '../clauses/clauses.js';
import { failureOf } from '../clauses/failures.js';
import { raisedNegation } from './negated-reports.js';
import { nextStep } from './operator-steps.js';
import type { Descent, StackedOperator } from '../clauses/operator-types.js';

const MAX_DEPTH = 8;

/** Goes down from a clause to its event. */
export function descend(parsed: ParsedSentence, from: Clause): Descent {
  const operators: StackedOperator[] = [...raisedNegation(parsed, from), ...failing(parsed, from)];
  const path: Clause[] = [];
  let clause = from;
  for (let depth = 0; depth < MAX_DEPTH; depth++) {
    path.push(clause);
    operators.push(
      ...antecedentOperators(parsed, clause),
      ...yetToCome(parsed, clause),
      ...conditions(parsed, clause),
      ...ownOperators(parsed, clause),
    );
    const step = nextStep(parsed, clause);
    if (!step) break;
    operators.push(...step.operators);
    clause = step.clause;
  }
  operators.push(...stateOperators(parsed, clause), ...underPlan(parsed, from));
  const ruledOut = isRuleOut(parsed, clause);
  if (ruledOut) operators.push(ruleOutOperator(parsed, clause));
  return { core: clause, path, operators, ruledOut };
}

/** "the school's failure | to report it": it did not. */
function failing(parsed: ParsedSentence, from: Clause): StackedOperator[] {
  const noun = nounAt(parsed.chunks, failureOf(parsed, from));
  return noun ? [{ kind: 'fail', negative: true, first: noun.head, last: noun.head + 1 }] : [];
}

/** What remains when the stack is worked inwards. */
export function resolveOperators(operators: readonly StackedOperator[]): {
  modality: Modality;
  polarity: Polarity;
} {
  let negative = false;
  const modalities: Modality[] = [];
  let ruledOut = false;
  for (const operator of operators) {
    if (operator.kind === 'rule-out') ruledOut = true;
    // "have not decided whether it will close": what is decided, or not, is what follows, which stays open
    if (operator.kind === 'whether') {
      negative = false;
      modalities.length = 0;
    }
    // "no prospect of", "not possible": what is not possible will not be
    const impossible = operator.modality === 'possible' && negative && operator.kind !== 'may';
    if (operator.modality) modalities.push(impossible ? 'predicted' : operator.modality);
    if (operator.negative) negative = !negative;
  }
  // what cannot be ruled out is possible; what is ruled out will not be
  if (ruledOut)
    return negative
      ? { modality: 'predicted', polarity: 'negative' }
      : { modality: 'possible', polarity: 'positive' };
  return { modality: strongest(modalities), polarity: negative ? 'negative' : 'positive' };
}

/** A denial or a condition covers what stands under it; a chance covers a plan; "will plan to" is a plan. */
const STRENGTH: readonly Modality[] = ['denied', 'conditional', 'possible', 'hoped', 'planned', 'predicted'];

const strongest = (modalities: readonly Modality[]): Modality =>
  STRENGTH.find((one) => modalities.includes(one)) ?? 'asserted';

/** The operators as contract A3 prints them. */
export function printOperators(
  parsed: ParsedSentence,
  text: string,
  operators: readonly StackedOperator[],
): Operator[] {
  return operators.flatMap(({ kind, first, last }) => {
    const [start, end] = [parsed.words[first]?.start, parsed.words[last - 1]?.end];
    return start === undefined || end === undefined
      ? []
      : [{ kind, text: text.slice(start, end), start, end }];
  });
}

function isRuleOut(parsed: ParsedSentence, clause: Clause): boolean {
  const verb = verbOf(parsed, clause);
  const main = verb ? parsed.words[verb.main] : undefined;
  return main?.lemma === 'rule' && parsed.words[verb?.last ?? -1]?.lower === 'out';
}

function ruleOutOperator(parsed: ParsedSentence, clause: Clause): StackedOperator {
  const verb = verbOf(parsed, clause);
  const main = verb?.main ?? 0;
  return { kind: 'rule-out', negative: true, first: main, last: (verb?.last ?? main) + 1 };
}
