/** "Nothing has been announced", "no decision has been made": against a plan told as settled. */
import { certaintyOf } from '../compare/stands/certainty.js';
import { fieldsOf } from '../compare/words/fields.js';
import { wholeQuote } from '../compare/words/phrases.js';
import { aboutWords, inReadersWords } from '../compare/identity/about.js';
import { deniesOfTheRest } from '../compare/scope/denied-part.js';
import { namesDiffer } from '../compare/identity/names.js';
import { likeness, thingKeys } from '../compare/identity/same-event.js';
import { sameSpeaker } from '../compare/identity/speakers.js';
import { orderedAgainst } from '../compare/identity/subordinate.js';
import { canonical, shared } from '../compare/words/words.js';
import type { CaseClaim, Outcome, PairRule, Sides } from '../rule.js';

/** Steps by which an undertaking becomes settled: their absence is what the denial asserts. */
const STEPS = new Set([
  'announce',
  'decide',
  'plan',
  'publish',
  'confirm',
  'consult',
  'approve',
  'schedule',
  'begin',
  'launch',
  'agree',
  'make',
  'propose',
  'consider',
]);

export const denialContradictsPlan: PairRule = {
  id: 'denial-contradicts-plan',
  revision: 5,
  type: 'modality',
  severity: 'warning',
  shape: 'pair',
  summary:
    'One place tells of a plan as settled, another says that nothing has been announced, decided or begun.',
  doesNotCover: 'A step that is merely not named, and things that are only possible.',
  keys,
  sides,
  check,
  examples: {
    firing: [
      {
        shows: 'no announcement against a plan',
        documents: [
          {
            text: 'The union claims that the company plans to cut 300 jobs over two years. A spokesman for the company said it has yet to make a formal announcement about redundancies.',
          },
        ],
        message:
          'A plan is told as settled in one place; the other says that it has not been announced, decided or begun.',
        quoted: [
          'the company plans to cut 300 jobs over two years',
          'it has yet to make a formal announcement about redundancies',
        ],
      },
      {
        shows: 'a promise and no decision',
        documents: [
          { text: 'Lorries will be allowed back on the day the tunnel reopens.' },
          { text: 'No decision has been made on whether lorries will be allowed back.' },
        ],
        message:
          'A plan is told as settled in one place; the other says that it has not been announced, decided or begun.',
        quoted: [
          'Lorries will be allowed back on the day the tunnel reopens',
          'No decision has been made on whether lorries will be allowed back',
        ],
      },
    ],
    silent: [
      {
        shows: 'no decision about the rest',
        documents: [
          { text: 'The trustees will decide about the bronzes in May 2018.' },
          { text: 'The trustees have not decided about the remaining bronzes.' },
        ],
      },
      {
        shows: 'another undertaking',
        documents: [
          { text: 'All departments are reviewing their spending.' },
          { text: 'The port has yet to make a formal announcement about redundancies.' },
        ],
      },
      {
        shows: 'two parts of one denial',
        documents: [
          {
            text: 'The port has not announced redundancies and has not launched a consultation on redundancies.',
          },
        ],
      },
      {
        shows: 'a fear is not a plan',
        documents: [
          { text: 'Dockers could lose their jobs, the union fears.' },
          { text: 'The port has yet to make a formal announcement about redundancies.' },
        ],
      },
    ],
  },
};

function keys(claim: CaseClaim): string[] {
  return [...fieldsOf(claim), ...aboutWords(claim)];
}

function sides(claim: CaseClaim): Sides | null {
  if (isDenial(claim)) return { is: ['denial'], meets: ['plan'] };
  return isPlan(claim) ? { is: ['plan'], meets: ['denial'] } : null;
}

function check(first: CaseClaim, second: CaseClaim): Outcome {
  const [plan, denial] = isDenial(second) ? [first, second] : [second, first];
  if (!isDenial(denial) || isDenial(plan) || !isPlan(plan)) return null;
  if (sameSpeaker(plan, denial) || namesDiffer(plan, denial) || deniesOfTheRest(denial, plan)) return null;
  const fields = settledPlan(plan) ? shared(ownFields(plan), fieldsOf(denial)) : [];
  const words = shared(aboutWords(plan), aboutWords(denial));
  if (fields.length === 0 && !namesPlan(plan, denial) && !ownDecision(plan, denial)) return null;
  return {
    kind: 'finding',
    spans: [wholeQuote(first), wholeQuote(second)],
    message: `A plan is told as settled in one place; the other says that it has not been announced, decided or begun.`,
    because: [
      `Both speak of one undertaking: ${fields.length > 0 ? fields.join(', ') : `they share ${inReadersWords(plan, words)}`}.`,
      'Both can stand only if the plan was made and kept back; the two places do not say so.',
    ],
    resolveBy: 'Ask whether the plan exists in writing, and since when.',
  };
}

/** "plans to cut", "are inevitable": a plan or certainty in so many words, not only a future tense. */
function settledPlan(plan: CaseClaim): boolean {
  if (plan.claim.modality === 'planned') return true;
  // "would be inevitable" is told from an earlier point or under a condition
  return certaintyOf(plan) === 'certain' && !plan.claim.operators.some(({ kind }) => kind === 'would');
}

/** The undertaking itself: of predicate and theme. */
function ownFields({ claim, meta, place }: CaseClaim): Set<string> {
  return fieldsOf({ claim: { ...claim, frame: { ...claim.frame, others: [] } }, meta, place });
}

/** One body plans something for a site and says that nothing is decided about the site. */
function ownDecision(plan: CaseClaim, denial: CaseClaim): boolean {
  const like = likeness(plan, denial);
  const about = denial.claim.frame.theme;
  return (
    like.agent === 'same' &&
    about !== null &&
    settledPlan(plan) &&
    thingKeys(plan).includes(canonical(about.head))
  );
}

/** The denial names both what is to happen and to what: "no decision on whether lorries will be allowed back". */
function namesPlan({ claim }: CaseClaim, denial: CaseClaim): boolean {
  const { predicate, theme, agent } = claim.frame;
  const words = aboutWords(denial);
  const thing = theme && !theme.pronoun ? theme : agent;
  if (!predicate || !thing || !words.has(canonical(thing.head))) return false;
  // "no decision on the future of the library" leaves all open
  return words.has(canonical(predicate.lemma)) || words.has(canonical('future')) || words.has('fate');
}

/** A negative claim about a step: "has made no announcement", "no decision has been made", "has not begun to consult". */
function isDenial(one: CaseClaim): boolean {
  const { claim } = one;
  if (claim.polarity !== 'negative' && claim.modality !== 'denied') return false;
  // "not consulted before it was published" denies the order, not the step.
  if (orderedAgainst(one)?.marker === 'before') return false;
  const { predicate, theme } = claim.frame;
  const step = [predicate?.lemma, predicate?.class, theme?.head].some(
    (word) => word && STEPS.has(stepOf(word)),
  );
  return step && claim.frame.tense !== 'future';
}

const NOUNS: Readonly<Record<string, string>> = {
  announcement: 'announce',
  decision: 'decide',
  proposal: 'propose',
  agreement: 'agree',
  consultation: 'consult',
  approval: 'approve',
  confirmation: 'confirm',
};

const stepOf = (word: string): string => NOUNS[word] ?? word;

/** A plan or a prediction told as certain. */
function isPlan(one: CaseClaim): boolean {
  const { claim } = one;
  if (claim.polarity !== 'positive') return false;
  return (
    claim.modality === 'planned' ||
    claim.modality === 'predicted' ||
    (claim.modality === 'asserted' && certaintyOf(one) === 'certain')
  );
}
