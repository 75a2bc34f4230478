/** Who did it to whom is turned round: "A defeated B" here, "B defeated A" there. */
import type { Term } from '../../model/claim.js';
import { bothBrief, isFact } from '../compare/identity/brief.js';
import { oneThing } from '../compare/identity/ground.js';
import { oneName } from '../compare/words/one-name.js';
import { oneWayOf, type OneWay } from '../compare/turns/one-way.js';
import { wholeQuote } from '../compare/words/phrases.js';
import { setApart } from '../compare/scope/set-apart.js';
import { relateTerms, termKeys } from '../compare/identity/terms.js';
import { periods, OF_OTHER_TIMES } from '../compare/identity/times.js';
import { canonical } from '../compare/words/words.js';
import type { CaseClaim, Outcome, PairRule } from '../rule.js';

export const rolesReversed: PairRule = {
  id: 'roles-reversed',
  revision: 7,
  type: 'attribution',
  severity: 'warning',
  shape: 'pair',
  yields: true,
  summary: 'One act is told twice, with doer and undergoer changed places.',
  doesNotCover:
    'Acts that go both ways ("met", "fought") or that may be returned ("praised"); of acts that recur ("beat") only short texts are compared.',
  keys: ({ claim }) => {
    const act = oneWayOf(claim);
    return act && (claim.frame.brief || isLasting(act)) ? [act.by, act.to].flatMap(nameKeys) : [];
  },
  check,
  examples: {
    firing: [
      {
        shows: 'who came after whom',
        documents: [{ text: 'Tveit succeeded Varga.' }, { text: 'Varga succeeded Tveit as ambassador.' }],
        message: '“Tveit” did it to “Varga” here, and the other way round there.',
        quoted: ['Tveit succeeded Varga', 'Varga succeeded Tveit as ambassador'],
      },
      {
        shows: 'who owns whom',
        documents: [
          { text: 'Eastwick Mills is a subsidiary of Norland Timber.' },
          { text: 'Norland Timber is owned by Eastwick Mills.' },
        ],
        message: '“Norland Timber” did it to “Eastwick Mills” here, and the other way round there.',
        quoted: [
          'Eastwick Mills is a subsidiary of Norland Timber',
          'Norland Timber is owned by Eastwick Mills',
        ],
      },
      {
        shows: 'giver and taker, in longer papers',
        documents: [
          {
            text: 'The old sail loft was sold by the Tveit family to Eastwick Mills. It stood empty for years.',
          },
          { text: 'Eastwick Mills sold the old sail loft to the Tveit family. It is now a house.' },
        ],
        message: '“the Tveit family” did it to “Eastwick Mills” here, and the other way round there.',
        quoted: [
          'The old sail loft was sold by the Tveit family to Eastwick Mills',
          'Eastwick Mills sold the old sail loft to the Tveit family',
        ],
      },
      {
        shows: 'chosen after a death',
        documents: [
          { text: 'After the death of Henrik Lindholm, Elena Varga was elected harbour master.' },
          { text: 'Henrik Lindholm succeeded Elena Varga.' },
        ],
        message: '“Elena Varga” did it to “Henrik Lindholm” here, and the other way round there.',
        quoted: [
          'After the death of Henrik Lindholm, Elena Varga was elected harbour master',
          'Henrik Lindholm succeeded Elena Varga',
        ],
      },
    ],
    silent: [
      {
        shows: 'the same in the passive',
        documents: [{ text: 'Tveit succeeded Varga.' }, { text: 'Varga was succeeded by Tveit.' }],
      },
      {
        shows: 'an act that can be returned',
        documents: [{ text: 'Tveit praised Varga.' }, { text: 'Varga praised Tveit.' }],
      },
      {
        shows: 'another one in one of the places',
        documents: [{ text: 'Tveit succeeded Varga.' }, { text: 'Varga succeeded Lindholm.' }],
      },
      {
        shows: 'sold one thing and bought another',
        documents: [
          { text: 'The Tveit family sold the sail loft to Eastwick Mills.' },
          { text: 'Eastwick Mills sold the boat yard to the Tveit family.' },
        ],
      },
      {
        shows: 'matches may be played again',
        documents: [
          { text: 'Tarnmouth beat Eastwick on Saturday. It rained.' },
          { text: 'Eastwick beat Tarnmouth on Saturday. A crowd of 900 came.' },
        ],
      },
    ],
  },
};

/** Acts of which the reverse is at odds for good; a match or a lawsuit may be followed by another. */
const LASTING = new Set(['own', 'succeed', 'parent', 'father', 'precede', 'hand on'].map(canonical));
const isLasting = ({ act }: OneWay): boolean => LASTING.has(act);

const nameKeys = ({ entity, ...term }: Term): string[] =>
  entity === null
    ? termKeys({ ...term, entity })
    : [...termKeys({ ...term, entity }), entity.split(' ').at(-1) ?? entity];

function check(first: CaseClaim, second: CaseClaim): Outcome {
  if (!isFact(first) || !isFact(second)) return null;
  if (first.claim.polarity === 'negative' || second.claim.polarity === 'negative') return null;
  const [a, b] = [oneWayOf(first.claim), oneWayOf(second.claim)];
  if (!a || !b || a.act !== b.act || !(bothBrief(first, second) || isLasting(a))) return null;
  if (!isOne(a.by, b.to) || !isOne(a.to, b.by) || isOne(a.by, a.to)) return null;
  if (a.what && b.what && !oneThing(a.what, b.what)) return null;
  if (periods(first, second) === 'apart') return OF_OTHER_TIMES;
  const apart = first.claim.frame.brief ? null : setApart(first, second);
  if (apart) return { kind: 'saved', ...apart };
  return {
    kind: 'finding',
    spans: [wholeQuote(first), wholeQuote(second)],
    message: `“${a.by.text}” did it to “${a.to.text}” here, and the other way round there.`,
    because: ['Both name the same two.', 'It goes one way only.'],
    resolveBy: 'Find a source that says which way it was.',
  };
}

function isOne(a: Term, b: Term): boolean {
  if (a.entity !== null && b.entity !== null && oneName(a.entity, b.entity)) return true;
  if (a.pronoun || b.pronoun) return false;
  const relation = relateTerms(a, b);
  return relation === 'same' || relation === 'narrower';
}
