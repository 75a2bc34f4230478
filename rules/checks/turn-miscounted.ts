/** A rise or fall whose own figures go the other way: "rose from 120 to 95". */
import type { Quantity } from '../../model/claim.js';
import { disjoint } from '../compare/figures/quantities.js';
import { inUnit } from '../compare/figures/units.js';
import { span } from '../compare/words/phrases.js';
import type { CaseClaim, ClaimRule, Outcome } from '../rule.js';

export const turnMiscounted: ClaimRule = {
  id: 'turn-miscounted',
  revision: 2,
  type: 'arithmetic',
  severity: 'error',
  shape: 'claim',
  yields: true,
  summary: 'A thing is said to have risen or fallen between two figures that go the other way.',
  doesNotCover: 'What got better or worse, ranks, and figures of two units or that rounding lets meet.',
  check,
  examples: {
    firing: [
      {
        shows: 'a rise to less',
        documents: [{ text: 'The number of complaints rose from 120 to 95. It rained.' }],
        message: 'From 120 to 95 is no rise.',
        quoted: ['120', '95'],
      },
      {
        shows: 'down from less',
        documents: [{ text: 'The port handled 840 containers in May, down from 790 in April. It rained.' }],
        message: 'From 790 to 840 containers is no fall.',
        quoted: ['840 containers', '790'],
      },
    ],
    silent: [
      {
        shows: 'a rise to more',
        documents: [{ text: 'The number of complaints rose from 95 to 120. It rained.' }],
      },
      {
        shows: 'two units',
        documents: [{ text: 'The wait fell from 90 minutes to two hours. It rained.' }],
      },
      {
        shows: 'what got better',
        documents: [{ text: 'The crew improved its time from 48 minutes to 45. It rained.' }],
      },
      {
        shows: 'a place in a list',
        documents: [{ text: 'The school rose from 14th to ninth in the county. It rained.' }],
      },
      {
        shows: 'a loss that narrowed',
        documents: [{ text: 'The loss narrowed from £9m to £4m. It rained.' }],
      },
    ],
  },
};

function check(claim: CaseClaim): Outcome {
  for (const { kind, figures } of claim.claim.frame.untold ?? []) {
    const [from, to] = ['from', 'to'].map((as) => figures.find((one) => one.as === as)?.quantity);
    if (kind !== 'change' || !from || !to || from.value === null || to.value === null) continue;
    const way = wayOf(claim, from, to);
    const after = from.per === to.per ? inUnit(to, from.unit)?.value : null;
    if (way === null || after === null || after === undefined) continue;
    if (
      after === from.value ||
      after > from.value === (way === 'up') ||
      !disjoint(from, inUnit(to, from.unit) ?? to)
    )
      continue;
    return {
      kind: 'finding',
      spans: [span(claim, from), span(claim, to)],
      message: `From ${from.text} to ${to.text} is no ${way === 'up' ? 'rise' : 'fall'}.`,
      because: ['The verb and the two figures stand in one sentence, and go two ways.'],
      resolveBy: 'Look up both figures: one is wrong, they have changed places, or the verb is.',
    };
  }
  return null;
}

/** The way that the words tell: by the verb of both figures, or by "up from" and "down from". */
function wayOf(
  { claim: { frame, quote, polarity, modality } }: CaseClaim,
  from: Quantity,
  to: Quantity,
): 'up' | 'down' | null {
  if (polarity === 'negative' || !/^(?:asserted|planned|predicted)$/.test(modality)) return null;
  const [, told] =
    /\b(up|down) from\s*$/i.exec(quote.exact.slice(0, Math.max(0, from.start - quote.start))) ?? [];
  if (told) return told.toLowerCase() === 'up' ? 'up' : 'down';
  const ways = [from, to].map(
    ({ start }) => frame.measures?.find((measure) => measure.start === start)?.direction,
  );
  const plain = /^(?:increase|reduce)$/.test(frame.predicate?.class ?? '');
  return plain && ways[0] && ways[0] === ways[1] ? ways[0] : null;
}
