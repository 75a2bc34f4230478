/** Which way a claim says that a thing went: up or better, down or worse. */
import type { Claim, Term } from '../../../model/claim.js';
import { PREDICATE_CLASSES } from '../../../model/predicate-classes.js';
import type { CaseClaim } from '../../rule.js';
import { DOWN_PHRASES, MEASURED_LINES, UP_PHRASES } from '../../words/turns.js';
import { eventOf } from '../identity/event-view.js';
import { onceOf } from '../words/once.js';
import { canonical, tellingWords } from '../words/words.js';
import { sought, soughtBy } from '../../sought/sought.js';

export interface Trend {
  sign: 1 | -1;
  /** True for "better" and "worse", which turn round for things of which less is better. */
  worth: boolean;
  at: { start: number; end: number };
  text: string;
}

const PATTERNS = [
  [1, soughtBy(`\\b(?:${UP_PHRASES.join('|')})`, 'i')],
  [-1, soughtBy(`\\b(?:${DOWN_PHRASES.join('|')})`, 'i')],
] as const;

/** "Has more nurses than it had a year ago": of some things, held against an earlier time. */
const MORE_THAN_BEFORE = sought(
  /\b(?:has|have|had|employs?|employed|is|are|was|were) (more|fewer|less) \p{L}+(?: \p{L}+){0,3} than (?:it |they |we |there |in |at |on )*(?:had|was|were|did|a (?:year|month|week|decade)|last|the (?:year|month|week) before|before|ever|\d{4})\b/iu,
);

/** The trend of a positive claim: by its verb's class, else by the words behind the verb. Null where it tells none. */
export const trendOf = onceOf(({ claim }): Trend | null => {
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
  return movedFrom(claim) ?? moreThanBefore(claim);
});

/** "Recorded 840 thefts, up from 790": which way that went which the verb counts. */
function movedFrom({ quote, frame: { untold, theme, agent } }: Claim): Trend | null {
  const found = MOVED_FROM.exec(quote.exact);
  const to = untold?.find(({ kind }) => kind === 'change')?.figures.find(({ as }) => as === 'to')?.quantity;
  const counts = to && [theme, agent].some((term) => term && term.start <= to.start && to.end <= term.end);
  if (!found || !counts) return null;
  const start = quote.start + found.index;
  const [text, way] = found;
  return {
    sign: way?.toLowerCase() === 'up' ? 1 : -1,
    worth: false,
    at: { start, end: start + text.length },
    text,
  };
}
const MOVED_FROM = sought(/\b(up|down) from\b/i);

function moreThanBefore(claim: Claim): Trend | null {
  const more = MORE_THAN_BEFORE.exec(claim.quote.exact);
  if (!more) return null;
  const start = claim.quote.start + more.index;
  const text = more[0].split(' ').slice(0, 2).join(' ');
  return { sign: more[1] === 'more' ? 1 : -1, worth: false, at: { start, end: start + text.length }, text };
}

/** What moved: what the verb is said of; a measure told after it ("by season", "last Saturday") is not it. */
export function movedThings({ claim }: CaseClaim): Term[] {
  const { theme, agent } = eventOf(claim);
  const own = [theme, claim.frame.theme, agent, claim.frame.agent].filter((term) => term !== null);
  const before = claim.frame.predicate?.start ?? 0;
  const telling = [...new Set(own)].filter((term) => tellingWords([nounOfMoved(term)]).size > 0);
  // "attendances have dwindled season by season": the subject, where there is one, moved
  const subjects = telling.filter((term) => term.start < before);
  // "the crane lifted a winch": the winch rose, and not the crane
  const lifted = claim.frame.agent && claim.frame.theme;
  if (lifted && lifted.start > before && LIFTS.test(claim.frame.predicate?.lemma ?? ''))
    return telling.filter((term) => !subjects.includes(term));
  return subjects.length > 0 &&
    claim.frame.agent &&
    telling.length > 1 &&
    isChange(claim.frame.predicate?.class)
    ? [...subjects, ...telling.filter((term) => !subjects.includes(term))]
    : telling;
}

/** Verbs of moving another thing up or down. Source: verbs of putting with a direction (Levin 1993, 9.4). */
const LIFTS = /^(?:lift|hoist|raise|lower|drop|winch|jack up|put up|put down|let down|pull up|pull down)$/;

const isChange = (kind: string | null | undefined): boolean =>
  Boolean(PREDICATE_CLASSES[kind ?? '']?.direction);

/** Things of which less is better: "waiting times improved" and "waiting times fell" are one news. */
export const UNWELCOME =
  /\b(?:delay|wait|waiting|queue|debt|deficit|loss|cost|complaint|crime|accident|vacanc|emission|absence|leak|error|backlog|unemployment|jobless|pollution|death|injur|infection|arrears|turnover|cancellation)/i;

const KIN = MEASURED_LINES.map((line) => new Set(line.split(' ').map(canonical)));

const NUMBER = /^(?:number|figure|total|level|volume)$/;

/** The noun for what is counted: "visitor" of "visitor numbers". */
export const nounOfMoved = ({ head, words }: Term): string =>
  NUMBER.test(head) ? (words.filter((word) => tellingWords([word]).size > 0).at(-1) ?? head) : head;

/** The lines of `MEASURED_LINES` that a thing stands in, by name: "attendances" and "visitor numbers" share one. */
export const measuredNames = (term: Term): string[] =>
  KIN.flatMap((line, at) => (line.has(canonical(nounOfMoved(term))) ? [`measured ${at}`] : []));

/** Two names for how many there are, or for what is taken in; two kinds under one name are for others to compare. */
export const oneMeasured = (a: Term, b: Term): boolean =>
  canonical(nounOfMoved(a)) !== canonical(nounOfMoved(b)) &&
  measuredNames(a).some((name) => measuredNames(b).includes(name));
