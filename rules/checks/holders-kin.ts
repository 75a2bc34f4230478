/** "Daughter of the founder", "assistant to the president": one short text gives the post to whoever only belongs to its holder. */
import { inReadersWords } from '../compare/identity/about.js';
import { bothBrief, isFact, nameParts } from '../compare/identity/brief.js';
import { sentenceOf } from '../compare/identity/coverage.js';
import { wholeQuote } from '../compare/words/phrases.js';
import { periods, OF_OTHER_TIMES } from '../compare/identity/times.js';
import { shared, wordsInText } from '../compare/words/words.js';
import type { CaseClaim, Outcome, PairRule } from '../rule.js';

/** Nouns of kin and of service: who is one of these to the holder of a post is not the holder. */
const KIN =
  'wife|husband|widow|widower|son|daughter|brother|sister|father|mother|uncle|aunt|nephew|niece|cousin|grandson|granddaughter|friend|assistant|adviser|advisor|aide|spokesman|spokeswoman|spokesperson|lawyer|attorney|secretary|driver|bodyguard|clerk';
/** From the noun of kin to the end of its phrase: a comma before a name or "the" goes on with the holder. */
const OF_HOLDER = new RegExp(
  `\\b(?:${KIN}) (?:of|to|for) (?<holder>[^,.;:()]+(?:, (?:the |a |an |who (?:is|was|served as) )?[^,.;:()]+)?)`,
  'giu',
);
/** Words between a name and the noun of kin that is said of it. */
const NEAR = 70;

export const holdersKin: PairRule = {
  id: 'holders-kin',
  revision: 4,
  type: 'attribution',
  severity: 'warning',
  shape: 'pair',
  yields: true,
  summary: 'One short text gives a post to somebody who is the kin or servant of its holder in another.',
  doesNotCover: 'Longer texts, and posts that the two may hold at different times.',
  needs: ['brief'],
  keys: (claim) => (claim.claim.frame.brief ? [...nameParts(sentenceOf(claim))] : []),
  check,
  examples: {
    firing: [
      {
        shows: 'the founder’s daughter',
        documents: [
          {
            text: 'Alma Lindholm, daughter of Per Lindholm, the founder of Norland Timber, paid for the hall.',
          },
          { text: 'Alma Lindholm is the founder of Norland Timber.' },
        ],
        message: 'Alma Lindholm belongs to the holder here, and is the holder there.',
        quoted: [
          'Alma Lindholm, daughter of Per Lindholm, the founder of Norland Timber, paid for the hall',
          'Alma Lindholm is the founder of Norland Timber',
        ],
      },
      {
        shows: 'the president’s assistant',
        documents: [
          {
            text: 'Ms Varga, a trustee since 1989, is special assistant to the president of Eastwick College.',
          },
          { text: 'Ms Varga is the president of Eastwick College.' },
        ],
        message: 'Ms Varga belongs to the holder here, and is the holder there.',
        quoted: [
          'Ms Varga, a trustee since 1989, is special assistant to the president of Eastwick College',
          'Ms Varga is the president of Eastwick College',
        ],
      },
    ],
    silent: [
      {
        shows: 'the post is the kin’s own',
        documents: [
          {
            text: 'Alma Lindholm, the founder of Norland Timber and daughter of Per Lindholm, paid for the hall.',
          },
          { text: 'Alma Lindholm is the founder of Norland Timber.' },
        ],
      },
      {
        shows: 'the holder, and not the kin',
        documents: [
          {
            text: 'Alma Lindholm, daughter of Per Lindholm, the founder of Norland Timber, paid for the hall.',
          },
          { text: 'Per Lindholm is the founder of Norland Timber.' },
        ],
      },
      {
        shows: 'the assistant is called one',
        documents: [
          {
            text: 'Ms Varga, a trustee since 1989, is special assistant to the president of Eastwick College.',
          },
          { text: 'Ms Varga is an assistant to the president of Eastwick College.' },
        ],
      },
    ],
  },
};

interface Told {
  who: string;
  what: ReadonlySet<string>;
}

function check(first: CaseClaim, second: CaseClaim): Outcome {
  if (!bothBrief(first, second) || !isFact(first) || !isFact(second)) return null;
  const [a, b] = [identityOf(first), identityOf(second)];
  const clash = (a && isKin(sentenceOf(second), a) && a) || (b && isKin(sentenceOf(first), b) && b);
  if (!clash) return null;
  if (periods(first, second) === 'apart') return OF_OTHER_TIMES;
  const here = clash === b;
  return {
    kind: 'finding',
    spans: [wholeQuote(first), wholeQuote(second)],
    message: here
      ? `${clash.who} belongs to the holder here, and is the holder there.`
      : `${clash.who} is the holder here, and belongs to the holder there.`,
    because: [
      `Both speak of one post: they share ${inReadersWords(first, clash.what)}.`,
      'Nobody is kin or servant to oneself.',
    ],
    resolveBy: 'Look up who holds the post.',
  };
}

/** "N is the founder of B": the name, and the telling words of the post. */
function identityOf({ claim }: CaseClaim): Told | null {
  const { predicate, agent, theme, others, singled } = claim.frame;
  // "is the founder" is read as the founding, with the post kept beside it
  const who = predicate?.lemma === 'be' ? theme : singled ? agent : null;
  if (claim.polarity === 'negative' || !who || nameParts(who.text).size === 0) return null;
  const attribute = others.find(({ role }) => role === 'attribute')?.term;
  if (!attribute || new RegExp(`\\b(?:${KIN})\\b`, 'i').test(attribute.text)) return null;
  const behind = others
    .filter(({ role }) => role === 'of' || role === 'attribute')
    .map(({ term }) => term.text);
  const what = wordsInText(behind.join(' '));
  return what.size >= 2 ? { who: who.text, what } : null;
}

/** In the sentence the name is kin of somebody, all of whose phrase holds the words of the post; and the name is not in it. */
function isKin(sentence: string, { who, what }: Told): boolean {
  const names = nameParts(who);
  return [...sentence.matchAll(OF_HOLDER)].some((found) => {
    const before = sentence.slice(Math.max(0, found.index - NEAR), found.index);
    const holder = found.groups?.['holder'] ?? '';
    const own = [...names].some((name) => nameParts(before).has(name));
    return (
      own && shared(what, wordsInText(holder)).length === what.size && !holdsIt(sentence, found.index, what)
    );
  });
}

/** The post stands before the noun of kin too: it is the kin's own. */
const holdsIt = (sentence: string, at: number, what: ReadonlySet<string>): boolean =>
  shared(what, wordsInText(sentence.slice(0, at))).length === what.size;
