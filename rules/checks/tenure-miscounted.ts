/** Years in a post, with a body or in a place that do not fit the day on which they began. */
import type { Time } from '../../model/claim.js';
import { dayInWords } from '../../model/days-in-words.js';
import { bareTime, daysBetween, inUnits } from '../compare/times/durations.js';
import { span } from '../compare/words/phrases.js';
import { oneTenure } from '../compare/times/held.js';
import { tenureIn, tenureKeys, type Begun, type Lasted, type Whole } from '../compare/times/tenures.js';
import type { CaseClaim, Outcome, PairRule } from '../rule.js';

export const tenureMiscounted: PairRule = {
  id: 'tenure-miscounted',
  revision: 5,
  type: 'temporal-duration',
  severity: 'error',
  shape: 'pair',
  yields: true,
  summary:
    'Somebody is said to have been so long in a post, with a body or in a place, and another place gives a day of beginning, or both ends, that do not fit.',
  doesNotCover: 'Second terms, broken spells, papers without a date, and a unit more or less.',
  needs: ['time'],
  keys: tenureKeys,
  sides: (claim) => {
    const { begun, lasted, whole } = tenureIn(claim);
    if (whole.length > 0) return { is: ['whole'], meets: ['lasted'] };
    if (begun.length + lasted.length === 0) return null;
    const [first, second] = [begun.length > 0, lasted.length > 0];
    return {
      is: [...(first ? ['begun'] : []), ...(second ? ['lasted'] : [])],
      meets: [...(first ? ['begun', 'lasted'] : []), ...(second ? ['begun', 'whole'] : [])],
    };
  },
  check,
  examples: {
    firing: [
      {
        shows: 'a chairman since one year, and years as chairman',
        documents: [
          { text: 'Ines Hall became chairman of the Orton Angling Club in 2004. It was wet.' },
          {
            text: 'Ines Hall, chairman of the Orton Angling Club for nine years, caught a pike. It was dry.',
            published: '2019-06-12',
          },
        ],
        message: 'From 2004 to 12 June 2019 is 15 years, not “nine years”.',
        quoted: ['in 2004', 'for nine years'],
      },
      {
        shows: 'who joined in one year and left after too many',
        documents: [
          { text: 'Bram Oke joined Orton Steel in 1990. It was wet.' },
          { text: 'Bram Oke retired in 2010 after 30 years with Orton Steel. It was dry.' },
        ],
        message: 'From 1990 to 2010 is 20 years, not “30 years”.',
        quoted: ['in 1990', 'after 30 years'],
      },
      {
        shows: 'from one year to another, and years in charge',
        documents: [
          { text: 'Ines Hall ran the Orton museum from May 2003 until August 2011. It was wet.' },
          { text: 'Ines Hall resigned after four years as director of the museum. It was dry.' },
        ],
        message: '“from May 2003 until August 2011” is 8 years, not “four years”.',
        quoted: ['from May 2003 until August 2011', 'after four years'],
      },
      {
        shows: 'since one year, and from another',
        documents: [
          { text: 'Ines Hall has been mayor of Orton since May 2018. It was wet.' },
          { text: 'Ines Hall became mayor of Orton in May 2015. It was dry.' },
        ],
        message: '“since May 2018” here, “in May 2015” there, for the beginning of one thing.',
        quoted: ['since May 2018', 'in May 2015'],
      },
      {
        shows: 'years in a village',
        documents: [
          { text: 'Ada Moss moved to Welby in 1990. It was wet.' },
          { text: 'Ada Moss has lived in Welby for 50 years. It was dry.', published: '2019-06-12' },
        ],
        message: 'From 1990 to 12 June 2019 is 29 years, not “50 years”.',
        quoted: ['in 1990', 'for 50 years'],
      },
    ],
    silent: [
      {
        shows: 'years that fit',
        documents: [
          { text: 'Ines Hall became chairman of the Orton Angling Club in 2004. It was wet.' },
          {
            text: 'Ines Hall, chairman of the Orton Angling Club for 15 years, caught a pike. It was dry.',
            published: '2019-06-12',
          },
        ],
      },
      {
        shows: 'another post',
        documents: [
          { text: 'Ines Hall became treasurer of the Orton Angling Club in 2004. It was wet.' },
          {
            text: 'Ines Hall, chairman of the Orton Angling Club for nine years, caught a pike. It was dry.',
            published: '2019-06-12',
          },
        ],
      },
      {
        shows: 'another team of the same name',
        documents: [
          { text: 'Ines Hall managed the team from June 2009 until May 2012. It was wet.' },
          { text: 'Ines Hall was manager of the youth team for six years. It was dry.' },
        ],
      },
      {
        shows: 'years in the post by some day, and not all of them',
        documents: [
          { text: 'Ines Hall was director of the trust from 2001 to 2011. It was wet.' },
          { text: 'Ines Hall said after three years as director that she was tired. It was dry.' },
        ],
      },
      {
        shows: 'another person',
        documents: [
          { text: 'Ada Moss moved to Welby in 1990. It was wet.' },
          { text: 'Ines Hall has lived in Welby for 50 years. It was dry.', published: '2019-06-12' },
        ],
      },
      {
        shows: 'a spell that was broken',
        documents: [
          { text: 'Bram Oke joined Orton Steel in 1990. It was wet.' },
          { text: 'Bram Oke retired in 2010 after two spells and 12 years with Orton Steel. It was dry.' },
        ],
      },
    ],
  },
};

function check(first: CaseClaim, second: CaseClaim): Outcome {
  const [a, b] = [tenureIn(first), tenureIn(second)];
  return (
    denied(first, a.begun, second, b.lasted) ??
    denied(second, b.begun, first, a.lasted) ??
    deniedWhole(first, a.whole, second, b.lasted) ??
    deniedWhole(second, b.whole, first, a.lasted) ??
    begunTwice(first, a.begun, second, b.begun)
  );
}

/** "Has been mayor since 2018", "became mayor in 2015": of one spell, and not of one day. */
function begunTwice(first: CaseClaim, a: readonly Begun[], second: CaseClaim, b: readonly Begun[]): Outcome {
  for (const x of a) {
    const y = b.find(
      (one) => x.since !== one.since && oneTenure(x, one) && (one.to < x.from || x.to < one.from),
    );
    if (y)
      return {
        kind: 'finding',
        spans: [span(first, x.at), span(second, y.at)],
        message: `“${x.at.text}” here, “${y.at.text}” there, for the beginning of one thing.`,
        because: [`Both speak of ${x.person} and of one post, body or place.`, 'The two days do not meet.'],
        resolveBy: 'Look up the day on which it began.',
      };
  }
  return null;
}

function denied(
  start: CaseClaim,
  begun: readonly Begun[],
  later: CaseClaim,
  lasted: readonly Lasted[],
): Outcome {
  for (const x of begun) {
    const y = lasted.find((one) => oneTenure(x, one) && !fits(x, one));
    if (y?.until)
      return {
        kind: 'finding',
        spans: [span(start, x.at), span(later, y.at)],
        message: `From ${dayInWords(dayOf(x.at, x.from))} to ${dayInWords(y.ended ? dayOf(y.ended, y.until) : y.until)} is ${inUnits(lengthOf(x, y.ended, y.until), y.days.unit)}, not “${bareTime(y.at.text)}”.`,
        because: [
          `Both speak of ${x.person} and of one post, body or place.`,
          'Rounding to the unit that is used does not close the gap.',
        ],
        resolveBy: 'Look up the day on which it began.',
      };
  }
  return null;
}

/** "Led it from 2003 until 2011", "led it for four years". */
function deniedWhole(
  ends: CaseClaim,
  whole: readonly Whole[],
  length: CaseClaim,
  lasted: readonly Lasted[],
): Outcome {
  for (const x of whole) {
    const y = lasted.find((one) => oneTenure(x, one) && !fitsWhole(x, one));
    if (y)
      return {
        kind: 'finding',
        spans: [span(ends, x.at), span(length, y.at)],
        message: `“${x.at.text}” is ${inUnits((x.days.min + x.days.max) / 2, y.days.unit)}, not “${bareTime(y.at.text)}”.`,
        because: [
          `Both speak of ${x.person} and of one post, body or place.`,
          'Rounding to the unit that is used does not close the gap.',
        ],
        resolveBy: 'Look up the days on which it began and ended.',
      };
  }
  return null;
}

/** What was not all of it can only be too long. */
const fitsWhole = ({ days }: Whole, { days: { min, max, unit }, total }: Lasted): boolean =>
  min - unit / 2 <= days.max && (!total || days.min <= max + unit / 2);

/** From the middle of the day or year of the beginning to that of the end. */
const lengthOf = ({ from, to }: Begun, ended: Time | null, until: string): number =>
  (daysBetween(from, ended?.earliest ?? until) + daysBetween(to, until)) / 2;

/** A date as finely as it is told: "2004", "2018-05". */
const dayOf = ({ timex }: Time, day: string): string =>
  /^\d{4}(?:-\d{2}){0,2}$/.test(timex ?? '') ? (timex ?? day) : day;

/** A whole unit is left at each side: years of service are counted from either end of a year. */
function fits({ from, to }: Begun, { days: { min, max, unit }, until, lasting }: Lasted): boolean {
  if (until === null) return true;
  const [most, least] = [daysBetween(from, until), daysBetween(to, until)];
  return least <= 0 || ((!lasting || least <= max + unit / 2) && min - unit / 2 <= most);
}
