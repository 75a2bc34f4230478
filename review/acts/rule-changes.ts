/** A newer rule set is accepted by a person who has seen what it would change. */
import { settingsDraft } from './cases.js';
import { Refused } from '../errors.js';
import type { Draft } from '../draft.js';
import { requireReason, requireSeen } from './require.js';
import type { Act, Context } from './services.js';

/** `revision` is the case's seq. */
export interface AcceptRules extends Act {
  reason: string;
}

export function acceptRules({ state, actor, services }: Context, input: AcceptRules): Draft[] {
  requireSeen('the case', input.revision, state.seq);
  const { hash } = services.ruleSet;
  if (state.settings.ruleSet === hash) throw new Refused('not-now', 'the case has these rules already');
  return settingsDraft(actor, requireReason(input.reason), state.settings, { ruleSet: hash });
}
