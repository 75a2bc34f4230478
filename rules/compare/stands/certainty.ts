/** How sure a claim is of what it says: certain, ruled out, possible, or merely told. */
import type { CaseClaim } from '../../rule.js';
import { onceOf } from '../words/once.js';

export type Certainty = 'certain' | 'ruled out' | 'possible' | 'told';

const CERTAIN =
  /\b(inevitabl[ey]|unavoidabl[ey]|guaranteed?|guarantees|certain(?:ly)?|definite(?:ly)?|bound to|sure to|no alternative|without fail)\b/i;
const RULED_OUT =
  /\b(rule[ds]? out|ruling out|impossible|no (?:prospect|chance|question|way|possibility)|out of the question)\b/i;
const POSSIBLE =
  /\b(possible|possibly|may|might|could|cannot rule out|not ruled? out|perhaps|conceivable)\b/i;

/** Reads predicate and operators; a negation turns "certain" and "ruled out" into "possible". */
export const certaintyOf = onceOf(({ claim }): Certainty => {
  const { predicate, theme } = claim.frame;
  // "there is no question of", "there is no prospect of"
  const none = predicate?.lemma === 'be' && claim.polarity === 'negative' && theme ? `no ${theme.head}` : '';
  const words = [predicate?.text ?? '', none, ...claim.operators.map(({ text }) => text)].join(' ');
  if (claim.modality === 'possible' || POSSIBLE.test(words)) return 'possible';
  const certain = CERTAIN.test(words);
  const out = RULED_OUT.test(words) || isBeyondAll(claim);
  if ((certain || out) && claim.polarity === 'negative' && !out) return 'possible';
  return certain ? 'certain' : out ? 'ruled out' : 'told';
});

/** "Cannot be recovered": nobody can, whoever tries; who "cannot sell it" may be another, or not be allowed to. */
const isBeyondAll = ({ polarity, operators, frame, quote }: CaseClaim['claim']): boolean =>
  polarity === 'negative' &&
  !/\b(?:until|till|yet|before|unless|without|now|at present|today|this)\b/i.test(quote.exact) &&
  frame.agent === null &&
  frame.tense === 'present' &&
  operators.some(({ kind, text }) => kind === 'can' && /^ca/i.test(text));

/** The predicate says only how sure it is: "redundancies are inevitable". Then the theme is the event. */
export function onlyCertainty({ claim }: CaseClaim): boolean {
  const lemma = claim.frame.predicate?.lemma ?? '';
  return /^(inevitable|unavoidable|possible|impossible|certain|likely|unlikely|be|need|necessary|expect)$/.test(
    lemma,
  );
}
