/** Verdicts and the evidence under them. */
import type { Folds, Vote } from './case-state.js';
import { changeClaim, count, madeStale } from './fold-items.js';

export const foldVerdicts: Folds<'evidence.added' | 'verdict.given'> = {
  'evidence.added': (state, { claim, evidence }, stamp) => {
    count(state, evidence.id);
    changeClaim(state, claim, stamp, (item) => ({
      ...item,
      evidence: [...item.evidence, { ...evidence, added: stamp }],
    }));
  },
  'verdict.given': (state, data, stamp) => {
    changeClaim(state, data.claim, stamp, (item) => {
      const vote: Vote = {
        ...stamp,
        act: data.act,
        value: data.value,
        rationale: data.rationale,
        evidence: data.evidence,
        override: data.override ?? null,
        signed: data.signed ?? false,
        claimRevision: data.revision,
        round: item.round,
        blind: state.settings.policy === 'two-blind',
      };
      const voted = { ...item, votes: [...item.votes, vote] };
      if (data.act === 'reopen') return madeStale(state, voted, stamp, 'reopened');
      return data.act === 'give' ? { ...voted, stale: null } : voted;
    });
  },
};
