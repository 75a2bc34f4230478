/** "Seven weeks since", "after nine years on the board": against the date on which it began. */
import type { Time } from '../../model/claim.js';
import { dayInWords } from '../../model/days-in-words.js';
import { bareTime, daysBetween, daysOf, inUnits } from '../compare/times/durations.js';
import { span } from '../compare/words/phrases.js';
import { aboutWords, inCommon } from '../compare/identity/about.js';
import { namesDiffer } from '../compare/identity/names.js';
import { relatePredicates } from '../compare/identity/predicates.js';
import { likeness, thingKeys } from '../compare/identity/same-event.js';
import { scopesDiffer } from '../compare/scope/scopes.js';
import { relateTerms } from '../compare/identity/terms.js';
import { besideVerb, datedTimes, isDuration } from '../compare/identity/times.js';
import { tenureIn } from '../compare/times/tenures.js';
import { canonical, wordsInText } from '../compare/words/words.js';
import type { CaseClaim, Outcome, PairRule } from '../rule.js';

/** Classes of events that begin a state which the other's predicate ends or goes on with. */
const BEGINNINGS: Readonly<Record<string, readonly string[]>> = {
  appoint: ['leave', 'resign', 'remain', 'dismiss'],
  join: ['leave', 'resign', 'remain', 'dismiss'],
  elect: ['leave', 'resign', 'remain'],
  begin: ['end', 'continue'],
  open: ['close'],
  sign: ['end'],
  employ: ['leave', 'resign', 'dismiss'],
};

export const elapsedTimeWrong: PairRule = {
  id: 'elapsed-time-wrong',
  revision: 8,
  type: 'temporal-duration',
  severity: 'error',
  shape: 'pair',
  summary: 'A time said to have passed does not fit the date on which, as another place says, it began.',
  doesNotCover: 'Documents without a date, and lengths that begin at some other event.',
  needs: ['time'],
  keys: (claim) =>
    claim.claim.polarity === 'negative'
      ? []
      : [...thingKeys(claim), ...aboutWords(claim), ...claim.claim.frame.entities],
  sides: (claim) => {
    const dated = datedTimes(claim).length > 0;
    const lasting = claim.meta.published !== null && claim.claim.times.some(isDuration);
    if (!dated && !lasting) return null;
    return {
      is: [...(dated ? ['dated'] : []), ...(lasting ? ['lasting'] : [])],
      meets: [...(dated ? ['lasting'] : []), ...(lasting ? ['dated'] : [])],
    };
  },
  check,
  examples: {
    firing: [
      {
        shows: 'weeks since a closure',
        documents: [
          { text: 'The bridge was closed on 4 March 2013.', published: '2013-03-12' },
          { text: 'It is seven weeks since the state closed the bridge.', published: '2013-06-06' },
        ],
        message: 'From 4 March 2013 to 6 June 2013 is 13 weeks, not “seven weeks”.',
        quoted: ['on 4 March 2013', 'seven weeks'],
      },
      {
        shows: 'years on a board',
        documents: [
          { text: 'Jean Abbott was appointed to the board in May 1999.', published: '2006-03-07' },
          { text: 'Jean Abbott leaves the board today after nine years.', published: '2006-05-11' },
        ],
        message: 'From May 1999 to 11 May 2006 is 7 years, not “nine years”.',
        quoted: ['in May 1999', 'after nine years'],
      },
    ],
    silent: [
      {
        shows: 'a spell that is over',
        documents: [
          { text: 'The pool closed on 4 January 2010. It is old.', published: '2010-01-05' },
          { text: 'The pool was closed for two days. It was cleaned.', published: '2010-10-09' },
        ],
      },
      {
        shows: 'what was over long ago, after so long',
        documents: [
          { text: 'The strike at the mill began on 2 March 2013.', published: '2013-03-12' },
          { text: 'The strike at the mill ended after a week.', published: '2013-06-06' },
        ],
      },
      {
        shows: 'a time that fits',
        documents: [
          { text: 'The bridge was closed on 4 March 2013.', published: '2013-03-12' },
          { text: 'It is 13 weeks since the state closed the bridge.', published: '2013-06-06' },
        ],
      },
      {
        shows: 'another bridge',
        documents: [
          { text: 'The bridge was closed on 4 March 2013.', published: '2013-03-12' },
          { text: 'It is seven weeks since the state closed the tunnel.', published: '2013-06-06' },
        ],
      },
      {
        shows: 'a length counted from another event',
        documents: [
          { text: 'The strike began on 2 March 2015.', published: '2015-03-03' },
          { text: 'The contract was signed three weeks after the strike began.', published: '2015-05-10' },
        ],
      },
      {
        shows: 'a document without a date',
        documents: [
          { text: 'The bridge was closed on 4 March 2013.' },
          { text: 'It is seven weeks since the state closed the bridge.' },
        ],
      },
    ],
  },
};

function check(first: CaseClaim, second: CaseClaim): Outcome {
  return denied(first, second) ?? denied(second, first);
}

function denied(start: CaseClaim, elapsed: CaseClaim): Outcome {
  const began = datedTimes(start).find(
    (time) => ['on', 'during', 'since'].includes(time.relation) && besideVerb(start, time),
  );
  const length = elapsed.claim.times.find((time) => isDuration(time) && hasPassed(time, elapsed));
  const end = elapsed.meta.published;
  const days = length && daysOf(length);
  if (!began?.earliest || !began.latest || !length || !days || !end) return null;
  if (start.claim.polarity === 'negative' || elapsed.claim.polarity === 'negative' || !linked(start, elapsed))
    return null;
  const most = daysBetween(began.earliest, end);
  const least = daysBetween(began.latest, end);
  // The end may lie a little before the document; half a unit more than the length's own slack is left for it.
  if (least <= days.max + days.unit * 0.5 && days.min - days.unit * 0.5 <= most) return null;
  if (least <= 0) return null;
  return {
    kind: 'finding',
    spans: [span(start, began), span(elapsed, length)],
    message: `From ${dayInWords(toldDay(began.timex) ?? began.earliest)} to ${dayInWords(end)} is ${inUnits((most + least) / 2, days.unit)}, not “${bareTime(length.text)}”.`,
    because: [
      `Both speak of one thing: they share ${inCommon(start, elapsed)}.`,
      'Rounding to the unit that is used does not close the gap.',
    ],
    resolveBy: 'Look up the day on which it began.',
  };
}

/** A day, month or year as it is told. */
const toldDay = (timex: string | null): string | null =>
  timex !== null && /^\d{4}(?:-\d{2}){0,2}$/.test(timex) ? timex : null;

/** A length that lies behind the speaker: "for", "after", "since", not "over the next". */
function hasPassed(time: Time, { claim }: CaseClaim): boolean {
  if (claim.modality !== 'asserted' || claim.frame.tense === 'future') return false;
  // "was closed for two days" is over; only "after two days" reaches to the document there
  const over =
    claim.frame.tense === 'past' && !/^(?:has|have|['’]s|['’]ve)\b/i.test(claim.frame.predicate?.text ?? '');
  if (over && time.relation !== 'after') return false;
  // "ended after a week": so long it was, whenever the paper tells of it
  if (over && /^(?:over|end|finish|conclude|close|stop|break up)$/.test(claim.frame.predicate?.lemma ?? ''))
    return false;
  // "takes three hours in winter": nothing has passed since
  if (/^(?:take|last|run)$/.test(claim.frame.predicate?.lemma ?? '') && claim.frame.tense === 'present')
    return false;
  // "three weeks after the strike began" is counted from the strike, not to the document.
  if (time.anchor !== undefined && / (?:after|before) /.test(claim.quote.exact)) return false;
  return (
    !/\b(next|coming|within|every)\b/i.test(time.text) &&
    ['since', 'over', 'after', 'before', 'during', 'on'].includes(time.relation)
  );
}

/** One event; or a person or thing whose state the first event begins and the second ends. */
function linked(start: CaseClaim, elapsed: CaseClaim): boolean {
  if (namesDiffer(start, elapsed) || scopesDiffer(start, elapsed)) return false;
  // whose years in which post they are, tenure-miscounted asks
  if (tenureIn(start).begun.length > 0 && tenureIn(elapsed).lasted.length > 0) return false;
  const like = likeness(start, elapsed);
  if (/\bsince\b/.test(elapsed.claim.quote.exact) && namesStart(start, elapsed)) return true;
  if (relatePredicates(start, elapsed) === 'same') return like.theme === 'same' || like.theme === 'narrower';
  const began = start.claim.frame.predicate;
  const ends = BEGINNINGS[began?.lemma === 'become' ? 'appoint' : (began?.class ?? '')];
  const { predicate } = elapsed.claim.frame;
  // who joined need not have had the post since ("has been head for four years")
  const holdsPost =
    began?.class === 'join' && elapsed.claim.frame.others.some(({ role }) => role === 'attribute');
  const joined = began?.class === 'join' ? start.claim.frame.theme : null;
  if (joined && !wordsInText(elapsed.claim.quote.exact).has(canonical(joined.head))) return false;
  const goesOn = !holdsPost && /^(be|work|serve|sit|run|lead|spend)$/.test(predicate?.lemma ?? '');
  if (!ends || !(goesOn || ends.includes(predicate?.class ?? ''))) return false;
  const [fa, fb] = [start.claim.frame, elapsed.claim.frame];
  return [fa.theme, fa.agent].some((x) =>
    [fb.theme, fb.agent].some((y) => x && y && relateTerms(x, y) === 'same'),
  );
}

/** "It is seven weeks since the state shut the bridge": the words behind "since" name the event and its theme. */
function namesStart({ claim }: CaseClaim, elapsed: CaseClaim): boolean {
  const { predicate, theme } = claim.frame;
  const words = wordsInText(elapsed.claim.quote.exact.split(/\bsince\b/)[1] ?? '');
  return Boolean(
    predicate && theme && words.has(canonical(predicate.lemma)) && words.has(canonical(theme.head)),
  );
}
