/** Who is said to be alive, and who to be dead, in short texts: headlines leave the verb out. */
import { NAME } from './names.js';
import { soughtBy, type Sought } from '../sought/sought.js';
import { MAY } from '../words/may.js';

export interface Fate {
  name: string;
  alive: boolean;
  start: number;
  end: number;
}

const BETWEEN = '(?:,[^,.;]{1,50},)?(?: (?:is|was|are|were|has|had|been|being|reportedly|found|shot|still))*';
/** Complementaries, with the verbs that lead to the one or deny the other. */
const FATES: readonly { alive: boolean; match: Sought }[] = [
  {
    alive: true,
    match: soughtBy(
      `(?<name>${NAME})${BETWEEN},? (?:[Aa]live|[Nn]ot [Dd]ead|[Ss]urvive[sd]?|[Uu]nharmed)\\b`,
      'gu',
    ),
  },
  {
    alive: false,
    match: soughtBy(
      `(?<name>${NAME})${BETWEEN} (?:[Dd]ead|[Dd]ie[sd]|[Kk]illed|[Mm]urdered|[Bb]eheaded|[Ee]xecuted)\\b`,
      'gu',
    ),
  },
];

/** Words that keep a fate open. */
const OPEN = new RegExp(
  `\\b(?:not|never|${MAY}|might|could|nearly|almost|feared?|rumou?r(?:s|ed)?|hoax|claims?|if|whether)\\b|\\?`,
  'i',
);

export function fatesIn(text: string): Fate[] {
  return FATES.flatMap(({ alive, match }) =>
    match.matchAll(text).flatMap((found): Fate[] => {
      const { name } = found.groups ?? {};
      const [start, end] = [found.index, found.index + found[0].length];
      const words = found[0].replace(/not dead/i, '');
      if (name === undefined || OPEN.test(words) || /^ ?\?/.test(text.slice(end))) return [];
      return [{ name, alive, start, end }];
    }),
  );
}
