/** Which way a claim says that something went or stands, be it by its verb ("rose") or by a comparison ("fewer than last year"). */
import type { Term } from '../../../model/claim.js';
import type { CaseClaim } from '../../rule.js';
import { comparedIn, type Standard } from './compared.js';
import { movedThings, nounOfMoved, trendOf } from './trend.js';

export interface Move {
  sign: 1 | -1;
  at: { start: number; end: number };
  text: string;
  things: readonly Term[];
  standard: Standard;
  /** True where a comparison tells it. */
  compared: boolean;
}

export function moveOf(own: CaseClaim): Move | null {
  const compared = comparedIn(own);
  if (compared) {
    const { sign, at, text, thing, standard } = compared;
    const things = (thing ? [thing] : subjectsOf(own)).map(plain);
    return { sign, at, text, things, standard, compared: true };
  }
  const trend = trendOf(own);
  if (!trend || trend.worth) return null;
  const { sign, at, text } = trend;
  return {
    sign,
    at,
    text,
    things: movedThings(own).map(plain),
    standard: { kind: 'time', times: [] },
    compared: false,
  };
}

function subjectsOf({ claim: { frame } }: CaseClaim): Term[] {
  const { agent, theme, predicate } = frame;
  return [agent, theme].filter(
    (term): term is Term => term !== null && predicate !== null && term.end <= predicate.start,
  );
}

/** "Fewer passengers", "passenger numbers": passengers. */
const plain = (term: Term): Term => ({
  ...term,
  head: nounOfMoved(term),
  words: term.words.filter((word) => !AMOUNTS.test(word)),
});
const AMOUNTS =
  /^(?:more|many|few|fewer|less|little|lower|low|higher|high|large|larger|big|bigger|small|smaller|great|greater|number|figure|total|level|volume)$/;
