/** What one place assures will or will not be, another holds possible the other way. */
import type { Term } from '../../model/claim.js';
import { akinKeys } from '../compare/akin.js';
import { certaintyOf } from '../compare/certainty.js';
import { fieldOf } from '../compare/fields.js';
import { coreTerms, ground, oneThing } from '../compare/ground.js';
import { eventOf } from '../compare/event-view.js';
import { wholeQuote } from '../compare/phrases.js';
import { inCommon, namesDiffer, aboutWords } from '../compare/same-event.js';
import { oneBreath } from '../compare/speakers.js';
import { periods } from '../compare/times.js';
import { canonical } from '../compare/words.js';
import type { CaseClaim, Outcome, PairRule } from '../rule.js';

/** Classes of what goes wrong or does not come about: under them a denial assures, and an affirmation threatens. */
const MISFORTUNE = new Set([
  'lose',
  'fail',
  'cancel',
  'postpone',
  'close',
  'dismiss',
  'worsen',
  'abolish',
  'end',
  'ban',
  'leave',
  'exclude',
]);

export const assuranceDoubted: PairRule = {
  id: 'assurance-doubted',
  revision: 1,
  type: 'modality',
  severity: 'warning',
  shape: 'pair',
  yields: true,
  summary:
    'One place assures that something will or will not be, another says that it may turn out otherwise.',
  doesNotCover: '"Will" against "may" of one and the same outcome: plans are told both ways.',
  keys: (claim) => [...aboutWords(claim)].flatMap((word) => [...akinKeys(word), ...fieldKey(word)]),
  sides: (claim) => {
    const own = outlookOf(claim);
    return (
      own && {
        is: [own.kind + String(own.sign)],
        meets: [(own.kind === 'firm' ? 'open' : 'firm') + String(-own.sign)],
      }
    );
  },
  check,
  examples: {
    firing: [
      {
        shows: 'no passenger, and some passengers',
        documents: [
          { text: '“No passenger will lose a seat because of the works,” the operator said.' },
          { text: 'Some passengers might not get a seat during the works.' },
        ],
        message: 'What is assured here may turn out otherwise there.',
        quoted: [
          'No passenger will lose a seat because of the works',
          'Some passengers might not get a seat during the works',
        ],
      },
      {
        shows: 'no help needed, and help that may be',
        documents: [
          { text: 'The theatre will not need a loan from the county.' },
          { text: 'The theatre might have to go to the county for a loan.' },
        ],
        message: 'What is assured here may turn out otherwise there.',
        quoted: [
          'The theatre will not need a loan from the county',
          'The theatre might have to go to the county for a loan',
        ],
      },
    ],
    silent: [
      {
        shows: 'will and may of one outcome',
        documents: [{ text: 'The theatre will reopen in May.' }, { text: 'The theatre may reopen in May.' }],
      },
      {
        shows: 'two things',
        documents: [
          { text: 'The theatre will not need a loan from the county.' },
          { text: 'The county may need a new bridge.' },
        ],
      },
      {
        shows: 'two years',
        documents: [
          { text: 'The theatre will not need a loan from the county in 2011.' },
          { text: 'The theatre might need a loan from the county in 2014.' },
        ],
        savedBy: 'period',
      },
    ],
  },
};

function check(first: CaseClaim, second: CaseClaim): Outcome {
  if (oneBreath(first, second)) return null;
  const [a, b] = [outlookOf(first), outlookOf(second)];
  if (!a || !b || a.kind === b.kind || a.sign === b.sign) return null;
  if (namesDiffer(first, second) || !ofOneMatter(first, second)) return null;
  if (periods(first, second) === 'apart')
    return { kind: 'saved', explanation: 'period', message: 'The two speak of different times.' };
  return {
    kind: 'finding',
    spans: [wholeQuote(first), wholeQuote(second)],
    message: 'What is assured here may turn out otherwise there.',
    because: [
      `Both speak of one matter: they share ${inCommon(first, second)}.`,
      'Who holds it possible cannot know what the other assures.',
    ],
    resolveBy: 'Ask what the assurance rests on, and when each was said.',
  };
}

interface Outlook {
  kind: 'firm' | 'open';
  sign: 1 | -1;
}

/** What a claim assures ("will", "promise", "there is no"), or holds possible, and whether it is that something comes about. */
function outlookOf(claim: CaseClaim): Outlook | null {
  const { frame, modality, polarity, operators } = claim.claim;
  if (!frame.predicate) return null;
  const lost = MISFORTUNE.has(eventOf(claim.claim).class ?? '');
  const sign = (polarity === 'positive') === lost ? -1 : 1;
  if (modality === 'possible' || (frame.tense !== 'past' && certaintyOf(claim) === 'possible'))
    return { kind: 'open', sign };
  const would = operators.some(({ kind }) => /^(?:would|condition|may)$/.test(kind));
  const firm = /^(?:predicted|planned)$/.test(modality) && !would;
  return firm && operators.some(({ kind }) => /^(?:will|promise|shall)$/.test(kind))
    ? { kind: 'firm', sign }
    : null;
}

const fieldKey = (word: string): string[] => {
  const field = fieldOf(word);
  return field === null ? [] : [`field ${field}`];
};

/** Who or what it is about agrees and something besides, or much of the rest does. */
function ofOneMatter(first: CaseClaim, second: CaseClaim): boolean {
  const [x, y] = [coreTerms(first), coreTerms(second)];
  const core = x.filter((term) => y.some((other) => oneThing(term, other)));
  const besides = new Set(core.map(({ head }) => canonical(head)));
  const rest = ground(first, second, besides).weight;
  return (
    core.length >= 2 || (core.length === 1 && rest >= 1) || rest >= (bothDiffer(first, second) ? 2.5 : 2)
  );
}

/** Who does it is another, and so is what it is done to: the rest that they share is the setting. */
function bothDiffer(first: CaseClaim, second: CaseClaim): boolean {
  const [a, b] = [first.claim.frame, second.claim.frame];
  const differ = (x: Term | null, y: Term | null): boolean =>
    x !== null && y !== null && !x.pronoun && !y.pronoun && !oneThing(x, y);
  return differ(a.agent ?? a.theme, b.agent ?? b.theme) && differ(a.theme, b.theme);
}
