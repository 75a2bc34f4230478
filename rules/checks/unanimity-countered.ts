/** All voted one way, and some the other way. */
import { inCommon } from '../compare/identity/about.js';
import { eventOf } from '../compare/identity/event-view.js';
import { longBefore, otherTime } from '../compare/times/moments.js';
import { span, wholeQuote } from '../compare/words/phrases.js';
import { relateTerms } from '../compare/identity/terms.js';
import { someVoted } from '../compare/stands/voters.js';
import { votedOn } from '../compare/stands/voted-on.js';
import { shared } from '../compare/words/words.js';
import type { CaseClaim, Outcome, PairRule } from '../rule.js';
import { sought } from '../sought/sought.js';

export const unanimityCountered: PairRule = {
  id: 'unanimity-countered',
  revision: 6,
  type: 'quantifier',
  severity: 'error',
  shape: 'pair',
  yields: true,
  summary: 'A vote is called unanimous in one place; in another some voted against.',
  doesNotCover: 'Those who stayed away or abstained, and votes of two bodies.',
  keys: (claim) => (isUnanimous(claim) || tellsDissent(claim) ? ['vote'] : []),
  sides: (claim) => {
    const kinds = [...(isUnanimous(claim) ? ['unanimous'] : []), ...(tellsDissent(claim) ? ['dissent'] : [])];
    return { is: kinds, meets: kinds.map((kind) => (kind === 'dissent' ? 'unanimous' : 'dissent')) };
  },
  check,
  examples: {
    firing: [
      {
        shows: 'one vote, and two who voted against',
        documents: [
          { text: 'The vote on the new clubhouse was unanimous. It was late.' },
          { text: 'Two members voted against the new clubhouse. It was dark.' },
        ],
        message: 'One place calls the vote unanimous, in the other “Two members” voted against.',
        quoted: ['unanimous', 'Two members voted against the new clubhouse'],
      },
      {
        shows: 'agreed by all, and by five to three',
        documents: [
          { text: 'The motion was carried unanimously. It was late.' },
          { text: 'The motion was carried by five votes to three. It was dark.' },
        ],
        message: 'One place calls the vote unanimous, in the other some voted against.',
        quoted: ['unanimously', 'The motion was carried by five votes to three'],
      },
      {
        shows: 'with no thing named by those who voted against',
        documents: [
          { text: 'The parish council agreed unanimously to sell the field. It was late.' },
          { text: 'Three councillors voted against. It was dark.' },
        ],
        message: 'One place calls the vote unanimous, in the other “Three councillors” voted against.',
        quoted: ['unanimously', 'Three councillors voted against'],
      },
      {
        shows: 'all judges, and some who dissented',
        documents: [
          { text: 'All nine judges backed the ruling on the weir. It was late.' },
          { text: 'Three judges dissented from the ruling on the weir. It was dark.' },
        ],
        message: 'One place calls the vote unanimous, in the other some voted against.',
        quoted: [
          'All nine judges backed the ruling on the weir',
          'Three judges dissented from the ruling on the weir',
        ],
      },
    ],
    silent: [
      {
        shows: 'dissent on another point',
        documents: [
          { text: 'The court was unanimous in dismissing the appeal. It was late.' },
          { text: 'Two of the five judges dissented on costs. It was dark.' },
        ],
      },
      {
        shows: 'what one of them thought of it',
        documents: [
          { text: 'The vote to shut the pool was unanimous. It was late.' },
          { text: 'Ann Marr had always opposed selling the pool. It was dark.' },
        ],
      },
      {
        shows: 'a vote of last year',
        documents: [
          { text: 'The vote was unanimous. It was late.', published: '2014-05-06' },
          {
            text: 'Last year two members voted against the clubhouse. It was dark.',
            published: '2014-05-07',
          },
        ],
        savedBy: 'period',
      },
      {
        shows: 'another motion',
        documents: [
          { text: 'The vote on the new clubhouse was unanimous. It was late.' },
          { text: 'Two members voted against the rise in fees. It was dark.' },
        ],
      },
      {
        shows: 'some stayed out of it',
        documents: [
          { text: 'The motion was carried unanimously. It was late.' },
          { text: 'Two members abstained. It was dark.' },
        ],
      },
      {
        shows: 'not unanimous',
        documents: [
          { text: 'The vote was not unanimous. It was late.' },
          { text: 'Two members voted against. It was dark.' },
        ],
      },
      {
        shows: 'two years',
        documents: [
          { text: 'The vote on the clubhouse in 2011 was unanimous. It was late.' },
          { text: 'Two members voted against the clubhouse in 2012. It was dark.' },
        ],
        savedBy: 'period',
      },
      {
        shows: 'a call for it',
        documents: [
          { text: 'The chair hopes for a unanimous vote on the clubhouse. It was late.' },
          { text: 'Two members voted against the clubhouse. It was dark.' },
        ],
      },
    ],
  },
};

function check(first: CaseClaim, second: CaseClaim): Outcome {
  const [all, some] = isUnanimous(first) ? [first, second] : [second, first];
  if (!isUnanimous(all) || !tellsDissent(some) || !oneVote(all, some)) return null;
  if (otherTime(first, second) || longBefore(first, second))
    return { kind: 'saved', explanation: 'period', message: 'The two votes were at different times.' };
  const { agent } = some.claim.frame;
  const who = someVoted(some) && agent ? `“${agent.text}”` : 'some';
  const word = unanimityIn(all);
  const spans = [word ? span(all, word) : wholeQuote(all), wholeQuote(some)];
  return {
    kind: 'finding',
    spans: all === first ? spans : spans.reverse(),
    message: `One place calls the vote unanimous, in the other ${who} voted against.`,
    because: [
      `Both speak of one vote${inCommon(first, second) ? `: they share ${inCommon(first, second)}` : ''}.`,
      'A vote that anybody cast against it was not unanimous.',
    ],
    resolveBy: 'Look for the minutes, or for the count of the votes.',
  };
}

const UNANIMOUS = sought(
  /\b(?:unanimous(?:ly)?|nem(?:ine)?\.? con(?:tradicente)?|without dissent|with one voice)\b/i,
);

/** Where the claim says so. */
function unanimityIn({ claim: { quote } }: CaseClaim): { start: number; end: number } | null {
  const found = UNANIMOUS.exec(quote.exact);
  return found && { start: quote.start + found.index, end: quote.start + found.index + found[0].length };
}

/** Told of a vote that was taken: "agreed unanimously to support" is a plan that was voted on, "hopes for a unanimous vote" is none. */
function isUnanimous({ claim }: CaseClaim): boolean {
  const { modality, polarity, operators, frame, quote } = claim;
  if (polarity === 'positive' && modality === 'asserted' && allVoted(claim)) return true;
  if (polarity !== 'positive' || !UNANIMOUS.test(quote.exact)) return false;
  if (modality === 'planned')
    return operators.some(({ text }) => /\b(?:agreed|decided|resolved|voted)\b/i.test(text));
  return modality === 'asserted' && !WISHES.test(frame.predicate?.lemma ?? '');
}

/** "All nine judges backed the ruling." */
const allVoted = ({ frame: { predicate, agent }, quantities }: CaseClaim['claim']): boolean =>
  agent !== null &&
  /^(?:back|support|approve|agree|endorse|uphold|favour|join)$/.test(predicate?.lemma ?? '') &&
  quantities.some(
    ({ quantifier, start }) => quantifier === 'all' && start >= agent.start && start < agent.end,
  ) &&
  quantities.some(({ value, start }) => (value ?? 0) > 1 && start >= agent.start && start < agent.end);

const WISHES = /^(?:hope|want|expect|call|ask|urge|need|seek|aim|wish|predict|demand|require)$/;

/** "By five votes to three", "by 7-2". */
const RESULT =
  /\bby (?:a vote of )?(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: votes?)?(?: to |[-–])(?!nil|none|0)(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b|\bcasting vote\b/i;

/** "Two of the five judges dissented": of a decision that is being told, not of an earlier or a lower one. */
const DISSENTS = /^(?:dissent|disagree|demur)$/;
const ANOTHER = /\b(?:earlier|previous|another|other|different|lower|separate|first)\b/i;
const someOf = ({ frame: { agent }, quantities }: CaseClaim['claim']): boolean =>
  agent !== null &&
  quantities.some(
    ({ value, unit, start }) =>
      unit === '1' && value !== null && value > 0 && start >= agent.start && start < agent.end,
  );

/** So many voted against, or a result of votes on both sides. */
function tellsDissent(own: CaseClaim): boolean {
  const { frame, polarity, modality, quote } = own.claim;
  if (polarity !== 'positive' || modality !== 'asserted' || UNANIMOUS.test(quote.exact)) return false;
  const decided = /^(?:approve|reject|vote|decide|agree)$/.test(frame.predicate?.class ?? '');
  if (decided && RESULT.test(quote.exact)) return true;
  const against =
    eventOf(own.claim).class === 'oppose' ||
    (frame.predicate?.class === 'vote' && /\bagainst\b/i.test(quote.exact));
  if (DISSENTS.test(frame.predicate?.lemma ?? '') && !ANOTHER.test(quote.exact)) return someOf(own.claim);
  // "she had always opposed selling it" is her stand, and no vote
  const voted = frame.predicate?.class === 'vote' && frame.agent?.entity != null;
  return against && (someVoted(own) || voted);
}

/** What was voted on is named by one only, or is the same; and no two bodies voted. */
function oneVote(all: CaseClaim, some: CaseClaim): boolean {
  const [a, b] = [votedOn(all), votedOn(some)];
  if (a.size > 0 && b.size > 0 && shared(a, b).length === 0) return false;
  const [body, other] = [all, some].map(({ claim: { frame } }) => frame.agent);
  const voters = someVoted(some) || other?.entity != null || other?.head === 'vote';
  // judges of a court, jurors of a jury: who dissents is counted among those who decide
  if (DISSENTS.test(some.claim.frame.predicate?.lemma ?? '') && a.size > 0 && b.size > 0) return true;
  return !body || !other || voters || relateTerms(body, other) !== 'different';
}
