/** Which way a claim says that a thing went: up or better, down or worse. */
import type { Term } from '../../model/claim.js';
import { PREDICATE_CLASSES } from '../../model/predicate-classes.js';
import type { CaseClaim } from '../rule.js';
import { DOWN_PHRASES, UP_PHRASES } from '../words/turns.js';
import { eventOf } from './event-view.js';
import { tellingWords } from './words.js';

export interface Trend {
  sign: 1 | -1;
  /** True for "better" and "worse", which turn round for things of which less is better. */
  worth: boolean;
  at: { start: number; end: number };
  text: string;
}

const PATTERNS = [
  [1, new RegExp(`\\b(?:${UP_PHRASES.join('|')})`, 'i')],
  [-1, new RegExp(`\\b(?:${DOWN_PHRASES.join('|')})`, 'i')],
] as const;

/** The trend of a positive claim: by its verb's class, else by the words behind the verb. Null where it tells none. */
export function trendOf({ claim }: CaseClaim): Trend | null {
  const { predicate } = claim.frame;
  if (!predicate || claim.polarity === 'negative') return null;
  const kind = eventOf(claim).class ?? '';
  const direction = PREDICATE_CLASSES[kind]?.direction;
  if (direction)
    return { sign: direction, worth: /^(?:improve|worsen)$/.test(kind), at: predicate, text: predicate.text };
  const from = predicate.start - claim.quote.start;
  const words = claim.quote.exact.slice(Math.max(0, from), predicate.end - claim.quote.start + 25);
  for (const [sign, pattern] of PATTERNS) {
    const found = pattern.exec(words);
    if (!found || /[,;:.]/.test(words.slice(0, found.index))) continue;
    const start = claim.quote.start + Math.max(0, from) + found.index;
    return {
      sign,
      worth: /better|worse/i.test(found[0]),
      at: { start, end: start + found[0].length },
      text: found[0],
    };
  }
  return null;
}

/** What moved: what the verb is said of; a measure told after it ("by season", "last Saturday") is not it. */
export function movedThings({ claim }: CaseClaim): Term[] {
  const { theme, agent } = eventOf(claim);
  const own = [theme, claim.frame.theme, agent, claim.frame.agent].filter((term) => term !== null);
  const before = claim.frame.predicate?.start ?? 0;
  const telling = [...new Set(own)].filter((term) => tellingWords([term.head]).size > 0);
  // "attendances have dwindled season by season": the subject, where there is one, moved
  const subjects = telling.filter((term) => term.start < before);
  return subjects.length > 0 &&
    claim.frame.agent &&
    telling.length > 1 &&
    isChange(claim.frame.predicate?.class)
    ? [...subjects, ...telling.filter((term) => !subjects.includes(term))]
    : telling;
}

const isChange = (kind: string | null | undefined): boolean =>
  Boolean(PREDICATE_CLASSES[kind ?? '']?.direction);

/** Things of which less is better: "waiting times improved" and "waiting times fell" are one news. */
export const UNWELCOME =
  /\b(?:delay|wait|waiting|queue|debt|deficit|loss|cost|complaint|crime|accident|vacanc|emission|absence|leak|error|backlog|unemployment|jobless|pollution|death|injur|infection|arrears|turnover|cancellation)/i;
