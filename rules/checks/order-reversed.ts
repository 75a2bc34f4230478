/** Two events told in opposite orders. */
import { akinKeys } from '../compare/words/akin.js';
import { orderIn, orderWords, reversed, type Order } from '../compare/times/event-orders.js';
import { occasionsDiffer } from '../compare/times/occasion-marks.js';
import { span } from '../compare/words/phrases.js';
import { oneBreath } from '../compare/identity/speakers.js';
import { inReadersWords } from '../compare/identity/about.js';
import { setApart } from '../compare/scope/set-apart.js';
import { periods } from '../compare/identity/times.js';
import { canonical } from '../compare/words/words.js';
import type { CaseClaim, Outcome, PairRule } from '../rule.js';

export const orderReversed: PairRule = {
  id: 'order-reversed',
  revision: 11,
  type: 'temporal-order',
  severity: 'error',
  shape: 'pair',
  summary: 'One place puts an event before another, a second place puts it after.',
  doesNotCover:
    'Orders that must be worked out from more than two places; what ought to come first, or was planned to, against what did.',
  keys: (claim) => orderWords(claim).flatMap(akinKeys),
  check,
  examples: {
    firing: [
      {
        shows: 'what was not waited for',
        documents: [
          { text: 'The firm sought advice before it signed the lease. It was wet.' },
          { text: 'The firm signed the lease without waiting for advice. It was dry.' },
        ],
        message: '“The firm sought advice” comes first here, “The firm signed the lease” there.',
        quoted: ['before it signed the lease', 'without waiting for advice'],
      },
      {
        shows: 'shortly before, and shortly after',
        documents: [
          { text: 'Shortly before the hearing, the firm withdrew its bid. It was wet.' },
          { text: 'Shortly after the hearing, the firm withdrew its bid. It was dry.' },
        ],
        message: '“the firm withdrew its bid” comes first here, “the hearing” there.',
        quoted: ['before the hearing', 'after the hearing'],
      },
      {
        shows: 'a question’s order of words behind “only after”',
        documents: [
          { text: 'The mast was raised before the sails were unpacked. It was May.' },
          { text: 'Only after the sails were unpacked was the mast raised. It was late.' },
        ],
        message: '“The mast was raised” comes first here, “the sails were unpacked” there.',
        quoted: ['before the sails were unpacked', 'Only after the sails were unpacked'],
      },
      {
        shows: 'before and after one short clause',
        documents: [
          { text: 'The crew were warned of the storm before they sailed. It was May.' },
          { text: 'The crew were warned of the storm after they had sailed. It was late.' },
        ],
        message: '“The crew were warned of the storm” comes first here, “they had sailed” there.',
        quoted: ['before they sailed', 'after they had sailed'],
      },
      {
        shows: 'told before, told after',
        documents: [
          { text: 'The residents were told before the work began.' },
          { text: 'The residents were told after the work had begun.' },
        ],
        message: '“The residents were told” comes first here, “the work had begun” there.',
        quoted: ['before the work began', 'after the work had begun'],
      },
      {
        shows: 'each after the other',
        documents: [
          { text: 'The alarm sounded after the train left the station.' },
          { text: 'The train left the station after the alarm sounded.' },
        ],
        message: '“the train left the station” comes first here, “the alarm sounded” there.',
        quoted: ['after the train left the station', 'after the alarm sounded'],
      },
      {
        shows: 'first and second, and a noun for a verb',
        documents: [
          { text: 'The directors rang the auditors before they dismissed the cashier. It was late.' },
          {
            text: 'The cashier’s dismissal came first and the directors’ call to the auditors second. It was cold.',
          },
        ],
        message: '“The directors rang the auditors” comes first here, “The cashier’s dismissal came” there.',
        quoted: ['before they dismissed the cashier', 'first'],
      },
      {
        shows: 'what was over when the other happened',
        documents: [
          {
            text: 'It was after the lease of the mill had been sold that the owners heard of the cracks. It rained.',
          },
          {
            text: 'They had known of the cracks in the mill for years when they sold the lease. It was May.',
          },
        ],
        message:
          '“the lease of the mill had been sold” comes first here, “They had known of the cracks in the mill” there.',
        quoted: ['It was after the lease of the mill had been sold', 'when they sold the lease'],
      },
    ],
    silent: [
      {
        shows: 'the two ends of one thing',
        documents: [
          { text: 'The survey was completed after the permit was granted. It was May.' },
          { text: 'The survey began before the permit was granted. It was late.' },
        ],
      },
      {
        shows: 'on another occasion',
        documents: [
          { text: 'The residents were told before the work began. It was May.' },
          { text: 'On another occasion the residents were told after the work had begun. It was late.' },
        ],
      },
      {
        shows: 'one verb with two objects',
        documents: [
          { text: 'The pilot called the tower before he shut down the engine. It was wet.' },
          { text: 'The pilot called the porters after he had shut down the engine. It was dry.' },
        ],
      },
      {
        shows: 'what is taken off a sum',
        documents: [
          { text: 'The firm made £2.1m before tax. It is old.' },
          { text: 'The firm made £1.6m after tax. It is new.' },
        ],
      },

      {
        shows: 'two ships',
        documents: [
          { text: 'The divers from Norhaven came before the hull sank. It was night.' },
          { text: 'By the time the divers from Stellick came, the hull had sunk. It was day.' },
        ],
      },
      {
        shows: 'before a ferry came and after it went',
        documents: [
          { text: 'A constable spoke to the boatman after the ferry had left. It was dark.' },
          { text: 'A policeman talked to the boatman before the ferry came. It was windy.' },
        ],
      },
      {
        shows: 'two things read',
        documents: [
          { text: 'The mayor read the report before it was printed. She liked it.' },
          { text: 'The mayor did not read the letters until the report had been printed. They were long.' },
        ],
      },
      {
        shows: 'two years',
        documents: [
          { text: 'The plums were picked before the pears in 2016. It was warm.' },
          { text: 'In 2014 the plums were picked after the pears. It was cold.' },
        ],
      },
      {
        shows: 'a plan and what came of it',
        documents: [
          {
            text: 'The joints will be renewed first and the deck resurfaced afterwards.',
            published: '2012-03-01',
          },
          { text: 'The deck was resurfaced before the joints were renewed.', published: '2012-09-01' },
        ],
        savedBy: 'change',
      },
      {
        shows: 'one order in two wordings',
        documents: [
          { text: 'The alarm sounded after the train left the station.' },
          { text: 'The train left the station before the alarm sounded.' },
        ],
      },
      {
        shows: 'ordered against two different events',
        documents: [
          { text: 'The residents were told before the work began.' },
          { text: 'The residents were told after the vote was taken.' },
        ],
      },
      {
        shows: 'another event before the same one',
        documents: [
          { text: 'The shopkeepers were told after the work had begun.' },
          { text: 'The residents were told before the work began.' },
        ],
      },
    ],
  },
};

function check(first: CaseClaim, second: CaseClaim): Outcome {
  const [a, b] = [orderIn(first), orderIn(second)];
  if (!a || !b || oneBreath(first, second) || periods(first, second) === 'apart') return null;
  if (occasionsDiffer(first, second)) return null;
  const words = reversed(a, b);
  if (!words) return null;
  const apart = setApart(first, second);
  if (apart) return { kind: 'saved', ...apart };
  if (isPlan(first) !== isPlan(second))
    return {
      kind: 'saved',
      explanation: 'change',
      message: 'One order was planned or asked for, the other is what came about.',
    };
  return {
    kind: 'finding',
    spans: [span(first, within(first, a)), span(second, within(second, b))],
    message: `“${a.earlier.text}” comes first here, “${b.earlier.text}” there.`,
    because: [
      `Both speak of the same two events: they share ${inReadersWords(first, words.map(canonical))}.`,
      'Only one order can be right.',
    ],
    resolveBy: 'Find the day, or the hour, of each event.',
  };
}

const isPlan = ({ claim: { modality } }: CaseClaim): boolean => modality !== 'asserted';

/** The words that mark the order, as far as they stand in the claim's quote. */
function within({ claim: { quote } }: CaseClaim, { start, end }: Order): { start: number; end: number } {
  const [from, to] = [Math.max(start, quote.start), Math.min(end, quote.end)];
  return from < to ? { start: from, end: to } : { start: quote.start, end: quote.end };
}
