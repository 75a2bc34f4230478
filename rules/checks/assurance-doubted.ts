/** What one place assures will or will not be, another holds possible the other way. */
import type { Term } from '../../model/claim.js';
import { akinKeys } from '../compare/words/akin.js';
import { certaintyOf } from '../compare/stands/certainty.js';
import { fieldOf } from '../compare/words/fields.js';
import { coreTerms, ground, oneThing } from '../compare/identity/ground.js';
import { eventOf } from '../compare/identity/event-view.js';
import { wholeQuote } from '../compare/words/phrases.js';
import { inCommon, aboutWords } from '../compare/identity/about.js';
import { namesDiffer } from '../compare/identity/names.js';
import { scopedApart } from '../compare/scope/set-apart.js';
import { oneBreath } from '../compare/identity/speakers.js';
import { periods, OF_OTHER_TIMES } from '../compare/identity/times.js';
import { canonical } from '../compare/words/words.js';
import { forAWhile } from '../compare/times/for-a-while.js';
import type { CaseClaim, Outcome, PairRule } from '../rule.js';
import { assuranceExamples } from './examples/assurance-doubted.js';
import { sought } from '../sought/sought.js';

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
  revision: 12,
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
  examples: assuranceExamples,
};

function check(first: CaseClaim, second: CaseClaim): Outcome {
  if (oneBreath(first, second)) return null;
  const [a, b] = [outlookOf(first), outlookOf(second)];
  if (!a || !b || a.kind === b.kind || a.sign === b.sign) return null;
  const open = a.kind === 'open' ? a : b;
  const firm = a.kind === 'open' ? b : a;
  if (open.loss && !firm.loss) return null;
  if (forAWhile(first) !== forAWhile(second)) return null;
  if (namesDiffer(first, second) || !ofOneMatter(first, second, open.aside ?? false)) return null;
  const apart = scopedApart(first, second);
  if (apart) return { kind: 'saved', ...apart };
  if (periods(first, second) === 'apart') return OF_OTHER_TIMES;
  return {
    kind: 'finding',
    spans: [wholeQuote(first), wholeQuote(second)],
    message: 'One place assures it, the other says that it may turn out otherwise.',
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
  /** Of a loss that something else brings: only an assurance against a loss speaks of it. */
  loss?: boolean;
  /** What is said not to be ruled out stands behind its verb, so that who does not rule it out is beside the matter. */
  aside?: boolean;
}

/** What a claim assures ("will", "promise") or forbids, or holds possible, and whether it is that something comes about. */
function outlookOf(claim: CaseClaim): Outlook | null {
  const { frame, modality, polarity, operators, quote } = claim.claim;
  const { predicate } = frame;
  if (!predicate || operators.some(({ kind }) => WISHED.test(kind))) return null;
  // "could not say whether": what cannot be said is no outcome
  if (SAYS.test(predicate.lemma)) return null;
  if (isForbidden(claim)) return { kind: 'firm', sign: -1 };
  if (GUESSED_PAST.test(quote.exact)) return null;
  const brought = brings(claim);
  const lost = brought || MISFORTUNE.has(eventOf(claim.claim).class ?? '');
  // "could not rule out that some …": what is not ruled out is what may come about
  if (modality === 'possible' && predicate.lemma === 'rule out')
    return {
      kind: 'open',
      sign: /\b(?:not|never|no)\b/i.test(quote.exact.slice(CUE_LENGTH)) ? -1 : 1,
      aside: true,
    };
  const sign = (polarity === 'positive') === lost ? -1 : 1;
  // "have the right to vote": whether they will is not asked
  if (modality === 'possible' && operators.some(({ kind }) => kind === 'allow')) return null;
  if (modality === 'possible' || (frame.tense !== 'past' && certaintyOf(claim) === 'possible'))
    return { kind: 'open', sign, loss: brought };
  const would = operators.some(({ kind }) => /^(?:would|condition|may)$/.test(kind));
  const firm = /^(?:predicted|planned)$/.test(modality) && !would;
  return firm && operators.some(({ kind }) => /^(?:will|promise|shall)$/.test(kind))
    ? { kind: 'firm', sign, loss: lost && !brought }
    : null;
}

const SAYS = /^(?:say|tell|know|confirm|comment|explain|answer)$/;

/** "May not have paid": a guess at what has been is no doubt of what is to come. */
const GUESSED_PAST = sought(/\b(?:may|might|could|must)(?: (?:well|not|never|also))? have (?!to\b)\p{L}+/iu);

/** What somebody may want is up to them. */
const WISHED = /^(?:want|hope|wish|choose)$/;
/** "She could not rule out that": about as long. */
const CUE_LENGTH = 28;

/** "cannot be sold under the rules", "not a penny may be spent": no guess, but a rule that leaves no room. */
function isForbidden({ claim }: CaseClaim): boolean {
  const { polarity, operators, quote } = claim;
  if (polarity === 'positive') return false;
  const none = /^(?:not an?|not one|no|none)\b/i.test(quote.exact);
  const may = operators.some(({ kind, text }) => kind === 'may' && /^may$/i.test(text));
  const barred = operators.some(({ text }) => /^(?:can|must)$/i.test(text));
  return (none && may) || (barred && RULE.test(quote.exact));
}

const RULE =
  /\b(?:law|rules?|statutes?|regulations?|charter|contract|deed|constitution|terms|legally|by-?laws?)\b/i;

/** "could mean shorter shifts", "may lead to job losses": what is brought about is a loss. */
const brings = ({ claim: { frame, quote } }: CaseClaim): boolean =>
  BRINGS.test(frame.predicate?.lemma ?? '') &&
  LOSS.test(quote.exact.slice(Math.max(0, (frame.predicate?.end ?? 0) - quote.start)));

const BRINGS = /^(?:mean|bring|lead|result|entail|involve|spell|cause|face|see|get|have|receive|include)$/;
const LOSS =
  /^[^,;]{0,30}\b(?:shorter|lower|fewer|less|worse|smaller|reduced|cuts?|loss(?:es)?|redundanc(?:y|ies)|lay-?offs?|closures?|dismissals?|delays?|cancellations?)\b/i;

const fieldKey = (word: string): string[] => {
  const field = fieldOf(word);
  return field === null ? [] : [`field ${field}`];
};

/** Who or what it is about agrees and something besides, or much of the rest does. */
function ofOneMatter(first: CaseClaim, second: CaseClaim, aside: boolean): boolean {
  if (aside) return ground(first, second).weight >= 1.7;
  const [x, y] = [coreTerms(first), coreTerms(second)];
  const headsIn = (terms: readonly Term[], others: readonly Term[]): Set<string> =>
    new Set(
      terms
        .filter((term) => others.some((other) => oneThing(term, other)))
        .map(({ head }) => canonical(head)),
    );
  const [here, there] = [headsIn(x, y), headsIn(y, x)];
  const rest = ground(first, second, new Set([...here, ...there])).weight;
  const core = Math.max(here.size, there.size);
  return (
    core >= 2 ||
    (core === 1 && rest >= 1 && !rolesCross(first, second) && !rolesCross(second, first)) ||
    rest >= (bothDiffer(first, second) ? 2.5 : 2)
  );
}

/** "Pilots may bid for it", "I will not furlough one pilot": whom the one does it to is who does the other. */
function rolesCross({ claim: { frame: a } }: CaseClaim, { claim: { frame: b } }: CaseClaim): boolean {
  const undergone = b.agent === null ? null : b.theme;
  return (
    a.agent !== null &&
    undergone !== null &&
    oneThing(a.agent, undergone) &&
    !(a.theme && oneThing(a.theme, undergone))
  );
}

/** Who does it is another, and so is what it is done to: the rest that they share is the setting. */
function bothDiffer(first: CaseClaim, second: CaseClaim): boolean {
  const [a, b] = [first.claim.frame, second.claim.frame];
  const differ = (x: Term | null, y: Term | null): boolean =>
    x !== null && y !== null && !x.pronoun && !y.pronoun && !oneThing(x, y);
  return differ(a.agent ?? a.theme, b.agent ?? b.theme) && differ(a.theme, b.theme);
}
