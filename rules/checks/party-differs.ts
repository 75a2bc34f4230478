/** One thing handed over once, to two different people or bodies, or from two; or the giver and the taker changed places. */
import type { Term } from '../../model/claim.js';
import { isFact } from '../compare/identity/brief.js';
import { areTwo } from '../compare/doers/fillers.js';
import { areMany } from '../compare/doers/one-doer-acts.js';
import { matterOf } from '../compare/scope/matter.js';
import { span } from '../compare/words/phrases.js';
import { mayBeOne } from '../compare/doers/same-doer.js';
import { entityOf } from '../compare/identity/names.js';
import { relatePredicates } from '../compare/identity/predicates.js';
import { thingKeys } from '../compare/identity/same-event.js';
import { relateTerms } from '../compare/identity/terms.js';
import { scopedApart } from '../compare/scope/set-apart.js';
import { periods, OF_OTHER_TIMES } from '../compare/identity/times.js';
import { canonical, tellingWords, wordsInText } from '../compare/words/words.js';
import { AWARDS, GIVEN_ONCE, LIKE_GIVING, PRIZE, SPOKEN_TO, TOLD_ONCE, WINS } from '../words/giving.js';
import type { CaseClaim, Outcome, PairRule } from '../rule.js';

/** What both must share besides the parties, by `matterOf`. */
const ENOUGH = 1.5;
/** Where both name the thing itself in the same words. */
const ENOUGH_OF_ONE = 0.7;

export const partyDiffers: PairRule = {
  id: 'party-differs',
  revision: 7,
  type: 'attribution',
  severity: 'error',
  shape: 'pair',
  yields: true,
  summary:
    'One thing was handed over, sold or told once, and two places name two parties that it went to or came from.',
  doesNotCover:
    'What may go to several ("copies were sent"), parties that may be one by two names, and handings over at two times.',
  seeks: { verbs: (lemma) => [WINS, SPOKEN_TO, GIVEN_ONCE].some((verbs) => verbs.has(firstOf(lemma))) },
  keys: (claim) => (partyOf(claim) ? thingKeys(claim) : []),
  check,
  examples: {
    firing: [
      {
        shows: 'awarded to one, won by another',
        documents: [
          { text: 'The dredging contract was awarded to Bell Marine. It was raining.' },
          { text: 'Halden Brothers won the dredging contract. The sun shone.' },
        ],
        message: 'To “Bell Marine” here, to “Halden Brothers” there.',
        quoted: ['Bell Marine', 'Halden Brothers'],
      },
      {
        shows: 'two who were handed one letter',
        documents: [
          { text: 'Dr Moss handed her resignation to the mayor on Friday. It was raining.' },
          { text: 'Dr Moss handed her resignation to the town clerk. The sun shone.' },
        ],
        message: 'To “the mayor” here, to “the town clerk” there.',
        quoted: ['the mayor', 'the town clerk'],
      },
      {
        shows: 'seller and buyer changed',
        documents: [
          { text: 'Harding sold the patent for the latch to Crowe in 1970. It was brass.' },
          { text: 'Crowe sold the patent for the latch to Harding in 1970. It was steel.' },
        ],
        message: 'To “Crowe” here, to “Harding” there.',
        quoted: ['Crowe', 'Harding'],
      },
    ],
    silent: [
      {
        shows: 'two contracts',
        documents: [
          { text: 'The dredging contract was awarded to Bell Marine. It was raining.' },
          { text: 'Halden Brothers won the painting contract. The sun shone.' },
        ],
      },
      {
        shows: 'two things',
        documents: [
          { text: 'Dr Moss handed her resignation to the mayor. It was raining.' },
          { text: 'Dr Moss handed her keys to the porter. The sun shone.' },
        ],
      },
      {
        shows: 'what may go to both',
        documents: [
          { text: 'Dr Moss sent a copy of her report to the mayor. It was raining.' },
          { text: 'Dr Moss sent a copy of her report to the town clerk. The sun shone.' },
        ],
      },
      {
        shows: 'two years',
        documents: [
          { text: 'Harding sold the patent for the latch to Crowe in 1970. It was brass.' },
          { text: 'Harding sold the patent for the latch to Bell in 1985. It was steel.' },
        ],
        savedBy: 'period',
      },
    ],
  },
};

interface Party {
  role: 'to' | 'from';
  term: Term;
}

/** "Hand" of "hand over". */
const firstOf = (lemma: string): string => lemma.split(' ')[0] ?? '';

/** Whom a single thing went to or came from. */
function partyOf({ claim }: CaseClaim): Party | null {
  const { predicate, others, theme } = claim.frame;
  const lemma = firstOf(predicate?.lemma ?? '');
  if (claim.polarity === 'negative' || !theme) return null;
  const winner = WINS.has(lemma) && PRIZE.test(theme.head) && isSingle(theme) ? claim.frame.agent : null;
  if (winner && !winner.pronoun) return { role: 'to', term: winner };
  if (!SPOKEN_TO.has(lemma) && !(GIVEN_ONCE.has(lemma) && isSingle(theme))) return null;
  for (const { role, term } of others)
    if ((role === 'to' || role === 'from') && !term.pronoun && isDefinite(term)) return { role, term };
  return null;
}

const isDefinite = (term: Term): boolean =>
  entityOf(term) !== null ||
  term.owner !== null ||
  /^(?:the|this|that|its|his|her|their|our|\p{Lu})/u.test(term.text);

/** "her resignation", "the patent": one, that the text has told of. */
const isSingle = (theme: Term): boolean =>
  !/^(?:an?|some|any|many|several|\d|copies|more|other)\b/i.test(theme.text) &&
  !areMany(theme) &&
  !/\b(?:cop(?:y|ies)|share|part|half|money|some|more)\b/i.test(theme.text);

function check(first: CaseClaim, second: CaseClaim): Outcome {
  const [a, b] = [partyOf(first), partyOf(second)];
  if (!a || !b || a.role !== b.role || first.claim.document === second.claim.document) return null;
  if (!isFact(first) || !isFact(second) || !oneAct(first, second)) return null;
  const exchanged = changedPlaces(first, a, second, b);
  if (!exchanged && !areTwo(a.term, b.term)) return null;
  if (!exchanged && (known(a.term, second) || known(b.term, first))) return null;
  const [fa, fb] = [first.claim.frame, second.claim.frame];
  const givers = [fa.agent, fb.agent].map((agent, i) => (agent === [a, b][i]?.term ? null : agent));
  if (!mayBeOne(fa.theme, fb.theme)) return null;
  if (!exchanged && !mayBeOne(givers[0] ?? null, givers[1] ?? null)) return null;
  const besides = wordsInText(`${a.term.text} ${b.term.text}`);
  const matter = matterOf(first, second, besides);
  if (matter.weight < (relateTerms(fa.theme, fb.theme) === 'same' ? ENOUGH_OF_ONE : ENOUGH)) return null;
  const spoken = new Set(`${a.term.text} ${b.term.text}`.toLowerCase().match(/\p{L}+/gu) ?? []);
  const apart = scopedApart(first, second, spoken);
  if (apart) return { kind: 'saved', ...apart };
  if (periods(first, second) === 'apart') return OF_OTHER_TIMES;
  return {
    kind: 'finding',
    spans: [span(first, a.term), span(second, b.term)],
    message: `${a.role === 'to' ? 'To' : 'From'} “${a.term.text}” here, ${b.role} “${b.term.text}” there.`,
    because: [matter.shown, 'What is handed over once goes from one to one.'],
    resolveBy: 'Find the receipt, the minutes, or whoever was present.',
  };
}

/** One verb, or two of handing over; what is told to many must be told on one day. */
function oneAct(first: CaseClaim, second: CaseClaim): boolean {
  const [x, y] = [first, second].map(({ claim }) => claim.frame.predicate?.lemma.split(' ')[0] ?? '');
  if (x === undefined || y === undefined) return false;
  const giving =
    (LIKE_GIVING.has(x) && LIKE_GIVING.has(y)) ||
    (WINS.has(x) && AWARDS.has(y)) ||
    (AWARDS.has(x) && WINS.has(y));
  if (relatePredicates(first, second) !== 'same' && !giving) return false;
  const [a, b] = [first.claim.frame.theme, second.claim.frame.theme];
  const told = SPOKEN_TO.has(x) || TOLD_ONCE.test(a?.head ?? '') || TOLD_ONCE.test(b?.head ?? '');
  return !told || periods(first, second) === 'same';
}

/** The giver of the one is the taker of the other, and the other way round. */
function changedPlaces(first: CaseClaim, a: Party, second: CaseClaim, b: Party): boolean {
  const [x, y] = [first.claim.frame.agent, second.claim.frame.agent];
  const one = (p: Term | null, q: Term): boolean => p !== null && relateTerms(p, q) === 'same';
  // whoever wins is the agent: nobody gave anything
  return x !== a.term && y !== b.term && one(x, b.term) && one(y, a.term);
}

/** The other place names this party too, so that it may have had it as well. */
function known(term: Term, { claim }: CaseClaim): boolean {
  const around = new Set([...wordsInText(claim.quote.exact), ...tellingWords(claim.frame.around ?? [])]);
  return [...tellingWords([term.head])].some((word) => around.has(canonical(word)));
}
