/** Who did it to whom is turned round: "A defeated B" in one short text, "B defeated A" in another. */
import type { Term } from '../../model/claim.js';
import { bothBrief, isFact } from '../compare/brief.js';
import { eventOf } from '../compare/event-view.js';
import { wholeQuote } from '../compare/phrases.js';
import { relatePredicates } from '../compare/predicates.js';
import { relateTerms, termKeys } from '../compare/terms.js';
import { periods } from '../compare/times.js';
import { canonical } from '../compare/words.js';
import type { CaseClaim, Outcome, PairRule } from '../rule.js';

export const rolesReversed: PairRule = {
  id: 'roles-reversed',
  revision: 4,
  type: 'attribution',
  severity: 'warning',
  shape: 'pair',
  yields: true,
  summary: 'Two short texts tell one act with doer and undergoer changed places.',
  doesNotCover: 'Acts that go both ways ("met", "fought") or that may be returned ("praised").',
  keys: (claim) => {
    const act = claim.claim.frame.brief && oneWay(claim.claim.frame.predicate) ? actOf(claim) : null;
    return act ? [...termKeys(act.by), ...termKeys(act.to)] : [];
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
    ],
  },
};

/** Acts that one does to the other and, as a rule, not the other to the one. Note: verbs whose reverse would be another event at odds with the first. */
const ONE_WAY = new Set(
  'succeed replace own buy acquire defeat beat overtake precede kill murder arrest invade found appoint employ sue father parent'
    .split(' ')
    .map(canonical),
);

/** Nouns of relation behind a copula, and the act they stand for: the one named by "of" does it to the subject. */
const UNDERGOERS: Readonly<Record<string, string>> = {
  subsidiary: 'own',
  division: 'own',
  unit: 'own',
  predecessor: 'succeed',
};
const DOERS: Readonly<Record<string, string>> = {
  owner: 'own',
  successor: 'succeed',
  founder: 'found',
  killer: 'kill',
  murderer: 'kill',
  buyer: 'buy',
};

const oneWay = (predicate: CaseClaim['claim']['frame']['predicate']): boolean =>
  predicate !== null && (predicate.lemma === 'be' || ONE_WAY.has(canonical(predicate.lemma)));

interface Act {
  lemma: string;
  by: Term;
  to: Term;
}

function actOf({ claim }: CaseClaim): Act | null {
  const { agent, theme } = claim.frame;
  const predicate = claim.frame.predicate?.lemma;
  if (!predicate) return null;
  if (predicate !== 'be')
    return agent && theme && ONE_WAY.has(canonical(predicate))
      ? { lemma: canonical(predicate), by: agent, to: theme }
      : null;
  return relational(claim);
}

/** "A is a subsidiary of B". */
function relational(claim: CaseClaim['claim']): Act | null {
  const subject = eventOf(claim).theme;
  const attribute = claim.frame.others.find(({ role }) => role === 'attribute')?.term;
  if (!subject || !attribute) return null;
  const [undergoes, does] = [UNDERGOERS[attribute.head], DOERS[attribute.head]];
  // "a subsidiary of the timber firm, Norland": the name stands beside the noun
  const beside = claim.frame.others.filter(({ role, term }) => role === 'attribute' && term !== attribute);
  const of =
    beside.find(({ term }) => term.entity !== null)?.term ??
    claim.frame.others.find(({ role }) => role === 'of')?.term ??
    behindOf(attribute);
  const lemma = undergoes ?? does;
  if (!lemma || !of) return null;
  return undergoes
    ? { lemma: canonical(lemma), by: of, to: subject }
    : { lemma: canonical(lemma), by: subject, to: of };
}

/** The phrase behind "of" inside a longer one. */
function behindOf(term: Term): Term | null {
  const at = term.text.search(/ of /);
  if (at < 0) return null;
  const text = term.text.slice(at + 4);
  const words = text.match(/\p{Lu}[\p{L}-]*/gu)?.map((word) => word.toLowerCase()) ?? [];
  return words.length === 0
    ? null
    : {
        ...term,
        text,
        start: term.start + at + 4,
        head: words.at(-1) ?? '',
        words,
        entity: null,
        owner: null,
      };
}

function check(first: CaseClaim, second: CaseClaim): Outcome {
  if (!bothBrief(first, second) || !isFact(first) || !isFact(second)) return null;
  if (first.claim.polarity === 'negative' || second.claim.polarity === 'negative') return null;
  const [a, b] = [actOf(first), actOf(second)];
  if (!a || !b || (a.lemma !== b.lemma && relatePredicates(first, second) !== 'same')) return null;
  if (!isOne(a.by, b.to) || !isOne(a.to, b.by) || isOne(a.by, a.to)) return null;
  if (periods(first, second) === 'apart')
    return { kind: 'saved', explanation: 'period', message: 'The two speak of different times.' };
  return {
    kind: 'finding',
    spans: [wholeQuote(first), wholeQuote(second)],
    message: `“${a.by.text}” did it to “${a.to.text}” here, and the other way round there.`,
    because: ['Both name the same two.', 'It goes one way only.'],
    resolveBy: 'Find a source that says which way it was.',
  };
}

function isOne(a: Term, b: Term): boolean {
  if (a.pronoun || b.pronoun) return a.entity !== null && a.entity === b.entity;
  const relation = relateTerms(a, b);
  return relation === 'same' || relation === 'narrower';
}
