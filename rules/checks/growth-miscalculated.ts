/** A growth in per cent that the figures before and after deny. */
import type { Quantity } from '../../model/claim.js';
import { carriers, passagesOf, wordsBetween, type Figure, type Passage } from '../compare/passage.js';
import { span } from '../compare/phrases.js';
import { fineSlack, perCentSlack } from '../compare/quantities.js';
import type { CaseClaim, GroupRule, Outcome } from '../rule.js';

/** Words between the figure now and the one it is compared with. */
const NOW_THEN = /(compared (?:with|to)|up from|down from|against|from|,? (?:was|were) )/i;
const FROM_TO = /^\s*(?:[^,;.]{0,30}\s)?to\b/i;

export const growthMiscalculated: GroupRule = {
  id: 'growth-miscalculated',
  revision: 1,
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
  const passages = passagesOf(claims);
  return passages.flatMap((passage, i) => {
    const growth = growthIn(passage);
    if (!growth) return [];
    const next = passages[i + 1];
    const change =
      changeIn(passage) ?? (next && follows(next) && next.start - passage.end < 4 ? changeIn(next) : null);
    const outcome = change && compare(growth, change);
    return outcome ? [outcome] : [];
  });
}

/** A per cent figure that is a change: the predicate goes up or down, or the quantity's role says so. */
function growthIn(passage: Passage): Figure<Quantity> | null {
  const growths = passage.figures.filter(({ at, claim }) => {
    const kind = claim.claim.frame.predicate?.class ?? '';
    return (
      at.unit === '%' &&
      at.value !== null &&
      (at.role === 'change' ||
        (at.role === null && ['increase', 'reduce', 'improve', 'worsen'].includes(kind))) &&
      !at.of
    );
  });
  return growths.length === 1 ? (growths[0] ?? null) : null;
}

/** Two figures of one unit joined as before and after. */
function changeIn(passage: Passage): Change | null {
  const levels = passage.figures.filter(
    ({ at }) => at.unit !== '%' && at.unit !== 'pp' && at.value !== null && at.role !== 'change',
  );
  for (let i = 0; i + 1 < levels.length; i++) {
    const [a, b] = [levels[i], levels[i + 1]];
    if (!a || !b || a.at.unit !== b.at.unit || a.at.per !== b.at.per) continue;
    const between = wordsBetween(passage, a.at.end, b.at.start);
    if (between.length === 0 || between.length > 60) continue;
    if (FROM_TO.test(between)) return { from: a, to: b };
    if (NOW_THEN.test(between) && !/[;.]/.test(between)) return { from: b, to: a };
  }
  return null;
}

/** "It came to…", "This made…": the next sentence goes on about the same thing. */
function follows(passage: Passage): boolean {
  return passage.claims.some(({ claim }) =>
    [claim.frame.theme, claim.frame.agent].some((term) => term?.pronoun),
  );
}

function compare(growth: Figure<Quantity>, { from, to }: Change): Outcome {
  const [given, before, after] = [growth.at.value, from.at.value, to.at.value];
  if (given === null || before === null || after === null || before <= 0) return null;
  const actual = ((after - before) / before) * 100;
  const low = ((after - fineSlack(to.at)) / (before + fineSlack(from.at)) - 1) * 100;
  const high = ((after + fineSlack(to.at)) / (before - fineSlack(from.at)) - 1) * 100;
  const room = perCentSlack(growth.at);
  const size = Math.abs(given);
  const [least, most] = actual < 0 ? [-high, -low] : [low, high];
  if (least - room <= size && size <= most + room) return null;
  if (growth.at.min === null || growth.at.max === null) return null;
  const figures = [growth, from, to];
  return {
    kind: 'finding',
    claims: carriers(figures),
    spans: figures.map(({ at, claim }) => span(claim, at)),
    message: `From ${from.at.text} to ${to.at.text} is a change of ${actual.toFixed(1)} per cent, not ${growth.at.text}.`,
    because: [
      'The figures are given as the ones before and after this change.',
      'Rounding of the figures does not close the gap.',
    ],
    resolveBy: 'Look up both figures and work out the change again.',
  };
}
