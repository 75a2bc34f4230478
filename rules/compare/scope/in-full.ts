/** What is said of a thing as a whole by an adverb: "paid in full", "fully repaired", "not entirely spent". */
import type { CaseClaim } from '../../rule.js';
import type { Portion } from './portion.js';
import { canonical, tellingWords } from '../words/words.js';
import { sought } from '../../sought/sought.js';

const FULLY = sought(
  /\b(?:in full|in (?:its|their) entirety|(?:fully|entirely|completely|wholly)(?! (?:on|by|from|of|with|in|for|to)\b))\b/i,
);
/** Words that leave the rest out: "only half", "no more than a third". */
const NO_MORE =
  /\b(?:only|just|barely|hardly|scarcely|merely|no more than|at most|less than|fewer than|under)\b/i;
const NOTHING: ReadonlySet<string> = new Set();

/** All of what the verb is about, or not all of it; `least`: the smallest share that is some. Null where no adverb says so. */
export function inFull({ claim }: CaseClaim, least: number): Portion | null {
  const { theme } = claim.frame;
  const match = FULLY.exec(claim.quote.exact);
  if (!match || !theme || theme.pronoun || theme.head === '') return null;
  const start = claim.quote.start + match.index;
  const [text, words] = [match[0], tellingWords(theme.words)];
  const [head, owner] = [canonical(theme.head), theme.owner];
  const no = claim.polarity === 'negative';
  return {
    at: { start, end: start + text.length, text },
    over: {
      head,
      words,
      owner,
      scope: NOTHING,
      near: NOTHING,
      counted: true,
      kind: 'count',
      direction: null,
    },
    min: no ? 0 : 1,
    max: no ? 1 - least : 1,
    whole: null,
    wholeKnown: true,
  };
}

export const saysInFull = ({ claim }: CaseClaim): boolean => FULLY.test(claim.quote.exact);

/** "Fully repaid", "half of it was repaid": a stage on the way, unless the other says that there was no more or that the rest was not. */
export function isStage(full: CaseClaim, other: CaseClaim): boolean {
  if (!saysInFull(full)) return false;
  return full.claim.polarity === other.claim.polarity && !NO_MORE.test(other.claim.quote.exact);
}
