/**
 * Verbs with which "after two days" tells how long their subject went on: "the search was called off after two days". Left out is what
 * may be so for a while as well as from then on ("was halted after two days", "for two days"). Source: achievements that end a
 * process (Vendler 1957).
 */
import type { CaseClaim } from '../../rule.js';
import { isDuration } from '../identity/times.js';

const ENDS_STRETCH = /^(?:over|end|finish|conclude|call off|break up|break off|abandon|expire|lapse)$/;

export const endsStretch = ({ claim: { frame } }: CaseClaim): boolean =>
  ENDS_STRETCH.test(frame.predicate?.lemma ?? '');

/** "Was called off after two days". */
export const endsAfterSoLong = (one: CaseClaim): boolean =>
  endsStretch(one) &&
  one.claim.times.some((time) => time.relation === 'after' && time.anchor === undefined && isDuration(time));
