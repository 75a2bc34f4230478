/** On time here, late there. */
import type { Term } from '../../model/claim.js';
import { akin, akinKeys } from '../compare/words/akin.js';
import { derived } from '../compare/identity/derived.js';
import { eventOf } from '../compare/identity/event-view.js';
import { changedSince, otherTime } from '../compare/times/moments.js';
import { namesDiffer } from '../compare/identity/names.js';
import { partApart } from '../compare/scope/one-of-many.js';
import { span } from '../compare/words/phrases.js';
import { onePoint, punctualityOf } from '../compare/times/punctuality.js';
import { likeness } from '../compare/identity/same-event.js';
import { scopesDiffer } from '../compare/scope/scopes.js';
import { setApart } from '../compare/scope/set-apart.js';
import { oneBreath } from '../compare/identity/speakers.js';
import { isDuration } from '../compare/identity/times.js';
import { relateTerms, wordsOfTerm } from '../compare/identity/terms.js';
import { canonical } from '../compare/words/words.js';
import type { CaseClaim, Outcome, PairRule } from '../rule.js';

export const punctualityOpposed: PairRule = {
  id: 'punctuality-opposed',
  revision: 3,
  type: 'deadline',
  severity: 'error',
  shape: 'pair',
  summary: 'One place says that a thing was on time or early, a second that it was late or is overdue.',
  doesNotCover:
    'How late it was, several things of which some were late, and what was on schedule and fell behind later.',
  keys: (claim) => (punctualityOf(claim) ? claim.claim.frame.words.flatMap(akinKeys) : []),
  check,
  examples: {
    firing: [
      {
        shows: 'before the deadline, and overdue when it came',
        documents: [
          { text: 'The report was delivered before the deadline. It was wet.' },
          { text: 'The report was three weeks overdue when it was delivered. It was dry.' },
        ],
        message: '“before the deadline” here, “three weeks overdue” there.',
        quoted: ['before the deadline', 'three weeks overdue'],
      },
      {
        shows: 'finished on time, handed over late',
        documents: [
          { text: 'The new wing of the library was finished on time. It is white.' },
          { text: 'Builders handed over the library’s new wing four months late. It leaks.' },
        ],
        message: '“on time” here, “four months late” there.',
        quoted: ['on time', 'four months late'],
      },
      {
        shows: 'after the deadline',
        documents: [
          { text: 'The club’s accounts were filed on time. They are short.' },
          { text: 'The club’s accounts were filed five weeks after the deadline. They are long.' },
        ],
        message: '“on time” here, “five weeks after the deadline” there.',
        quoted: ['on time', 'five weeks after the deadline'],
      },
      {
        shows: 'work on a thing, and the thing',
        documents: [
          { text: 'The tram line was completed ahead of schedule. It is short.' },
          { text: 'Work on the tram line was completed a year later than planned. It is steep.' },
        ],
        message: '“ahead of schedule” here, “a year later than planned” there.',
        quoted: ['ahead of schedule', 'a year later than planned'],
      },
      {
        shows: 'not on time',
        documents: [
          { text: 'The mail boat did not arrive on time. It was wet.' },
          { text: 'The mail boat arrived on time. It was dry.' },
        ],
        message: '“on time” here, “on time” there.',
        quoted: ['on time', 'on time'],
      },
      {
        shows: 'a deadline met, and the thing that it is for late',
        documents: [
          { text: 'Orton Steel met the deadline of 31 March for its accounts. It is small.' },
          { text: 'Orton Steel filed its accounts three weeks after the deadline. It is old.' },
        ],
        message: '“met the deadline” here, “three weeks after the deadline” there.',
        quoted: ['met the deadline', 'three weeks after the deadline'],
      },
    ],
    silent: [
      {
        shows: 'two things',
        documents: [
          { text: 'The new wing of the library was finished on time. It is white.' },
          { text: 'Builders handed over the library’s car park four months late. It leaks.' },
        ],
      },
      {
        shows: 'the departure and the arrival',
        documents: [
          { text: 'The mail boat left on time. It was wet.' },
          { text: 'The mail boat arrived two hours late. It was dry.' },
        ],
      },
      {
        shows: 'a plan and what came about',
        documents: [
          { text: 'The tram line will be completed on time. It is short.' },
          { text: 'The tram line was completed a year behind schedule. It is steep.' },
        ],
        savedBy: 'change',
      },
      {
        shows: 'most of them, and some',
        documents: [
          { text: 'Most trains on the valley line were on time. It was wet.' },
          { text: 'Three trains on the valley line were ten minutes late. It was dry.' },
        ],
      },
      {
        shows: 'late in a month',
        documents: [
          { text: 'The mail boat arrived on time. It was wet.' },
          { text: 'The mail boat arrived late in May. It was dry.' },
        ],
      },
    ],
  },
};

function check(first: CaseClaim, second: CaseClaim): Outcome {
  const [x, y] = [punctualityOf(first), punctualityOf(second)];
  if (!x || !y || x.is === y.is || oneBreath(first, second)) return null;
  if (counts(first) || counts(second) || !onePoint(first, second) || !oneThing(first, second)) return null;
  if (namesDiffer(first, second) || scopesDiffer(first, second) || otherTime(first, second)) return null;
  if (first.claim.modality !== second.claim.modality)
    return {
      kind: 'saved',
      explanation: 'change',
      message: 'One was planned or expected, the other is what came about.',
    };
  if (changedSince(first, second) || [first, second].some(({ claim }) => /\bnow\b/i.test(claim.quote.exact)))
    return { kind: 'saved', explanation: 'change', message: 'It may have fallen behind in between.' };
  const apart = setApart(first, second) ?? partApart(first, second);
  if (apart) return { kind: 'saved', ...apart };
  const words = ({ claim: { quote } }: CaseClaim, { start, end }: { start: number; end: number }): string =>
    quote.exact.slice(start - quote.start, end - quote.start);
  return {
    kind: 'finding',
    spans: [span(first, x), span(second, y)],
    message: `“${words(first, x)}” here, “${words(second, y)}” there.`,
    because: ['Both speak of one thing and one point in its course.', 'It was late, or it was not.'],
    resolveBy: 'Find the day that was agreed, and the day on which it came about.',
  };
}

/** "Most trains", "88 per cent": a figure of many things, some of which may fare otherwise; a length of time is none. */
const counts = ({ claim }: CaseClaim): boolean =>
  claim.quantities.some(
    ({ start, end }) =>
      !claim.times.some((time) => isDuration(time) && time.start <= start && end <= time.end),
  );

function oneThing(first: CaseClaim, second: CaseClaim): boolean {
  const { theme } = likeness(first, second);
  if (theme === 'same' || theme === 'narrower') return true;
  // "the train reached Corrie", "the train was late"
  if (relateTerms(first.claim.frame.agent, subjectOf(second)) === 'same') return true;
  if (relateTerms(subjectOf(first), second.claim.frame.agent) === 'same') return true;
  if (metFor(first, second) || metFor(second, first)) return true;
  return workOn(first, second) || workOn(second, first);
}

/** "Met the deadline for its accounts", "filed its accounts late". */
function metFor({ claim: { frame } }: CaseClaim, other: CaseClaim): boolean {
  const what = frame.others.find(({ role }) => role === 'for')?.term;
  const { agent, theme } = other.claim.frame;
  return (
    frame.theme?.head === 'deadline' &&
    what !== undefined &&
    relateTerms(frame.agent, agent) === 'same' &&
    // "the deadline for filing its accounts"
    (relateTerms(what, theme) === 'same' || wordsOfTerm(what).has(canonical(theme?.head ?? '')))
  );
}

/** Nouns for what is done to make a thing. */
const WORK =
  /^(?:work|works|project|scheme|construction|building|rebuilding|repair|conversion|restoration|job|programme|program)$/;

/** "Work on the tram line", "the launch of the satellite": the one names what is done to the other. */
function workOn(one: CaseClaim, other: CaseClaim): boolean {
  const [deed, thing] = [subjectOf(one), subjectOf(other)];
  if (!deed || !thing || thing.pronoun) return false;
  const verb = other.claim.frame.predicate?.lemma ?? '';
  const names = WORK.test(deed.head) || derived(verb, deed.head) || akin(verb, deed.head);
  const behind = one.claim.frame.others.filter(
    ({ role, term }) => /^(?:on|of|to|at)$/.test(role) && term.start > deed.end && term.start - deed.end <= 4,
  );
  const words = [deed, ...behind.map(({ term }) => term)].flatMap((term) => [...wordsOfTerm(term)]);
  return names && canonical(deed.head) !== canonical(thing.head) && words.includes(canonical(thing.head));
}

const subjectOf = ({ claim }: CaseClaim): Term | null => eventOf(claim).theme ?? eventOf(claim).agent;
