/**
 * What a claim tells of times: the date of its own event, and ties between events ("three weeks after the strike began", "closed
 * for six weeks", "on the tenth day of the strike"). An event that a claim only names is found by its words.
 */
import type { Time } from '../../../model/claim.js';
import type { CaseClaim, Sides } from '../../rule.js';
import { daysOf } from './durations.js';
import { eventOf } from '../identity/event-view.js';
import { bearerOf } from './length-bearer.js';
import { onceOf } from '../words/once.js';
import { toldKeys } from './order-ends.js';
import { inOrder, inSentenceKey, orderBehind } from './order-ties.js';
import { predicateNames, relatePredicates } from '../identity/predicates.js';
import { thingKeys } from '../identity/same-event.js';
import { relateTerms } from '../identity/terms.js';
import { orderedAgainst, phraseWords } from '../identity/subordinate.js';
import type { End, Named, Tie } from './tie.js';
import { turn, turnKeys } from './thing-turns.js';
import { besideVerb, datedTimes, isDuration } from '../identity/times.js';
import { canonical, shared } from '../words/words.js';
import { sought, soughtBy } from '../../sought/sought.js';

/** The dates of a claim's own event; none where it tells of no happening. */
export function ownDates(claim: CaseClaim): Time[] {
  if (claim.claim.polarity === 'negative' || !isTold(claim)) return [];
  const against = orderedAgainst(claim)?.at;
  const dated = datedTimes(claim).filter(
    (time) =>
      // "before the vote on 8 May": the day of the vote
      !(against && against.start < time.start && time.end <= against.end) &&
      (time.relation === 'on' || time.relation === 'during') &&
      besideVerb(claim, time) &&
      !isModifier(claim, time),
  );
  return dated.length > 0 ? dated : startOf(claim);
}

/** "The July glass was collected": the month marks the glass. */
const isModifier = ({ claim: { frame } }: CaseClaim, time: Time): boolean =>
  [frame.agent, frame.theme].some((term) => term !== null && term.start < time.start && time.end < term.end);

const isTold = ({ claim }: CaseClaim): boolean =>
  claim.modality === 'asserted' || claim.modality === 'planned' || claim.modality === 'predicted';

/** The ties that a claim tells. */
export const tiesOf = onceOf((claim): readonly Tie[] => {
  if (!isTold(claim)) return [];
  const ties =
    claim.claim.polarity === 'positive'
      ? [
          inOrder(claim),
          orderBehind(claim),
          distance(claim),
          lasting(claim),
          term(claim),
          closure(claim),
          nthDay(claim),
        ]
      : [inOrder(claim)];
  return ties.filter((tie) => tie !== null);
});

/** "three weeks after the strike began": the reader gives the length to a claim of the strike; the one around it is tied to it. */
function distance(claim: CaseClaim): Tie | null {
  const { quote, document, sentence, times } = claim.claim;
  const time = times.find((one) => isDuration(one) && one.anchor !== undefined && one.start === quote.start);
  const days = time && daysOf(time);
  const marker = time && /^ (before|after) /.exec(quote.exact.slice(time.end - quote.start))?.[1];
  if (!time || !days || !marker) return null;
  const around: Named = {
    keys: [`around ${document} ${sentence.start}`],
    is: ({ claim: other }) =>
      other.document === document &&
      other.quote.end === quote.end &&
      other.quote.start < quote.start &&
      other.frame.predicate !== null &&
      other.frame.predicate.end <= quote.start,
    words: null,
  };
  const [from, to]: [End, End] = marker === 'before' ? [around, 'own'] : ['own', around];
  return { kind: 'length', from, to, ...withSlack(days), at: { start: time.start, end: quote.end } };
}

/** "The repairs lasted six weeks", "the six-week strike": from the beginning of a thing to its end. */
function lasting(claim: CaseClaim): Tie | null {
  const at = claim.claim.times.find(isDuration);
  const whole = at && (at.anchor === undefined || FIRST_TO_LAST.test(claim.claim.quote.exact));
  const days = whole ? daysOf(at) : null;
  const thing = bearerOf(claim);
  // "his season lasted six weeks": so long was it for him
  if (!at || !days || !thing || /^(?:his|her|my|your)\b/i.test(thing.text)) return null;
  const [from, to] = [turn('begin', claim, thing), turn('end', claim, thing)];
  return { kind: 'length', from, to, ...withSlack(days), at };
}

/** Counted from no event but the thing's own beginning. */
const FIRST_TO_LAST = /\bfrom (?:start to finish|beginning to end|first to last)\b/i;

/** Verbs that begin a time which is told with them, or say that it runs. Source: the verbs of granting and appointing, with an extent. */
const TERM =
  /^(?:grant|renew|award|issue|let|lease|rent|sign|agree|appoint|elect|hire|engage|run|last|begin|start)$/;

/** "The lease runs for 30 years from January 2009", "was granted in 2010 for eight years": it ends when they are over. */
function term(claim: CaseClaim): Tie | null {
  const { lemma, theme, agent } = eventOf(claim.claim);
  const length = lengthOf(claim);
  const thing = theme ?? agent;
  if (!length || !thing || thing.pronoun || !TERM.test(lemma ?? '') || ownDates(claim).length === 0)
    return null;
  return {
    kind: 'length',
    from: 'own',
    to: turn('end', claim, thing),
    ...withSlack(length.days),
    at: length.at,
  };
}

/** "from January 2009": the day or month in which what runs so long began. */
function startOf(claim: CaseClaim): Time[] {
  if (!TERM.test(eventOf(claim.claim).lemma ?? '') || !lengthOf(claim)) return [];
  return datedTimes(claim).flatMap((time) => {
    const known = /^\d{4}(?:-\d{2}){0,2}$/.exec(time.timex ?? '')?.[0];
    if (time.relation !== 'since' || !known) return [];
    return [{ ...time, latest: `${known}${'-12-31'.slice(known.length - 4)}` }];
  });
}

/** "closed on 4 March for six weeks": it opens again when they are over. */
function closure(claim: CaseClaim): Tie | null {
  const length = lengthOf(claim);
  if (!length || eventOf(claim.claim).class !== 'close') return null;
  const [closed] = ownDates(claim);
  const opening: Named = {
    keys: thingKeys(claim).map((key) => `class open ${key}`),
    is: (other) =>
      relatePredicates(claim, other) === 'opposite' &&
      opensAgain(other) &&
      // what will be closed in the autumn is not what opened in the spring before
      !ownDates(other).some(({ latest }) => latest !== null && latest < (closed?.earliest ?? latest)) &&
      relateTerms(eventOf(claim.claim).theme, eventOf(other.claim).theme) === 'same',
    words: null,
  };
  return { kind: 'length', from: 'own', to: opening, ...withSlack(length.days), at: length.at };
}

/** "Reopened", "opened again". */
const opensAgain = ({ claim }: CaseClaim): boolean =>
  /^re/.test(eventOf(claim).lemma ?? '') || /\b(?:again|once more)\b/i.test(claim.quote.exact);

const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(
  ' ',
);
const NTH = soughtBy(
  `\\b(${ORDINALS.join('|')}) (day|week) of (?:the |its |their |our )?((?:[\\p{L}’'-]+ ){0,2}?[\\p{L}’'-]+)(?=[,;:.]| (?:the|an?|and|on|in|at|when|s?he|they|it|we)\\b|$)`,
  'iu',
);

/** "On the tenth day of the strike": nine days after it began. */
function nthDay(claim: CaseClaim): Tie | null {
  const { quote } = claim.claim;
  const found = NTH.exec(quote.exact);
  if (!found) return null;
  const words = phraseWords(found[3] ?? '');
  const place = ORDINALS.indexOf((found[1] ?? '').toLowerCase());
  if (words.size === 0) return null;
  const begun: Named = {
    keys: [...words].map((word) => `class begin ${word}`),
    is: (other) => {
      const event = eventOf(other.claim);
      const thing = event.theme ?? event.agent;
      return event.class === 'begin' && thing !== null && words.has(canonical(thing.head));
    },
    words: null,
  };
  const unit = found[2]?.toLowerCase() === 'week' ? 7 : 1;
  const at = { start: quote.start + found.index, end: quote.start + found.index + found[0].length };
  return { kind: 'length', from: begun, to: 'own', min: place * unit - 1, max: (place + 1) * unit, at };
}

/** The length that a claim gives to its own event. */
function lengthOf({
  claim,
}: CaseClaim): { days: { min: number; max: number; unit: number }; at: Time } | null {
  // "for 30 years from January 2009" is counted from a day that the claim names
  const named = (anchor: string): boolean => claim.times.some(({ text }) => text.endsWith(anchor));
  const at = claim.times.find(
    (time) => isDuration(time) && (time.anchor === undefined || named(time.anchor)),
  );
  const days = at && daysOf(at);
  return at && days && (at.relation === 'during' || at.relation === 'over') ? { at, days } : null;
}

/** A length told in words leaves half a unit more than its own slack at the ends. */
const withSlack = ({
  min,
  max,
  unit,
}: {
  min: number;
  max: number;
  unit: number;
}): { min: number; max: number } => ({
  min: min - unit / 2,
  max: max + unit / 2,
});

/** Where claims that tell something of times meet: by their own event, and by those that they name. */
export function timeKeys(claim: CaseClaim): string[] {
  const ties = tiesOf(claim);
  if (ties.length === 0 && ownDates(claim).length === 0 && !tellsDistance(claim)) return [];
  const things = thingKeys(claim);
  const own = predicateNames(claim).flatMap((name) => things.map((thing) => `${name} ${thing}`));
  const named = ties.flatMap(({ from, to }) => [from, to]).flatMap((end) => (end === 'own' ? [] : end.keys));
  const around = tellsDistance(claim) ? [`around ${claim.claim.document} ${claim.claim.sentence.start}`] : [];
  const within = ownDates(claim).length > 0 ? [inSentenceKey(claim.claim)] : [];
  const told = ownDates(claim).length > 0 || ties.length > 0 ? toldKeys(claim) : [];
  return [
    ...new Set([...own, ...turnKeys(claim), ...named, ...around, ...within, ...nounKeys(claim), ...told]),
  ];
}

/** "The first injury was on 2 May": met by those who name the injury. */
function nounKeys({ claim }: CaseClaim): string[] {
  const { lemma, theme } = eventOf(claim);
  return lemma === 'be' && theme ? [`noun ${canonical(theme.head)}`] : [];
}

const DISTANCE = sought(/\b(?:days?|weeks?|months?|years?|decades?) (?:before|after) /i);

/** True where a distance stands in the claim, read by the reader as a claim of its own. */
function tellsDistance({ claim }: CaseClaim): boolean {
  return DISTANCE.test(claim.quote.exact);
}

/** True where a claim puts its own event in order: those who tell that event are found by the order's words. */
export const ordersItself = (claim: CaseClaim): boolean =>
  tiesOf(claim).some(({ from, to }) => [from, to].some((end) => end !== 'own' && end.isOwn === true));

/** True where two phrases name one event. */
export function nameOneEvent(a: Named, b: Named): boolean {
  if (a.words === null || b.words === null) return false;
  const common = shared(a.words, b.words).length;
  // what both have in common may be no more than whose hearing and whose vote it was
  return common >= 2 && common === Math.min(a.words.size, b.words.size);
}

/** True for claims that tie events to each other, and those around a distance that is tied to them. */
export const hasTies = (claim: CaseClaim): boolean => tiesOf(claim).length > 0 || tellsDistance(claim);

const TIED: Sides = { is: ['tied'], meets: ['tied', 'dated'] };
const DATED: Sides = { is: ['dated'], meets: ['tied'] };

/** Dates bear on each other only through ties. */
export const timeSides = (claim: CaseClaim): Sides => (hasTies(claim) ? TIED : DATED);
