/**
 * The count of a vote: "by 19 votes to 11", "carried 19-11", "with 19 in favour and 11 against", "eight voted for it and five against".
 * Note: only these three forms of English minutes and reports, with a verb or noun of voting, so that scores of games and odds are none.
 */
import type { Claim } from '../../../model/claim.js';
import type { CaseClaim } from '../../rule.js';
import { onceOf } from '../words/once.js';
import { sought } from '../../sought/sought.js';

export interface Tally {
  /** The votes of the side that the claim tells of, and of the other; where `byName`, those for it and those against it. */
  own: number;
  others: number;
  /** True where the count itself says which votes are for it, whatever the verb says. */
  byName: boolean;
  at: { start: number; end: number; text: string };
}

const SMALL = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const N = `(\\d{1,3}(?:,\\d{3})*|\\d+|${SMALL.join('|')})`;
const CAST = '(?: votes?| councillors| members)?';
/** "By 19 votes to 11", "voted 8-3", "the vote on it was 7 to 4": the side that is told of comes first. */
const TO = new RegExp(
  `\\b(?:by (?:a vote of |a majority of )?|voted? |(?<=\\bvote (?:[^.;:]{0,40} )?was ))${N}${CAST} ?(?: to |[-–])${N}\\b(?! per| percent|%| million)`,
  'i',
);
const FOR_AND_AGAINST = new RegExp(
  `\\b${N}${CAST} (?:in favou?r|for)(?:,| and|, and|, with) ${N}${CAST} against\\b`,
  'i',
);
/** "… and five against", behind how many voted for it. */
const THE_OTHERS = new RegExp(
  `(?:,| and| while| with) (?:only |just )?${N}(?: [a-z]+)? (?:voted )?(?:against|for|in favou?r|opposed|backed)\\b`,
  'i',
);

/** Verbs and nouns of taking a decision together. */
const VOTED = sought(
  /\b(?:vot(?:e[ds]?|ing)|resolv(?:ed?|es)|resolution|motion|carried|passed|defeated|approved?|rejected|adopted|agreed|decided|backed|ballot|amendment)\b/i,
);

const valueOf = (text: string): number => {
  const small = SMALL.indexOf(text.toLowerCase());
  return small < 0 ? Number(text.replaceAll(',', '')) : small + 1;
};

/** The count that a claim tells of a vote; null where it tells none. */
export const tallyOf = onceOf(({ claim }): Tally | null => {
  const { frame, quote, polarity, modality } = claim;
  if (polarity !== 'positive' || !/^(?:asserted|planned)$/.test(modality)) return null;
  if (frame.predicate?.class !== 'vote' && !VOTED.test(quote.exact)) return null;
  return told(claim, TO) ?? told(claim, FOR_AND_AGAINST) ?? eachWay(claim);
});

/** The two numbers of a form that has both. */
function told({ quote }: Claim, form: RegExp): Tally | null {
  const match = form.exec(quote.exact);
  if (!match) return null;
  const [text, own = '', others = ''] = match;
  const start = quote.start + match.index;
  const byName = form === FOR_AND_AGAINST;
  return {
    own: valueOf(own),
    others: valueOf(others),
    byName,
    at: { start, end: start + text.length, text },
  };
}

/** "Eight councillors voted for the scheme and five against": the first figure is of the claim's own side. */
function eachWay({ frame, quantities, quote }: Claim): Tally | null {
  const rest = frame.predicate?.class === 'vote' ? THE_OTHERS.exec(quote.exact) : null;
  const [own, others] = quantities.filter(({ unit, value }) => unit === '1' && value !== null);
  if (!rest || !own || !others || own.value === null || others.value === null) return null;
  const [start, end] = [own.start, quote.start + rest.index + rest[0].length];
  if (end <= start) return null;
  const text = quote.exact.slice(Math.max(0, start - quote.start), end - quote.start);
  return { own: own.value, others: others.value, byName: false, at: { start, end, text } };
}

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
