/** Whether two claims tell of an act that has one doer: by its kind, or in words that point to who did it. */
import type { Term } from '../../../model/claim.js';
import type { CaseClaim } from '../../rule.js';
import { ONE_DOER_VERBS } from '../../words/one-doer.js';
import { aboutWords } from '../identity/about.js';
import { areTwo } from './fillers.js';
import { likeWords } from '../identity/ground.js';
import { nounOf } from '../words/phrases.js';
import { canonical, tellingWords, wordsInText } from '../words/words.js';

/** Classes of acts that have one doer; of others ("reduce", "employ") many may do the same. */
export const ONE_DOER = new Set([
  'find',
  'leave',
  'sign',
  'create',
  'cause',
  'win',
  'buy',
  'cancel',
  'publish',
  'reject',
  'begin',
  'end',
  'announce',
  'pay',
]);

/** The act is of a kind that one does, or is told of one thing in words that single out who did it. */
export function oneDoer(first: CaseClaim, second: CaseClaim, long: boolean): boolean {
  const predicate = first.claim.frame.predicate;
  const cleft = isCleft(first) || isCleft(second);
  // "was paid for by": the point of both is who did it
  const pointed = cleft || [first, second].every(singlesOut);
  const act = canonical(predicate?.lemma ?? '');
  if ((!cleft && ANYBODYS_ACTS.has(act)) || (!pointed && SHARED_ACTS.has(act))) return false;
  if (ONE_DOER.has(predicate?.class ?? ''))
    return pointed || !(leavesWithOthers(first, second) || [first, second].some(signsWithOthers));
  if (changedByTwo(first, second)) return true;
  const several = [first, second].some(({ claim }) => SEVERAL.test(claim.frame.theme?.text ?? ''));
  if (AUTHORED.has(predicate?.lemma ?? '') && twoByName(first, second) && detailsAgree(first, second))
    return true;
  if (predicate?.class === null && long && !several) return true;
  const once = ONCE.has(predicate?.lemma ?? '') && [first, second].some(singlesOut);
  const single = [first, second].every(({ claim: { frame } }) => isSingle(frame.theme, once));
  return single && (cleft || once || [first, second].every(singlesOut)) && detailsAgree(first, second);
}

/** "Ann Lee left the meeting": of two people by name each may have left, where two bodies at a table hardly do. */
const leavesWithOthers = (first: CaseClaim, second: CaseClaim): boolean =>
  first.claim.frame.predicate?.class === 'leave' && twoByName(first, second);

/** "Signed the petition": many sign it, where an order or a cheque has one hand under it. */
const signsWithOthers = ({ claim: { frame } }: CaseClaim): boolean =>
  frame.predicate?.class === 'sign' && !SIGNED_BY_ONE.test(frame.theme?.head ?? '');

const SIGNED_BY_ONE =
  /^(?:order|warrant|certificate|bill|law|act|decree|directive|licence|permit|pass|cheque|check|receipt|will|pardon|note|player)$/;

/** Classes of acts that change one thing for good and are done on one's own authority: builders, agents and officers act for others, and stay out. */
const DECIDED = new Set(['open', 'close', 'abolish', 'overturn', 'dismiss']);

/** "Closed the baths": one thing that the text has told of, changed by two who are both named, or both told of by "the". */
const changedByTwo = (first: CaseClaim, second: CaseClaim): boolean => {
  const [a, b] = [first.claim.frame.agent, second.claim.frame.agent];
  const changed = [first, second].every(
    ({ claim: { frame } }) => DECIDED.has(frame.predicate?.class ?? '') && isSingle(frame.theme, true),
  );
  return changed && a?.owner === null && b?.owner === null && areTwo(a, b);
};

/** Acts that one thing undergoes once: there it is enough that one place points to who did it. */
const ONCE = new Set(ONE_DOER_VERBS.split(' ').map((verb) => verb.replace('_', ' ')));

/** Acts by which a thing comes to be or into use (not its pictures and translations, of which there may be several): told of one thing and two people by name, the one too many needs no word that points to it. */
const AUTHORED = new Set(
  'write compose design carve sculpt invent devise draft open unveil christen discover found bequeath'.split(
    ' ',
  ),
);

const twoByName = (first: CaseClaim, second: CaseClaim): boolean => {
  const [a, b] = [first.claim.frame.agent, second.claim.frame.agent];
  return a?.entity != null && b?.entity != null && areTwo(a, b);
};

/** Some of a kind: others of it may have undergone the act by another. */
const SEVERAL =
  /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten|a dozen|dozens|hundreds|some|several|many|other|more)\b/i;

/** "It was a foreman who shut them off", "the author of the hymn was Ann Lee": nobody else did it. */
const isCleft = ({ claim: { frame } }: CaseClaim): boolean => frame.singled === true;

/** "was given by a sergeant", "it was a foreman who", "rang herself": the point of the sentence is who did it. */
export const singlesOut = (claim: CaseClaim): boolean => {
  const { agent, predicate, tense } = claim.claim.frame;
  if (!agent || !predicate) return false;
  return (
    isCleft(claim) ||
    /\b(?:himself|herself|themselves|itself)\b/.test(claim.claim.quote.exact) ||
    (tense === 'past' && agent.start > predicate.end)
  );
};

/** What each tells of the act besides who did it and what it was done to has something in common, or the one tells nothing more. */
function detailsAgree(first: CaseClaim, second: CaseClaim): boolean {
  const rest = (claim: CaseClaim): string[] => {
    const { agent, theme, predicate } = claim.claim.frame;
    const told = wordsInText(
      [agent?.text, ...(agent?.words ?? []), theme?.head, predicate?.lemma, predicate?.text].join(' '),
    );
    return [...aboutWords(claim)].filter((word) => !told.has(word));
  };
  const [x, y] = [rest(first), rest(second)];
  return x.length === 0 || y.length === 0 || x.some((word) => y.some((other) => likeWords(word, other)));
}

/** "Complaints of their own": some, whoever else made others. */
export const areMany = (theme: Term): boolean =>
  !theme.pronoun &&
  theme.entity === null &&
  theme.owner === null &&
  !/^(?:the|this|that|these|those|all|both|an?|every|each)\b/i.test(theme.text) &&
  nounOf(theme).endsWith('s') &&
  nounOf(theme) !== theme.head.toLowerCase();

/** "the order", "it": one thing that the text has told of, not just any; nor several, of which each may have fared in its own way. */
function isSingle(theme: Term | null, once: boolean): boolean {
  if (!theme) return false;
  // a number dialled, a name signed
  if (theme.pronoun || tellingWords(theme.words).size === 0 || theme.entity !== null) return true;
  const last = nounOf(theme);
  const definite = theme.owner !== null || /^(?:the|this|that|its|his|her|their|our)\b/i.test(theme.text);
  return definite && (once || !(last.endsWith('s') && last !== theme.head.toLowerCase()));
}

const acts = (line: string): Set<string> => new Set(line.split(' ').map(canonical));

/** Acts that many may do alike, even where both papers put who did it at the end: seen by one, seen by another. */
const ANYBODYS_ACTS = acts(
  'welcome praise condemn attend use join watch see discuss visit read like want know think accept share back support oppose criticise ' +
    'criticize study consider help tell warn ask report describe quote cite hear mention note confirm deny question follow endorse ' +
    'love hate fear respect affect miss need admire applaud recommend inspect examine check review apply testify',
);

/** Acts that many may do alike unless the point is who did it. */
const SHARED_ACTS = acts(
  'call face lead run manage own hold keep follow-up accompany surround cover represent serve fund finance pay subsidise maintain clean ' +
    'teach treat hit hurt',
);
