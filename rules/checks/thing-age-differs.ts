/** How old a body, building or thing is, against the year in which it was founded, built or opened. */
import { akinKeys } from '../compare/words/akin.js';
import { namesDiffer } from '../compare/identity/names.js';
import { span, wordsAt } from '../compare/words/phrases.js';
import { scopesDiffer } from '../compare/scope/scopes.js';
import { relateTerms } from '../compare/identity/terms.js';
import { originIn, originsApart, type Origin } from '../compare/times/thing-ages.js';
import type { CaseClaim, Outcome, PairRule } from '../rule.js';

export const thingAgeDiffers: PairRule = {
  id: 'thing-age-differs',
  revision: 3,
  type: 'temporal-duration',
  severity: 'error',
  shape: 'pair',
  yields: true,
  summary:
    'A body, building or thing is given an age or an anniversary that the year of its beginning denies.',
  doesNotCover: 'People, papers without a date, and ages that are rounded to tens.',
  keys: (claim) => {
    const origin = originIn(claim);
    return origin ? akinKeys(origin.thing.head) : [];
  },
  sides: (claim) => {
    const origin = originIn(claim);
    if (!origin) return null;
    return origin.aged ? { is: ['aged'], meets: ['aged', 'dated'] } : { is: ['dated'], meets: ['aged'] };
  },
  check,
  examples: {
    firing: [
      {
        shows: 'a founding and an age',
        documents: [
          { text: 'Orton Steel was founded in 1950. It was wet.' },
          { text: 'Orton Steel is 90 years old. It was dry.', published: '2019-06-12' },
        ],
        message: '“in 1950” here, “90 years old” there: its beginning would lie in two different times.',
        quoted: ['in 1950', '90 years old'],
      },
      {
        shows: 'an anniversary',
        documents: [
          { text: 'The Orton Angling Club was set up in 1950. It was wet.' },
          {
            text: 'The Orton Angling Club celebrated its 90th anniversary on Monday. It was dry.',
            published: '2019-06-12',
          },
        ],
        message: '“in 1950” here, “90th anniversary” there: its beginning would lie in two different times.',
        quoted: ['in 1950', '90th anniversary'],
      },
      {
        shows: 'an age before the noun',
        documents: [
          { text: 'The swing bridge at Orton was built in 1950. It was wet.' },
          { text: 'The 130-year-old swing bridge at Orton is to be painted.', published: '2019-06-12' },
        ],
        message: '“in 1950” here, “130-year-old” there: its beginning would lie in two different times.',
        quoted: ['in 1950', '130-year-old'],
      },
      {
        shows: 'how long it has existed, and when it was set up',
        documents: [
          { text: 'The weavers’ fund has existed for 150 years. It was wet.', published: '2019-06-12' },
          { text: 'The weavers’ fund was set up in 1982. It was dry.', published: '2019-06-12' },
        ],
        message: '“for 150 years” here, “in 1982” there: its beginning would lie in two different times.',
        quoted: ['for 150 years', 'in 1982'],
      },
      {
        shows: 'the year that it dates from, and when it was built',
        documents: [
          { text: 'The granary at Orton dates from 1894. It was wet.' },
          { text: 'The granary at Orton was built in 1932. It was dry.' },
        ],
        message: '“from 1894” here, “in 1932” there: its beginning would lie in two different times.',
        quoted: ['from 1894', 'in 1932'],
      },
    ],
    silent: [
      {
        shows: 'how long it has stood, in round years',
        documents: [
          { text: 'The granary at Orton has stood for 120 years. It was wet.', published: '2019-06-12' },
          { text: 'The granary at Orton was built in 1894. It was dry.' },
        ],
      },
      {
        shows: 'a round age that fits',
        documents: [
          { text: 'Orton Steel was founded in 1926. It was wet.' },
          { text: 'Orton Steel is 90 years old. It was dry.', published: '2019-06-12' },
        ],
      },
      {
        shows: 'another bridge',
        documents: [
          { text: 'The swing bridge at Orton was built in 1950. It was wet.' },
          { text: 'The 130-year-old swing bridge at Welby is to be painted.', published: '2019-06-12' },
        ],
      },
      {
        shows: 'a paper without a date',
        documents: [
          { text: 'Orton Steel was founded in 1950. It was wet.' },
          { text: 'Orton Steel is 90 years old. It was dry.' },
        ],
      },
    ],
  },
};

function check(first: CaseClaim, second: CaseClaim): Outcome {
  const [a, b] = [originIn(first), originIn(second)];
  // two dates of one beginning are asked elsewhere
  if (!a || !b || !(a.aged || b.aged) || !originsApart(a, b) || relateTerms(a.thing, b.thing) !== 'same')
    return null;
  if (namesDiffer(first, second) || scopesDiffer(first, second) || AFRESH.test(quotes(first, second)))
    return null;
  const told = (own: CaseClaim, { at }: Origin): string => `“${wordsAt(own, at)}”`;
  return {
    kind: 'finding',
    spans: [span(first, a.at), span(second, b.at)],
    message: `${told(first, a)} here, ${told(second, b)} there: its beginning would lie in two different times.`,
    because: [
      `Both speak of one thing: “${a.thing.text}”.`,
      `The one puts its beginning in ${years(a)}, the other in ${years(b)}.`,
    ],
    resolveBy: 'Look up the year in which it was founded, built or opened.',
  };
}

const years = ({ from, to }: Origin): string => (from === to ? String(from) : `${from} to ${to}`);

const quotes = (...own: CaseClaim[]): string => own.map(({ claim }) => claim.quote.exact).join(' ');

/** Built or opened once more, in a new form, or to somebody: a second beginning. */
const AFRESH =
  /\b(?:re-?(?:built|founded|formed|opened|launched|established)|again|new(?:ly)?|anew|extended|present|current|as an?|to (?:the public|visitors|members|women|men))\b/i;
