/** One is told to be in a body, an area or a plan here, and outside it there. */
import type { Term } from '../../model/claim.js';
import { isFact } from '../compare/identity/brief.js';
import { oneThing } from '../compare/identity/ground.js';
import { standingOf } from '../compare/scope/inside.js';
import { matterOf } from '../compare/scope/matter.js';
import { changedSince, otherTime } from '../compare/times/moments.js';
import { inSentence, span, wordsAt } from '../compare/words/phrases.js';
import { isPartial } from '../compare/figures/quantifiers.js';
import { scopedApart } from '../compare/scope/set-apart.js';
import { oneBreath } from '../compare/identity/speakers.js';
import { canonical } from '../compare/words/words.js';
import { OF_OTHER_TIMES } from '../compare/identity/times.js';
import type { CaseClaim, Outcome, PairRule } from '../rule.js';

/** What two claims of a passing place must share besides who and where: people come and go. */
const MOMENT = 0.7;

export const membershipOpposed: PairRule = {
  id: 'membership-opposed',
  revision: 3,
  type: 'antonym',
  severity: 'error',
  shape: 'pair',
  yields: true,
  summary: 'One is told to be in a body, an area or a plan, and elsewhere to be outside it.',
  doesNotCover: 'Two times, a part against the whole, and being in a room and out of it at moments not told.',
  keys: (claim) => {
    const standing = standingOf(claim);
    return standing ? [canonical(standing.group.head)] : [];
  },
  sides: (claim) => {
    const side = standingOf(claim)?.side;
    return side ? { is: [side], meets: [side === 'in' ? 'out' : 'in'] } : null;
  },
  check,
  examples: {
    firing: [
      {
        shows: 'part of a thing, and left out of it',
        documents: [
          { text: 'The hamlet of Velden was part of the rail study. It was wet.' },
          { text: 'The hamlet of Velden was left out of the rail study. It has a mill.' },
        ],
        message:
          '“was part of the rail study” here, “was left out of the rail study” there, of the hamlet of Velden.',
        quoted: ['was part of the rail study', 'was left out of the rail study'],
      },
      {
        shows: 'a member, and one who never belonged',
        documents: [
          { text: 'Elena Varga was a member of the pilots’ guild. She had a boat.' },
          { text: 'Elena Varga never belonged to the pilots’ guild, the clerk wrote.' },
        ],
        message:
          '“was a member of the pilots’ guild” here, “never belonged to the pilots’ guild” there, of Elena Varga.',
        quoted: ['was a member of the pilots’ guild', 'never belonged to the pilots’ guild'],
      },
      {
        shows: 'inside a line and outside it',
        documents: [
          { text: 'The quarry lies within the national park. Larks nest there.' },
          { text: 'The quarry lies outside the national park, the owners say.' },
        ],
        message:
          '“lies within the national park” here, “lies outside the national park” there, of the quarry.',
        quoted: ['lies within the national park', 'lies outside the national park'],
      },
    ],
    silent: [
      {
        shows: 'in and out of a room, at moments not told',
        documents: [
          { text: 'The reporters were in the chamber. It was wet.' },
          { text: 'The reporters were kept outside the chamber. It was dry.' },
        ],
      },
      {
        shows: 'two areas',
        documents: [
          { text: 'The quarry lies within the national park. Larks nest there.' },
          { text: 'The quarry lies outside the flood zone. Rain runs off.' },
        ],
      },
      {
        shows: 'then and now',
        documents: [
          { text: 'Norland was part of the customs union. It was wet.' },
          { text: 'Norland is outside the customs union. It was dry.' },
        ],
      },
      {
        shows: 'two years',
        documents: [
          { text: 'Elena Varga was a member of the pilots’ guild in 1998.' },
          { text: 'Elena Varga was excluded from the pilots’ guild in 2004.' },
        ],
        savedBy: 'period',
      },
      {
        shows: 'two parts of a place',
        documents: [
          { text: 'The north bank lies within the conservation area. It was wet.' },
          { text: 'The south bank lies outside the conservation area. It was dry.' },
        ],
      },
    ],
  },
};

function check(first: CaseClaim, second: CaseClaim): Outcome {
  const [a, b] = [standingOf(first), standingOf(second)];
  if (!a || !b || a.side === b.side || !isFact(first) || !isFact(second)) return null;
  if (oneBreath(first, second) || isPartial(first) || isPartial(second)) return null;
  if (!oneThing(a.bearer, b.bearer) || !oneThing(a.group, b.group)) return null;
  if (first.claim.frame.tense !== second.claim.frame.tense) return null;
  if (!(a.belongs && b.belongs) && !atOneMoment(first, second)) return null;
  if (otherTime(first, second) || changedSince(first, second)) return OF_OTHER_TIMES;
  const narrower = [first, second].map((one) => tailOf(one)).find((tail, i, both) => tail && !both[1 - i]);
  if (narrower)
    return {
      kind: 'saved',
      explanation: 'subset',
      message: `Only one of the two is of those “${narrower}”.`,
    };
  const apart = scopedApart(first, second, SIDES);
  if (apart) return { kind: 'saved', ...apart };
  const [here, there] = [wordsAt(first, a), wordsAt(second, b)];
  return {
    kind: 'finding',
    spans: [span(first, a), span(second, b)],
    message: `“${here}” here, “${there}” there, of ${inSentence(a.bearer)}.`,
    because: ['Both name the same two.', 'At one time it is the one or the other.'],
    resolveBy: 'Look it up in the list, map or minutes that settle it.',
  };
}

const SIDES: ReadonlySet<string> = new Set(['inside', 'outside', 'inner', 'outer']);

/** What stands between the bearer and the verb and narrows it: "the staff at Velden". */
function tailOf(one: CaseClaim): string | null {
  const bearer = standingOf(one)?.bearer;
  const { predicate, others } = one.claim.frame;
  const tail = others.find(
    ({ term }) => bearer && predicate && term.start >= bearer.end && term.end <= predicate.start,
  );
  return tail ? `${tail.role} ${tail.term.text}` : null;
}

/** Beyond who and where, the two share a moment or what went on at it. */
function atOneMoment(first: CaseClaim, second: CaseClaim): boolean {
  const [a, b] = [standingOf(first), standingOf(second)];
  const known = new Set([a, b].flatMap((one) => [...(one?.bearer.words ?? []), ...(one?.group.words ?? [])]));
  if ([first, second].some(({ claim }) => claim.frame.others.some(({ role }) => AROUND.test(role))))
    return false;
  const beside = ({ claim }: CaseClaim): Term[] =>
    claim.frame.others.flatMap(({ role, term }) => (DURING.test(role) ? [term] : []));
  const others = beside(second);
  return (
    beside(first).some((term) => others.some((other) => oneThing(term, other))) ||
    matterOf(first, second, new Set([...known].map(canonical))).weight >= MOMENT
  );
}

const AROUND = /^(?:before|after|until|since|following|ahead of)$/;
const DURING = /^(?:during|throughout|at|for|over|through|while|when)$/;
