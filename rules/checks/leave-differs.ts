/** One thing is allowed, required or left to choice in one place, and forbidden or not required in another. */
import { akin, akinKeys } from '../compare/words/akin.js';
import { eventOf } from '../compare/identity/event-view.js';
import {
  clash,
  isChoice,
  leaveOf,
  type Leave,
  type LeaveGiven,
  goesWithout,
  withException,
} from '../compare/scope/leave.js';
import { limitsDiffer } from '../compare/scope/limits.js';
import { matterOf } from '../compare/scope/matter.js';
import { span } from '../compare/words/phrases.js';
import { relatePredicates } from '../compare/identity/predicates.js';
import { deniedApart } from '../compare/scope/restricted-apart.js';
import { mayBeOne } from '../compare/doers/same-doer.js';
import { aboutWords } from '../compare/identity/about.js';
import { namesDiffer } from '../compare/identity/names.js';
import { thingKeys } from '../compare/identity/same-event.js';
import { retold } from '../compare/times/retold.js';
import { scopedApart } from '../compare/scope/set-apart.js';
import { periods, OF_OTHER_TIMES } from '../compare/identity/times.js';
import { canonical } from '../compare/words/words.js';
import type { CaseClaim, Outcome, PairRule } from '../rule.js';
import { leaveExamples } from './examples/leave-differs.js';

/** What both must share besides the words of leave, by `matterOf`, at least two of them in the claims themselves or the act. */
const ENOUGH = 1.9;

export const leaveDiffers: PairRule = {
  id: 'leave-differs',
  revision: 8,
  type: 'modality',
  severity: 'error',
  shape: 'pair',
  yields: true,
  summary: 'One place allows or requires what another forbids or leaves to choice.',
  doesNotCover:
    'Rules with a stated exception or condition, rules for two kinds of people or places, and what was so in the past.',
  keys: (claim) =>
    leaveOf(claim)
      ? [
          ...new Set([
            ...thingKeys(claim),
            ...aboutWords(claim),
            ...akinKeys(eventOf(claim.claim).theme?.head ?? ''),
          ]),
        ]
      : [],
  check,
  examples: leaveExamples,
};

function check(first: CaseClaim, second: CaseClaim): Outcome {
  const [a, b] = [leaveOf(first), leaveOf(second)];
  if (!a || !b || !clash(a.leave, b.leave) || first.claim.document === second.claim.document) return null;
  if (eachMay(a, b) && !saysRule(first) && !saysRule(second)) return null;
  if ([first, second].some((one) => withException(one) || goesWithout(one)) || limitsDiffer(first, second))
    return null;
  const matter = matterOf(first, second, new Set([...wordsOf(a.at.text), ...wordsOf(b.at.text)]));
  if (!retold(first, second)) {
    if (namesDiffer(first, second) || !ofOneThing(first, second)) return null;
    const oneAct = first.claim.frame.predicate?.lemma === second.claim.frame.predicate?.lemma;
    if (matter.weight < ENOUGH || (matter.words.length < 2 && !oneAct)) return null;
    if ([a, b].some(isChoice) && !oneDeed(first, a, second, b)) return null;
    const apart = scopedApart(first, second);
    if (apart) return { kind: 'saved', ...apart };
  }
  // no duty to do so by May is none against a duty
  const part = deniedApart(first, second);
  if (part) return { kind: 'saved', ...part };
  if (periods(first, second) === 'apart') return OF_OTHER_TIMES;
  return {
    kind: 'finding',
    spans: [span(first, a.at), span(second, b.at)],
    message: `Here it is ${a.leave}, there it is ${b.leave}.`,
    because: [matter.shown, WHY[a.leave] ?? '', WHY[b.leave] ?? ''].filter((line) => line !== ''),
    resolveBy: 'Read the rule or order itself, and ask whether it was changed between the two.',
  };
}

/** A choice is of one act: "may choose whether to open it" leaves "must keep it tidy" as it is. */
function oneDeed(first: CaseClaim, a: LeaveGiven, second: CaseClaim, b: LeaveGiven): boolean {
  const [x, y] = [deedOf(first, a), deedOf(second, b)];
  return x === '' || y === '' || relatePredicates(first, second) !== 'different' || akin(x, y);
}

/** "Attendance is compulsory": where the predicate says no more than that, its noun tells what is to be done. */
function deedOf({ claim: { frame } }: CaseClaim, { at }: LeaveGiven): string {
  const { predicate, theme } = frame;
  return (predicate?.start === at.start ? theme?.head : predicate?.lemma) ?? '';
}

/** "May close", "may not close": where both say no more than "may" it is as likely told what is possible as what is allowed. */
const eachMay = (...given: readonly LeaveGiven[]): boolean => given.every(({ at }) => /^may$/i.test(at.text));

/** "No coach may", "families may", "under the rules": told of anybody of a kind, "may" gives leave (generic subjects: Palmer 2001). */
function saysRule({ claim: { frame, operators, quote } }: CaseClaim): boolean {
  if (/^no(?:ne|body| one)?$|^neither$/i.test(operators.find(({ kind }) => kind === 'not')?.text ?? ''))
    return true;
  if (/\b(?:under|by|according to) (?:the|its|their) \p{Ll}+/iu.test(quote.exact) && RULE.test(quote.exact))
    return true;
  const subject = frame.agent ?? frame.theme;
  const perfect = /\bmay (?:not )?(?:have|be \p{L}+ing|well|yet|still)\b/iu.test(quote.exact);
  return !perfect && subject !== null && !subject.pronoun && ANY_OF_KIND.test(subject.text);
}

/** A plural without an article, or one with "a", "any" or "every". */
const ANY_OF_KIND =
  /^(?:(?!the |this |that |its |his |her |their |our |my )(?:\p{L}+ )*(?:\p{Ll}+[^aisu\W]s|people|children|men|women)|(?:an?|any|every) .+)$/iu;

const WHY: Partial<Record<Leave, string>> = {
  required: 'What must be done is not left to choice.',
  barred: 'What nobody may do is not allowed.',
};

const wordsOf = (text: string): string[] => text.toLowerCase().split(/\s+/).map(canonical);

/** Who it is for and what it is done to may be one: those who lay the rule down are not asked. */
function ofOneThing(first: CaseClaim, second: CaseClaim): boolean {
  const [a, b] = [eventOf(first.claim), eventOf(second.claim)];
  const isRule = (text: string | undefined): boolean => RULE.test(text ?? '');
  const agents =
    isRule(a.agent?.text) ||
    isRule(b.agent?.text) ||
    a.agent === null ||
    b.agent === null ||
    mayBeOne(a.agent, b.agent);
  const one = first.claim.frame.predicate?.lemma === second.claim.frame.predicate?.lemma;
  return agents && (!one || mayBeOne(a.theme, b.theme));
}

const RULE =
  /\b(?:rules?|law|by-?laws?|statute|regulations?|charter|handbook|code|policy|order|licence|lease|terms|constitution|act|guidance)\b/i;
