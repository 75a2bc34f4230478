/** Nobody is said to have done or suffered what somebody did. */
import { bothBrief, isFact } from '../compare/identity/brief.js';
import { wholeQuote } from '../compare/words/phrases.js';
import { eventOf } from '../compare/identity/event-view.js';
import { relatePredicates } from '../compare/identity/predicates.js';
import { periods, OF_OTHER_TIMES } from '../compare/identity/times.js';
import { canonical, shared, tellingWords } from '../compare/words/words.js';
import type { Term } from '../../model/claim.js';
import type { CaseClaim, Outcome, PairRule } from '../rule.js';

export const nobodyCountered: PairRule = {
  id: 'nobody-countered',
  revision: 6,
  type: 'quantifier',
  severity: 'warning',
  shape: 'pair',
  yields: true,
  summary: 'One short text says that nobody did or suffered a thing, another names somebody who did.',
  doesNotCover: 'Longer texts, in which "nobody" may be nobody of another group.',
  needs: ['brief'],
  keys: ({ claim }) =>
    claim.frame.brief && claim.frame.predicate
      ? [claim.frame.predicate.lemma, claim.frame.predicate.class ?? ''].filter(Boolean).map(canonical)
      : [],
  sides: (claim) => {
    const kinds = [
      ...(nobodyRole(claim) ? ['nobody'] : []),
      ...(claim.claim.polarity === 'positive' ? ['somebody'] : []),
    ];
    return { is: kinds, meets: kinds.map((kind) => (kind === 'nobody' ? 'somebody' : 'nobody')) };
  },
  check,
  examples: {
    firing: [
      {
        shows: 'nobody, and one by name',
        documents: [
          { text: 'No one was rescued from the scene.' },
          { text: 'Jonas Tveit was rescued at noon.' },
        ],
        message: 'One says it of nobody, the other of “Jonas Tveit”.',
        quoted: ['No one was rescued from the scene', 'Jonas Tveit was rescued at noon'],
      },
      {
        shows: 'nobody did it, two did',
        documents: [
          { text: 'Nobody voted against the harbour plan.' },
          { text: 'Two members voted against the harbour plan.' },
        ],
        message: 'One says it of nobody, the other of “Two members”.',
        quoted: ['Nobody voted against the harbour plan', 'Two members voted against the harbour plan'],
      },
    ],
    silent: [
      {
        shows: 'another act',
        documents: [
          { text: 'No one has been charged over the wreck.' },
          { text: 'Jonas Tveit was rescued at noon.' },
        ],
      },
      {
        shows: 'nobody at one place, somebody at another',
        documents: [
          { text: 'No one has been arrested over the blaze at the Eastwick mill.' },
          { text: 'Jonas Tveit was arrested for smuggling tobacco.' },
        ],
      },
      {
        shows: 'no further one',
        documents: [
          { text: 'No one else was rescued from the scene.' },
          { text: 'Jonas Tveit was rescued at noon.' },
        ],
      },
    ],
  },
};

const NOBODY = /^(?:no ?one|no-one|nobody|none|no (?:people|person|man|woman|men|women))$/i;

/** "No one else": nobody but those already told of. */
const OTHERS = /\b(?:else|other|another|further|more|but|except|apart)\b/i;

function check(first: CaseClaim, second: CaseClaim): Outcome {
  if (!bothBrief(first, second) || !isFact(first) || !isFact(second)) return null;
  const [none, some] = first.claim.polarity === 'negative' ? [first, second] : [second, first];
  if (some.claim.polarity !== 'positive' || relatePredicates(first, second) !== 'same') return null;
  const role = nobodyRole(none);
  const somebody = role && eventOf(some.claim)[role];
  if (!somebody || (somebody.pronoun && !somebody.entity) || NOBODY.test(somebody.text)) return null;
  if (OTHERS.test(none.claim.quote.exact) || !sameScope(none, some)) return null;
  if (periods(first, second) === 'apart') return OF_OTHER_TIMES;
  return {
    kind: 'finding',
    spans: [wholeQuote(first), wholeQuote(second)],
    message: `One says it of nobody, the other of “${somebody.text}”.`,
    because: [
      'What is said of nobody is denied of everybody.',
      'Each is all that its text says, and neither names another matter.',
    ],
    resolveBy: 'Find out whether the one was told before the other came about.',
  };
}

function nobodyRole({ claim }: CaseClaim): 'agent' | 'theme' | null {
  const { agent, theme } = eventOf(claim);
  if (agent && NOBODY.test(agent.text)) return 'agent';
  return theme && NOBODY.test(theme.text) ? 'theme' : null;
}

/** Words that point to what is spoken of without saying what it is. */
const VAGUE = new Set('case matter incident affair event issue area scene'.split(' ').map(canonical));

/** What "nobody" is narrowed to is named by the other too, or is no more than "the case". */
function sameScope(none: CaseClaim, some: CaseClaim): boolean {
  const { others, theme, agent } = none.claim.frame;
  const terms: Term[] = [
    ...others.map(({ term }) => term),
    ...[theme, agent].filter((term) => term !== null),
  ];
  const narrowed = new Set(
    [...tellingWords(terms.filter(({ text }) => !NOBODY.test(text)).flatMap(({ words }) => words))].filter(
      (word) => !VAGUE.has(word),
    ),
  );
  const named = tellingWords(some.claim.frame.words);
  return narrowed.size === 0 || shared(narrowed, named).length > 0;
}
