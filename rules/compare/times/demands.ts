/** What holds someone to a day: "must be in by", "have until … to", "the deadline for … is", "applications close on". */
import type { Time } from '../../../model/claim.js';
import type { CaseClaim } from '../../rule.js';
import { HAND_IN, HANDED_IN } from '../../words/one-act.js';
import { likeWords } from '../identity/ground.js';
import { namesDiffer } from '../identity/names.js';
import { type Likeness, thingKeys } from '../identity/same-event.js';
import { isDuration } from '../identity/times.js';
import { canonical, tellingWords, wordsInText } from '../words/words.js';
import { sought } from '../../sought/sought.js';

/** Times that bound a task from above. What is demanded may be due "until" a day, and a deadline "is" a day. */
export function deadlines(claim: CaseClaim): Time[] {
  if (claim.claim.times.length === 0) return [];
  const relations = [
    'by',
    'before',
    ...(demands(claim) ? ['until'] : []),
    ...(isDeadline(claim) || isClosing(claim) ? ['on', 'during'] : []),
  ];
  return claim.claim.times.filter(
    (time) => !isDuration(time) && time.latest !== null && relations.includes(time.relation),
  );
}

const HELD_TO = sought(
  /\b(?:must|have to|has to|had to|due|requires?|required|obliges?|obliged|have until|has until|had until|(?:is|are|was|were) to be|needs? to|should)\b/i,
);

/** Someone is held to a day, by an order, a duty or a law. */
function demands(claim: CaseClaim): boolean {
  return (
    isDeadline(claim) ||
    isClosing(claim) ||
    // "comments can be sent in until 4 May"
    (isHandedIn(claim) && claim.claim.times.some(({ relation }) => relation === 'until')) ||
    HELD_TO.test(claim.claim.quote.exact)
  );
}

/** "The deadline for bids is …", "the closing date for applications is …". */
const isDeadline = ({ claim: { frame } }: CaseClaim): boolean =>
  /^(?:deadline|cut-off)$/.test(frame.theme?.head ?? '') ||
  (/^(?:date|day)$/.test(frame.theme?.head ?? '') &&
    /\b(?:closing|final|last|due|cut-off)\b/i.test(frame.theme?.text ?? ''));

const HAND_INS = new Set(HAND_IN.split(' '));
const HANDED_INS = new Set(HANDED_IN.split(' ').map(canonical));

/** What is handed in: "claims must reach the society", "the society must receive your claim". */
const handedIn = ({ claim: { frame } }: CaseClaim): string | null =>
  [frame.theme, frame.agent]
    .map((term) => canonical(term?.head ?? ''))
    .find((head) => HANDED_INS.has(head)) ?? null;

const isHandedIn = (one: CaseClaim): boolean =>
  HAND_INS.has(one.claim.frame.predicate?.lemma.split(' ')[0] ?? '') && handedIn(one) !== null;

/** "Applications close on 4 March". */
const isClosing = (one: CaseClaim): boolean =>
  isHandedIn(one) && one.claim.frame.predicate?.lemma === 'close';

/** "forms must be returned by", "forms are to be in by": one closing day of one thing. */
const oneClosing = (first: CaseClaim, second: CaseClaim, like: Likeness): boolean =>
  isHandedIn(first) &&
  isHandedIn(second) &&
  (['same', 'narrower'].includes(like.theme) ||
    (handedIn(first) === handedIn(second) && like.predicate !== 'opposite'));

/** Two demands about one thing: a deadline's thing stands behind "for", others share what is to be handed in and what for. */
export function bothDemand(first: CaseClaim, second: CaseClaim, like: Likeness): boolean {
  if (namesDiffer(first, second)) return false;
  // "the last day for comments is", "comments can be sent in until"
  if (isDeadline(first) !== isDeadline(second)) return ofDeadline(first, second);
  if (!demands(first) || !demands(second)) return false;
  if (oneClosing(first, second, like)) return true;
  if (like.predicate === 'same') return false;
  if (isDeadline(first)) return ofDeadline(first, second);
  if (like.theme !== 'different' && like.words.length >= 2 && like.ratio >= 0.5) return true;
  return like.agent !== 'different' && oneTask(first, second);
}

function ofDeadline(first: CaseClaim, second: CaseClaim): boolean {
  const [deadline, other] = isDeadline(first) ? [first, second] : [second, first];
  const thing = deadline.claim.frame.others.find(({ role }) => role === 'for')?.term;
  return thing !== undefined && thingKeys(other).includes(canonical(thing.head));
}

/** Verbs that say of any task that it is done. Source: the light verbs of English (Quirk et al. 1985, 10.30). */
const LIGHT = new Set(
  'do make have get give take put send be go come carry complete finish'.split(' ').map(canonical),
);

/** What is to be done, in telling words: "do the repairs" and "the repairs must be done" the repairs, "to object" the objection. */
export function taskWords({ claim: { frame } }: CaseClaim): string[] {
  const { agent, theme, predicate } = frame;
  const given = predicate?.lemma === 'have' || predicate?.class === 'need';
  const words = given
    ? [...wordsInText(theme?.text ?? '')]
    : [...tellingWords(theme?.words ?? agent?.words ?? []), canonical(predicate?.lemma ?? '')];
  return words.filter((word) => word !== '' && !LIGHT.has(word));
}

/** Every telling word of the shorter task is in the other, or has a word akin there; for what somebody is given until a day to do. */
function oneTask(first: CaseClaim, second: CaseClaim): boolean {
  const given = [first, second].some(({ claim }) =>
    ['have', 'require', 'oblige'].includes(claim.frame.predicate?.lemma ?? ''),
  );
  const [short, long] = [taskWords(first), taskWords(second)].sort((a, b) => a.length - b.length);
  return (
    given &&
    short !== undefined &&
    long !== undefined &&
    short.length > 0 &&
    short.every((word) => long.some((other) => likeWords(word, other)))
  );
}
