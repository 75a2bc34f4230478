/** An order of two events that their own dates deny. */
import type { Time } from '../../model/claim.js';
import { eventOf } from '../compare/event-view.js';
import { span } from '../compare/phrases.js';
import { likeness, sameArguments } from '../compare/same-event.js';
import { namesEvent, orderedAgainst, type Ordered } from '../compare/subordinate.js';
import { besideVerb, datedTimes } from '../compare/times.js';
import { canonical } from '../compare/words.js';
import { compareClaims, type CaseClaim, type GroupRule, type Outcome } from '../rule.js';

export const orderDeniedByDates: GroupRule = {
  id: 'order-denied-by-dates',
  revision: 1,
  type: 'temporal-order',
  severity: 'error',
  shape: 'group',
  summary: 'One place puts an event before or after another; the dates given for the two say the opposite.',
  doesNotCover: 'Events without a date, and dates that overlap.',
  // One block: the two dated events need have nothing in common but the claim that orders them.
  keys: (claim) => (orderedAgainst(claim) || dateOf(claim) ? ['ordered'] : []),
  check,
  examples: {
    firing: [
      {
        shows: 'a resignation before what it is said to follow',
        documents: [
          { text: 'The minister resigned on 1 May 2012.' },
          { text: 'The minister’s report was published on 3 May 2012.' },
          { text: 'The minister resigned after the minister’s report was published.' },
        ],
        message:
          '“after the minister’s report was published”, but one is dated on 1 May 2012, the other on 3 May 2012.',
        quoted: ['on 1 May 2012', 'on 3 May 2012', 'after the minister’s report was published'],
      },
      {
        shows: 'an offer dated before the strike it is said to follow',
        documents: [
          { text: 'The strike offer was made on 26 February 2015. The strike began on 2 March 2015.' },
          { text: 'The strike offer was made after the strike began.' },
        ],
        message: '“after the strike began”, but one is dated on 26 February 2015, the other on 2 March 2015.',
        quoted: ['on 26 February 2015', 'on 2 March 2015', 'after the strike began'],
      },
    ],
    silent: [
      {
        shows: 'dates that bear the order out',
        documents: [
          { text: 'The strike offer was made on 4 March 2015. The strike began on 2 March 2015.' },
          { text: 'The strike offer was made after the strike began.' },
        ],
      },
      {
        shows: 'dates that overlap',
        documents: [
          { text: 'The strike offer was made in March 2015. The strike began on 2 March 2015.' },
          { text: 'The strike offer was made after the strike began.' },
        ],
      },
      {
        shows: 'a date of another event',
        documents: [
          { text: 'The strike offer was made on 26 February 2015. The march began on 2 March 2015.' },
          { text: 'The strike offer was made after the strike began.' },
        ],
      },
    ],
  },
};

function check(claims: readonly CaseClaim[]): Outcome[] {
  const ordered = claims.flatMap((claim) => {
    const order = orderedAgainst(claim);
    return order && claim.claim.polarity === 'positive' ? [{ claim, order }] : [];
  });
  if (ordered.length === 0) return [];
  const dated = byThing(claims.filter((claim) => dateOf(claim)));
  return ordered.map(({ claim, order }) => denied(claim, order, dated)).filter((outcome) => outcome !== null);
}

/** Dated claims under the head of what happens or is acted on. */
function byThing(claims: readonly CaseClaim[]): Map<string, CaseClaim[]> {
  const out = new Map<string, CaseClaim[]>();
  for (const claim of claims)
    for (const key of thingHeads(claim)) out.set(key, [...(out.get(key) ?? []), claim]);
  return out;
}

function thingHeads({ claim }: CaseClaim): string[] {
  const { theme, agent } = eventOf(claim);
  return [theme, agent].flatMap((term) => (term && !term.pronoun ? [canonical(term.head)] : []));
}

function denied(claim: CaseClaim, order: Ordered, dated: ReadonlyMap<string, readonly CaseClaim[]>): Outcome {
  const mains = thingHeads(claim).flatMap((head) => dated.get(head) ?? []);
  const others = [...order.words].flatMap((word) => dated.get(word) ?? []);
  for (const main of mains) {
    const like = likeness(claim, main);
    if (main === claim || like.predicate !== 'same' || !sameArguments(claim, main, like)) continue;
    for (const other of others) {
      if (other === claim || other === main || !namesEvent(order.words, other)) continue;
      const [own, against] = [dateOf(main), dateOf(other)];
      if (!own || !against) continue;
      const wrong = order.marker === 'after' ? isBefore(own, against) : isBefore(against, own);
      if (wrong) return raise(claim, order, [main, own], [other, against]);
    }
  }
  return null;
}

const isBefore = (x: Time, y: Time): boolean => (x.latest ?? '9999') < (y.earliest ?? '0000');

/** The date of a positive claim's own event. */
function dateOf(claim: CaseClaim): Time | null {
  if (claim.claim.polarity === 'negative' || claim.claim.modality !== 'asserted') return null;
  return (
    datedTimes(claim).find(
      (time) => (time.relation === 'on' || time.relation === 'during') && besideVerb(claim, time),
    ) ?? null
  );
}

function raise(
  claim: CaseClaim,
  order: Ordered,
  [main, own]: readonly [CaseClaim, Time],
  [other, against]: readonly [CaseClaim, Time],
): Outcome {
  const { quote } = claim.claim;
  const words = quote.exact.slice(order.at.start - quote.start, order.at.end - quote.start);
  return {
    kind: 'finding',
    claims: [claim, main, other].sort(compareClaims),
    spans: [span(claim, order.at), span(main, own), span(other, against)],
    message: `“${words}”, but one is dated ${own.text}, the other ${against.text}.`,
    because: ['The two dates stand in the opposite order and do not overlap.'],
    resolveBy: 'Find the day of each event in a record.',
  };
}
