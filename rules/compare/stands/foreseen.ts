/** Days that were foreseen, and what came about: a plan and its outcome are two things. */
import type { Time } from '../../../model/claim.js';
import type { CaseClaim, Saved } from '../../rule.js';
import { overWhenTold } from '../scope/replacing.js';

/** What was meant, and what came about; a show of this year, and one that is still to come when that was over. */
export function postponed(first: CaseClaim, x: Time, second: CaseClaim, y: Time): Saved | null {
  const [p, q] = [planned(first, x), planned(second, y)];
  if (p && q && (overWhenTold(x, second) || overWhenTold(y, first)))
    return {
      kind: 'saved',
      explanation: 'change',
      message: 'The one day was over when the other was told.',
    };
  return p === q
    ? null
    : {
        kind: 'saved',
        explanation: 'change',
        message: 'One date was planned, the other is what came about.',
      };
}

/** A day still to come is a plan, in whatever tense it is told. */
const planned = ({ claim, meta }: CaseClaim, { earliest }: Time): boolean =>
  (meta.published !== null && earliest !== null && earliest > meta.published) ||
  claim.modality === 'planned' ||
  claim.modality === 'predicted' ||
  claim.modality === 'possible';
