import type { Claim, PrintedClaim } from '../model/claim.js';

/** A claim as contract A3 prints it, its members in the order of the contract. What only rules need is left out. */
export function printedClaim(claim: Claim): PrintedClaim {
  return {
    id: claim.id,
    document: claim.document,
    quote: claim.quote,
    statement: claim.statement,
    voice: claim.voice,
    attribution: claim.attribution,
    modality: claim.modality,
    polarity: claim.polarity,
    operators: claim.operators,
    event: claim.event,
    quantities: claim.quantities,
    times: claim.times,
    topic: claim.topic,
    checkworthiness: claim.checkworthiness,
    trace: claim.trace,
  };
}
