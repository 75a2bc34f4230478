/** A start, a length and an end of one sentence that do not fit. */
import type { Time } from '../../model/claim.js';
import { bareTime, daysOf, inUnits, type Length } from '../compare/times/durations.js';
import { linksOf, misreckoned, textOf, type Figure, type Linked } from '../compare/figures/figure-links.js';
import { daysFromTo, daysWithin } from '../compare/times/moments-in-days.js';
import type { CaseClaim, GroupRule, Outcome } from '../rule.js';

export const spanMiscalculated: GroupRule = {
  id: 'span-miscalculated',
  revision: 4,
  type: 'temporal-duration',
  severity: 'error',
  shape: 'group',
  yields: true,
  summary: 'A start, a length of time and an end, told in one breath, do not fit.',
  doesNotCover: 'Rough lengths that come near, and lengths told in another sentence than the two ends.',
  needs: ['time'],
  keys: ({ claim }) => (claim.times.length > 0 ? [claim.document] : []),
  check,
  examples: {
    firing: [
      {
        shows: 'an age and a year of birth',
        documents: [{ text: 'Ann Dorling, aged 34, was born in Leith in 1971.', published: '2019-06-12' }],
        message: 'From “1971” to the day of the paper is 48 years, not 34.',
        quoted: ['34', 'in 1971'],
      },
      {
        shows: 'a birth, a death and an age',
        documents: [{ text: 'Mr Pell, who died in 1990 aged 71, was born in 1931.' }],
        message: 'From “1931” to “1990” is 59 years, not 71.',
        quoted: ['in 1931', 'in 1990', '71'],
      },
      {
        shows: 'so many years later',
        documents: [{ text: 'The hotel opened in 1998 and closed 12 years later, in 2014.' }],
        message: 'From “1998” to “2014” is 16 years, not “12 years later”.',
        quoted: ['in 1998', '12 years later', 'in 2014'],
      },
      {
        shows: 'a length and its two ends',
        documents: [{ text: 'She was mayor for ten years, from 1990 to 2006.' }],
        message: '“from 1990 to 2006” is 16 years, not “ten years”.',
        quoted: ['for ten years', 'from 1990 to 2006'],
      },
      {
        shows: 'who joined, and left after so long',
        documents: [{ text: 'She joined the firm in 2003 and left after nine years in 2015.' }],
        message: 'From “2003” to “2015” is 12 years, not “nine years”.',
        quoted: ['in 2003', 'after nine years', 'in 2015'],
      },
      {
        shows: 'hours',
        documents: [
          {
            text: 'The walkers set out at 9am and came back six hours later, at 5pm.',
            published: '2019-06-12',
          },
        ],
        message: 'From “9am” to “5pm” is 8 hours, not “six hours later”.',
        quoted: ['at 9am', 'six hours later', 'at 5pm'],
      },
    ],
    silent: [
      {
        shows: 'an age that fits the year of birth',
        documents: [{ text: 'Ann Dorling, aged 34, was born in Leith in 1984.', published: '2019-06-12' }],
      },
      {
        shows: 'an age at another time',
        documents: [
          {
            text: 'Lena Marsh, born in 1950, married at the age of 45 and died in 2010.',
            published: '2019-06-12',
          },
        ],
      },
      {
        shows: 'a length that fits',
        documents: [{ text: 'The hotel opened in 1998 and closed 16 years later, in 2014.' }],
      },
      {
        shows: 'years begun',
        documents: [{ text: 'The hotel opened in 1998 and closed 12 years later, in 2011.' }],
      },
      {
        shows: 'another between the two',
        documents: [
          { text: 'The mill was built in 1871 and rebuilt after a fire 60 years later; it closed in 1951.' },
        ],
      },
      {
        shows: 'a sentence for so long',
        documents: [{ text: 'He was jailed in 2001 for five years and freed in 2004.' }],
      },
      {
        shows: 'a year that goes without saying',
        documents: [
          {
            text: 'The strike, which began on 8 June, ended three weeks later on 29 June.',
            published: '2019-06-12',
          },
        ],
      },
    ],
  },
};

function check(claims: readonly CaseClaim[]): Outcome[] {
  return linksOf(claims, ['span'])
    .map(compare)
    .filter((outcome) => outcome !== null);
}

function compare(linked: Linked): Outcome {
  const of = (role: 'from' | 'to' | 'by' | 'whole'): Time | null => {
    const at = linked.figures.find(({ as }) => as === role)?.at;
    return at && 'timex' in at ? at : null;
  };
  const age = linked.one('by');
  if (age) return lifeOf(linked, age, of('from'), of('to'));
  const [from, to, by, whole] = [of('from'), of('to'), of('by'), of('whole')];
  const between = whole ? daysWithin(whole) : from && to ? daysFromTo(from, to) : null;
  if (!by || !between) return null;
  const length = daysOf(by) ?? (from ? lengthTo(from, by) : null);
  if (!length || (length.min <= between.max && between.min <= length.max)) return null;
  // "for ten years, between 1990 and 2006": so long within that time; "…, a period of ten years" is all of it
  if (whole && by.start < whole.start && /^between\b/i.test(whole.text) && length.max < between.min)
    return null;
  const days = (between.min + between.max) / 2;
  const told = length.unit < 1 && days < 2 ? `${Math.round(days * 24)} hours` : inUnits(days, length.unit);
  const shown = linked.figures.find(({ as }) => as === 'by');
  if (!shown) return null;
  const text = textOf(shown);
  return misreckoned(
    linked,
    whole
      ? `“${whole.text}” is ${told}, not “${bareTime(text)}”.`
      : `From “${bareTime(from?.text ?? '')}” to “${bareTime(to?.text ?? '')}” is ${told}, not “${bareTime(text)}”.`,
    {
      because: [
        'The start, the length and the end are told of one thing.',
        'Rounding does not close the gap.',
      ],
      resolveBy: 'Find the day of each end in a record.',
    },
  );
}

/** A birth and an age, with the death or on the day of the paper; a year more or less is let pass, as ages are told from memory. */
function lifeOf(linked: Linked, { at: age, claim }: Figure, from: Time | null, to: Time | null): Outcome {
  const { published } = claim.meta;
  const until = to ?? (published === null ? null : { timex: published, text: published });
  const gap = from && until ? daysFromTo(from, until) : null;
  if (!gap || age.value === null || age.approximate || !from || claim.claim.modality !== 'asserted')
    return null;
  const [least, most] = [(age.value - 1) * YEAR, (age.value + 2) * YEAR];
  if (least <= gap.max && gap.min <= most) return null;
  const years = Math.round((gap.min + gap.max) / 2 / YEAR);
  return misreckoned(
    linked,
    `From “${bareTime(from.text)}” to ${to ? `“${bareTime(to.text)}”` : 'the day of the paper'} is ${years} years, not ${age.text}.`,
    {
      because: [
        'The birth and the age are told of one person.',
        'A year more or less does not close the gap.',
      ],
      resolveBy: 'Find the day of birth in a register.',
    },
  );
}

const YEAR = 365.25;

/** "12 years later", read as the year that it comes to: as many days, with half a unit to each side. */
function lengthTo(from: Time, by: Time): Length | null {
  const unit = UNITS.find(([name]) => name.test(by.text))?.[1];
  const length = daysFromTo(from, by);
  if (unit === undefined || !length || ROUGH.test(by.text)) return null;
  const room = unit > 300 ? 0 : unit / 2;
  return { min: length.min - room, max: length.max + room, unit };
}

const UNITS: readonly (readonly [RegExp, number])[] = [
  [/\bdecades?\b/i, 3652.5],
  [/\byears?\b/i, 365.25],
  [/\bmonths?\b/i, 30.44],
  [/\bweeks?\b/i, 7],
  [/\bdays?\b/i, 1],
];
const ROUGH =
  /\b(?:about|around|nearly|almost|some|several|few|roughly|over|more|less|than|least|half|just)\b/i;
