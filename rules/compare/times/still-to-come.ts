/** What has not come about so far, and may still. */
import type { CaseClaim } from '../../rule.js';

/** "Has not yet signed", "will sign in May": both may hold; "has yet to agree to sign", "has agreed to sign" are both of now. */
export const stillToCome = (denied: CaseClaim, told: CaseClaim): boolean =>
  denied.claim.modality !== 'planned' &&
  (told.claim.modality === 'planned' || told.claim.modality === 'predicted') &&
  /\b(?:yet|so far)\b/i.test(denied.claim.quote.exact);
