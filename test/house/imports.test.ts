import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect } from 'chai';
import { findCycle, importsOf, sources, type Edge } from './imports.js';

const root = resolve(import.meta.dirname, '../../..');

/** Who may import whom (DESIGN B1). */
const MAY_IMPORT: Record<string, readonly string[]> = {
  model: [],
  documents: ['model'],
  reading: ['model'],
  rules: ['model'],
  'claims-db': ['model'],
  review: ['model', 'documents', 'reading', 'rules', 'claims-db'],
  views: ['model'],
  server: ['model', 'review', 'views'],
  cli: ['model', 'documents', 'reading', 'rules', 'claims-db', 'review', 'views', 'server'],
};
/** Of `claims-db`, `review` may see the contract and nothing else. */
const REVIEW_SEES = ['claims-db/contract.ts'];
/**
 * The folders of a large folder in the order in which they build on each other: each may see itself and what stands before it
 * (decision 16). What lies beside the folders (`reading/read.ts`, `review/desk.ts`) puts them together, or is shared by all.
 */
const BUILDS_UP: Record<string, readonly string[]> = {
  reading: [
    'text',
    'words',
    'numbers',
    'tags',
    'times',
    'quantities',
    'entities',
    'phrases',
    'clauses',
    'operators',
    'events',
    'measures',
    'cues',
    'attribution',
    'figures',
    'claims',
  ],
  'rules/compare': ['words', 'identity', 'turns', 'scope', 'stands', 'figures', 'times', 'doers'],
  review: ['rights', 'state', 'folds', 'journals', 'views', 'reports', 'acts'],
  'claims-db': ['journals', 'embedded', 'verify', 'postgres', 'transfer'],
};
/** Folders that are pure: of Node's own modules only these. */
const PURE: Record<string, readonly string[]> = { model: ['node:crypto'], reading: [], rules: [] };

const folders = Object.keys(MAY_IMPORT);
const folderOf = (file: string): string => file.split('/')[0] ?? '';

/** What is wrong with an import, or null. */
function objection({ from, to, own, line }: Edge): string | null {
  const home = folderOf(from);
  const at = `${from} line ${line} imports ${to}`;
  if (own) {
    const there = folderOf(to);
    if (there !== home && !(MAY_IMPORT[home] ?? []).includes(there))
      return `${at}: ${home} may not see ${there}`;
    if (home === 'review' && there === 'claims-db' && !REVIEW_SEES.includes(to))
      return `${at}: review sees the store by its contract only`;
    return null;
  }
  const pure = PURE[home];
  if (pure && to.startsWith('node:') && !pure.includes(to)) return `${at}: ${home} is pure`;
  if (to === 'date-fns')
    return `${at}: import its subpaths (date-fns/addDays); the root costs 150 ms at start`;
  return null;
}

/** The place of a file among the folders of a large folder, or null for one beside them or elsewhere. */
function placeIn(large: string, file: string): number | null {
  if (!file.startsWith(`${large}/`)) return null;
  const [folder = '', below] = file.slice(large.length + 1).split('/');
  return below === undefined ? null : (BUILDS_UP[large] ?? []).indexOf(folder);
}

/** What is wrong with an import between the folders of a large folder, or null. */
function backwards({ from, to, line }: Edge): string | null {
  for (const large of Object.keys(BUILDS_UP)) {
    const [home, there] = [placeIn(large, from), placeIn(large, to)];
    if (home === -1) return `${from}: ${large} has no such folder in its order`;
    if (home !== null && there !== null && there > home)
      return `${from} line ${line} imports ${to}, which builds on it`;
  }
  return null;
}

describe('the house: who imports whom', () => {
  const edges = sources(root, folders).flatMap((file) => importsOf(root, file));

  it('sees a real graph', () => {
    expect(edges.some(({ from, to }) => from === 'model/check-output.ts' && to === 'model/flag.ts')).to.equal(
      true,
    );
    for (const { to, own } of edges) if (own) expect(existsSync(resolve(root, to)), to).to.equal(true);
  });

  it('has no forbidden import', () => {
    expect(edges.map(objection).filter((problem) => problem !== null)).to.deep.equal([]);
  });

  it('has no circle', () => {
    expect(findCycle(edges)).to.equal(null);
  });

  it('builds up within the large folders', () => {
    expect(edges.map(backwards).filter((problem) => problem !== null)).to.deep.equal([]);
  });

  it('objects to what is built on its reader', () => {
    const edge = (from: string, to: string): Edge => ({ from, to, own: true, line: 1 });
    expect(backwards(edge('reading/times/a.ts', 'reading/claims/b.ts'))).to.match(/builds on it/);
    expect(backwards(edge('reading/claims/a.ts', 'reading/times/b.ts'))).to.equal(null);
    expect(backwards(edge('reading/read.ts', 'reading/claims/b.ts'))).to.equal(null);
    expect(backwards(edge('reading/new/a.ts', 'reading/times/b.ts'))).to.match(/no such folder/);
  });

  it('objects to what is forbidden', () => {
    const edge = (from: string, to: string, own = true): Edge => ({ from, to, own, line: 1 });
    expect(objection(edge('rules/a.ts', 'reading/b.ts'))).to.match(/rules may not see reading/);
    expect(objection(edge('review/a.ts', 'claims-db/embedded/files.ts'))).to.match(/contract only/);
    expect(objection(edge('reading/a.ts', 'node:fs', false))).to.match(/pure/);
    expect(objection(edge('cli/a.ts', 'date-fns', false))).to.match(/subpaths/);
    expect(objection(edge('review/a.ts', 'claims-db/contract.ts'))).to.equal(null);
  });

  it('finds a circle where there is one', () => {
    const edge = (from: string, to: string): Edge => ({ from, to, own: true, line: 1 });
    expect(findCycle([edge('a', 'b'), edge('b', 'c'), edge('c', 'a')])).to.deep.equal(['a', 'b', 'c', 'a']);
    expect(findCycle([edge('a', 'b'), edge('a', 'c'), edge('b', 'c')])).to.equal(null);
  });
});
