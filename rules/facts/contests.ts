/** Who won and who lost, as short texts say it: "A beat B", "B lost 2-1 to A", "a 2-1 victory over B", "B was beaten by A". */
import { isTitleCase, NAME } from './names.js';
import { MAY } from '../words/may.js';
import { lettersOf, soughtBy, type Sought } from '../sought/sought.js';

export interface Contest {
  /** Names of which one is the side that is told of: before a noun ("victory over") it may stand anywhere in the sentence. */
  side: readonly string[];
  against: string;
  won: boolean;
  start: number;
  end: number;
}

/** Verbs of winning whose object is the loser. Note: the class "beat" of Levin 1993; sport, war and elections use them alike. */
const BEAT =
  'beat|beats|defeats?|overcomes?|overcame|thrash(?:es)?|edges?|downs?|trounces?|crush(?:es)?|routs?|outplays?|eliminates?|topples?';
const BEATEN =
  'beaten|defeated|overcome|thrashed|edged|downed|trounced|crushed|routed|outplayed|eliminated|knocked out|toppled';
const OF_CONTEST = '(?:the |a )?(?:game|match|final|fight|race|series|election|battle|war|title)';
const TO = '(?:the )?(?:\\d+-man |then-)?';
const SCORE = '(?:\\d+[-–]\\d+ |heavily |narrowly |again )?';

interface Pattern {
  match: Sought;
  won: boolean;
  /** True where the side stands right before the words. */
  subject: boolean;
}

const PATTERNS: readonly Pattern[] = [
  {
    match: soughtBy(
      `(?<side>${NAME}) (?:(?:have|has|had) )?(?:${BEAT}|${BEATEN}) ${TO}(?<against>${NAME})`,
      'gu',
    ),
    won: true,
    subject: true,
  },
  {
    match: soughtBy(
      `(?<side>${NAME}) (?:is|are|was|were|been|got) ${SCORE}(?:${BEATEN}) (?:\\d+[-–]\\d+ )?by ${TO}(?<against>${NAME})`,
      'gu',
    ),
    won: false,
    subject: true,
  },
  {
    match: soughtBy(`\\b(?:victory|win|triumph) (?:over|against) ${TO}(?<against>${NAME})`, 'gu'),
    won: true,
    subject: false,
  },
  {
    match: soughtBy(
      `\\b(?:won|wins|win) (?:${OF_CONTEST} )?${SCORE}(?:over|against) ${TO}(?<against>${NAME})`,
      'gu',
    ),
    won: true,
    subject: false,
  },
  {
    match: soughtBy(
      `\\b(?:lost|loses|lose|loss|losses) (?:${OF_CONTEST} )?${SCORE}(?:to|against) ${TO}(?<against>${NAME})`,
      'gu',
    ),
    won: false,
    subject: false,
  },
  { match: soughtBy(`\\bdefeat of ${TO}(?<against>${NAME})`, 'gu'), won: true, subject: false },
  {
    match: soughtBy(`\\bdefeats? (?:to|against|by|at the hands of) ${TO}(?<against>${NAME})`, 'gu'),
    won: false,
    subject: false,
  },
];

/** Letters of which every text has some that tells who won. */
export const OF_CONTESTS = lettersOf(...PATTERNS.map(({ match }) => match));

/** What is denied, to come or only possible was not won. */
const UNSETTLED = new RegExp(
  `\\b(?:not|never|n[’']t|would|could|${MAY}|might|if|will|should|to|or|hopes?|fail(?:ed|s)?)\\s+(?:(?!an?\\b|the\\b)\\p{L}+ )?$`,
  'iu',
);
/** A word that every pattern has: most texts have none, which is found out sooner than where their names stand. */
const CUE = soughtBy(`\\b(?:${BEAT}|${BEATEN}|victory|win|wins|won|triumph|los(?:t|es?|s|ses)|defeats?)\\b`);
const ALL_NAMES = soughtBy(NAME, 'gu');

/** The outcomes that a text tells. */
export const contestsIn = (text: string): Contest[] => (isTitleCase(text) ? [] : contestsInProse(text));

/** The same in running text, whose capitals are names however many there are. */
export function contestsInProse(text: string): Contest[] {
  if (!CUE.test(text)) return [];
  return PATTERNS.flatMap(({ match, won, subject }) =>
    match.matchAll(text).flatMap((found): Contest[] => {
      const { side, against } = found.groups ?? {};
      const before = text.slice(0, found.index);
      if (against === undefined || UNSETTLED.test(before)) return [];
      const sentence = before.slice(before.lastIndexOf('. ') + 1);
      const names =
        subject && side !== undefined ? [side] : ALL_NAMES.matchAll(sentence).map(([name]) => name);
      const [start, end] = [found.index, found.index + found[0].length];
      return names.length > 0 ? [{ side: names, against, won, start, end }] : [];
    }),
  );
}
