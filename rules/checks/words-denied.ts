/** One short text denies, in so many words, what another tells as fact. */
import { bothBrief, isFact } from '../compare/identity/brief.js';
import { span, wholeQuote, wordsAt } from '../compare/words/phrases.js';
import { eventOf } from '../compare/identity/event-view.js';
import { ofSome } from '../compare/figures/quantifiers.js';
import { stillToCome } from '../compare/times/still-to-come.js';
import { sameSpeaker } from '../compare/identity/speakers.js';
import { periods, OF_OTHER_TIMES } from '../compare/identity/times.js';
import { canonical, shared, tellingWords, wordsInText } from '../compare/words/words.js';
import { denialsIn, type Denial } from '../facts/denials.js';
import { factsOf } from '../facts/of-claim.js';
import { inReadersWords } from '../compare/identity/about.js';
import type { CaseClaim, Outcome, PairRule } from '../rule.js';

const denials = factsOf(denialsIn);

/** Texts up to this length, in code units, are about one thing each. */
const HEADLINE = 140;
/** Of a text that is set against a longer one, so much must stand in the denial. */
const MIN_SHARE = 0.75;
const MIN_WORDS = 3;

export const wordsDenied: PairRule = {
  id: 'words-denied',
  revision: 7,
  type: 'polarity',
  severity: 'warning',
  shape: 'pair',
  yields: true,
  summary: 'One short text puts a negation before what another short text tells as fact.',
  doesNotCover: 'Longer texts, denials in an aside or a condition, and "not only", "not all" and the like.',
  needs: ['brief'],
  keys: (claim) => {
    const { whole } = claim.claim.frame;
    const own = denials(claim);
    if (own.length > 0) return own.flatMap(({ denied }) => [...denied]);
    return whole ? [...wordsInText(whole.text)] : [];
  },
  sides: (claim) => {
    if (denials(claim).length > 0) return { is: ['denies'], meets: ['tells'] };
    return tells(claim) ? { is: ['tells'], meets: ['denies'] } : null;
  },
  check,
  examples: {
    firing: [
      {
        shows: 'what was chosen against',
        documents: [
          {
            text: 'Instead of selling its stake in the ferry, the port of Tarnmouth has leased the quay to Eastwick Mills.',
          },
          { text: 'The port of Tarnmouth sold its stake in the ferry.' },
        ],
        message: 'One says “Instead of selling its stake in the ferry”, the other tells it as fact.',
        quoted: [
          'Instead of selling its stake in the ferry',
          'The port of Tarnmouth sold its stake in the ferry',
        ],
      },
      {
        shows: 'not among those found',
        documents: [
          { text: 'Missing sailors not among bodies found off Skerry' },
          { text: 'Bodies found off Skerry are those of missing sailors' },
        ],
        message: 'One says “not among bodies found off Skerry”, the other tells it as fact.',
        quoted: ['not among bodies found off Skerry', 'Bodies found off Skerry are those of missing sailors'],
      },
      {
        shows: 'a denial inside a longer text',
        documents: [
          {
            text: 'The smugglers had not managed to enter the customs house at Tarnmouth when the alarm was raised by a watchman who had seen two boats come in from Eastwick.',
          },
          { text: 'The smugglers entered the customs house.' },
        ],
        message:
          'One says “not managed to enter the customs house at Tarnmouth”, the other tells it as fact.',
        quoted: [
          'not managed to enter the customs house at Tarnmouth',
          'The smugglers entered the customs house',
        ],
      },
      {
        shows: 'none of it held',
        documents: [
          {
            text: 'Norland Timber holds no monopoly in the valley of the Skerry, where rivals cut as they like.',
          },
          { text: 'Norland Timber holds a monopoly on timber.' },
        ],
        message: 'One says “no monopoly in the valley of the Skerry”, the other tells it as fact.',
        quoted: ['no monopoly in the valley of the Skerry', 'Norland Timber holds a monopoly on timber'],
      },
    ],
    silent: [
      {
        shows: 'what is difficult is denied in other words',
        documents: [
          { text: 'The fog of Skerry Sound makes it difficult for telescopes on shore to see ships.' },
          { text: 'Telescopes on shore cannot see ships in Skerry Sound.' },
        ],
      },
      {
        shows: 'denied of somebody else',
        documents: [
          { text: 'The mayor did not enter the customs house.' },
          { text: 'The smugglers sank the ferry.' },
        ],
      },
      {
        shows: 'not yet, and to come',
        documents: [
          { text: 'The smugglers have not yet entered the customs house.' },
          { text: 'The smugglers will enter the customs house.' },
        ],
      },
      {
        shows: 'a failing denied',
        documents: [
          { text: 'The smugglers did not fail to enter the customs house.' },
          { text: 'The smugglers entered the customs house.' },
        ],
      },
      {
        shows: 'a purpose',
        documents: [
          { text: 'Harbour dredged so ferry will not run aground' },
          { text: 'Ferry ran aground in harbour' },
        ],
      },
      {
        shows: 'both deny it',
        documents: [
          { text: 'The smugglers did not enter the customs house.' },
          { text: 'The customs house was never entered by smugglers.' },
        ],
      },
    ],
  },
};

const NEGATIVE =
  /\b(?:not|never|no|none|nobody|cannot|without|unable|difficult|den(?:y|ies|ied))\b|n[’']t\b/i;

/** Told as fact in a text that negates nothing. */
const tells = (claim: CaseClaim): boolean =>
  isFact(claim) &&
  claim.claim.polarity === 'positive' &&
  claim.claim.frame.refutes === null &&
  claim.claim.frame.whole !== undefined &&
  !NEGATIVE.test(claim.claim.frame.whole.text);

function check(first: CaseClaim, second: CaseClaim): Outcome {
  const [denying, telling] = denials(first).length > 0 ? [first, second] : [second, first];
  if (!bothBrief(first, second) || !tells(telling) || sameSpeaker(first, second)) return null;
  const denial = denials(denying).find((one) => clashes(one, denying, telling));
  if (!denial) return null;
  if (stillToCome(denying, telling) || (ofSome(first) && ofSome(second))) return null;
  if (periods(first, second) === 'apart') return OF_OTHER_TIMES;
  const spans = [span(denying, denial), wholeQuote(telling)];
  return {
    kind: 'finding',
    spans: denying === first ? spans : spans.reverse(),
    message: `One says “${wordsAt(denying, denial)}”, the other tells it as fact.`,
    because: [
      `Both speak of one thing: they share ${inReadersWords(first, inBoth(denial, telling))}.`,
      'In the one text the words stand behind a negation, in the other without one.',
    ],
    resolveBy: 'Read the texts that the two stand for.',
  };
}

const wordsOf = ({ claim }: CaseClaim): Set<string> => wordsInText(claim.frame.whole?.text ?? '');

const inBoth = ({ subject, denied }: Denial, telling: CaseClaim): string[] =>
  shared(new Set([...denied, ...subject]), wordsOf(telling));

/** Both name whom it is said of, and what is denied of it is what the other tells. */
function clashes(denial: Denial, denying: CaseClaim, telling: CaseClaim): boolean {
  const told = wordsOf(telling);
  const [whom, what] = [shared(denial.subject, told), shared(denial.denied, told)];
  if (isHeadline(denying) && isHeadline(telling)) return whom.length >= 1 && what.length >= 2;
  if (whom.length === 0) return false;
  const words = inBoth(denial, telling).length;
  return (
    words >= MIN_WORDS &&
    words / told.size >= MIN_SHARE &&
    heads(telling).some((word) => denial.denied.has(word))
  );
}

const isHeadline = ({ claim }: CaseClaim): boolean =>
  (claim.frame.whole?.text.length ?? Infinity) <= HEADLINE;

/** The verb of a claim, or what its subject is said to be. */
function heads({ claim }: CaseClaim): string[] {
  const { lemma, theme } = eventOf(claim);
  if (lemma !== null && tellingWords([lemma]).size > 0) return [canonical(lemma)];
  const attributes = claim.frame.others.filter(({ role }) => role === 'attribute');
  if (attributes.length > 0) return attributes.map(({ term }) => canonical(term.head));
  return theme ? [canonical(theme.head)] : [];
}
