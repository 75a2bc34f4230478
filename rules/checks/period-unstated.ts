/** One figure in two documents, and only one of them says of which time it is. */
import type { Quantity } from '../../model/claim.js';
import { measureOf, sameMeasure } from '../compare/identity/measure.js';
import { span } from '../compare/words/phrases.js';
import { namesDiffer } from '../compare/identity/names.js';
import { datedTimes } from '../compare/identity/times.js';
import { figureKeys, isFigure, isTold, oneFigure } from '../compare/figures/told-figures.js';
import type { CaseClaim, Outcome, PairRule } from '../rule.js';

export const periodUnstated: PairRule = {
  id: 'period-unstated',
  revision: 2,
  type: 'evidence',
  severity: 'info',
  shape: 'pair',
  once: true,
  summary: 'A total or rate is told without its period, which another document gives.',
  doesNotCover: 'Figures that differ, single texts, and counts of things that happened once.',
  needs: ['figure'],
  keys: figureKeys,
  check,
  examples: {
    firing: [
      {
        shows: 'takings of some year',
        documents: [
          { text: 'The lido’s takings came to £64,000 in 2012. It has a café.' },
          { text: 'The lido’s takings came to £64,000. It has no car park.' },
        ],
        message: '“£64,000” has no period here; another document says “in 2012”.',
        quoted: ['in 2012', '£64,000'],
      },
      {
        shows: 'a rate of some month',
        documents: [
          { text: 'Unemployment in the town was 7.3 per cent. The mill is shut.' },
          { text: 'Unemployment in the town was 7.3 per cent in May 2009, the office said.' },
        ],
        message: '“7.3 per cent” has no period here; another document says “in May 2009”.',
        quoted: ['7.3 per cent', 'in May 2009'],
      },
    ],
    silent: [
      {
        shows: 'both say when',
        documents: [
          { text: 'The lido’s takings came to £64,000 in 2012.' },
          { text: 'In 2012 the lido’s takings came to £64,000.' },
        ],
      },
      {
        shows: 'neither says when',
        documents: [
          { text: 'The lido’s takings came to £64,000.' },
          { text: 'The lido’s takings came to £64,000, its keeper said.' },
        ],
      },
      {
        shows: 'one figure of two things',
        documents: [
          { text: 'The lido’s takings came to £64,000 in 2012.' },
          { text: 'The repairs of the pier came to £64,000.' },
        ],
      },
    ],
  },
};

function check(first: CaseClaim, second: CaseClaim): Outcome {
  if (first.claim.document === second.claim.document || !isTold(first) || !isTold(second)) return null;
  const [dated, bare] = datedTimes(first).length > 0 ? [first, second] : [second, first];
  const [time] = datedTimes(dated);
  if (!time || bare.claim.times.length > 0 || namesDiffer(first, second)) return null;
  for (const figure of bare.claim.quantities) {
    if (!dated.claim.quantities.some((own) => isSame(bare, figure, dated, own))) continue;
    const [a, b] = dated === first ? [time, figure] : [figure, time];
    return {
      kind: 'finding',
      spans: [span(first, a), span(second, b)],
      message: `“${figure.text}” has no period here; another document says “${time.text}”.`,
      because: [
        'Both give one figure of one measure.',
        'A total or rate is of some period, or it says little.',
      ],
      resolveBy: 'Add the period, if both mean the same one.',
    };
  }
  return null;
}

/** Totals in money and rates in per cent are of a period; a count may be of one happening. */
function isSame(first: CaseClaim, a: Quantity, second: CaseClaim, b: Quantity): boolean {
  if (!isFigure(a) || !isFigure(b) || a.unit === '1' || a.per || !oneFigure(a, b)) return false;
  const [ma, mb] = [measureOf(first, a), measureOf(second, b)];
  return ma !== null && mb !== null && sameMeasure(ma, mb);
}
