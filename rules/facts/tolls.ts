/** How many died or were hurt, as short texts say it: "killed 51 people", "claimed at least 28 lives", "a death toll of 48". */
import { soughtBy, type Sought } from '../sought/sought.js';
import { NUMBER, valueOf } from './numbers.js';

export interface Toll {
  kind: 'dead' | 'hurt';
  min: number;
  max: number;
  /** Whom the figure counts where it is not people as such: "soldiers". */
  whom: string | null;
  start: number;
  end: number;
}

const LEAST = '(?:(?<bound>at least|more than|over|up to|about|around|nearly|almost|some|as many as) )?';
const COUNT = `${LEAST}(?<count>${NUMBER})(?! ?(?:million|billion|thousand|hundred|per|%))(?: others?| more)?`;
const WHOM = '(?: (?<whom>\\p{Ll}+))?';

const PATTERNS: readonly { kind: Toll['kind']; match: Sought }[] = [
  { kind: 'dead', match: soughtBy(`\\bkill(?:ed|ing|s) ${COUNT}${WHOM}`, 'giu') },
  {
    kind: 'dead',
    match: soughtBy(
      `\\b${COUNT}${WHOM} (?:(?:have|had|has) been |were |was |are |is )?(?:reported )?(?:killed|dead|died|perished)\\b`,
      'giu',
    ),
  },
  {
    kind: 'dead',
    match: soughtBy(`\\bclaim(?:ed|ing|s) (?:the lives of )?${COUNT}(?: lives)`, 'giu'),
  },
  { kind: 'dead', match: soughtBy(`\\b${COUNT}${WHOM} lost their lives`, 'giu') },
  {
    kind: 'dead',
    match: soughtBy(
      `\\bdeath toll(?: [^.;\\d]{0,40}?)? (?:of|was|is|at|stood at|stands at|rose to|has risen to|reached) ${COUNT}`,
      'giu',
    ),
  },
  { kind: 'dead', match: soughtBy(`\\b${COUNT} (?:deaths|fatalities)`, 'giu') },
  { kind: 'hurt', match: soughtBy(`\\b(?:injur|wound)(?:ed|ing) ${COUNT}${WHOM}`, 'giu') },
  {
    kind: 'hurt',
    match: soughtBy(
      `\\b${COUNT}${WHOM} (?:(?:have|had|has) been |were |was )?(?:injured|wounded|hurt)\\b`,
      'giu',
    ),
  },
];

const PEOPLE = /^(?:people|persons?|others?|were|was|are|is|have|had|and|in|on|at|when|after|as|lives)$/i;

export function tollsIn(text: string): Toll[] {
  return PATTERNS.flatMap(({ kind, match }) =>
    match.matchAll(text).flatMap((found): Toll[] => {
      const { bound, count = '', whom } = found.groups ?? {};
      const value = valueOf(count);
      // "on July 31 killed": a day, not a count
      if (
        value === null ||
        /\b(?:January|February|March|April|May|June|July|August|September|October|November|December) $/.test(
          text.slice(0, found.index),
        )
      )
        return [];
      const [min, max] = rangeOf(value, bound?.toLowerCase());
      const counted = whom === undefined || PEOPLE.test(whom) ? null : whom.toLowerCase();
      return [
        { kind, min, max, whom: counted, start: found.index, end: found.index + found[0].trimEnd().length },
      ];
    }),
  );
}

function rangeOf(value: number, bound: string | undefined): [number, number] {
  if (bound === 'at least' || bound === 'more than' || bound === 'over') return [value, Infinity];
  if (bound === 'up to' || bound === 'as many as') return [0, value];
  return bound === undefined ? [value, value] : [value * 0.85, value * 1.15];
}
