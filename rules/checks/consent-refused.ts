/** Someone accepts or supports a thing in one short text, and refuses or opposes it in another. */
import { bothBrief, briefLikeness, briefWords, isFact, nameInCommon } from '../compare/identity/brief.js';
import { wholeQuote } from '../compare/words/phrases.js';
import { eventOf } from '../compare/identity/event-view.js';
import { periods, OF_OTHER_TIMES } from '../compare/identity/times.js';
import { inReadersWords } from '../compare/identity/about.js';
import type { CaseClaim, Outcome, PairRule } from '../rule.js';

/** Classes of predicate that take a thing on (1) or turn it away (-1); a negation turns them round. */
const CONSENT: Readonly<Record<string, 1 | -1>> = {
  approve: 1,
  support: 1,
  allow: 1,
  agree: 1,
  reject: -1,
  oppose: -1,
  ban: -1,
  disagree: -1,
};
const MIN_WORDS = 2;
const MIN_SHARE = 0.3;

export const consentRefused: PairRule = {
  id: 'consent-refused',
  revision: 6,
  type: 'antonym',
  severity: 'warning',
  shape: 'pair',
  yields: true,
  summary: 'One short text says that someone accepts a thing, another that the same one refuses it.',
  doesNotCover: 'Longer texts, and consent by one body to what another refuses.',
  needs: ['brief'],
  keys: (claim) => [...briefWords(claim)],
  sides: (claim) => {
    const own = stand(claim);
    if (!claim.claim.frame.brief || own === 0 || !isFact(claim)) return null;
    return own > 0 ? { is: ['accepts'], meets: ['refuses'] } : { is: ['refuses'], meets: ['accepts'] };
  },
  check,
  examples: {
    firing: [
      {
        shows: 'permission and refusal',
        documents: [
          { text: 'Norland refused to allow foreign inspectors into its harbours.' },
          { text: 'The Norlandian government supports a team of foreign inspectors for the harbours.' },
        ],
        message: 'One takes it on, the other turns it away.',
        quoted: [
          'Norland refused to allow foreign inspectors into its harbours',
          'The Norlandian government supports a team of foreign inspectors for the harbours',
        ],
      },
      {
        shows: 'ready to, and never will',
        documents: [
          { text: 'The Tarnmouth union was ready to accept the pay offer.' },
          { text: 'The Tarnmouth union will never accept the pay offer.' },
        ],
        message: 'One takes it on, the other turns it away.',
        quoted: [
          'The Tarnmouth union was ready to accept the pay offer',
          'The Tarnmouth union will never accept the pay offer',
        ],
      },
    ],
    silent: [
      {
        shows: 'two who differ',
        documents: [
          { text: 'The Tarnmouth union accepted the pay offer.' },
          { text: 'The Eastwick drivers rejected the pay offer.' },
        ],
      },
      {
        shows: 'two things of one decider',
        documents: [
          { text: 'Norland allowed foreign inspectors into its harbours.' },
          { text: 'Norland rejected the fisheries treaty.' },
        ],
      },
      {
        shows: 'both refuse',
        documents: [
          { text: 'Norland will not allow foreign inspectors into its harbours.' },
          { text: 'Norland rejected the plan for foreign inspectors in its harbours.' },
        ],
      },
    ],
  },
};

function check(first: CaseClaim, second: CaseClaim): Outcome {
  if (!bothBrief(first, second) || !isFact(first) || !isFact(second)) return null;
  if (stand(first) * stand(second) >= 0) return null;
  const [a, b] = [decider(first), decider(second)];
  if (!a || !b || !nameInCommon(a, b)) return null;
  const { words, ratio } = briefLikeness(first, second);
  if (words.length < MIN_WORDS || ratio < MIN_SHARE) return null;
  if (periods(first, second) === 'apart') return OF_OTHER_TIMES;
  return {
    kind: 'finding',
    spans: [wholeQuote(first), wholeQuote(second)],
    message: 'One takes it on, the other turns it away.',
    because: [
      `Both speak of one thing: they share ${inReadersWords(first, words)}.`,
      'The same one cannot accept and refuse it at one time, and neither text names a time.',
    ],
    resolveBy: 'Find out which came later, and whether the stand was ever changed.',
  };
}

function stand(claim: CaseClaim): number {
  const sign = CONSENT[eventOf(claim.claim).class ?? ''] ?? 0;
  return claim.claim.polarity === 'negative' ? -sign : sign;
}

/** Who decides: the agent, by name where a pronoun stands for it and the text says for whom. */
function decider({ claim }: CaseClaim): string | null {
  const { agent } = claim.frame;
  if (!agent) return null;
  if (!agent.pronoun) return agent.text;
  return agent.entity ?? /^\S+ \[([^\]]+)\]/.exec(claim.quote.exact)?.[1] ?? null;
}
