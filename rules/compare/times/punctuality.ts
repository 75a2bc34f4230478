/**
 * Whether a claim says that something was on time, early or late: "on schedule", "three weeks early", "five weeks after the deadline",
 * "is overdue". By the wording of the adverbial or the verb, whatever the time was.
 */
import type { CaseClaim } from '../../rule.js';
import { onceOf } from '../words/once.js';
import { anyOf } from '../words/any-of.js';

export interface Punctuality {
  is: 'in time' | 'late';
  /** Where it stands in the document. */
  start: number;
  end: number;
}

const LENGTH =
  '(?:(?:\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|several|some|many) )?' +
  '(?:second|minute|hour|day|night|week|fortnight|month|year|decade)s?';
const DEADLINE =
  '(?:the |its |their |his |her )?(?:deadline|due date|closing date|target date|agreed date|cut-off)';

/** Source: adjuncts of time position that place an event against an expected time (Quirk et al. 1985, 8.52-55). */
const IN_TIME: readonly RegExp[] = [
  /\b(?:bang |right |exactly |fully |still )?on (?:time|schedule|track)\b(?! (?:off|out|scale|for)\b)/i,
  /\bto (?:schedule|timetable)\b/i,
  new RegExp(`\\b(?:by|within|before|ahead of) ${DEADLINE}\\b`, 'i'),
  new RegExp(`\\b(?:${LENGTH} )?(?:ahead of (?:schedule|time)|in advance of the deadline)\\b`, 'i'),
  new RegExp(`\\b${LENGTH} early\\b`, 'i'),
  /\bpunctual(?:ly)?\b/i,
  new RegExp(`\\b(?:met|meets?|meeting|kept) ${DEADLINE}\\b`, 'i'),
  /\b(?:lodged|filed|submitted|made|brought|sent|received|entered|paid|arrived|finished|completed|appealed|replied|served) in (?:good )?time\b(?! (?:for|to|with)\b)/i,
];
const LATE: readonly RegExp[] = [
  new RegExp(`\\b(?:${LENGTH} )?(?:behind (?:schedule|time|timetable)|overdue)\\b`, 'i'),
  new RegExp(`\\b${LENGTH} late\\b(?! (?:in|on|last|at) )`, 'i'),
  new RegExp(`\\b(?:${LENGTH} )?(?:after|past) ${DEADLINE}\\b`, 'i'),
  new RegExp(
    `\\b(?:${LENGTH} )?later than (?:planned|scheduled|promised|agreed|intended|expected|it should)\\b`,
    'i',
  ),
  /\b(?:is|are|was|were|been|be|being|came|come|comes|arrived?|arrives|ran|runs?|running|delivered|finished|completed|paid|filed|left|started|began|opened|handed in|sent in) late(?=[,.;]|$| and\b| but\b| because\b)/i,
  /\b(?:is|are|was|were|been|be) (?:badly |seriously |much |further )?delayed\b/i,
  new RegExp(`\\b(?:missed|failed to meet) ${DEADLINE}\\b`, 'i'),
  /\bout of time\b/i,
  /\b(?:overran|overrun|overruns|over-ran)\b/i,
];

/** Most claims tell nothing of it: found out in one look. */
const ANY = anyOf([...IN_TIME, ...LATE]);

/** What a claim tells of the time that was expected; null where it tells nothing, or both. */
export const punctualityOf = onceOf(({ claim }): Punctuality | null => {
  const { exact, start } = claim.quote;
  if (!ANY.test(exact)) return null;
  const [on, late] = [IN_TIME, LATE].map((patterns) => first(exact, patterns));
  const found = on ?? late;
  if (!found || (on && late)) return null;
  const denied = claim.polarity === 'negative';
  return {
    is: (on !== null && on !== undefined) === denied ? 'late' : 'in time',
    start: start + found.index,
    end: start + found.index + found[0].length,
  };
});

function first(text: string, patterns: readonly RegExp[]): RegExpExecArray | null {
  for (const pattern of patterns) {
    const found = pattern.exec(text);
    if (found) return found;
  }
  return null;
}

/** Verbs of which each group tells one point in the course of a thing; of others either may be on time and the other late. */
const GROUPS: readonly RegExp[] = [
  /^(?:finish|complete|hand over|deliver|build|rebuild|lay|end|conclude|install|erect|construct|ready|done)$/,
  /^(?:arrive|reach|come|get|land|dock|deliver|come in|get in|pull in)$/,
  /^(?:leave|depart|sail|set off|set out|take off|pull out)$/,
  /^(?:start|begin|open|launch|commence|kick off|reopen)$/,
  /^(?:file|submit|return|hand in|pay|lodge|publish|send|send in|put in|issue|make|repay|settle)$/,
];
/** Verbs that leave to the adverbial what was late. */
const LIGHT =
  /^(?:be|due|run|go|remain|stay|delay|overdue|late|on|overrun|over-run|meet|miss|fail|keep|punctual|track|proceed|progress|go ahead)$/;

/** What is sent to somebody is handed in when it comes in there: a payment, a paper. Source: nouns of what verbs of sending take (Levin 1993, 11.1). */
const SENT_THINGS =
  /^(?:payment|report|account|accounts|return|form|application|bid|tender|entry|claim|reply|response|answer|appeal|submission|nomination|ballot|objection|fee|rent|instalment|plan|plans|letter|notice)$/;
const SENT = GROUPS[4] ?? /$^/;
const COMES_IN = /^(?:arrive|come|come in|get in|reach|receive)$/;

const isSent = ({ claim: { frame } }: CaseClaim): boolean =>
  SENT_THINGS.test((frame.theme ?? frame.agent)?.head ?? '') ||
  SENT_THINGS.test(frame.agent?.head ?? '') ||
  /^pay/.test(frame.predicate?.lemma ?? '');

/** True where two claims may speak of one point: "finished" and "handed over", but not "left" and "arrived". */
export function onePoint(a: CaseClaim, b: CaseClaim): boolean {
  const [x, y] = [a, b].map(({ claim }) => claim.frame.predicate?.lemma ?? '');
  if (x === undefined || y === undefined) return false;
  if (x === y || LIGHT.test(x) || LIGHT.test(y)) return true;
  if (GROUPS.some((group) => group.test(x) && group.test(y))) return true;
  return [a, b].every(isSent) && [x, y].every((lemma) => SENT.test(lemma) || COMES_IN.test(lemma));
}
