/** A thing is kept for one kind of people, and others are told to be let in: "a members-only session", "visitors may attend". */
import { akinKeys } from '../compare/words/akin.js';
import { changedSince, otherTime } from '../compare/times/moments.js';
import { span } from '../compare/words/phrases.js';
import { limitsDiffer } from '../compare/scope/limits.js';
import { admittedOf, breach, reservedOf } from '../compare/scope/reserved.js';
import { scopedApart } from '../compare/scope/set-apart.js';
import { oneBreath } from '../compare/identity/speakers.js';
import { withoutTerms } from '../compare/scope/without.js';
import { OF_OTHER_TIMES } from '../compare/identity/times.js';
import type { CaseClaim, Outcome, PairRule } from '../rule.js';

export const reservedForOthers: PairRule = {
  id: 'reserved-for-others',
  revision: 4,
  type: 'quantifier',
  severity: 'error',
  shape: 'pair',
  summary: 'A place, meeting or right is kept for one kind of people, and elsewhere others are let in.',
  doesNotCover: 'Guests let in on terms, two things to be done in one place, and kinds that overlap.',
  keys: (claim) =>
    [...(reservedOf(claim)?.things ?? []), ...(admittedOf(claim)?.things ?? [])].flatMap(akinKeys),
  sides: (claim) => {
    if (reservedOf(claim)) return { is: ['kept'], meets: ['let in'] };
    return admittedOf(claim) ? { is: ['let in'], meets: ['kept'] } : null;
  },
  check,
  examples: {
    firing: [
      {
        shows: 'members only, and visitors',
        documents: [
          { text: 'The spring regatta is a members-only event. It was wet.' },
          { text: 'Visitors may attend the spring regatta, the steward wrote.' },
        ],
        message:
          '“members-only” here, “Visitors” there: the regatta is kept for the one and open to the other.',
        quoted: ['members-only', 'Visitors'],
      },
      {
        shows: 'open only to some',
        documents: [
          { text: 'The slipway in Quay Street is open only to residents. It was wet.' },
          { text: 'Tourists can use the slipway in Quay Street. It was dry.' },
        ],
        message: '“residents” here, “Tourists” there: the slipway is kept for the one and open to the other.',
        quoted: ['residents', 'Tourists'],
      },
      {
        shows: 'only some may',
        documents: [
          { text: 'Only women may row in the harbour race. It was wet.' },
          { text: 'Men can row in the harbour race, the club said.' },
        ],
        message: '“women” here, “Men” there: the race is kept for the one and open to the other.',
        quoted: ['women', 'Men'],
      },
      {
        shows: 'only one, and any of them',
        documents: [
          { text: 'Only the treasurer may sign letters for the regatta. It was wet.' },
          { text: 'Letters for the regatta may be signed by any trustee. It was dry.' },
        ],
        message:
          '“the treasurer” here, “any trustee” there: the letter is kept for the one and open to the other.',
        quoted: ['the treasurer', 'any trustee'],
      },
      {
        shows: 'whom a place takes',
        documents: [
          { text: 'The hostel at Skarn takes women only. It was wet.' },
          { text: 'The hostel at Skarn is open to men. It was dry.' },
        ],
        message: '“women” here, “men” there: the hostel is kept for the one and open to the other.',
        quoted: ['women', 'men'],
      },
    ],
    silent: [
      {
        shows: 'only in one part of it',
        documents: [
          { text: 'The school at Skarn takes girls only in the upper forms. It was wet.' },
          { text: 'The school at Skarn takes boys. It was dry.' },
        ],
      },
      {
        shows: 'two sides of a limit',
        documents: [
          { text: 'Only the treasurer may sign letters above £500. It was wet.' },
          { text: 'Any trustee may sign letters below £500. It was dry.' },
        ],
      },
      {
        shows: 'only they, and all of them',
        documents: [
          { text: 'Only oarsmen may row in the harbour race. It was wet.' },
          { text: 'All oarsmen may row in the harbour race. It was dry.' },
        ],
      },
      {
        shows: 'another thing to do there',
        documents: [
          { text: 'Only residents may moor in the basin. It was wet.' },
          { text: 'Visitors may swim in the basin. It was dry.' },
        ],
      },
      {
        shows: 'let in on terms',
        documents: [
          { text: 'The spring regatta is a members-only event. It was wet.' },
          { text: 'Visitors may attend the spring regatta as guests of a member.' },
        ],
      },
      {
        shows: 'a kind that overlaps',
        documents: [
          { text: 'The spring regatta is a members-only event. It was wet.' },
          { text: 'Women may attend the spring regatta. It was dry.' },
        ],
      },
      {
        shows: 'then and now',
        documents: [
          { text: 'The rowing club was male-only. It was wet.' },
          { text: 'Women can row at the rowing club. It was dry.' },
        ],
      },
    ],
  },
};

function check(first: CaseClaim, second: CaseClaim): Outcome {
  const [kept, comes] = reservedOf(first) ? [first, second] : [second, first];
  const [own, other] = [reservedOf(kept), admittedOf(comes)];
  if (!own || !other || oneBreath(first, second) || ![kept, comes].every(isTold)) return null;
  if (kept.claim.frame.tense !== comes.claim.frame.tense || limitsDiffer(kept, comes)) return null;
  const thing = breach(own, other, kept, comes);
  if (thing === null) return null;
  if (otherTime(first, second) || changedSince(first, second)) return OF_OTHER_TIMES;
  const kinds = new Set([own, other].flatMap(({ kind }) => kind.text.toLowerCase().split(/[^\p{L}]+/u)));
  const apart = scopedApart(withoutTerms(kept, [own.kind]), withoutTerms(comes, [other.kind]), kinds);
  if (apart) return { kind: 'saved', ...apart };
  const [a, b] = kept === first ? [own.kind, other.kind] : [other.kind, own.kind];
  return {
    kind: 'finding',
    spans: [span(first, a), span(second, b)],
    message: `“${a.text}” here, “${b.text}” there: the ${thing} is kept for the one and open to the other.`,
    because: ['Both speak of one thing.', 'Nobody is of both kinds.'],
    resolveBy: 'Look up the rule of admission, and since when it holds.',
  };
}

/** What is so or may be done; no hope, plan or condition. */
const isTold = ({ claim }: CaseClaim): boolean => /^(?:asserted|possible)$/.test(claim.modality);
