/** What is sure to come, or ruled out, in one place is open in another. */
import { akin } from '../compare/words/akin.js';
import { eventOf } from '../compare/identity/event-view.js';
import { likeness } from '../compare/identity/same-event.js';
import { matterOf } from '../compare/scope/matter.js';
import { wholeQuote } from '../compare/words/phrases.js';
import { prospectOf, prospectsClash, type Prospect } from '../compare/stands/prospects.js';
import { stepAgainstRuledOut } from '../compare/doers/one-step.js';
import { mayBeOne } from '../compare/doers/same-doer.js';
import { aboutWords } from '../compare/identity/about.js';
import { namesDiffer } from '../compare/identity/names.js';
import { scopedApart } from '../compare/scope/set-apart.js';
import { periods, OF_OTHER_TIMES } from '../compare/identity/times.js';
import { wordsInText } from '../compare/words/words.js';
import type { CaseClaim, Outcome, PairRule } from '../rule.js';

/** What both must share besides the words of certainty, by `matterOf`, at least two of them in the claims themselves. */
const ENOUGH = 1.9;
/** Where one body is to decide and has decided. */
const ENOUGH_OF_ONE = 1.5;

export const prospectsDiffer: PairRule = {
  id: 'prospects-differ',
  revision: 7,
  type: 'modality',
  severity: 'error',
  shape: 'pair',
  yields: true,
  summary: 'One place is sure that something will come about or will not, another leaves it open.',
  doesNotCover:
    'A flat "will" against a flat "may" of one outcome, which writers use for one thing, and what came of it later.',
  keys: (claim) => (prospectOf(claim) ? [...aboutWords(claim)] : []),
  sides: (claim) => {
    const prospect = prospectOf(claim);
    if (!prospect) return null;
    return prospect.is === 'open' ? { is: ['open'], meets: ['firm'] } : { is: ['firm'], meets: ['open'] };
  },
  check,
  examples: {
    firing: [
      {
        shows: 'decided, and a decision still to be taken',
        documents: [
          {
            text: 'The trustees have decided to sell the barge at Skarn. It snowed.',
            published: '2012-03-01',
          },
          {
            text: 'The trustees will decide next month whether to sell the barge at Skarn. It rained.',
            published: '2012-03-04',
          },
        ],
        message: 'Here it is sure to come, there it is open.',
        quoted: [
          'The trustees have decided to sell the barge at Skarn',
          'The trustees will decide next month whether to sell the barge at Skarn',
        ],
      },
      {
        shows: 'granted, and later still to be determined',
        documents: [
          {
            text: 'The licence for the oyster beds at Skarn has been granted. It snowed.',
            published: '2012-03-01',
          },
          {
            text: 'The licence for the oyster beds at Skarn has still to be determined. It rained.',
            published: '2012-04-01',
          },
        ],
        message: 'Here it is sure to come, there it is open.',
        quoted: [
          'The licence for the oyster beds at Skarn has been granted',
          'The licence for the oyster beds at Skarn has still to be determined',
        ],
      },
      {
        shows: 'ruled out, and still possible',
        documents: [
          { text: 'We have ruled out any change to the last ferry from Lowfield pier. Leaflets follow.' },
          {
            text: 'He said that an earlier last ferry from Lowfield pier remained a possibility. It rained.',
          },
        ],
        message: 'Here it is sure not to come, there it is open.',
        quoted: [
          'We have ruled out any change to the last ferry from Lowfield pier',
          'an earlier last ferry from Lowfield pier remained a possibility',
        ],
      },
      {
        shows: 'inevitable, and not settled',
        documents: [
          { text: 'The sale of the upper meadow is inevitable. The bank has written.' },
          { text: 'The sale of the upper meadow is an open question, the agent wrote. The hay is in.' },
        ],
        message: 'Here it is sure to come, there it is open.',
        quoted: [
          'The sale of the upper meadow is inevitable',
          'The sale of the upper meadow is an open question',
        ],
      },
    ],
    silent: [
      {
        shows: 'to be decided, and decided later',
        documents: [
          {
            text: 'The trustees will decide in March whether to sell the barge at Skarn. It rained.',
            published: '2012-02-01',
          },
          { text: 'The trustees decided to sell the barge at Skarn. It snowed.', published: '2012-04-01' },
        ],
        savedBy: 'change',
      },
      {
        shows: 'open in one paper, decided in a later one',
        documents: [
          {
            text: 'The licence for the oyster beds at Skarn has still to be determined. It rained.',
            published: '2012-03-01',
          },
          {
            text: 'The licence for the oyster beds at Skarn has been granted. It snowed.',
            published: '2012-04-01',
          },
        ],
        savedBy: 'change',
      },
      {
        shows: 'will and may of one outcome',
        documents: [
          { text: 'The theatre will reopen its upper circle in May. It is red.' },
          { text: 'The theatre may reopen its upper circle in May. It is steep.' },
        ],
      },
      {
        shows: 'two things',
        documents: [
          { text: 'The sale of the upper meadow is inevitable. The bank has written.' },
          { text: 'The sale of the lower meadow is an open question. The hay is in.' },
        ],
      },
      {
        shows: 'two acts at one place',
        documents: [
          { text: 'It is impossible to swim in the tarn in winter. It is deep.' },
          { text: 'It is possible to skate on the tarn in winter. It is wide.' },
        ],
      },
      {
        shows: 'two years',
        documents: [
          { text: 'The sale of the upper meadow is certain in 2012. It is small.' },
          { text: 'The sale of the upper meadow is possible in 2014. It is large.' },
        ],
        savedBy: 'period',
      },
    ],
  },
};

const TOLD: Readonly<Record<Prospect['is'], string>> = {
  sure: 'sure to come',
  'sure not': 'sure not to come',
  open: 'open',
};

function check(first: CaseClaim, second: CaseClaim): Outcome {
  const [a, b] = [prospectOf(first), prospectOf(second)];
  if (
    !a ||
    !b ||
    !prospectsClash(a, b) ||
    first.claim.document === second.claim.document ||
    namesDiffer(first, second)
  )
    return null;
  // a step of one body: `step-ruled-out` says what clashes
  if (!ofOneThing(first, second) || stepAgainstRuledOut(first, second)) return null;
  if (decidedSince(first, a, second, b) || decidedSince(second, b, first, a))
    return { kind: 'saved', explanation: 'change', message: 'What was open may have been decided since.' };
  const matter = matterOf(first, second, OF_CERTAINTY);
  const own = (a.decided ?? b.decided) === true && likeness(first, second).agent === 'same';
  if (matter.weight < (own ? ENOUGH_OF_ONE : ENOUGH) || matter.words.length < 2) return null;
  const apart = scopedApart(first, second);
  if (apart && apart.explanation !== 'change') return { kind: 'saved', ...apart };
  // a decision told as taken, and the day on which it is still to be taken
  const awaited =
    (a.decided ?? b.decided) && [first, second].some(({ claim }) => claim.frame.tense === 'future');
  if (!awaited && periods(first, second) === 'apart') return OF_OTHER_TIMES;
  return {
    kind: 'finding',
    spans: [wholeQuote(first), wholeQuote(second)],
    message: `Here it is ${TOLD[a.is]}, there it is ${TOLD[b.is]}.`,
    because: [matter.shown, 'What is open in the one place cannot be settled in the other.'],
    resolveBy: 'Ask what has been decided, by whom, and when each was said.',
  };
}

/** Open in a paper of the one day, decided in one of a later day. */
const decidedSince = (one: CaseClaim, { is }: Prospect, other: CaseClaim, { decided }: Prospect): boolean =>
  is === 'open' &&
  decided === true &&
  (one.meta.published === null || other.meta.published === null || one.meta.published < other.meta.published);

const OF_CERTAINTY = wordsInText(
  'possible possibility possibly impossible certain certainly definite definitely inevitable chance prospect option open question rule ruled settled decided doubt remain approve approval agree decision permission consent consider await wait determine discuss grant refuse reject',
);

/** What comes about may be one thing: of verbs that say only how sure it is, what they are said of. */
function ofOneThing(first: CaseClaim, second: CaseClaim): boolean {
  const [a, b] = [eventOf(first.claim), eventOf(second.claim)];
  // "impossible to swim", "possible to skate": two acts, of which nothing else is told
  const alone = [a, b].every(
    ({ theme, lemma }) => (!theme || theme.pronoun) && !OF_CERTAINTY.has(lemma ?? ''),
  );
  if (alone && a.lemma !== b.lemma) return akin(a.lemma ?? '', b.lemma ?? '');
  return a.lemma !== b.lemma || mayBeOne(a.theme, b.theme);
}
