/** An act is done to somebody here, and is said not to be aimed at them there. */
import { akinKeys } from '../compare/words/akin.js';
import { isFact } from '../compare/identity/brief.js';
import { changedSince, otherTime } from '../compare/times/moments.js';
import { namedOwnersDiffer } from '../compare/identity/names.js';
import { inSentence, wholeQuote } from '../compare/words/phrases.js';
import { isPartial } from '../compare/figures/quantifiers.js';
import { oneBreath } from '../compare/identity/speakers.js';
import { aimDenied, doneTo } from '../compare/doers/targets.js';
import { OF_OTHER_TIMES } from '../compare/identity/times.js';
import type { CaseClaim, Outcome, PairRule } from '../rule.js';

export const targetDenied: PairRule = {
  id: 'target-denied',
  revision: 2,
  type: 'polarity',
  severity: 'warning',
  shape: 'pair',
  yields: true,
  summary: 'An act is done to somebody, and elsewhere it is said not to be aimed at them.',
  doesNotCover: 'Targets in other words, and denials of some of them or of the purpose alone.',
  keys: (claim) => {
    const aim = aimDenied(claim);
    if (aim) return akinKeys(aim.target.head);
    const { theme, others } = claim.claim.frame;
    return [theme, ...others.map(({ term }) => term)].flatMap((term) =>
      [...new Set([term?.head ?? '', ...(term?.words ?? [])])].flatMap((word) => akinKeys(word)),
    );
  },
  sides: (claim) =>
    aimDenied(claim)
      ? { is: ['denied'], meets: ['done'] }
      : claim.claim.polarity === 'positive' && claim.claim.frame.theme
        ? { is: ['done'], meets: ['denied'] }
        : null,
  check,
  examples: {
    firing: [
      {
        shows: 'watching of drivers, and of no drivers',
        documents: [
          { text: 'The agency carries out surveillance of lorry drivers. It was wet.' },
          { text: 'The surveillance was not aimed at lorry drivers. It was dry.' },
        ],
        message: '“surveillance” that is told to reach lorry drivers is said not to be aimed at them.',
        quoted: [
          'The agency carries out surveillance of lorry drivers',
          'The surveillance was not aimed at lorry drivers',
        ],
      },
      {
        shows: 'a verb, and the noun of it',
        documents: [
          { text: 'The army shelled the villages. It was wet.' },
          { text: 'The shelling was not directed at the villages. It was dry.' },
        ],
        message: '“shelling” that is told to reach the villages is said not to be aimed at them.',
        quoted: ['The army shelled the villages', 'The shelling was not directed at the villages'],
      },
      {
        shows: 'against whom a campaign is run',
        documents: [
          { text: 'The council ran a campaign against landlords. It was wet.' },
          { text: 'The campaign did not target landlords. It was dry.' },
        ],
        message: '“campaign” that is told to reach landlords is said not to be aimed at them.',
        quoted: ['The council ran a campaign against landlords', 'The campaign did not target landlords'],
      },
    ],
    silent: [
      {
        shows: 'other drivers',
        documents: [
          { text: 'The agency carries out surveillance of lorry drivers. It was wet.' },
          { text: 'The surveillance was not aimed at bus drivers. It was dry.' },
        ],
      },
      {
        shows: 'not at them alone',
        documents: [
          { text: 'The army shelled the villages. It was wet.' },
          { text: 'The shelling was not directed only at the villages. It was dry.' },
        ],
      },
      {
        shows: 'another act',
        documents: [
          { text: 'The council ran a campaign against landlords. It was wet.' },
          { text: 'The remarks were not aimed at landlords. It was dry.' },
        ],
      },
    ],
  },
};

function check(first: CaseClaim, second: CaseClaim): Outcome {
  const denies = aimDenied(first) ? first : second;
  const does = denies === first ? second : first;
  const aim = aimDenied(denies);
  if (!aim || does.claim.polarity === 'negative' || !isFact(first) || !isFact(second)) return null;
  if (oneBreath(first, second) || isPartial(does) || namedOwnersDiffer(first, second)) return null;
  if (!doneTo(does, aim)) return null;
  if (otherTime(first, second) || changedSince(first, second)) return OF_OTHER_TIMES;
  return {
    kind: 'finding',
    spans: [wholeQuote(first), wholeQuote(second)],
    message: `“${aim.act.head}” that is told to reach ${inSentence(aim.target)} is said not to be aimed at them.`,
    because: ['Both tell of one act.', 'What is done to somebody is aimed at them, unless it strays.'],
    resolveBy: 'Look at the order or the plan, and at who was reached.',
  };
}
