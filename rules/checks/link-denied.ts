/** A link between two things that one place denies and another asserts. */
import { wholeQuote } from '../compare/words/phrases.js';
import { aboutWords, inCommon } from '../compare/identity/about.js';
import { canonical, shared } from '../compare/words/words.js';
import type { CaseClaim, Outcome, PairRule } from '../rule.js';
import { sought } from '../sought/sought.js';

/** Predicates that tie one thing to another. */
const LINKS = new Set(
  ['align', 'link', 'connect', 'associate', 'relate', 'tie', 'attribute', 'equate', 'trace', 'blame'].map(
    canonical,
  ),
);
/** Predicates and conjunctions by which one thing drives another. */
const DRIVES = new Set(['cause', 'support']);
const BECAUSE = sought(/\b(because|due to|thanks to|as a result of|owing to)\b/i);

export const linkDenied: PairRule = {
  id: 'link-denied',
  revision: 4,
  type: 'attribution',
  severity: 'warning',
  shape: 'pair',
  summary:
    'One place says that two things have nothing to do with each other, another that one drives the other.',
  doesNotCover: 'Links that nobody denies in so many words.',
  keys: (claim) => [...aboutWords(claim)],
  sides: (claim) => {
    if (deniesLink(claim)) return { is: ['denies'], meets: ['drives'] };
    return drives(claim) ? { is: ['drives'], meets: ['denies'] } : null;
  },
  check,
  examples: {
    firing: [
      {
        shows: 'a cost that is, and is not, part of the savings',
        documents: [
          {
            text: 'A spokesman said it would be wrong to link the new ticket machines with the job cuts. The machines will support further job cuts, the manager said.',
          },
        ],
        message: 'One place denies a link that the other tells of.',
        quoted: [
          'it would be wrong to link the new ticket machines with the job cuts',
          'The machines will support further job cuts',
        ],
      },
      {
        shows: 'a cause given once and denied later',
        documents: [
          {
            text: 'In 2009 the manager said jobs would go because the new ticket machines would do the work.',
          },
          { text: 'It is untrue to connect the ticket machines with the lost jobs, a spokesman said.' },
        ],
        message: 'One place denies a link that the other tells of.',
        quoted: [
          'jobs would go because the new ticket machines would do the work',
          'It is untrue to connect the ticket machines with the lost jobs',
        ],
      },
    ],
    silent: [
      {
        shows: 'a sum spent does not speak of a link',
        documents: [
          { text: 'The line spent £4m on ticket machines.' },
          { text: 'It is untrue to connect the ticket machines with the lost jobs, a spokesman said.' },
        ],
      },
      {
        shows: 'a link between other things',
        documents: [
          { text: 'Trains were late because of snow.' },
          { text: 'It is untrue to connect the ticket machines with the lost jobs, a spokesman said.' },
        ],
      },
      {
        shows: 'a link that is merely told twice',
        documents: [
          { text: 'Jobs would go because the new ticket machines would do the work, the manager said.' },
          { text: 'The union linked the ticket machines with the lost jobs.' },
        ],
      },
    ],
  },
};

function check(first: CaseClaim, second: CaseClaim): Outcome {
  const [denial, other] = deniesLink(second) ? [second, first] : [first, second];
  if (!deniesLink(denial) || deniesLink(other) || !drives(other)) return null;
  const words = shared(aboutWords(first), aboutWords(second));
  if (words.length < (BECAUSE.test(other.claim.quote.exact) ? 1 : 2)) return null;
  return {
    kind: 'finding',
    spans: [wholeQuote(first), wholeQuote(second)],
    message: 'One place denies a link that the other tells of.',
    because: [
      `Both speak of ${inCommon(first, second)}.`,
      'One of the two says that they belong apart, the other lets one drive the other.',
      'Both can stand only if they speak of different parts of the matter; neither says so.',
    ],
    resolveBy: 'Ask which part of the matter each one means, and whether the position has changed.',
  };
}

function deniesLink({ claim }: CaseClaim): boolean {
  const lemma = canonical(claim.frame.predicate?.lemma ?? '');
  return LINKS.has(lemma) && (claim.modality === 'denied' || claim.polarity === 'negative');
}

function drives({ claim }: CaseClaim): boolean {
  if (claim.polarity !== 'positive') return false;
  return DRIVES.has(claim.frame.predicate?.class ?? '') || BECAUSE.test(claim.quote.exact);
}
