/** Verdicts and the evidence under them. */
import type { EvidenceItem, Folds, Vote } from '../state/case-state.js';
import { ERASED } from './erase-words.js';
import { changeClaim, count, madeStale } from './items.js';

export const foldVerdicts: Folds<'evidence.added' | 'evidence.erased' | 'verdict.given'> = {
  'evidence.added': (state, { claim, evidence }, stamp) => {
    count(state, evidence.id);
    changeClaim(state, claim, stamp, (item) => ({
      ...item,
      evidence: [...item.evidence, { ...evidence, added: stamp }],
    }));
  },
  // The same file may stand under several claims: it is gone for all of them.
  'evidence.erased': (state, { blobs }, stamp, reason) => {
    const gone = (item: EvidenceItem): boolean => item.file !== undefined && blobs.includes(item.file.sha256);
    for (const { id, evidence } of [...state.claims.values()]) {
      if (!evidence.some(gone)) continue;
      changeClaim(state, id, stamp, (claim) => ({
        ...claim,
        evidence: claim.evidence.map((item) => (gone(item) ? erasedItem(item, { ...stamp, reason }) : item)),
      }));
    }
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

function erasedItem(item: EvidenceItem, erased: NonNullable<EvidenceItem['erased']>): EvidenceItem {
  return { ...item, ...(item.file ? { file: { ...item.file, name: ERASED } } : {}), note: ERASED, erased };
}
