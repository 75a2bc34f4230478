/** One event, put in two places: "was held at the Corn Exchange", "was held at the library". */
import type { Term } from '../../model/claim.js';
import type { CaseClaim, Outcome, PairRule } from '../rule.js';
import { eventOf } from '../compare/identity/event-view.js';
import {
  areTwo,
  fillerKeys,
  type Filled,
  isOneThing,
  knows,
  rivalFillings,
  rivalsApart,
} from '../compare/doers/fillers.js';
import { span } from '../compare/words/phrases.js';
import { inCommon } from '../compare/identity/about.js';
import { oneBreath } from '../compare/identity/speakers.js';
import { ONE_PLACE } from '../words/one-filler.js';
import { isRegion } from '../compare/words/regions.js';
import { wordsInText } from '../compare/words/words.js';

const VERBS = new Set(ONE_PLACE.split(' '));
const PLACING = /^(?:in|at|on)$/;

/** Where somebody lives or grew up and where a thing lies is in one place by name; in common nouns it may be several at once. */
const DWELLING = new Set(['live', 'grow up', 'lie', 'be']);
/** What stays where it is: buildings and works. Note: no vehicles, no people, no bodies with several seats. */
const STANDING =
  /^(?:plant|factory|mill|works|brewery|dairy|quarry|mine|school|hospital|museum|library|church|chapel|theatre|cinema|hotel|pub|station|airport|harbour|depot|warehouse|headquarters|stadium|bridge|castle|palace|prison|grave|tomb|monument|statue|lighthouse)$/;

export const placeDiffers: PairRule = {
  id: 'place-differs',
  revision: 8,
  type: 'attribution',
  severity: 'warning',
  shape: 'pair',
  yields: true,
  summary: 'One event is put in two places.',
  doesNotCover:
    'Events that may come to pass in several places, a place and a larger one around it, and what was moved in between.',
  keys: (claim) => fillerKeys(placesOf(claim)),
  check,
  examples: {
    firing: [
      {
        shows: 'where it started, in two words',
        documents: [
          { text: 'The fire at the mill started in the kitchen. It was dark.' },
          { text: 'The fire at the mill began in the attic. It was late.' },
        ],
        message: '“the kitchen” here, “the attic” there: one event, two places.',
        quoted: ['the kitchen', 'the attic'],
      },
      {
        shows: 'where a firm is based',
        documents: [
          { text: 'The insurer Norden, based in Velden, is to close its branch in Oster. It has ten more.' },
          { text: 'Norden is based in Oster. It was founded in 1911.' },
        ],
        message: '“Velden” here, “Oster” there: one event, two places.',
        quoted: ['Velden', 'Oster'],
      },
      {
        shows: 'two towns',
        documents: [
          { text: 'Ada Marsh was born in Velden in 1911, the plaque says. It was put up last year.' },
          { text: 'Ada Marsh was born in Oster in 1911. Her father kept a shop.' },
        ],
        message: '“Velden” here, “Oster” there: one event, two places.',
        quoted: ['Velden', 'Oster'],
      },
      {
        shows: 'two rooms',
        documents: [
          { text: 'The hearing was held at the town hall. Sixty people came.' },
          { text: 'The hearing took place at the library, the clerk said. It was cold.' },
        ],
        message: '“the town hall” here, “the library” there: one event, two places.',
        quoted: ['the town hall', 'the library'],
      },
      {
        shows: 'two halls of one kind',
        documents: [
          { text: 'The meeting was held in the East Hall. Tea was served.' },
          { text: 'The meeting was held in the West Hall. Rain had kept many away.' },
        ],
        message: '“the East Hall” here, “the West Hall” there: one event, two places.',
        quoted: ['the East Hall', 'the West Hall'],
      },
      {
        shows: 'two floors of one building',
        documents: [
          { text: 'The archive is stored on the third floor of the mill. It is dusty.' },
          { text: 'The archive is kept in the basement of the mill. It is damp.' },
        ],
        message: '“the third floor” here, “the basement” there: one event, two places.',
        quoted: ['the third floor', 'the basement'],
      },
    ],
    silent: [
      {
        shows: 'two things on two floors',
        documents: [
          { text: 'The charts are stored on the third floor of the mill. They are dusty.' },
          { text: 'The ledgers are kept in the basement of the mill. They are damp.' },
        ],
      },
      {
        shows: 'based in one place, at work in another',
        documents: [
          { text: 'The insurer Norden, based in Velden, is to close its branch in Oster. It has ten more.' },
          { text: 'Norden is based in Velden. It was founded in 1911.' },
        ],
      },
      {
        shows: 'two events of a series',
        documents: [
          { text: 'The ceremony took place in Velden in 2012. It was long.' },
          { text: 'The ceremony took place in Oster in 2016. It was short.' },
        ],
        savedBy: 'period',
      },
      {
        shows: 'a place in a larger one',
        documents: [
          { text: 'Ada Marsh was born in Velden. Her father kept a shop.' },
          { text: 'Ada Marsh was born in Norway. She left it young.' },
        ],
      },
      {
        shows: 'the place and what it is',
        documents: [
          { text: 'The hearing was held at Tarn House. Sixty people came.' },
          { text: 'The hearing was held at the library. Sixty people came.' },
        ],
      },
      {
        shows: 'events of two bodies',
        documents: [
          { text: 'The board’s meeting was held in the East Hall. Tea was served.' },
          { text: 'The union’s meeting was held in the West Hall. Rain had kept many away.' },
        ],
      },
    ],
  },
};

function placesOf(one: CaseClaim): Filled[] {
  const { claim } = one;
  if (claim.frame.others.length === 0 || claim.polarity === 'negative') return [];
  if (!/^(?:asserted|planned|predicted)$/.test(claim.modality)) return [];
  const { lemma: verb, class: kind, theme, agent } = eventOf(claim);
  // "started in the attic", "broke out in the attic"; "is kept in it", "is stored in it"
  const lemma = kind === 'begin' ? 'begin' : /^(?:keep|house)$/.test(verb ?? '') ? 'store' : verb;
  const thing = theme ?? agent;
  if (!thing || lemma === null || !isOneThing(thing)) return [];
  const dwells = DWELLING.has(lemma) && isSettled(one, lemma, thing);
  if (!VERBS.has(lemma) && !dwells) return [];
  return claim.frame.others
    .filter(({ role, term }) => PLACING.test(role) && term.start > thing.start)
    .flatMap(({ role, term }): Filled[] => {
      const floor = FLOOR.test(term.head);
      return [
        ...(floor ? [{ role: `${lemma} floor`, thing, filler: floorOf(term) }] : []),
        ...(dwells && !isByName(term) ? [] : [{ role: `${lemma} ${role}`, thing, filler: term }]),
      ];
    });
}

/** The floors of one building, of which a thing is on one, whatever preposition its name takes. */
const FLOOR = /^(?:floor|storey|basement|cellar|attic|loft)$/;

/** "The basement of the hall": which floor, without the building; a thesaurus would hold all floors for one thing. */
function floorOf(term: Term): Term {
  const [text = ''] = term.text.split(/ (?:of|in|at) /);
  const level = text
    .toLowerCase()
    .replace(/^(?:the|its|their) /, '')
    .replace('cellar', 'basement')
    .replace('loft', 'attic')
    .replace('storey', 'floor');
  return { ...term, text, end: term.start + text.length, head: level, words: [level] };
}

/** So it is now, or was for the whole of a youth: not "used to live", nor "until she was six". */
function isSettled({ claim: { frame, quote } }: CaseClaim, lemma: string, thing: Term): boolean {
  if (/\b(?:used to|until|as an?|partly|also|first(?! floor)|later|then)\b/i.test(quote.exact)) return false;
  if (lemma === 'grow up') return true;
  const floor = frame.others.some(({ term }) => FLOOR.test(term.head));
  return frame.tense === 'present' && (lemma !== 'be' || floor || STANDING.test(thing.head));
}

const isByName = ({ text }: Term): boolean => /^\p{Lu}/u.test(text);

/** "Ann Lee opened the hall in Tarn", "Tom Vane opened the hall in Skerry": who did it differs too, and there were two. */
function twoActs({ claim: { frame: a } }: CaseClaim, { claim: { frame: b } }: CaseClaim): boolean {
  return a.agent !== null && b.agent !== null && areTwo(a.agent, b.agent);
}

function check(first: CaseClaim, second: CaseClaim): Outcome {
  const [a, b] = rivalFillings(placesOf(first), placesOf(second)) ?? [];
  if (!a || !b || oneBreath(first, second) || twoActs(first, second)) return null;
  if (isRegion(a.filler) !== isRegion(b.filler)) return null;
  if (hasToo(first, a, b.filler) || hasToo(second, b, a.filler)) return null;
  const apart = rivalsApart(first, a, second, b);
  if (apart) return apart;
  return {
    kind: 'finding',
    spans: [span(first, a.filler), span(second, b.filler)],
    message: `“${a.filler.text}” here, “${b.filler.text}” there: one event, two places.`,
    because: [
      `Both tell of one event: they share ${inCommon(first, second)}.`,
      'It came to pass in one place, and neither place is named as a part of the other.',
    ],
    resolveBy: 'Find a record made on the spot; a map where one place may lie in the other.',
  };
}

/** Born, based or buried somewhere: one is so in one place, and other places in the sentences around are of something else. */
const FIXED = /^(?:bear|bury|base|locate|situate|headquarter) /;

/** The text names the other's place too: for what is so in one place only, in the same clause. */
function hasToo(one: CaseClaim, { role }: Filled, filler: Term): boolean {
  if (!FIXED.test(role)) return knows(one, filler);
  const own = wordsInText(one.claim.quote.exact);
  return [...wordsInText(filler.text)].some((word) => own.has(word));
}
