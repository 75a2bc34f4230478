/** Who two claims say did a thing: by name, as a body, as several, by a post or by a role outside it, and whether that may be one. */
import type { Term } from '../../../model/claim.js';
import type { CaseClaim } from '../../rule.js';
import { akin } from '../words/akin.js';
import { entityOf } from '../identity/names.js';
import { oneName } from '../words/one-name.js';
import { isAnother, relateTerms, wordsOfTerm } from '../identity/terms.js';
import { canonical, tellingWords } from '../words/words.js';

/**
 * Two phrases that may be for one: a name and a description of whoever it is, a body and one of its people, or a word that says no
 * more than that it was somebody.
 */
export function mayBeOneDoer(first: CaseClaim, second: CaseClaim): boolean {
  const [a, b] = [doerOf(first), doerOf(second)];
  if (!a || !b) return false;
  // "the captain, Mr Aske" may be "a sailor", and is not "the bosun"
  if ((isAny(first) || isAny(second)) && [a, b].some(({ kinds }) => kinds.length > 1)) return true;
  if (saysNoMore(a, b) || saysNoMore(b, a)) return true;
  return a.kinds.every((x) =>
    b.kinds.every((y) => MAY_BE_ONE.has(`${x} ${y}`) || MAY_BE_ONE.has(`${y} ${x}`)),
  );
}

/** "A man", whoever he is; "a member of the hotel’s staff", who may be anyone of whom no other place is told. */
const saysNoMore = (a: Doer, b: Doer): boolean =>
  a.vague && (!a.placed || (a.anyOf && !b.located && b.kinds.every((kind) => kind === 'people')));

/** A name here and what somebody is there ("Joe Vane", "a boy of nine", "the mayor"): never two for that alone. */
export function nameAndCalling(first: CaseClaim, second: CaseClaim): boolean {
  const [a, b] = [doerOf(first), doerOf(second)];
  if (!a || !b) return false;
  const called = ({ kinds }: Doer): boolean => kinds.every((kind) => kind === 'name');
  const told = ({ kinds }: Doer): boolean => kinds.every((kind) => kind === 'people' || kind === 'outsider');
  return (called(a) && told(b)) || (told(a) && called(b));
}

/** "Both candidates", "the pair", whoever they are; "Ann Lee, the chair of the trust" beside the trust. */
export const mayHoldOther = (first: CaseClaim, second: CaseClaim): boolean =>
  [first, second].some(({ claim }) => SEVERAL_TOLD_OF.test(claim.frame.agent?.text ?? '')) ||
  speaksFor(first, second) ||
  speaksFor(second, first);

/** What stands behind the name says whose the doer is, and that is the other's doer. */
const speaksFor = ({ claim: { frame, quote } }: CaseClaim, { claim: other }: CaseClaim): boolean => {
  const [own, head] = [frame.agent, other.frame.agent?.head ?? ''];
  if (!own || head === '' || own.head === head) return false;
  const [beside = ''] = BESIDE.exec(quote.exact.slice(Math.max(0, own.end - quote.start))) ?? [];
  return beside !== '' && tellingWords(beside.match(/\p{L}+/gu) ?? []).has(canonical(head));
};
const BESIDE = /^, [^,.;:]{1,80}/;

const SEVERAL_TOLD_OF = /^(?:both|all|they|(?:the|these|those) (?:two|three|four|five|pair|couple|trio))\b/i;

/** A name and a role, a body and those who act for it: never several people and one, nor a body and somebody outside it. */
const MAY_BE_ONE = new Set(['name people', 'name outsider', 'name body', 'body people', 'body several']);

const isAny = ({ claim }: CaseClaim): boolean => /^an? /i.test(claim.frame.agent?.text ?? '');

type Kind = 'name' | 'body' | 'people' | 'several' | 'outsider';

/** Known by what they are to a place or a thing, not by a post in a body. */
const OUTSIDER =
  /^(?:owner|tenant|neighbou?r|resident|guest|passenger|customer|farmer|visitor|patient|pupil|student|parent|cyclist|walker|villager|stranger|burglar|thief|shopper|spectator|householder|lodger|motorist|holidaymaker|hiker|angler|fisherman)$/;

/** "her nephew" beside "Mrs Cole": one of somebody's family is not that one. */
export function isKin({ claim }: CaseClaim, other: CaseClaim): boolean {
  const { agent } = claim.frame;
  return (
    agent !== null && agent.owner !== null && KIN.test(agent.head) && other.claim.frame.agent?.entity != null
  );
}

const KIN =
  /^(?:son|daughter|brother|sister|father|mother|wife|husband|widow|widower|nephew|niece|uncle|aunt|cousin|grandson|granddaughter|grandfather|grandmother|child|parent|partner)$/;

const VAGUE =
  /^(?:man|woman|person|people|somebody|someone|worker|employee|staff|official|officer|member|crew|gang|team|colleague|one|other|group|party)$/;
const BODY =
  /^(?:council|company|firm|trust|authority|government|ministry|department|agency|board|committee|union|school|hospital|bank|club|police|university|church|charity|army|navy|college|court|office|service|newspaper|paper|post|times|management|coastguard|regulator|inspectorate|watchdog|ombudsman|brigade|commission|corporation|tribunal|parliament|museum|library|gallery|theatre|society|association|federation|foundation|institute|airline|party|diocese|parish|guild|league|lodge|fund|force|constabulary|retailer|insurer|broadcaster|brewery)$/;

/** Word by word: one pattern for all of them would take for ever on a run of capitals. */
const isCapitalised = (text: string): boolean => text.split(' ').every((word) => /^\p{Lu}/u.test(word));

/** Two words or more, each with a capital. */
const isName = ({ text }: Term): boolean => text.includes(' ') && isCapitalised(text);

/** "The Duchess of Kent": a title that one person bears. */
const TITLE = /^(?:the )?\p{Lu}\p{Ll}*[^s\s] of \p{Lu}/u;

/** "Hargreaves Ltd", "the Residents’ League": a name for a body. */
const nameKind = ({ text }: Term): Kind => (BODY_NAME.test(text) ? 'body' : 'name');
const BODY_NAME =
  /\b(?:Ltd|Limited|plc|Inc|Co|Company|Bros|Brothers|and Sons|& Sons|Council|Trust|Society|Club|Association|League|Union|School|College|University|Church|Group|Committee|Board|Department|Ministry|Guild|Agency|Authority|Bank|Hospital|Police|Partnership|Federation|Institute)\b/;

function peopleKind({ text, head }: Term): Kind {
  if (BODY.test(head)) return 'body';
  const first = text.split(/ (?:of|in|at|from|for|with|on) /)[0] ?? text;
  const last = first.split(' ').at(-1)?.toLowerCase() ?? '';
  if (
    /^(?:two|three|four|five|six|several|some|many)\b/i.test(first) ||
    (last !== head && last.endsWith('s'))
  )
    return 'several';
  if (/^(?:children|men|women|people)$/.test(last)) return 'several';
  return OUTSIDER.test(head) ? 'outsider' : 'people';
}

/** "The substitute Marsh": a name right behind what he is. */
const NAME_BEHIND = /^(?:the |our |its |their )?\p{Ll}+(?: \p{Ll}+)* \p{Lu}\p{Ll}+$/u;

interface Doer {
  kinds: readonly Kind[];
  vague: boolean;
  /** Told by more than one word. */
  placed: boolean;
  /** Told by whose or where from they are; `anyOf` where it is any one of them. */
  located: boolean;
  anyOf: boolean;
}

function doerOf({ claim: { frame } }: CaseClaim): Doer | null {
  const { agent, others, predicate } = frame;
  if (!agent) return null;
  const called = isCapitalised(agent.text) || TITLE.test(agent.text);
  // "a local builder, Terence Okell": the name beside it says who
  const beside = others.some(
    ({ role, term }) =>
      role === 'attribute' && term.start > agent.end && term.start - agent.end <= 3 && isName(term),
  );
  const kind = called ? nameKind(agent) : peopleKind(agent);
  // who is told by name and by post is one with no other name, and with no other post
  const named = beside || entityOf(agent) !== null || NAME_BEHIND.test(agent.text);
  const kinds: Kind[] = named && !called ? ['name', kind] : [kind];
  const behind = others.some(
    ({ role, term }) => /^(?:from|of|with|at)$/.test(role) && term.start > (predicate?.start ?? 0),
  );
  const located = agent.owner !== null || behind || / (?:of|from|with|at) /.test(agent.text);
  const placed = located || tellingWords(agent.words).size > 1;
  return {
    kinds,
    vague: VAGUE.test(agent.head) && !named,
    placed,
    located,
    anyOf: located && /^(?:an?|one) /i.test(agent.text),
  };
}

/** Two people by name: each may have done the like. */
export function twoDoers(first: CaseClaim, second: CaseClaim): boolean {
  const [a, b] = [first, second].map(({ claim: { frame } }) =>
    frame.agent && frame.agent.owner === null && /^\p{Lu}/u.test(frame.agent.entity ?? '')
      ? frame.agent.entity
      : null,
  );
  if (a != null && b != null && !oneName(a, b)) return true;
  // "the new chief", "the new deputy chief"
  const [x, y] = [first.claim.frame.agent, second.claim.frame.agent];
  return x !== null && y !== null && isAnother(wordsOfTerm(x), wordsOfTerm(y));
}

/** Two people by what they are ("the caretaker", "firemen"), of whom neither says no more than that it was somebody. */
export function twoCallings(first: CaseClaim, second: CaseClaim): boolean {
  const [a, b] = [doerOf(first), doerOf(second)];
  const [x, y] = [first.claim.frame.agent, second.claim.frame.agent];
  if (!a || !b || !x || !y || x.pronoun || y.pronoun || a.vague || b.vague) return false;
  const people = ({ kinds }: Doer): boolean =>
    kinds.every((kind) => /^(?:people|outsider|several)$/.test(kind));
  return people(a) && people(b) && relateTerms(x, y) === 'different' && !akin(x.head, y.head);
}
