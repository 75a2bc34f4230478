/** When or where somebody was born, when one died, or how old one is, told in two ways. */
import { bothBrief } from '../compare/identity/brief.js';
import { span } from '../compare/words/phrases.js';
import { periods } from '../compare/identity/times.js';
import { agesIn, lifeDatesIn, type Age, type LifeDate } from '../facts/lives.js';
import { nameWords, oneThing, twoThings } from '../facts/names.js';
import { clashOf, factsOf } from '../facts/of-claim.js';
import { birthplacesIn, type Birthplace } from '../facts/birthplaces.js';
import type { CaseClaim, Outcome, PairRule } from '../rule.js';

const dates = factsOf(lifeDatesIn);
const ages = factsOf(agesIn);
const birthplaces = factsOf(birthplacesIn);

export const lifeDiffers: PairRule = {
  id: 'life-differs',
  revision: 4,
  type: 'temporal-date',
  severity: 'warning',
  shape: 'pair',
  byName: true,
  yields: true,
  summary: 'Two short texts give one person two ages, two dates of birth or death, or two places of birth.',
  doesNotCover:
    'A year and a day in it, and places of birth of which neither text names both: the one may lie in the other.',
  needs: ['brief'],
  keys: (claim) =>
    [...dates(claim), ...ages(claim), ...birthplaces(claim)].flatMap(({ name }) => nameWords(name)),
  check,
  examples: {
    firing: [
      {
        shows: 'an age in passing',
        documents: [
          { text: 'Elena Varga, a 58-year-old pilot from Tarnmouth, was rescued off Skerry.' },
          { text: 'Elena Varga, 61, was rescued at noon.' },
        ],
        message: 'Elena Varga is 58 years old here, 61 there.',
        quoted: ['Elena Varga, a 58-year-old', 'Elena Varga, 61'],
      },
      {
        shows: 'the day of birth taken for that of death',
        documents: [
          { text: 'Jonas Tveit (born 4 May 1871, Tarnmouth; died 9 June 1940, Eastwick) built bridges.' },
          { text: 'Jonas Tveit died on 4 May 1871.' },
        ],
        message: 'Jonas Tveit was born in 1871 here, died in 1871 there.',
        quoted: ['Jonas Tveit (born 4 May 1871', 'Jonas Tveit died on 4 May 1871'],
      },
      {
        shows: 'two years of death',
        documents: [
          { text: 'Jonas Tveit died at sea in 1940.' },
          { text: 'Jonas Tveit (1871–1938) built bridges.' },
        ],
        message: 'Jonas Tveit died in 1940 here, died in 1938 there.',
        quoted: ['Jonas Tveit died at sea in 1940', 'Jonas Tveit (1871–1938)'],
      },
      {
        shows: 'where one settled taken for the place of birth',
        documents: [
          { text: 'Jonas Tveit was born in Eastwick and settled in Tarnmouth in 1890.' },
          { text: 'Jonas Tveit was born in Tarnmouth.' },
        ],
        message: 'Jonas Tveit is from “Eastwick” here, from “Tarnmouth” there.',
        quoted: ['Jonas Tveit was born in Eastwick', 'Jonas Tveit was born in Tarnmouth'],
      },
    ],
    silent: [
      {
        shows: 'a town and what may be its county',
        documents: [
          { text: 'Jonas Tveit was born in Eastwick.' },
          { text: 'Jonas Tveit was born in Norland.' },
        ],
      },
      {
        shows: 'a year and a day in it',
        documents: [
          { text: 'Jonas Tveit was born in 1871.' },
          { text: 'Jonas Tveit was born on 4 May 1871.' },
        ],
      },
      {
        shows: 'born in one year, dead in another',
        documents: [{ text: 'Jonas Tveit was born in 1871.' }, { text: 'Jonas Tveit died in 1940.' }],
      },
      {
        shows: 'two people',
        documents: [
          { text: 'Elena Varga, 58, was rescued at noon.' },
          { text: 'Jonas Tveit, 61, was rescued at noon.' },
        ],
      },
    ],
  },
};

function check(first: CaseClaim, second: CaseClaim): Outcome {
  if (!bothBrief(first, second)) return null;
  const [a, b] = clashOf(dates(first), dates(second), datesClash) ?? [];
  if (a && b) return finding(first, second, a, b, `${a.name} ${inWords(a)} here, ${inWords(b)} there.`);
  const [from, other] = clashOf(birthplaces(first), birthplaces(second), placesClash) ?? [];
  if (from && other && (names(first, other.places) || names(second, from.places)))
    return finding(
      first,
      second,
      from,
      other,
      `${from.name} is from “${from.places}” here, from “${other.places}” there.`,
    );
  const [x, y] = clashOf(ages(first), ages(second), agesClash) ?? [];
  if (!x || !y) return null;
  if (periods(first, second) === 'apart')
    return { kind: 'saved', explanation: 'period', message: 'The two ages are of different times.' };
  return finding(first, second, x, y, `${x.name} is ${x.years} years old here, ${y.years} there.`);
}

const inWords = ({ event, year }: LifeDate): string => `${event === 'born' ? 'was born' : 'died'} in ${year}`;

/** Two dates of one event; or one date, told to be that of the birth and that of the death. */
function datesClash(a: LifeDate, b: LifeDate): boolean {
  if (!oneThing(a.name, b.name)) return false;
  const sameDay = a.year === b.year && (a.day === b.day || a.day === null || b.day === null);
  return a.event === b.event ? !sameDay : sameDay;
}

const placesClash = (a: Birthplace, b: Birthplace): boolean =>
  oneThing(a.name, b.name) && twoThings(a.places, b.places);

/** The text names the other's place too, and yet not as the place of birth. */
const names = ({ claim }: CaseClaim, places: string): boolean =>
  nameWords(places).every((word) => nameWords(claim.frame.whole?.text ?? '').includes(word));

const agesClash = (a: Age, b: Age): boolean => oneThing(a.name, b.name) && a.years !== b.years;

function finding(
  first: CaseClaim,
  second: CaseClaim,
  a: { start: number; end: number },
  b: { start: number; end: number },
  message: string,
): Outcome {
  return {
    kind: 'finding',
    spans: [span(first, a), span(second, b)],
    message,
    because: ['Both name one person, and one is born and dies once.'],
    resolveBy: 'Find a register or an obituary.',
  };
}
