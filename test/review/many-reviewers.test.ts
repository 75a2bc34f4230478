import { expect } from 'chai';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ClaimsDb } from '../../claims-db/contract.js';
import { openFileStore } from '../../claims-db/embedded/files.js';
import { openPostgresStore } from '../../claims-db/postgres/postgres.js';
import { verifySource } from '../../claims-db/verify/verify.js';
import { folderSource, storeSource } from '../../claims-db/verify/source.js';
import type { Actor } from '../../model/envelope.js';
import { Desk } from '../../review/desk.js';
import { Refused, RevisionStale } from '../../review/errors.js';
import { rowsOfJournal } from '../../review/journals/index-rows.js';
import { findPostgres } from '../claims-db/a-postgres.js';
import { bytesOf, COMMAND, servicesOn } from './a-desk.js';
import { MemoryStore } from './memory-store.js';

const REVIEWERS = 50;
const EDITS = 100;

/** Each reviewer reads the claim, waits a turn, and writes; what came too late is refused and counted. */
async function edit(desk: Desk, id: string, who: Actor): Promise<{ accepted: string[]; refused: number }> {
  const accepted: string[] = [];
  let refused = 0;
  for (let n = 0; n < EDITS; n++) {
    const { revision } = (await desk.view(who, id)).claim('c1');
    const value = `${who.name} says ${n}`;
    const change = {
      act: 'claim.correct',
      claim: 'c1',
      field: 'statement',
      value,
      reason: 'mine',
      revision,
    } as const;
    try {
      await desk.change(who, id, change);
      accepted.push(value);
    } catch (error) {
      const tooLate = error instanceof RevisionStale || (error instanceof Refused && error.code === 'busy');
      if (!tooLate) throw error;
      refused++;
    }
  }
  return { accepted, refused };
}

/** All reviewers at once, spread over the desks of one store; then every desk must tell the same story. */
async function fiftyReviewers(stores: readonly ClaimsDb[]): Promise<void> {
  const desks: Desk[] = [];
  for (const db of stores) desks.push(await Desk.open(servicesOn(db)));
  const [desk] = desks;
  if (!desk) throw new Error('no desk');
  const { id } = await desk.openCase(COMMAND, { title: 'One claim' });
  const bytes = bytesOf('The trust will cut 750 jobs.');
  await desk.change(COMMAND, id, { act: 'document.add', name: 'a.txt', bytes, revision: 1 });
  const done = await Promise.all(
    Array.from({ length: REVIEWERS }, (_, i) => {
      const who: Actor = { id: `r${i}`, name: `Reviewer ${i}`, role: 'reviewer', via: 'cli' };
      return edit(desks[i % desks.length] ?? desk, id, who);
    }),
  );
  const accepted = done.flatMap((each) => each.accepted);
  const refused = done.reduce((sum, each) => sum + each.refused, 0);
  expect(accepted.length + refused).to.equal(REVIEWERS * EDITS);
  expect(refused).to.be.greaterThan(0);
  for (const db of stores) {
    // A server that starts now sees the journal and nothing else.
    const { corrections, claim } = (await (await Desk.open(servicesOn(db))).view(COMMAND, id)).claim('c1');
    expect(corrections.map((correction) => correction.new)).to.have.members(accepted);
    expect(corrections).to.have.length(accepted.length);
    expect(claim.statement).to.equal(corrections.at(-1)?.new);
    // Each was made from what the one before left.
    corrections.slice(1).forEach((correction, i) => expect(correction.old).to.equal(corrections[i]?.new));
  }
  for (const each of desks) await each.close();
}

describe('fifty reviewers on one claim, 5,000 edits: every accepted one is a revision, none is overwritten unseen', function () {
  this.timeout(180_000);

  for (const servers of [1, 2])
    it(`in memory, ${servers} server(s)`, () => {
      const db = new MemoryStore();
      return fiftyReviewers(Array.from({ length: servers }, () => db));
    });

  it('on files', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'gainsay-fifty-'));
    const db = await openFileStore(folder, { rowsOf: rowsOfJournal });
    await fiftyReviewers([db]);
    await db.close();
    expect((await verifySource(folderSource(folder))).problems).to.deep.equal([]);
    await rm(folder, { recursive: true });
  });

  it('on PostgreSQL, two servers', async function () {
    const server = await findPostgres();
    if ('missing' in server) {
      const message = `no PostgreSQL for the tests: ${server.missing}`;
      if (process.env['CI'] === 'true') throw new Error(message);
      process.stderr.write(`\nSKIPPED, ${message}\n`);
      return this.skip();
    }
    try {
      const url = await server.database();
      const stores = [await openPostgresStore(url), await openPostgresStore(url)];
      await fiftyReviewers(stores);
      for (const db of stores) expect((await verifySource(storeSource(db))).problems).to.deep.equal([]);
      for (const db of stores) await db.close();
    } finally {
      await server.stop();
    }
  });
});
