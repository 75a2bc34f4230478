/** The text of a document with its claims marked and numbered, and its sentences to choose from. */
import type { DocumentState } from '../../review/state/case-state.js';
import type { CaseView, ClaimView } from '../../review/views/case-view.js';
import { cutUp, innermost, type Piece } from './marked-text.js';

interface ClaimMark {
  id: string;
  number: number;
  href: string;
  flag: 'error' | 'flagged' | '';
  title: string;
  /** True on the last piece of the claim, which links lead to. */
  last: boolean;
  /** Numbers of the claims that end with this piece: its own, and those of claims around it. */
  numbers: number[];
}

export interface MarkedDocument {
  front: string;
  pieces: Piece<ClaimMark>[];
  bodyStart: number;
}

export interface Sentence {
  start: number;
  end: number;
  text: string;
}

export const sentencesOf = (document: DocumentState, text: string): Sentence[] =>
  document.sentences
    .slice(0, 1_000)
    .map(([start, end]) => ({ start, end, text: shorten(text.slice(start, end)) }));

const shorten = (text: string): string => {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 110 ? `${line.slice(0, 108)}…` : line;
};

export function markedDocument(
  view: CaseView,
  document: DocumentState,
  text: string,
  claims: readonly ClaimView[],
): MarkedDocument {
  const stretches = claims.map((claim, i) => ({
    start: claim.claim.quote.start,
    end: claim.claim.quote.end,
    mark: markOf(view, claim, i + 1),
  }));
  const pieces = cutUp(text, innermost(stretches), document.bodyStart);
  const endingAt = new Map<number, number[]>();
  for (const { end, mark } of stretches) endingAt.set(end, [...(endingAt.get(end) ?? []), mark.number]);
  // A claim within another leaves the outer one in several pieces.
  const lastOf = new Map(pieces.flatMap((piece, i) => (piece.mark ? [[piece.mark.id, i] as const] : [])));
  return {
    front: text.slice(0, document.bodyStart).replace(/^\uFEFF/, ''),
    bodyStart: document.bodyStart,
    pieces: pieces.map((piece, i) => {
      if (!piece.mark) return piece;
      const last = lastOf.get(piece.mark.id) === i;
      const numbers = endingAt.get(piece.start + piece.text.length) ?? [];
      return { ...piece, mark: { ...piece.mark, last, numbers } };
    }),
  };
}

function markOf(view: CaseView, claim: ClaimView, number: number): ClaimMark {
  const open = claim.flags.flatMap((id) => {
    const flag = view.flag(id);
    return flag?.state === 'open' ? [flag] : [];
  });
  const worst = open.some(({ severity }) => severity === 'error');
  return {
    id: claim.id,
    number,
    href: `/cases/${view.id}/claims/${claim.id}`,
    flag: worst ? 'error' : open.length > 0 ? 'flagged' : '',
    title: open.length > 0 ? `${claim.id}: ${open.length} open flag${open.length > 1 ? 's' : ''}` : claim.id,
    last: false,
    numbers: [],
  };
}
