/** What a claim says, apart from where it stands: two readings of it are the same claim content when these agree. */
import type { Claim } from '../../model/claim.js';
import { canonicalJson } from '../../model/canonical-json.js';

/** The fields that a verdict is about, without offsets. */
export function meaningOf(claim: Claim): string {
  const { statement, voice, attribution, modality, polarity, event, topic, checkable } = claim;
  const quantities = claim.quantities.map((quantity) => ({ ...quantity, start: 0, end: 0 }));
  const times = claim.times.map((time) => ({ ...time, start: 0, end: 0 }));
  return canonicalJson({
    exact: claim.quote.exact,
    statement,
    voice,
    attribution,
    modality,
    polarity,
    event,
    topic,
    checkable,
    quantities,
    times,
  });
}
