/** One idea or request, given to two originators. */
import { ground, oneThing } from '../compare/identity/ground.js';
import { type Origin, originOf, ORIGIN_WORDS } from '../compare/stands/origin.js';
import { matterOf } from '../compare/scope/matter.js';
import { akinKeys } from '../compare/words/akin.js';
import { span } from '../compare/words/phrases.js';
import { aboutWords, inCommon } from '../compare/identity/about.js';
import { mayBeOne } from '../compare/doers/same-doer.js';
import { scopedApart } from '../compare/scope/set-apart.js';
import { retoldOfOthers } from '../compare/times/retold.js';
import { relateTerms } from '../compare/identity/terms.js';
import { oneBreath } from '../compare/identity/speakers.js';
import { periods, OF_OTHER_TIMES } from '../compare/identity/times.js';
import { shared, tellingWords, wordsInText } from '../compare/words/words.js';
import type { Term } from '../../model/claim.js';
import type { CaseClaim, Outcome, PairRule } from '../rule.js';

const MIN_GROUND = 1.4;
/** What stands in the place of a setting and is the clash itself. */
const BIDDING_WORDS =
  'request invitation instigation insistence behest urging instruction instructions order orders'.split(' ');

export const originatorDiffers: PairRule = {
  id: 'originator-differs',
  revision: 6,
  type: 'attribution',
  severity: 'error',
  shape: 'pair',
  yields: true,
  summary: 'One idea or request is said to have come first from two different people or bodies.',
  doesNotCover: 'Several who proposed a thing, where none is said to have been the first or only one.',
  keys: (claim) => {
    const origin = originOf(claim);
    const words = [...aboutWords(claim)].filter((word) => !ORIGIN_WORDS.has(word));
    return origin ? [...words, ...akinKeys(origin.who.head)] : [];
  },
  check,
  examples: {
    firing: [
      {
        shows: 'one idea at one meeting, two who proposed it',
        documents: [
          { text: 'The idea was proposed by the leader, Ines Hall, at a meeting in March. It was wet.' },
          { text: 'The idea was proposed at a meeting in March by the first cellist, Tom Beck. It was dry.' },
        ],
        message: 'Here it was first brought up by “the leader”, there by “the first cellist”.',
        quoted: ['the leader', 'the first cellist'],
      },
      {
        shows: 'the first to ask, and whose notion it was',
        documents: [
          { text: 'The first to ask for the market to be moved to the quay were the traders.' },
          {
            text: 'It was the harbour board that came up with the notion of shifting the market to the quay.',
          },
        ],
        message: 'Here it was first brought up by “the traders”, there by “the harbour board”.',
        quoted: ['the traders', 'the harbour board'],
      },
      {
        shows: 'who decided it, and on whose orders it was done',
        documents: [
          { text: 'The decision to flood the meadow was taken by the miller. It was wet.' },
          { text: 'The meadow was flooded on the orders of the harbour board. It was dry.' },
        ],
        message: 'Here it was first brought up by “the miller”, there by “the harbour board”.',
        quoted: ['the miller', 'the harbour board'],
      },
      {
        shows: 'on orders, and of one’s own accord',
        documents: [
          { text: 'The sluices were opened on the orders of the harbour board. It was wet.' },
          { text: 'The miller opened the sluices on his own initiative. It was dry.' },
        ],
        message: 'Here it was first brought up by “the harbour board”, there by “The miller”.',
        quoted: ['the harbour board', 'The miller'],
      },
      {
        shows: 'where the idea came from',
        documents: [
          { text: 'The idea of a night bus to the mill came from the union.' },
          { text: 'The mill’s owners came up with the night bus.' },
        ],
        message: 'Here it was first brought up by “the union”, there by “The mill’s owners”.',
        quoted: ['the union', 'The mill’s owners'],
      },
    ],
    silent: [
      {
        shows: 'who it was, and what she was',
        documents: [
          {
            text: 'The prize is named after Ada Marsh, a rower and engineer who came up with the night bus to the mill.',
          },
          { text: 'The night bus to the mill was the idea of Ada Marsh.' },
        ],
      },
      {
        shows: 'who decided it, and who asked for it',
        documents: [
          { text: 'The decision to flood the meadow was taken by the miller.' },
          { text: 'The meadow was flooded at the request of the harbour board.' },
        ],
      },
      {
        shows: 'two who proposed it',
        documents: [
          { text: 'The union proposed a night bus to the mill.' },
          { text: 'The residents proposed a night bus to the mill.' },
        ],
      },
      {
        shows: 'two ideas',
        documents: [
          { text: 'The idea of a night bus to the mill came from the union.' },
          { text: 'The owners came up with a shorter shift.' },
        ],
      },
      {
        shows: 'one originator, twice',
        documents: [
          { text: 'The idea of a night bus to the mill came from the union.' },
          { text: 'It was the drivers’ union that came up with the night bus to the mill.' },
        ],
      },
    ],
  },
};

function check(first: CaseClaim, second: CaseClaim): Outcome {
  const [a, b] = [originOf(first), originOf(second)];
  if (!a || !b || oneBreath(first, second)) return null;
  if (a.denied || b.denied) return deniedOrigin(first, a, second, b);
  if (a.by && b.by && a.by !== b.by) return null;
  if ([first, second].some(({ claim }) => TOO.test(claim.quote.exact))) return null;
  const again = retoldOfOthers(first, second) && isDefinite(first) && isDefinite(second);
  if (!a.sole && !b.sole && !again) return null;
  if (relateTerms(a.who, b.who) !== 'different' || oneThing(a.who, b.who)) return null;
  const [wa, wb] = [tellingWords(a.who.words), tellingWords(b.who.words)];
  if (wa.size === 0 || wb.size === 0 || shared(wa, wb).length > 0) return null;
  if (namesIt(first, b.who) || namesIt(second, a.who)) return null;
  if (!again && ground(first, second, new Set([...wa, ...wb, ...ORIGIN_WORDS])).weight < MIN_GROUND)
    return null;
  if (periods(first, second) === 'apart') return OF_OTHER_TIMES;
  const apart = scopedApart(first, second, new Set([...wa, ...wb, ...BIDDING_WORDS]));
  if (apart) return { kind: 'saved', ...apart };
  return {
    kind: 'finding',
    spans: [span(first, a.who), span(second, b.who)],
    message: `Here it was first brought up by “${a.who.text}”, there by “${b.who.text}”.`,
    because: [
      `Both speak of one thing: they share ${inCommon(first, second)}.`,
      'Only one of the two can have brought it up first.',
    ],
    resolveBy: 'Find the minutes or letter in which it was first brought up.',
  };
}

/** Another asked for it too. */
const TOO = /\b(?:too|also|as well|in turn|likewise)\b/i;

/** "At the request of the fire service", "the fire brigade had not asked for one". */
function deniedOrigin(first: CaseClaim, a: Origin, second: CaseClaim, b: Origin): Outcome {
  if (a.denied === b.denied || !isOne(a.who, b.who)) return null;
  const besides = new Set([
    ...tellingWords([...a.who.words, ...b.who.words]),
    ...ORIGIN_WORDS,
    ...wordsInText('one it'),
  ]);
  const denial = a.denied ? first : second;
  const bare = [...aboutWords(denial)].every((word) => besides.has(word));
  const matter = matterOf(first, second, besides);
  if (bare ? matter.weight === 0 : ground(first, second, besides).weight < 1) return null;
  if (periods(first, second) === 'apart') return OF_OTHER_TIMES;
  return {
    kind: 'finding',
    spans: [span(first, a.who), span(second, b.who)],
    message: `In one place “${(a.denied ? b : a).who.text}” asked for it, in the other not.`,
    because: [matter.shown, 'Both speak of the same one.'],
    resolveBy: 'Find the letter or minutes in which it was asked for.',
  };
}

/** One body by name, or by two words for such bodies and a third that they share ("the fire service", "the fire brigade"). */
const isOne = (a: Term, b: Term): boolean =>
  relateTerms(a, b) === 'same' ||
  oneThing(a, b) ||
  (mayBeOne(a, b) && shared(tellingWords(a.words), tellingWords(b.words)).length > 0);

/** "The idea was proposed by", at one meeting: somebody else may propose a night bus too, but not this very idea. */
const isDefinite = ({ claim }: CaseClaim): boolean => /^the\b/i.test(claim.frame.theme?.text ?? '');

/** The sentence names the other's originator too: "Ada Marsh, an engineer who was the first to ask". */
const namesIt = ({ claim }: CaseClaim, { text }: Term): boolean => {
  const { whole, around = [] } = claim.frame;
  const names = tellingWords(text.match(/\p{Lu}[\p{L}-]+/gu) ?? []);
  const told = whole ? wordsInText(whole.text) : tellingWords(around);
  return names.size > 0 && [...names].every((word) => told.has(word));
};
