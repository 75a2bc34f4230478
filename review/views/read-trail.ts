/** Reading the trail of a case from its journal: a stretch of it, or what fits a search, never more than a page needs. */
import type { ClaimsDb } from '../../claims-db/contract.js';
import type { CaseState } from '../state/case-state.js';
import { trailLine, type TrailLine } from './trail.js';

export interface TrailStretch {
  /** Only entries after this seq. */
  after?: number | undefined;
  /** Lines at most. */
  limit?: number | undefined;
}

export interface TrailSearch {
  fits: (line: TrailLine) => boolean;
  /** Only entries after this seq, and before that one. */
  after?: number | undefined;
  before?: number | undefined;
  /** Lines at most. */
  limit: number;
}

export interface TrailFound {
  /** Newest first. */
  lines: TrailLine[];
  /** All entries from this one on were looked at; 1 where nothing older is left to search. */
  from: number;
}

/** Entries are read from the end of the journal in pieces of so many, and in one search so many at most. */
const PIECE = 2_000;
const SEARCHED = 20_000;

/** The lines as this person may read them, oldest first. */
export async function readTrail(
  db: ClaimsDb,
  state: CaseState,
  viewer: string | null,
  { after = 0, limit = Infinity }: TrailStretch,
): Promise<TrailLine[]> {
  const lines: TrailLine[] = [];
  if (after >= state.seq || limit <= 0) return lines;
  for await (const entry of db.read(`case-${state.id}`, after)) {
    if (entry.seq > state.seq) break;
    lines.push(trailLine(entry, state, viewer));
    if (lines.length >= limit) break;
  }
  return lines;
}

/** Looks for lines that fit, from the newest backwards. A long journal is searched in several goes. */
export async function searchTrail(
  db: ClaimsDb,
  state: CaseState,
  viewer: string | null,
  { fits, after = 0, before = Infinity, limit }: TrailSearch,
): Promise<TrailFound> {
  const newest = Math.min(state.seq, before - 1);
  const oldest = Math.max(after, newest - SEARCHED);
  const lines: TrailLine[] = [];
  for (let end = newest; end > oldest; end -= PIECE) {
    const start = Math.max(oldest, end - PIECE);
    const piece = await readTrail(db, state, viewer, { after: start, limit: end - start });
    for (const line of piece.reverse()) {
      if (!fits(line)) continue;
      lines.push(line);
      if (lines.length >= limit) return { lines, from: line.seq };
    }
  }
  return { lines, from: Math.max(1, oldest + 1) };
}
