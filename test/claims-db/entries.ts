/** Entries and rows for the tests of the store. */
import type { IndexRow } from '../../claims-db/contract.js';
import type { Entry, NewEntry } from '../../model/envelope.js';

export function entry(type: string, data: Record<string, unknown> = {}, reason?: string): NewEntry {
  const actor = { id: 'p1', name: 'Ada Reviewer', role: 'reviewer', via: 'web' } as const;
  return { at: '2026-03-01T10:00:00.000Z', actor, type, data, desk: null, ...(reason ? { reason } : {}) };
}

export function caseRow(id: string, at: string, title = `Case ${id}`): IndexRow {
  return { key: `case:${id}`, kind: 'case', caseId: id, title, text: title, at, fields: { flags: 0 } };
}

export function claimRow(id: string, claim: string, text: string): IndexRow {
  const at = '2026-03-01T10:00:00.000Z';
  const fields = { verdict: null };
  return { key: `claim:${id}:${claim}`, kind: 'claim', caseId: id, title: text, text, at, fields };
}

/** Rows of the index stand in the entries themselves in these tests: `data.rows`. */
export async function rowsInEntries(_journal: string, entries: AsyncIterable<Entry>): Promise<IndexRow[]> {
  const rows: IndexRow[] = [];
  for await (const one of entries) rows.push(...((one.data['rows'] as IndexRow[] | undefined) ?? []));
  return rows;
}

export async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const one of items) list.push(one);
  return list;
}

/** The error that a promise is rejected with. */
export async function failure(promise: Promise<unknown>): Promise<Error> {
  try {
    await promise;
  } catch (error) {
    return error as Error;
  }
  throw new Error('nothing was thrown');
}
