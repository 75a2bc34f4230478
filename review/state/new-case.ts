/** A case before its first entry; its layer for trying things out; its form as a snapshot. */
import type { CaseState, ClaimState, DocumentState, FlagState } from './case-state.js';
import { Layer, Tracked, type Table } from './table.js';

export function newCase(id: string): CaseState {
  return {
    id,
    seq: 0,
    head: null,
    title: '',
    opened: null,
    lastAt: '',
    settings: {
      policy: 'one',
      labels: {},
      rules: { off: [], severity: {} },
      ruleSet: '',
      archived: false,
    },
    revision: 0,
    documents: new Tracked(),
    claims: new Tracked(),
    flags: new Tracked(),
    open: 0,
    flagsOf: new Tracked(),
    sameAs: new Map(),
    reports: [],
    comments: [],
    people: new Map(),
    requests: new Map(),
    counters: { d: 0, c: 0, h: 0, k: 0, e: 0, r: 0 },
  };
}

const TABLES = ['documents', 'claims', 'flags', 'flagsOf', 'sameAs', 'people', 'requests'] as const;

/** A state whose claims can say which of them changed. */
export interface CaseLayer extends CaseState {
  documents: Layer<DocumentState>;
  claims: Layer<ClaimState>;
  flags: Layer<FlagState>;
}

/** A state that can be folded further without the original noticing; what is not a table is copied. */
export function layerOf(state: CaseState): CaseLayer {
  return {
    ...state,
    settings: { ...state.settings },
    counters: { ...state.counters },
    reports: [...state.reports],
    comments: [...state.comments],
    documents: new Layer(state.documents),
    claims: new Layer(state.claims),
    flags: new Layer(state.flags),
    flagsOf: new Layer(state.flagsOf),
    sameAs: new Layer(state.sameAs),
    people: new Layer(state.people),
    requests: new Layer(state.requests),
  };
}

/** The state as plain JSON: tables become lists of [key, value]. */
export function packCase(state: CaseState): unknown {
  const packed: Record<string, unknown> = { ...state };
  for (const name of TABLES) {
    const table: Table<unknown> = state[name];
    packed[name] = [...table.keys()].map((key) => [key, table.get(key)]);
  }
  return packed;
}

/** The state from its packed form. A snapshot is ours and never the truth: only its outline is looked at. */
export function unpackCase(packed: unknown): CaseState | null {
  if (typeof packed !== 'object' || packed === null) return null;
  const fields: Record<string, unknown> = { ...packed };
  for (const name of TABLES) {
    const rows = fields[name];
    if (!Array.isArray(rows)) return null;
    fields[name] = Tracked.of(rows as [string, unknown][]);
  }
  return fields as unknown as CaseState;
}
