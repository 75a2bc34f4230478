/** How documents come, are read, and go. */
import type { Claim } from '../../model/claim.js';
import type { CaseState, ClaimState, Correction, DocumentState, Folds, Stamp } from '../state/case-state.js';
import { meaningOf } from '../state/claim-meaning.js';
import { eraseWords } from './erase-words.js';
import { changeClaim, changeDocument, count, currentVotes, madeStale } from './items.js';

export const foldDocuments: Folds<
  'document.added' | 'document.withdrawn' | 'document.restored' | 'document.erased' | 'document.read'
> = {
  'document.added': (state, data, stamp) => {
    const { document: id, name, sha256, text, length, bodyStart, meta } = data;
    const previous = data.previous ? state.documents.get(data.previous) : undefined;
    const added: DocumentState = {
      id,
      name,
      sha256,
      text,
      length,
      bodyStart,
      meta,
      previous: data.previous,
      revision: stamp.seq,
      status: 'current',
      added: stamp,
      next: null,
      version: (previous?.version ?? 0) + 1,
      reader: null,
      sentences: [],
      anchors: [],
      ended: null,
      comments: [],
      history: [stamp.seq],
    };
    count(state, id);
    state.documents.set(id, added);
    if (previous)
      changeDocument(state, previous.id, stamp, (old) => ({
        ...old,
        status: 'superseded',
        next: id,
        revision: stamp.seq,
      }));
  },
  'document.withdrawn': (state, data, stamp, reason) => end(state, data.document, stamp, reason, 'withdrawn'),
  'document.restored': (state, data, stamp) => {
    changeDocument(state, data.document, stamp, (document) => ({
      ...document,
      status: document.next === null ? 'current' : 'superseded',
      revision: stamp.seq,
      ended: null,
    }));
  },
  'document.erased': (state, data, stamp, reason) => {
    end(state, data.document, stamp, reason, 'erased');
    eraseWords(state, data.document, stamp);
  },
  'document.read': (state, data, stamp) => {
    changeDocument(state, data.document, stamp, (document) => ({
      ...document,
      reader: data.reader,
      sentences: data.sentences,
      anchors: data.anchors.length > 0 ? data.anchors : document.anchors,
      revision: stamp.seq,
    }));
    const read = new Set(data.claims.map((claim) => claim.id));
    for (const claim of data.claims) readAgain(state, claim, stamp);
    for (const claim of [...state.claims.values()]) {
      if (claim.document === data.document && claim.origin === 'read' && !read.has(claim.id))
        leave(state, claim, stamp, 'unread');
    }
    for (const { from, anchor } of data.anchors) {
      const old = state.claims.get(from);
      if (old && (anchor === 'lost' || anchor === 'drifted') && !read.has(from))
        leave(state, old, stamp, 'lost');
    }
  },
};

function end(
  state: CaseState,
  id: string,
  stamp: Stamp,
  reason: string,
  status: 'withdrawn' | 'erased',
): void {
  changeDocument(state, id, stamp, (document) => ({
    ...document,
    status,
    revision: stamp.seq,
    ended: { ...stamp, reason },
  }));
  for (const claim of [...state.claims.values()]) {
    if (restsOn(claim, id))
      changeClaim(state, claim.id, stamp, (item) => madeStale(state, item, stamp, 'source'));
  }
}

/** True where the claim stands in the document, or a vote that counts cites its words. */
function restsOn(claim: ClaimState, document: string): boolean {
  if (claim.document === document) return true;
  const quoting = claim.evidence.filter((item) => item.quote?.document === document).map((item) => item.id);
  return currentVotes(claim).some((vote) => vote.evidence.some((id) => quoting.includes(id)));
}

function readAgain(state: CaseState, read: Claim, stamp: Stamp): void {
  count(state, read.id);
  const known = state.claims.get(read.id);
  if (!known) {
    state.claims.set(read.id, newClaim(read, 'read', stamp));
    return;
  }
  const claim = withCorrections(read, known.corrections);
  const status = known.status === 'unread' || known.status === 'lost' ? 'active' : known.status;
  const same = meaningOf(claim) === meaningOf(known.claim) && status === known.status;
  changeClaim(state, read.id, stamp, (item) =>
    same
      ? { ...item, claim, document: read.document }
      : {
          ...madeStale(state, item, stamp, 'claim'),
          claim,
          status,
          document: read.document,
          revision: stamp.seq,
        },
  );
}

function leave(state: CaseState, claim: ClaimState, stamp: Stamp, status: 'unread' | 'lost'): void {
  if (claim.status !== 'active') return;
  changeClaim(state, claim.id, stamp, (item) => ({
    ...madeStale(state, item, stamp, 'source'),
    status,
    revision: stamp.seq,
  }));
}

/** What reviewers corrected stays corrected when the document is read again. */
function withCorrections(read: Claim, corrections: readonly Correction[]): Claim {
  return corrections.reduce<Claim>(
    (claim, correction) => ({
      ...claim,
      [correction.field]: correction.new,
      ...(correction.frame ? { frame: correction.frame } : {}),
    }),
    read,
  );
}

export function newClaim(
  claim: Claim,
  origin: ClaimState['origin'],
  stamp: Stamp,
  parents: string[] = [],
): ClaimState {
  return {
    id: claim.id,
    document: claim.document,
    revision: stamp.seq,
    status: 'active',
    origin,
    claim,
    corrections: [],
    parents,
    votes: [],
    round: 1,
    stale: null,
    evidence: [],
    comments: [],
    assignee: null,
    history: [stamp.seq],
  };
}
