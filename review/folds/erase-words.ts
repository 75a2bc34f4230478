/** A lawful erasure takes the words out of everything that is shown: pages, reports, lists. The journal keeps what it must. */
import type { Claim } from '../../model/claim.js';
import type { CaseState, Stamp } from '../state/case-state.js';
import { EMPTY_FRAME } from './empty-frame.js';
import { changeClaim, changeDocument, changeFlag } from './items.js';

/** What stands where erased words stood. */
export const ERASED = '[erased]';

/** Takes the words of a document out of everything that is shown. */
export function eraseWords(state: CaseState, document: string, stamp: Stamp): void {
  for (const claim of [...state.claims.values()]) {
    if (claim.document === document)
      changeClaim(state, claim.id, stamp, (item) => ({
        ...item,
        claim: erased(item.claim),
        corrections: [],
        revision: stamp.seq,
      }));
  }
  for (const flag of [...state.flags.values()]) {
    if (!flag.statements.some((statement) => statement.document === document)) continue;
    changeFlag(state, flag.id, stamp, (item) => ({
      ...item,
      message: ERASED,
      because: [],
      statements: item.statements.map((statement) =>
        statement.document === document
          ? { ...statement, exact: ERASED, statement: ERASED, speakers: [] }
          : statement,
      ),
    }));
  }
  for (const claim of [...state.claims.values()]) {
    if (!claim.evidence.some((item) => item.quote?.document === document)) continue;
    changeClaim(state, claim.id, stamp, (item) => ({
      ...item,
      evidence: item.evidence.map((evidence) =>
        evidence.quote?.document === document
          ? { ...evidence, quote: { ...evidence.quote, exact: ERASED } }
          : evidence,
      ),
    }));
  }
  changeDocument(state, document, stamp, (item) => ({
    ...item,
    name: ERASED,
    meta: { ...item.meta, title: ERASED, author: null },
  }));
}

function erased(claim: Claim): Claim {
  return {
    ...claim,
    quote: { ...claim.quote, exact: ERASED, prefix: '', suffix: '' },
    statement: ERASED,
    attribution: [],
    operators: [],
    event: { subject: null, predicate: null, object: null },
    quantities: [],
    times: [],
    topic: { organisation: null, aspect: null, population: null, measure: null },
    trace: [],
    frame: EMPTY_FRAME,
  };
}
