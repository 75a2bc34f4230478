/**
 * The count of a vote: "by 19 votes to 11", "carried 19-11", "with 19 in favour and 11 against". Note: only these two forms of English
 * minutes and reports, behind a verb or noun of voting, so that scores of games and odds are none.
 */
import type { CaseClaim } from '../rule.js';
import { onceOf } from './once.js';

export interface Tally {
  /** The votes of the side that the claim tells of, and of the other. */
  own: number;
  others: number;
  at: { start: number; end: number; text: string };
}

const SMALL = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const N = `(\\d{1,3}(?:,\\d{3})*|\\d+|${SMALL.join('|')})`;
const CAST = '(?: votes?| councillors| members)?';
const TALLIES = [
  new RegExp(
    `\\b(?:by (?:a vote of |a majority of )?|voted? )${N}${CAST} ?(?: to |[-–])${N}\\b(?! per| percent|%| million)`,
    'i',
  ),
  new RegExp(`\\b${N}${CAST} (?:in favou?r|for)(?:,| and|, and|, with) ${N}${CAST} against\\b`, 'i'),
];

/** Verbs and nouns of taking a decision together. */
const VOTED =
  /\b(?:vot(?:e[ds]?|ing)|resolv(?:ed?|es)|resolution|motion|carried|passed|defeated|approved?|rejected|adopted|agreed|decided|backed|ballot|amendment)\b/i;

const valueOf = (text: string): number => {
  const small = SMALL.indexOf(text.toLowerCase());
  return small < 0 ? Number(text.replaceAll(',', '')) : small + 1;
};

/** The count that a claim tells of a vote; null where it tells none. */
export const tallyOf = onceOf(({ claim: { quote, polarity, modality } }): Tally | null => {
  if (polarity !== 'positive' || !/^(?:asserted|planned)$/.test(modality) || !VOTED.test(quote.exact))
    return null;
  for (const form of TALLIES) {
    const match = form.exec(quote.exact);
    if (!match) continue;
    const [text, own = '', others = ''] = match;
    const start = quote.start + match.index;
    return { own: valueOf(own), others: valueOf(others), at: { start, end: start + text.length, text } };
  }
  return null;
});

/** How much two counts of one vote may differ in all: who was there to vote is hardly miscounted by more. Chosen freely. */
const TURNOUT = 0.2;

/** True where about as many voted: a committee and the full council do not, and neither do two ballots. */
export function oneTurnout(a: Tally, b: Tally): boolean {
  const [x, y] = [a.own + a.others, b.own + b.others];
  return Math.abs(x - y) <= Math.max(1, TURNOUT * Math.max(x, y));
}

const BODY =
  /\b(committee|council|cabinet|panel|executive|branch|subcommittee|commons|lords|senate|shareholders|governors|trustees)\b/i;

/** "The planning committee", "the cabinet": a body that the other does not name. */
export function twoBodies(a: CaseClaim, b: CaseClaim): boolean {
  const [x, y] = [a, b].map(({ claim }) => BODY.exec(claim.quote.exact)?.[1]?.toLowerCase());
  return x !== undefined && y !== undefined && x !== y;
}

/** "The amendment was lost by 12 votes to 18": a vote before the vote. */
export const isOnAmendment = ({ claim }: CaseClaim): boolean =>
  /\bamend(?:ment|ed)\b/i.test(claim.quote.exact);
