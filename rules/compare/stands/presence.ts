/**
 * Who is said to have been where something happened, or away from it. Away are those of whom a word says so ("on leave", "abroad",
 * "ashore") and of whom a place is denied; there are those who attend and those of whom a place is told ("on the bridge").
 */
import type { Term } from '../../../model/claim.js';
import type { Seeks } from '../../asked.js';
import { aboutWords } from '../identity/about.js';
import { eventOf } from '../identity/event-view.js';
import { likeWords } from '../identity/ground.js';
import { onceOf } from '../words/once.js';
import { wordsInText } from '../words/words.js';

export interface Presence {
  who: Term;
  there: boolean;
  /** Where, in words; null where nothing more is told than that somebody was there or away. */
  place: string | null;
  /** True where a word says that somebody was away, and not only that a place is denied. */
  away: boolean;
  /** "No doctor was": nobody of the kind. */
  none: boolean;
  /** "On both days", "on either night": of what. */
  span: string | null;
  /** What else is told: of the day, the meeting, what happened then. */
  occasion: ReadonlySet<string>;
}

/** Words behind "was" for somebody who is not where the matter is. */
const AWAY =
  /^(?:\p{L}+ ){0,2}(?:away|absent|abroad|overseas|ashore|elsewhere|out of (?:town|the (?:country|building|office))|on (?:\p{L}+ )?(?:leave|holiday|vacation)|off (?:sick|duty|ill|work)|at home(?! (?:to|with|in)\b)|in bed)\b/iu;
/** Words behind "was" for somebody who is. */
const THERE =
  /^(?:\p{L}+ ){0,2}(?:present|there|in attendance|on duty|on site|on board|aboard|at (?:work|sea|school)|in (?:court|school|church|class|hospital)|at (?:his|her|their) posts?)\b/iu;
/** A place that the text has told of: not a state ("in doubt", "at fault"), nor what somebody belongs to or is told of ("on the board"). */
const PLACE =
  /^(?:\p{L}+ ){0,2}(?:in|on|at|inside|aboard) ((?:the|his|her|their|its|our) (?!(?:board|committee|panel|list|team|staff|payroll|jury|phone|telephone|side|way|run|mood|view|middle|process|ballot|agenda|right|wrong|lead|chair|matter|issue|subject|end|time|day|night|morning|evening|afternoon|week|month|year|same|hands|dark|face|case|fore|heart|centre|verge|brink|point)\b)\p{L}+)/iu;
const BE = /^(?:be|stay|remain)$/;

const ATTENDS = /^(?:attend|take part)$/;
const IS_AWAY = /^(?:absent|present|away|abroad)$/;

/** What every claim has that tells that one was there or away. */
export const PRESENCE: Seeks = {
  verbs: (lemma) => [ATTENDS, BE, IS_AWAY].some((verbs) => verbs.test(lemma)),
};

/** Whether a claim tells that one was there or away; null where it tells neither. */
export const presenceOf = onceOf((one): Presence | null => {
  const { claim } = one;
  const { predicate, theme, agent, tense } = claim.frame;
  const who = eventOf(claim).agent ?? agent ?? theme;
  if (!predicate || !who || claim.modality !== 'asserted' || tense === 'future') return null;
  if (PARTLY.test(claim.quote.exact)) return null;
  const denied = claim.polarity === 'negative';
  const none = /^no /i.test(claim.quote.exact);
  const told = (there: boolean, away: boolean, place: string | null): Presence => {
    const besides = wordsInText(
      `${who.text} ${who.words.join(' ')} ${who.entity ?? ''} ${place ?? ''} ${claim.times.map(({ text }) => text).join(' ')} ${NOT_OF_IT}`,
    );
    const occasion = new Set([...aboutWords(one)].filter((word) => !besides.has(word)));
    return { who, there: there !== denied, place, away, none, span: spanOf(claim.quote.exact), occasion };
  };
  if (ATTENDS.test(predicate.lemma)) return agent ? told(true, false, null) : null;
  if (!BE.test(predicate.lemma) && !IS_AWAY.test(predicate.lemma)) return null;
  // "the ferry that was due": behind the verb, and before any clause of its own
  const [verb = ''] =
    /^(?:(?:has|have|had) )?(?:was|were|is|are|been|being|be|stayed|remained)\b(?:n[’']t| not)? ?/iu.exec(
      claim.quote.exact.slice(predicate.start - claim.quote.start),
    ) ?? [];
  const rest = claim.quote.exact.slice(predicate.start - claim.quote.start + verb.length);
  if (verb === '') return null;
  if (AWAY.test(rest)) return told(false, true, null);
  if (THERE.test(rest)) return told(true, false, null);
  const place = PLACE.exec(rest)?.[1];
  return place === undefined ? null : told(true, false, place);
});

/** Words of being there or away, and of how long or often: they tell of no occasion. */
const NOT_OF_IT =
  'away absent abroad overseas ashore elsewhere leave holiday vacation sick duty work home bed present attendance site board both either throughout whole part attend time';

/** Another word for wherever the matter is: who was not in the home was not on the premises. */
const ANYWHERE = /\b(?:premises|site|scene|spot|building)\b/i;

/** True where one cannot both have been there and been away. */
export function presencesClash(a: Presence, b: Presence): boolean {
  if (a.there === b.there) return false;
  const away = a.there ? b : a;
  const there = a.there ? a : b;
  if (away.away || away.place === null || there.place === null) return true;
  return [away.place, there.place].some((place) => ANYWHERE.test(place)) || oneSpot(away.place, there.place);
}

const oneSpot = (a: string, b: string): boolean => {
  const [x, y] = [[...wordsInText(a)], [...wordsInText(b)]];
  return x.some((word) => y.some((other) => word === other || likeWords(word, other)));
};

/** What both tell of the occasion besides who and where: "on both days", "on either day" say that it is all of those told of. */
export const sharedOccasion = (a: Presence, b: Presence): string[] => [
  ...[...a.occasion].filter((word) =>
    [...b.occasion].some((other) => word === other || likeWords(word, other)),
  ),
  ...(a.span !== null && a.span === b.span ? [a.span] : []),
];

const SPAN =
  /\b(?:both|either|each|neither|all)(?: of)?(?: the| these| those)?(?: two| three| four)? (day|night|morning|evening|occasion|visit|session)s?\b/iu;
const spanOf = (text: string): string | null => SPAN.exec(text)?.[1]?.toLowerCase() ?? null;

/** There or away for a part of it only: the other may tell of the rest. */
const PARTLY =
  /\b(?:until|till|part of|rest of|half of|some of|most of|at first|earlier|later|by the time|from time to time|for an hour|briefly)\b/iu;
