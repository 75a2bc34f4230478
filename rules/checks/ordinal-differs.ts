/** One thing, two places in a row of its kind: "the third strike this year", "the first strike this year". */
import { daysBetween } from '../compare/times/durations.js';
import { occasionsDiffer } from '../compare/times/occasion-marks.js';
import { periods } from '../compare/identity/times.js';
import { oneBreath } from '../compare/identity/speakers.js';
import { span } from '../compare/words/phrases.js';
import { ordinalOf, placesApart } from '../compare/turns/ordinals.js';
import type { CaseClaim, Outcome, PairRule } from '../rule.js';

export const ordinalDiffers: PairRule = {
  id: 'ordinal-differs',
  revision: 1,
  type: 'temporal-order',
  severity: 'warning',
  shape: 'pair',
  yields: true,
  summary: 'One thing is the first of its kind in one place, and the third of the same kind in another.',
  doesNotCover: 'Rows that are told in other words, of another place, time or owner, and "the last".',
  keys: (claim) => [...(ordinalOf(claim)?.row ?? [])],
  check,
  examples: {
    firing: [
      {
        shows: 'the third, and the first, with the noun before or behind',
        documents: [
          {
            text: 'It was the third walkout at the tannery this year, the union said.',
            published: '2013-06-12',
          },
          {
            text: 'The walkout was the first at the tannery this year. It lasted an hour.',
            published: '2013-06-12',
          },
        ],
        message: '“the third” here, “the first” there, of one row.',
        quoted: ['the third', 'the first'],
      },
      {
        shows: 'a term of office',
        documents: [
          { text: 'The mayor of Orton is serving her second term. She has a dog.', published: '2013-06-12' },
          { text: 'The mayor of Orton is in her third term of office. She rides.', published: '2013-06-12' },
        ],
        message: '“her second” here, “her third” there, of one row.',
        quoted: ['her second', 'her third'],
      },
      {
        shows: 'an occasion by its day',
        documents: [
          { text: 'The 14th congress of the guild opened in Velden on Monday.', published: '2013-06-12' },
          { text: 'The guild’s 13th congress opened in Velden on Monday.', published: '2013-06-12' },
        ],
        message: '“The 14th” here, “13th” there, of one row.',
        quoted: ['The 14th', '13th'],
      },
      {
        shows: 'the only one, and the second',
        documents: [
          { text: 'Ada Moss was the only woman to lead the guild. She wove.' },
          { text: 'Ada Moss was the second woman to lead the guild. She spun.' },
        ],
        message: '“the only” here, “the second” there, of one row.',
        quoted: ['the only', 'the second'],
      },
    ],
    silent: [
      {
        shows: 'two people',
        documents: [
          { text: 'Ada Moss was the first woman to lead the guild. She wove.' },
          { text: 'Ines Hall was the second woman to lead the guild. She spun.' },
        ],
      },
      {
        shows: 'a narrower row',
        documents: [
          { text: 'It was the first walkout at the tannery this year.', published: '2013-06-12' },
          { text: 'It was the third walkout at the tannery since 2010.', published: '2013-06-12' },
        ],
      },
      {
        shows: 'two of several',
        documents: [
          { text: 'It was the first of three walkouts at the tannery.', published: '2013-06-12' },
          { text: 'It was the second of three walkouts at the tannery.', published: '2013-06-12' },
        ],
      },
      {
        shows: 'two parts, each with a day of its own',
        documents: [
          { text: 'The first stage of the works is due in May.', published: '2013-01-12' },
          { text: 'The second stage of the works is due in July.', published: '2013-01-12' },
        ],
      },
      {
        shows: 'another term by now',
        documents: [
          { text: 'The mayor of Orton is serving her first term. She has a dog.', published: '2009-06-12' },
          { text: 'The mayor of Orton is serving her second term. She rides.', published: '2013-06-12' },
        ],
        savedBy: 'change',
      },
    ],
  },
};

/** Papers of one month speak of one strike or term; later ones may speak of the next. */
const ONE_AFFAIR = 31;

function check(first: CaseClaim, second: CaseClaim): Outcome {
  const [a, b] = [ordinalOf(first), ordinalOf(second)];
  if (!a || !b || !placesApart(a, b) || oneBreath(first, second) || occasionsDiffer(first, second))
    return null;
  const [x, y] = [first.meta.published, second.meta.published];
  if (periods(first, second) === 'apart' || (x && y && Math.abs(daysBetween(x, y)) > ONE_AFFAIR))
    return { kind: 'saved', explanation: 'change', message: 'The later paper may tell of a later one.' };
  return {
    kind: 'finding',
    spans: [span(first, a), span(second, b)],
    message: `“${textOf(first, a)}” here, “${textOf(second, b)}” there, of one row.`,
    because: ['Both tell of the row in the same words.', 'One thing has one place in a row.'],
    resolveBy: 'Count those that came before it.',
  };
}

const textOf = ({ claim: { quote } }: CaseClaim, { start, end }: { start: number; end: number }): string =>
  quote.exact.slice(start - quote.start, end - quote.start);
