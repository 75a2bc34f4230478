/** One event, two dates. */
import type { Time } from '../../model/claim.js';
import { saidFirst } from '../compare/first-ever.js';
import { twoLots } from '../compare/sufferers.js';
import { twoJourneys } from '../compare/journeys.js';
import { akinKeys } from '../compare/akin.js';
import { boundOf } from '../compare/bounds.js';
import { deciders, oneHappening } from '../compare/dated-events.js';
import { actsOf, oneAct } from '../compare/one-deed.js';
import { oneBreath } from '../compare/speakers.js';
import { span } from '../compare/phrases.js';
import { inCommon } from '../compare/about.js';
import { twoCallings, twoDoers } from '../compare/doers.js';
import { namesDiffer } from '../compare/names.js';
import { eventKeys, likeness, sameArguments, thingKeys, type Likeness } from '../compare/same-event.js';
import { scopesDiffer } from '../compare/scopes.js';
import { retoldOtherDay } from '../compare/retold-day.js';
import {
  besideVerb,
  datedTimes,
  finest,
  hoursApart,
  hoursOf,
  isDuration,
  isRepeated,
  touching,
} from '../compare/times.js';
import { countsDiffer, inPerCent } from '../compare/quantities.js';
import { overWhenTold, replacesDate } from '../compare/replacing.js';
import { partAndWhole } from '../compare/narrowed.js';
import type { SetApart } from '../compare/set-apart.js';
import type { CaseClaim, Finding, Outcome, PairRule, Saved } from '../rule.js';

export const dateDiffers: PairRule = {
  id: 'date-differs',
  revision: 19,
  type: 'temporal-date',
  severity: 'error',
  shape: 'pair',
  summary: 'Two places give one event two dates.',
  doesNotCover:
    'Deadlines, events that happen again and again, a planned date against the day it came about.',
  keys: (claim) =>
    claim.claim.polarity === 'positive' && eventTimes(claim).length > 0
      ? [...eventKeys(claim), ...actKeys(claim), ...claim.claim.frame.words.flatMap(akinKeys)]
      : [],
  check,
  examples: {
    firing: [
      {
        shows: 'one sentence, two days, and a name that only one paper knows',
        documents: [
          {
            text: 'Mr Fell was moved to the infirmary on 3 March 2013 and returned on 24 March 2013. It was wet.',
          },
          {
            text: 'Mr Fell was moved to the infirmary on 12 March 2013 and returned on 24 March 2013. It was dry.',
          },
        ],
        message: '“on 3 March 2013” here, “on 12 March 2013” there, for one event.',
        quoted: ['on 3 March 2013', 'on 12 March 2013'],
      },
      {
        shows: 'two hours of one day',
        documents: [
          { text: 'The night mail left Hull at 4.40. It was wet.', published: '2010-05-04' },
          { text: 'The night mail left Hull at 5.20. It was dry.', published: '2010-05-07' },
        ],
        message: '“at 4.40” here, “at 5.20” there, for one event.',
        quoted: ['at 4.40', 'at 5.20'],
      },
      {
        shows: 'a verb, and its noun that is carried out',
        documents: [
          { text: 'The weir at Cold Ashby was repaired in August 2013. It leaks.' },
          { text: 'The repair of the Cold Ashby weir was carried out in October 2014. It holds.' },
        ],
        message: '“in August 2013” here, “in October 2014” there, for one event.',
        quoted: ['in August 2013', 'in October 2014'],
      },

      {
        shows: 'behind a name with its office, and behind the office alone',
        documents: [
          { text: 'The club dismissed the treasurer on 3 May 2010. It was wet.' },
          { text: 'The club dismissed Dora Hale, the treasurer, on 9 June 2010. It was dry.' },
        ],
        message: '“on 3 May 2010” here, “on 9 June 2010” there, for one event.',
        quoted: ['on 3 May 2010', 'on 9 June 2010'],
      },
      {
        shows: 'the day of which a “when” tells',
        documents: [
          { text: 'The dam at Fell End burst on 2 February 1998. It was wet.' },
          { text: 'She was twelve on 9 February 1998, the day when the dam at Fell End burst. It was dry.' },
        ],
        message: '“on 2 February 1998” here, “on 9 February 1998” there, for one event.',
        quoted: ['on 2 February 1998', 'on 9 February 1998'],
      },
      {
        shows: 'this year’s, on a day of this year',
        documents: [
          { text: 'The regatta will be held on 14 June 2014. It is short.', published: '2014-05-02' },
          { text: 'This year’s regatta is on 21 June 2014. It is long.', published: '2014-05-03' },
        ],
        message: '“on 14 June 2014” here, “on 21 June 2014” there, for one event.',
        quoted: ['on 14 June 2014', 'on 21 June 2014'],
      },
      {
        shows: 'it is on a day, and is held on another',
        documents: [
          { text: 'The regatta is on 14 June 2014. It is short.', published: '2014-05-02' },
          { text: 'The regatta will be held on 21 June 2014. It is long.', published: '2014-05-03' },
        ],
        message: '“on 14 June 2014” here, “on 21 June 2014” there, for one event.',
        quoted: ['on 14 June 2014', 'on 21 June 2014'],
      },
      {
        shows: '“now” that is not of the day',
        documents: [
          { text: 'The organ was bought on 3 June 1977. It is loud.' },
          { text: 'The organ was bought on 7 June 1977 by men who are now old. It is soft.' },
        ],
        message: '“on 3 June 1977” here, “on 7 June 1977” there, for one event.',
        quoted: ['on 3 June 1977', 'on 7 June 1977'],
      },

      {
        shows: 'the day that it shut, and a state since another',
        documents: [
          { text: 'The library in Mill Street shut in 2010. It was wet.' },
          { text: 'The Mill Street library has been closed since 2008. It was dry.' },
        ],
        message: '“in 2010” here, “since 2008” there, for one event.',
        quoted: ['in 2010', 'since 2008'],
      },
      {
        shows: 'a verb, and its noun with a light one',
        documents: [
          { text: 'Inspectors visited the tannery at Brook End on 14 May 2013. It was wet.' },
          {
            text: 'The inspectors’ visit to the tannery at Brook End took place on 21 May 2013. It was dry.',
          },
        ],
        message: '“on 14 May 2013” here, “on 21 May 2013” there, for one event.',
        quoted: ['on 14 May 2013', 'on 21 May 2013'],
      },
      {
        shows: 'two hours of one morning',
        documents: [
          { text: 'The leak at the dye works began at 6.40am on 4 May 2013. It was wet.' },
          { text: 'The leak at the dye works began at 9.15am on 4 May 2013. It was dry.' },
        ],
        message: '“at 6.40am on 4 May 2013” here, “at 9.15am on 4 May 2013” there, for one event.',
        quoted: ['at 6.40am on 4 May 2013', 'at 9.15am on 4 May 2013'],
      },
      {
        shows: 'one completion, two days',
        documents: [
          { text: 'The purchase of the mill was completed on 14 October 2005.' },
          { text: 'The purchase of the mill was completed on 2 December 2005.' },
        ],
        message: '“on 14 October 2005” here, “on 2 December 2005” there, for one event.',
        quoted: ['on 14 October 2005', 'on 2 December 2005'],
      },
      {
        shows: 'one act in two words',
        documents: [
          { text: 'The quarry licence was granted on 3 June 2009.' },
          { text: 'The quarry licence was issued on 12 November 2009.' },
        ],
        message: '“on 3 June 2009” here, “on 12 November 2009” there, for one event.',
        quoted: ['on 3 June 2009', 'on 12 November 2009'],
      },
      {
        shows: 'one opening, two months',
        documents: [
          { text: 'The first cabinet went live in Holmby in March 2013.' },
          { text: 'The first cabinet went live in Holmby in September 2012.' },
        ],
        message: '“in March 2013” here, “in September 2012” there, for one event.',
        quoted: ['in March 2013', 'in September 2012'],
      },
    ],
    silent: [
      {
        shows: 'a fall in each of two months',
        documents: [
          { text: 'Sales at the mill shop fell by 12 per cent in May. It was wet.', published: '2014-07-01' },
          { text: 'Sales at the mill shop fell by a fifth in June. It was dry.', published: '2014-07-02' },
        ],
      },
      {
        shows: 'the deputy, and the chief',
        documents: [
          { text: 'The new deputy chief started work on 13 March 2013. It was wet.' },
          { text: 'The new chief started work on 20 March 2013. It was dry.' },
        ],
      },
      {
        shows: 'a part and its whole',
        documents: [
          { text: 'The museum opened in 1962, its leaflet says. It has a garden.' },
          { text: 'The new wing of the museum opened in 1998. It has a café.' },
        ],
        savedBy: 'subset',
      },

      {
        shows: 'two who did the like',
        documents: [
          { text: 'The gas at the mill was turned off by the caretaker on 5 March 2013. It was wet.' },
          { text: 'The firemen turned off the gas at the mill on 9 March 2013. It was dry.' },
        ],
        savedBy: 'scope',
      },
      {
        shows: 'two who were dismissed, each with an office',
        documents: [
          { text: 'The club dismissed Amos Reed, the captain, on 3 May 2010. It was wet.' },
          { text: 'The club dismissed Dora Hale, the treasurer, on 9 June 2010. It was dry.' },
        ],
      },
      {
        shows: 'one kind of event about two things',
        documents: [
          { text: 'The vote on the budget was held on 18 February 2015. It was close.' },
          { text: 'The vote on the harbour was held on 11 March 2015. It was clear.' },
        ],
      },

      {
        shows: 'what has gone on rising since',
        documents: [
          { text: 'Tolls on the Mill Street bridge rose in 2010. It was wet.' },
          { text: 'Tolls on the Mill Street bridge have risen since 2008. It was dry.' },
        ],
      },
      {
        shows: 'approved twice, by two bodies',
        documents: [
          { text: 'The wind farm was approved by councillors on 5 March 2013. It was wet.' },
          { text: 'The wind farm was approved by the minister on 19 March 2013. It was dry.' },
        ],
        savedBy: 'scope',
      },
      {
        shows: 'the fair of another year',
        documents: [
          { text: 'The fair will be held at Hatch Green on 16 August.', published: '2014-07-01' },
          { text: 'The fair will be held at Hatch Green on 15 August.', published: '2015-07-09' },
        ],
        savedBy: 'change',
      },
      {
        shows: 'what “our” and a name own',
        documents: [
          {
            text: 'Our milk price will fall on 1 September.',
            published: '2015-08-20',
            publisher: 'Tarn Dairies',
          },
          { text: 'Fellside’s milk price will fall on 1 October.', published: '2015-08-21' },
        ],
      },
      {
        shows: 'elected, and in office',
        documents: [
          { text: 'Ms Odell was elected dean of arts at the college on 30 November 2013. It was wet.' },
          { text: 'Ms Odell took office as dean of arts at the college on 1 January 2014. It was dry.' },
        ],
      },
      {
        shows: 'again, a year later',
        documents: [
          { text: 'The lift was inspected on 3 May 2009. It was old.' },
          { text: 'The lift was inspected again on 7 June 2010. It was older.' },
        ],
      },
      {
        shows: 'a count of two years',
        documents: [
          { text: 'In 2010 the port had 12,000 inhabitants.' },
          { text: 'In 2020 the port had 15,000 inhabitants.' },
        ],
      },
      {
        shows: 'work in two places',
        documents: [
          { text: 'Work on the tunnel began in May 2007. It was wet.' },
          { text: 'Work on the station began in September 2008. It was dry.' },
        ],
      },
      {
        shows: 'two steps of one thing',
        documents: [
          { text: 'The lease was agreed on 3 June 2009.' },
          { text: 'The lease was signed on 12 November 2009.' },
        ],
      },
      {
        shows: 'one hour, with and without the half of the day',
        documents: [
          { text: 'The night mail left Hull at 4.40. It was wet.', published: '2010-05-04' },
          { text: 'The night mail left Hull at 4.40 p.m. It was dry.', published: '2010-05-07' },
        ],
      },
      {
        shows: 'a day within the month',
        documents: [
          { text: 'The purchase of the mill was completed in October 2005.' },
          { text: 'The purchase of the mill was completed on 14 October 2005.' },
        ],
      },
      {
        shows: 'two steps of one affair',
        documents: [
          { text: 'The cabinet recommends a budget on 7 February 2011.' },
          { text: 'The council votes on the budget on 24 February 2011.' },
        ],
      },
      {
        shows: 'a planned date that slipped',
        documents: [
          { text: 'The bridge will open on 3 May 2010.' },
          { text: 'The bridge opened on 9 June 2010.' },
        ],
        savedBy: 'change',
      },
    ],
  },
};

function check(first: CaseClaim, second: CaseClaim): Outcome {
  const like = likeness(first, second);
  const oneEvent =
    like.predicate === 'same' ? sameArguments(first, second, like) : oneActOf(first, second, like);
  const again = retoldOtherDay(first, second);
  const loose = oneEvent || again || oneBreath(first, second) ? null : oneHappening(first, second);
  if (!oneEvent && !again && !loose) return null;
  if (first.claim.polarity !== second.claim.polarity || first.claim.polarity === 'negative') return null;
  if ((boundOf(first) && boundOf(second)) || twoJourneys(first, second)) return null;
  if (isRepeated(first) !== isRepeated(second)) return null;
  const [a, b] = [eventTimes(first), eventTimes(second)];
  if (again) {
    const [x, y] = again;
    const told = a.includes(x) && b.includes(y) && !touching(x, y);
    return told ? (postponed(first, x, second, y) ?? found(first, x, second, y)) : null;
  }
  if (twoDoers(first, second) || twoLots(first, second)) return null;
  if (ofOneUnit(first, second) || countsDiffer(first, second) || scopesDiffer(first, second)) return null;
  // "was closed for two days in March" tells of a state, "closed in March" of the act
  if (tellsLength(first) || tellsLength(second)) return null;
  const [x, y] = [a[0], b[0]];
  if (!x || !y || a.some((s) => b.some((t) => touching(s, t) && !hoursApart(s, t)))) return null;
  const apart = loose ? loose.apart : (deciders(first, second) ?? ofPart(first, second));
  if (apart) return { kind: 'saved', ...apart };
  if (laterThanFirst(first, x, second, y) || laterThanFirst(second, y, first, x))
    return {
      kind: 'saved',
      explanation: 'change',
      message: 'The one tells of the first time, the other of a later one.',
    };
  if (twoCallings(first, second))
    return { kind: 'saved', explanation: 'scope', message: 'Two did it, each on a day of their own.' };
  const later = postponed(first, x, second, y);
  if (later) return later;
  if (replacesDate(first, second))
    return {
      kind: 'saved',
      explanation: 'superseded',
      message: 'The later document gives its date as a new one.',
    };
  return found(first, x, second, y, loose?.matter.shown);
}

/** "First used the seal in 1790", "used it in 1802". */
const laterThanFirst = (one: CaseClaim, x: Time, other: CaseClaim, y: Time): boolean =>
  saidFirst(one.claim) &&
  !saidFirst(other.claim) &&
  x.latest !== null &&
  y.earliest !== null &&
  x.latest < y.earliest;

/** What was meant, and what came about; a show of this year, and one that is still to come when that was over. */
function postponed(first: CaseClaim, x: Time, second: CaseClaim, y: Time): Saved | null {
  const [p, q] = [planned(first, x), planned(second, y)];
  if (p && q && (overWhenTold(x, second) || overWhenTold(y, first)))
    return {
      kind: 'saved',
      explanation: 'change',
      message: 'The one day was over when the other was told.',
    };
  return p === q
    ? null
    : {
        kind: 'saved',
        explanation: 'change',
        message: 'One date was planned, the other is what came about.',
      };
}

const found = (first: CaseClaim, x: Time, second: CaseClaim, y: Time, shown?: string): Finding => ({
  kind: 'finding',
  spans: [span(first, x), span(second, y)],
  message: `“${x.text}” here, “${y.text}” there, for one event.`,
  because: [
    shown ?? `Both speak of one event: they share ${inCommon(first, second)}.`,
    'The two times do not touch.',
  ],
  resolveBy: 'Find a record of the day.',
});

/** "The clinic opened", "the clinic’s new wing opened". */
function ofPart({ claim: a }: CaseClaim, { claim: b }: CaseClaim): SetApart | null {
  const part = partAndWhole(a, b);
  return (
    part && { explanation: 'subset', message: `“${part[0]}” and “${part[1]}” are a part and its whole.` }
  );
}

const verbOf = ({ claim }: CaseClaim): string => claim.frame.predicate?.lemma ?? '';

/** "granted" and "issued" of one licence. */
function oneActOf(first: CaseClaim, second: CaseClaim, like: Likeness): boolean {
  return (
    oneAct(verbOf(first), verbOf(second)) &&
    ['same', 'narrower'].includes(like.theme) &&
    like.agent !== 'different' &&
    !namesDiffer(first, second)
  );
}

const actKeys = (claim: CaseClaim): string[] =>
  actsOf(verbOf(claim)).flatMap((act) => thingKeys(claim).map((thing) => `act ${act} ${thing}`));

/** Dated times and hours of the event itself: on or during, not "by", "since", "before", and with no comma between it and its verb. */
function eventTimes(claim: CaseClaim): Time[] {
  return [...finest(datedTimes(claim)), ...hoursOf(claim)].flatMap((time) => {
    // "the budget for 2011-12" is no day on which it was voted
    if (/^for /i.test(time.text) || !besideVerb(claim, time)) return [];
    if (time.relation === 'since') return beginsWith(claim, time);
    return time.relation === 'on' || time.relation === 'during' ? [time] : [];
  });
}

/** States that last: "has been closed since 2008" began then; "has risen since 2008" did not rise then. */
const STATES = /^(?:be|have|keep|run|serve|own|live|work|lead|close|shut|open|closed)$/;

/** The day, month or year in which a state began that is told with "since". */
function beginsWith({ claim: { frame } }: CaseClaim, time: Time): Time[] {
  const known = /^\d{4}(?:-\d{2}){0,2}$/.exec(time.timex ?? '')?.[0];
  if (!known || !STATES.test(frame.predicate?.lemma ?? '') || frame.tense === 'future') return [];
  return [{ ...time, latest: `${known}${'-12-31'.slice(known.length - 4)}` }];
}

const tellsLength = (claim: CaseClaim): boolean =>
  claim.claim.times.some((time) => isDuration(time) && besideVerb(claim, time));

/** "spent £4m in 2010", "spent £6m in 2011", "fell by a fifth in May": the time is that of the figure, not of one event. */
function ofOneUnit(first: CaseClaim, second: CaseClaim): boolean {
  const units = ({ claim }: CaseClaim): string[] => claim.quantities.map((one) => inPerCent(one).unit);
  return units(first).some((unit) => unit !== '1' && units(second).includes(unit));
}

/** A day still to come is a plan, in whatever tense it is told. */
const planned = ({ claim, meta }: CaseClaim, { earliest }: Time): boolean =>
  (meta.published !== null && earliest !== null && earliest > meta.published) ||
  claim.modality === 'planned' ||
  claim.modality === 'predicted' ||
  claim.modality === 'possible';
