/** The case that a word on the command line means. */
import type { IndexRow } from '../claims-db/contract.js';
import type { Desk } from '../review/desk.js';
import { Failure } from './failure.js';
import { nearest } from '../model/nearest.js';
import { COMMAND } from './open-desk.js';

/** All cases, those last worked on first. */
export async function allCases(desk: Desk): Promise<IndexRow[]> {
  const rows: IndexRow[] = [];
  for (let after: string | null | undefined; after !== null;) {
    const page = await desk.cases(COMMAND, { limit: 200, ...(after === undefined ? {} : { after }) });
    rows.push(...page.rows);
    after = page.next;
  }
  return rows;
}

/** The case with this id or title, null where there is none. Throws Failure where several have the title. */
export async function findCase(desk: Desk, word: string): Promise<IndexRow | null> {
  const rows = await allCases(desk);
  const byId = rows.find(({ caseId }) => caseId === word);
  if (byId) return byId;
  const named = rows.filter(({ title }) => title === word);
  if (named.length > 1)
    throw new Failure(
      `${named.length} cases are called ${JSON.stringify(word)}; give the id: ${named.map(({ caseId }) => caseId).join(', ')}`,
    );
  return named[0] ?? null;
}

/** The same for a case that must be there. */
export async function theCase(desk: Desk, word: string): Promise<IndexRow> {
  const found = await findCase(desk, word);
  if (found) return found;
  const guess = nearest(
    word,
    (await allCases(desk)).map(({ caseId }) => caseId),
  );
  throw new Failure(
    `there is no case ${JSON.stringify(word)}${guess === null ? '' : ` (did you mean ${guess}?)`}; "gainsay cases" lists them all`,
  );
}
