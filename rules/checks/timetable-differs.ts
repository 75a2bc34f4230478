/** One thing, two timetables: held on Thursdays and on Saturdays, closing at four and at five, shut on Mondays and open every day. */
import { oneBreath } from '../compare/identity/speakers.js';
import { relateTerms } from '../compare/identity/terms.js';
import { thingKeys } from '../compare/identity/same-event.js';
import { isNewTo, restrictionsOf } from '../compare/scope/restrictions.js';
import { scopedApart } from '../compare/scope/set-apart.js';
import { timetableOf, timetablesApart } from '../compare/times/timetables.js';
import { changedSince } from '../compare/times/moments.js';
import { span } from '../compare/words/phrases.js';
import type { CaseClaim, Outcome, PairRule } from '../rule.js';

export const timetableDiffers: PairRule = {
  id: 'timetable-differs',
  revision: 1,
  type: 'temporal-date',
  severity: 'error',
  shape: 'pair',
  yields: true,
  summary: 'Two places give one thing two days of the week, or two hours at which it opens or closes.',
  doesNotCover: 'What was so in the past or in a season, and days of opening that add to each other.',
  keys: (claim) => (timetableOf(claim) ? thingKeys(claim) : []),
  check,
  examples: {
    firing: [
      {
        shows: 'two market days',
        documents: [
          { text: 'The wool market is held every Thursday. It is old.' },
          { text: 'The wool market takes place on Saturdays. It is loud.' },
        ],
        message: '“every Thursday” here, “on Saturdays” there.',
        quoted: ['every Thursday', 'on Saturdays'],
      },
      {
        shows: 'until when it is open, and when it closes',
        documents: [
          { text: 'The lamp museum is open from 10am to 5pm. It has a shop.' },
          { text: 'The lamp museum closes at 4pm. It has a garden.' },
        ],
        message: '“from 10am to 5pm” here, “at 4pm” there.',
        quoted: ['from 10am to 5pm', 'at 4pm'],
      },
      {
        shows: 'shut on a day, and open on every day',
        documents: [
          { text: 'The baths at Orton are shut on Mondays. They are warm.' },
          { text: 'The baths at Orton are open seven days a week. They are deep.' },
        ],
        message: '“on Mondays” here, “seven days a week” there.',
        quoted: ['on Mondays', 'seven days a week'],
      },
      {
        shows: 'two days of a month',
        documents: [
          { text: 'The watch committee meets on the first Monday of each month. It is small.' },
          { text: 'The watch committee meets on the last Friday of each month. It is keen.' },
        ],
        message: '“on the first Monday of each month” here, “on the last Friday of each month” there.',
        quoted: ['on the first Monday of each month', 'on the last Friday of each month'],
      },
    ],
    silent: [
      {
        shows: 'the hours of one day of the week',
        documents: [
          { text: 'The lamp museum is open from 10am to 5pm. It has a shop.' },
          { text: 'The lamp museum closes at 4pm on Sundays. It has a garden.' },
        ],
      },
      {
        shows: 'days of opening that add to each other',
        documents: [
          { text: 'The lamp museum is open on Mondays. It has a shop.' },
          { text: 'The lamp museum is open on Thursdays. It has a garden.' },
        ],
      },
      {
        shows: 'another place',
        documents: [
          { text: 'The wool market at Orton is held every Thursday. It is old.' },
          { text: 'The wool market at Welby takes place on Saturdays. It is loud.' },
        ],
      },
      {
        shows: 'a season',
        documents: [
          { text: 'The wool market is held every Thursday. It is old.' },
          { text: 'In winter the wool market takes place on Saturdays. It is loud.' },
        ],
      },
    ],
  },
};

function check(first: CaseClaim, second: CaseClaim): Outcome {
  const [a, b] = [timetableOf(first), timetableOf(second)];
  if (!a || !b || oneBreath(first, second) || relateTerms(a.thing, b.thing) !== 'same') return null;
  const why = timetablesApart(a, b);
  if (why === null || addsPart(first, second) || addsPart(second, first)) return null;
  if (changedSince(first, second))
    return { kind: 'saved', explanation: 'change', message: 'The timetable may have changed in between.' };
  const days = [first, second].flatMap(({ claim }) => claim.times.map(({ text }) => text)).join(' ');
  const apart = scopedApart(first, second, new Set(days.toLowerCase().match(/\p{L}+/gu)));
  if (apart) return { kind: 'saved', ...apart };
  return {
    kind: 'finding',
    spans: [span(first, a.at), span(second, b.at)],
    message: `“${textOf(first, a.at)}” here, “${textOf(second, b.at)}” there.`,
    because: [`Both tell when “${a.thing.text}” is open or held as a rule.`, why],
    resolveBy: 'Ask for the timetable, and since when it holds.',
  };
}

/** "Sings at weddings on Saturdays": what the other does not say may be what has days of its own. */
const addsPart = (one: CaseClaim, other: CaseClaim): boolean =>
  restrictionsOf(one).some(
    (restriction) =>
      restriction.kind !== 'time' && !isOfHour(one, restriction.start) && isNewTo(restriction, other),
  );

const isOfHour = ({ claim: { times } }: CaseClaim, at: number): boolean =>
  times.some(({ start, end }) => start <= at && at < end);

const textOf = ({ claim: { quote } }: CaseClaim, { start, end }: { start: number; end: number }): string =>
  quote.exact.slice(start - quote.start, end - quote.start);
