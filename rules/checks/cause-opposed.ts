/** One thing is told to bring about another here, and to prevent it there. */
import { akinKeys } from '../compare/words/akin.js';
import { BRINGS, bringingOf, oneCause, oneEffect } from '../compare/doers/brings.js';
import { changedSince, otherTime } from '../compare/times/moments.js';
import { span } from '../compare/words/phrases.js';
import { isPartial } from '../compare/figures/quantifiers.js';
import { scopedApart } from '../compare/scope/set-apart.js';
import { oneBreath } from '../compare/identity/speakers.js';
import { withoutTerms } from '../compare/scope/without.js';
import { OF_OTHER_TIMES } from '../compare/identity/times.js';
import type { CaseClaim, Outcome, PairRule } from '../rule.js';

export const causeOpposed: PairRule = {
  id: 'cause-opposed',
  revision: 3,
  type: 'antonym',
  severity: 'error',
  shape: 'pair',
  yields: true,
  summary: 'One thing is told to cause another, and elsewhere to prevent it or protect from it.',
  doesNotCover: 'Too much or too little of a thing, two kinds of it, and effects that only share a word.',
  seeks: BRINGS,
  keys: (claim) => akinKeys(bringingOf(claim)?.head ?? ''),
  sides: (claim) => {
    const found = bringingOf(claim);
    const [is, meets] = found?.brings ? ['brings', 'prevents'] : ['prevents', 'brings'];
    return found && is !== undefined && meets !== undefined ? { is: [is], meets: [meets] } : null;
  },
  check,
  examples: {
    firing: [
      {
        shows: 'a side effect, and a remedy',
        documents: [
          { text: 'Giddiness is a side effect of Orvane. It was wet.' },
          { text: 'Orvane prevents giddiness, the makers say. It is blue.' },
        ],
        message: '“Giddiness is a side effect of Orvane” here, “Orvane prevents giddiness” there.',
        quoted: ['Giddiness is a side effect of Orvane', 'Orvane prevents giddiness'],
      },
      {
        shows: 'leads to, and protects against',
        documents: [
          { text: 'The new weir leads to floods. It was wet.' },
          { text: 'The new weir protects the village against floods. It is of oak.' },
        ],
        message:
          '“The new weir leads to floods” here, “The new weir protects the village against floods” there.',
        quoted: ['The new weir leads to floods', 'The new weir protects the village against floods'],
      },
    ],
    silent: [
      {
        shows: 'two things that may come of it',
        documents: [
          { text: 'Giddiness is a side effect of Orvane. It was wet.' },
          { text: 'Orvane prevents cramps. It is blue.' },
        ],
      },
      {
        shows: 'for want of it',
        documents: [
          { text: 'A lack of lime causes canker. It was wet.' },
          { text: 'Lime prevents canker. It is white.' },
        ],
      },
      {
        shows: 'two works',
        documents: [
          { text: 'The old weir leads to floods. It was wet.' },
          { text: 'The new weir prevents floods. It is of oak.' },
        ],
      },
      {
        shows: 'two years',
        documents: [
          { text: 'The weir caused floods in 1998. It was wet.' },
          { text: 'The weir prevented floods in 2009. It is of oak.' },
        ],
        savedBy: 'period',
      },
    ],
  },
};

function check(first: CaseClaim, second: CaseClaim): Outcome {
  const [a, b] = [bringingOf(first), bringingOf(second)];
  if (!a || !b || a.brings === b.brings || oneBreath(first, second)) return null;
  if (![first, second].every((one) => isTold(one) && !isPartial(one))) return null;
  if (!oneCause(a, b) || !oneEffect(a, b)) return null;
  if (otherTime(first, second) || changedSince(first, second)) return OF_OTHER_TIMES;
  const apart = scopedApart(withoutTerms(first, a.terms), withoutTerms(second, b.terms));
  if (apart) return { kind: 'saved', ...apart };
  const words = ({ claim: { quote } }: CaseClaim, { start, end }: typeof a): string =>
    quote.exact.slice(Math.max(0, start - quote.start), Math.max(0, end - quote.start));
  return {
    kind: 'finding',
    spans: [span(first, a), span(second, b)],
    message: `“${words(first, a)}” here, “${words(second, b)}” there.`,
    because: ['Both name one cause and one effect.', 'What brings it about does not keep it away.'],
    resolveBy: 'Find a study or a record that shows which it does.',
  };
}

/** What is so or can come of it; no hope, plan or condition. */
const isTold = ({ claim }: CaseClaim): boolean => /^(?:asserted|possible|predicted)$/.test(claim.modality);
