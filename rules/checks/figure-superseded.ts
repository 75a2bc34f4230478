/** A later document gives a newer figure of one measure: the earlier one was right in its day. */
import type { Quantity } from '../../model/claim.js';
import { measureOf, sameMeasure } from '../compare/identity/measure.js';
import { span } from '../compare/words/phrases.js';
import { disjoint } from '../compare/figures/quantities.js';
import { namesDiffer } from '../compare/identity/names.js';
import { oneName } from '../compare/words/one-name.js';
import { likeness } from '../compare/identity/same-event.js';
import { scopesDiffer } from '../compare/scope/scopes.js';
import { datedTimes, periods } from '../compare/identity/times.js';
import { figureKeys, isFigure, isTold } from '../compare/figures/told-figures.js';
import { inTime, saysRevised } from '../compare/scope/replacing.js';
import type { CaseClaim, Outcome, PairRule } from '../rule.js';

export const figureSuperseded: PairRule = {
  id: 'figure-superseded',
  revision: 4,
  type: 'evidence',
  severity: 'info',
  shape: 'pair',
  yields: true,
  once: true,
  summary: 'A later document gives a newer figure of a measure, for a later time or as a revision.',
  doesNotCover: 'Two figures of one time of which neither is told as the newer: those contradict each other.',
  needs: ['figure'],
  keys: (claim) => (claim.meta.published === null ? [] : figureKeys(claim)),
  check,
  examples: {
    firing: [
      {
        shows: 'a balance of a later year',
        documents: [
          { text: 'The lido’s reserves stood at £18,000 in March 2010.', published: '2010-05-01' },
          { text: 'The lido’s reserves stood at £11,000 in March 2011.', published: '2011-05-01' },
        ],
        message: '“£18,000” has been followed by “£11,000” in a later document.',
        quoted: ['£18,000', '£11,000'],
      },
      {
        shows: 'a membership of a later month',
        documents: [
          { text: 'Membership of the club stood at 420 in January 2018.', published: '2018-02-03' },
          { text: 'Membership of the club stood at 390 in June 2018.', published: '2018-07-04' },
        ],
        message: '“420” has been followed by “390” in a later document.',
        quoted: ['420', '390'],
      },
    ],
    silent: [
      {
        shows: 'one day, two figures: that is a conflict',
        documents: [
          { text: 'The lido’s reserves stood at £18,000 on 31 March 2010.', published: '2010-05-01' },
          { text: 'The lido’s reserves stood at £11,000 on 31 March 2010.', published: '2011-05-01' },
        ],
      },
      {
        shows: 'documents without a day',
        documents: [
          { text: 'The lido’s reserves stood at £18,000 in March 2010.' },
          { text: 'The lido’s reserves stood at £11,000 in March 2011.' },
        ],
      },
      {
        shows: 'two bodies',
        documents: [
          { text: 'The lido’s reserves stood at £18,000 in March 2010.', published: '2010-05-01' },
          { text: 'The library’s reserves stood at £11,000 in March 2011.', published: '2011-05-01' },
        ],
      },
      {
        shows: 'a look back is not newer',
        documents: [
          { text: 'The lido’s reserves stood at £18,000 in March 2010.', published: '2010-05-01' },
          { text: 'The lido’s reserves stood at £11,000 in March 2009.', published: '2011-05-01' },
        ],
      },
    ],
  },
};

function check(first: CaseClaim, second: CaseClaim): Outcome {
  const [before, after] = inTime(first, second);
  if (!before || !after || !isTold(before) || !isTold(after)) return null;
  for (const old of before.claim.quantities)
    for (const newer of after.claim.quantities) {
      if (!isFollowed(before, old, after, newer)) continue;
      const [a, b] = before === first ? [old, newer] : [newer, old];
      return {
        kind: 'finding',
        spans: [span(first, a), span(second, b)],
        message: `“${old.text}” has been followed by “${newer.text}” in a later document.`,
        because: ['Both are of one measure, and the later document is about a later time.'],
        resolveBy: 'Give the newer figure, or say of which time the older one is.',
      };
    }
  return null;
}

function isFollowed(before: CaseClaim, old: Quantity, after: CaseClaim, newer: Quantity): boolean {
  if (!isFigure(old) || !isFigure(newer) || old.unit !== newer.unit || old.per !== newer.per) return false;
  if (old.role !== newer.role || !disjoint(old, newer)) return false;
  const [a, b] = [measureOf(before, old), measureOf(after, newer)];
  if (!a || !b || !sameMeasure(a, b) || ownersDiffer(a.owner, b.owner)) return false;
  if (namesDiffer(before, after) || scopesDiffer(before, after)) return false;
  const { predicate, agent, theme } = likeness(before, after);
  if (predicate !== 'same' || agent === 'different' || theme === 'different') return false;
  const period = periods(before, after);
  return (
    (period === 'apart' && lastDay(before) < lastDay(after)) || (period !== 'apart' && saysRevised(after))
  );
}

const ownersDiffer = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && !oneName(a.toLowerCase(), b.toLowerCase());

const lastDay = (claim: CaseClaim): string =>
  datedTimes(claim)
    .map(({ latest }) => latest ?? '')
    .reduce((a, b) => (a < b ? b : a), '');
