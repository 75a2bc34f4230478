/** A growth in per cent that the figures before and after deny. */
import type { Quantity } from '../../model/claim.js';
import { carriers, outcomesIn, wordsBetween, type Figure, type Passage } from '../compare/passage.js';
import { span } from '../compare/phrases.js';
import { fineSlack, perCentSlack } from '../compare/quantities.js';
import type { CaseClaim, GroupRule, Outcome } from '../rule.js';

/** Words between the figure now and the one it is compared with. */
const NOW_THEN = /(compared (?:with|to)|up from|down from|against|from|,? (?:was|were) )/i;
const FROM_TO = /^\s*(?:[^,;.]{0,30}\s)?to\b/i;

export const growthMiscalculated: GroupRule = {
  id: 'growth-miscalculated',
  revision: 2,
  type: 'arithmetic',
  severity: 'error',
  shape: 'group',
  summary: 'A change in per cent does not follow from the figures before and after that stand with it.',
  doesNotCover: 'Changes in percentage points, and figures that another sentence stands between.',
  keys: ({ claim }) => (claim.quantities.length > 0 ? [claim.document] : []),
  check,
  examples: {
    firing: [
      {
        shows: 'a growth and the figures after it',
        documents: [
          { text: 'Operating profit grew by 12 per cent. It came to €48.4m, compared with €41.0m in 2004.' },
        ],
        message: 'From €41.0m to €48.4m is a change of 18.0 per cent, not 12 per cent.',
        quoted: ['12 per cent', '€48.4m', '€41.0m'],
      },
      {
        shows: 'a fall in one sentence',
        documents: [{ text: 'Visitor numbers fell by 40 per cent, from 500,000 to 400,000.' }],
        message: 'From 500,000 to 400,000 is a change of -20.0 per cent, not 40 per cent.',
        quoted: ['40 per cent', '500,000', '400,000'],
      },
      {
        shows: 'a multiple that is none',
        documents: [{ text: 'Complaints trebled last year, from 110 to 220.' }],
        message: 'From 110 to 220 is a change of 100.0 per cent, not “trebled”.',
        quoted: ['trebled', '110', '220'],
      },
      {
        shows: 'a rise named after its figures',
        documents: [
          { text: 'Fares will go up from £2.40 to £3. The rise of 15 per cent takes effect in March.' },
        ],
        message: 'From £2.40 to £3 is a change of 25.0 per cent, not 15 per cent.',
        quoted: ['£2.40', '£3', '15 per cent'],
      },
    ],
    silent: [
      {
        shows: 'a growth that fits',
        documents: [{ text: 'Turnover grew by 8 per cent. It came to €865m, compared with €798m in 2004.' }],
      },
      {
        shows: 'a share, not a change',
        documents: [
          { text: 'Dairy made 60 per cent of sales. Sales came to €865m, compared with €798m in 2004.' },
        ],
      },
      {
        shows: 'a multiple that is near enough',
        documents: [{ text: 'Membership has doubled since 2010, from 4,000 to 8,100.' }],
      },
      {
        shows: 'figures of another thing in the next sentence',
        documents: [{ text: 'Turnover grew by 8 per cent. Profit went from €41m to €48m.' }],
      },
      {
        shows: 'a rounded fall',
        documents: [{ text: 'Visitor numbers fell by a fifth, from 498,000 to 401,000.' }],
      },
    ],
  },
};

interface Change {
  from: Figure<Quantity>;
  to: Figure<Quantity>;
}

function check(claims: readonly CaseClaim[]): Outcome[] {
  return outcomesIn(claims, inStretch);
}

function inStretch(stretch: Passage): Outcome {
  const growth = growthIn(stretch) ?? multipleIn(stretch);
  const change = growth && changeIn(stretch);
  return change && goesOn(stretch, growth.figure.claim, change.to.claim) ? compare(growth, change) : null;
}

/** "The rise of 15 per cent takes effect …" after the figures. */
const NAMES_CHANGE =
  /^\s*(?:the|this|that|such an?)(?: is| was|’s|'s)?(?: an?)? (?:\p{L}+ )?(?:rise|increase|fall|drop|cut|reduction|decrease|growth|jump|decline)\b/iu;

/** True where both stand in one sentence, or the later one goes on about the same: "It came to …", "The rise of …". */
function goesOn(stretch: Passage, one: CaseClaim, two: CaseClaim): boolean {
  const starts = [one.claim.sentence.start, two.claim.sentence.start];
  const later = Math.max(...starts);
  if (starts[0] === starts[1]) return true;
  if (NAMES_CHANGE.test(wordsBetween(stretch, later, stretch.end))) return true;
  return stretch.claims.some(
    ({ claim }) =>
      claim.sentence.start === later && [claim.frame.theme, claim.frame.agent].some((term) => term?.pronoun),
  );
}

/** A growth as it is told, in per cent of what was before: "by 12 per cent", "doubled". */
interface Growth {
  /** Null where the words leave open whether it rose or fell. */
  falls: boolean | null;
  size: number;
  /** Per cent that the wording leaves open on each side. */
  room: number;
  text: string;
  figure: { at: { start: number; end: number }; claim: CaseClaim };
}

/** A per cent figure that is a change: the predicate goes up or down, or the quantity's role says so. */
function growthIn({ figures }: Passage): Growth | null {
  const growths = figures.filter(({ at, claim }) => {
    const kind = claim.claim.frame.predicate?.class ?? '';
    return (
      at.unit === '%' &&
      (at.role === 'change' ||
        (at.role === null && ['increase', 'reduce', 'improve', 'worsen'].includes(kind))) &&
      !at.of
    );
  });
  const [only, other] = growths;
  if (!only || other || only.at.value === null || only.at.min === null || only.at.max === null) return null;
  const { at } = only;
  return { falls: null, size: Math.abs(only.at.value), room: perCentSlack(at), text: at.text, figure: only };
}

/** Verbs that say how many times as much: what they add, in per cent. A verb is told more roughly than a figure. */
const MULTIPLES: Readonly<Record<string, number>> = {
  double: 100,
  treble: 200,
  triple: 200,
  quadruple: 300,
  halve: -50,
};
const ROUGHLY =
  /\b(?:almost|nearly|about|roughly|around|virtually|more than|over|at least|less than|practically)\s*$/i;

/** "Complaints trebled, from 110 to 220". */
function multipleIn({ claims }: Passage): Growth | null {
  for (const claim of claims) {
    const { predicate } = claim.claim.frame;
    const added = MULTIPLES[predicate?.lemma ?? ''];
    if (!predicate || added === undefined || claim.claim.polarity === 'negative') continue;
    const { exact, start } = claim.claim.quote;
    const at = { start: predicate.start, end: predicate.end };
    if (ROUGHLY.test(exact.slice(0, Math.max(0, at.start - start)))) continue;
    const text = exact.slice(at.start - start, at.end - start);
    return {
      falls: added < 0,
      size: Math.abs(added),
      room: Math.abs(added) * 0.1,
      text: `“${text}”`,
      figure: { at, claim },
    };
  }
  return null;
}

/** Two figures of one unit joined as before and after. */
function changeIn(stretch: Passage): Change | null {
  const levels = stretch.figures.filter(
    ({ at }) => at.unit !== '%' && at.unit !== 'pp' && at.value !== null && at.role !== 'change',
  );
  for (let i = 0; i + 1 < levels.length; i++) {
    const [a, b] = [levels[i], levels[i + 1]];
    if (!a || !b || a.at.unit !== b.at.unit || a.at.per !== b.at.per) continue;
    const between = wordsBetween(stretch, a.at.end, b.at.start);
    if (between.length === 0 || between.length > 60) continue;
    if (FROM_TO.test(between)) return { from: a, to: b };
    if (NOW_THEN.test(between) && !/[;.]/.test(between)) return { from: b, to: a };
  }
  return null;
}

function compare({ falls, size, room, text, figure }: Growth, { from, to }: Change): Outcome {
  const [before, after] = [from.at.value, to.at.value];
  if (before === null || after === null || before <= 0) return null;
  const actual = ((after - before) / before) * 100;
  const low = ((after - fineSlack(to.at)) / (before + fineSlack(from.at)) - 1) * 100;
  const high = ((after + fineSlack(to.at)) / (before - fineSlack(from.at)) - 1) * 100;
  const [least, most] = actual < 0 ? [-high, -low] : [low, high];
  // Far apart: not the change of these figures at all.
  if (Math.abs(actual) > 5 * (size + room) && Math.abs(actual) > 100) return null;
  const turned = falls !== null && falls !== actual < 0;
  if (!turned && least - room <= size && size <= most + room) return null;
  return {
    kind: 'finding',
    claims: carriers([figure, from, to]),
    spans: [span(figure.claim, figure.at), span(from.claim, from.at), span(to.claim, to.at)],
    message: `From ${from.at.text} to ${to.at.text} is a change of ${actual.toFixed(1)} per cent, not ${text}.`,
    because: [
      'The figures are given as the ones before and after this change.',
      'Rounding of the figures does not close the gap.',
    ],
    resolveBy: 'Look up both figures and work out the change again.',
  };
}
