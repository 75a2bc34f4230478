import { SeqConflict, type ClaimsDb } from '../../claims-db/contract.js';
import { openPostgresStore } from '../../claims-db/postgres/postgres.js';
import { verifySource } from '../../claims-db/verify/verify.js';
import { storeSource } from '../../claims-db/verify/source.js';
import { expect } from 'chai';
import pg from 'pg';
import { findPostgres, type TestPostgres } from './a-postgres.js';
import { storeContract } from './contract.js';
import { all, entry, failure } from './entries.js';

const TABLES = ['heads', 'entries', 'rows', 'blobs', 'snapshots', 'private', 'sessions'];

describe('the store on PostgreSQL', function () {
  this.timeout(60_000);
  let server: TestPostgres | null = null;
  let url = '';
  before(async function () {
    const found = await findPostgres();
    if ('missing' in found) {
      const message = `no PostgreSQL for the tests: ${found.missing}. Set GAINSAY_TEST_DATABASE_URL, or let npm run install scripts`;
      if (process.env['CI'] === 'true') throw new Error(message);
      process.stderr.write(`\nSKIPPED, ${message}\n`);
      return this.skip();
    }
    server = found;
    url = await found.database();
    await (await openPostgresStore(url)).close();
  });
  after(async () => server?.stop());

  async function sql<T extends pg.QueryResultRow>(text: string): Promise<T[]> {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      return (await client.query<T>(text)).rows;
    } finally {
      await client.end();
    }
  }
  const reset = async (): Promise<void> => {
    await sql(`TRUNCATE ${TABLES.map((table) => `gainsay_${table}`).join(', ')}`);
  };

  storeContract({ open: () => openPostgresStore(url), reset });

  describe('with two servers side by side', () => {
    let one: ClaimsDb;
    let two: ClaimsDb;
    beforeEach(async () => {
      await reset();
      [one, two] = await Promise.all([openPostgresStore(url), openPostgresStore(url)]);
    });
    afterEach(async () => Promise.all([one.close(), two.close()]));

    it('loses and doubles nothing when both write to one journal as fast as they can', async () => {
      const written: string[] = [];
      const write = async (db: ClaimsDb, who: string): Promise<void> => {
        for (let done = 0; done < 150;) {
          const seq = (await db.head('case-a'))?.seq ?? 0;
          try {
            const [entered] = await db.append('case-a', seq, [entry('x', { who, done })]);
            written.push(entered?.hash ?? '');
            done++;
          } catch (error) {
            if (!(error instanceof SeqConflict)) throw error;
          }
        }
      };
      await Promise.all([write(one, 'one'), write(two, 'two'), write(one, 'three')]);
      const entries = await all(two.read('case-a', 0));
      expect(entries).to.have.length(450);
      expect(entries.map((entered) => entered.hash)).to.have.members(written);
      expect((await verifySource(storeSource(one))).problems).to.deep.equal([]);
    });

    it('tells each what the other wrote, and not what it wrote itself', async () => {
      const seen: number[] = [];
      const own: number[] = [];
      const news = new Promise<void>((resolve) => {
        two.watch('case-a', (head) => {
          seen.push(head.seq);
          if (head.seq === 2) resolve();
        });
      });
      one.watch('case-a', (head) => own.push(head.seq));
      await one.append('case-a', 0, [entry('x'), entry('y')]);
      await news;
      expect(seen.at(-1)).to.equal(2);
      expect(await all(two.read('case-a', 0))).to.have.length(2);
      expect(own).to.deep.equal([]);
    });

    it('bring the tables up to date once when both start on an empty database', async () => {
      const empty = await server?.database();
      const stores = await Promise.all(Array.from({ length: 4 }, () => openPostgresStore(empty ?? '')));
      await stores[0]?.append('desk', 0, [entry('x')]);
      expect(await stores[3]?.heads()).to.have.length(1);
      await Promise.all(stores.map((store) => store.close()));
    });
  });

  it('refuses a database of a newer program, and one whose steps were changed', async () => {
    await sql("INSERT INTO gainsay_migrations (version, what, sha256) VALUES (99, 'later', '')");
    expect((await failure(openPostgresStore(url))).message).to.contain('are at step 99');
    await sql('DELETE FROM gainsay_migrations WHERE version = 99');
    const [step] = await sql<{ sha256: string }>('SELECT sha256 FROM gainsay_migrations WHERE version = 1');
    await sql("UPDATE gainsay_migrations SET sha256 = 'other' WHERE version = 1");
    expect((await failure(openPostgresStore(url))).message).to.contain(
      'is not the one that this program knows',
    );
    await sql(`UPDATE gainsay_migrations SET sha256 = '${step?.sha256}' WHERE version = 1`);
    await (await openPostgresStore(url)).close();
  });

  it('finds an entry that was changed, cut off or taken out in the database', async () => {
    const change = async (statement: string): Promise<string> => {
      await reset();
      const db = await openPostgresStore(url);
      for (let seq = 0; seq < 4; seq++) await db.append('case-a', seq, [entry('x', { text: `No. ${seq}` })]);
      await sql(statement);
      const error = await failure(all(db.read('case-a', 0)));
      const { problems } = await verifySource(storeSource(db));
      await db.close();
      expect(problems).to.have.length(1);
      expect(error.message).to.contain(`line ${problems[0]?.seq}: ${problems[0]?.what}`);
      return error.message;
    };
    expect(await change("UPDATE gainsay_entries SET body = replace(body, 'No. 1', 'No. 7')")).to.contain(
      'journal case-a line 2: the entry has another hash',
    );
    expect(await change('DELETE FROM gainsay_entries WHERE seq = 3')).to.contain(
      'line 3: the entry is entry 4',
    );
    expect(await change('DELETE FROM gainsay_entries WHERE seq > 2')).to.contain(
      'line 3: the entry is missing',
    );
  });

  it('says that it cannot take writes while the database is away', async () => {
    const error = await failure(openPostgresStore('postgres://nobody@127.0.0.1:1/none'));
    expect(error.message).to.contain('ECONNREFUSED');
    const db = await openPostgresStore(url);
    await sql("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'gainsay'");
    const seq = (await db.head('case-z'))?.seq ?? 0;
    await db.append('case-z', seq, [entry('x')]);
    await db.close();
  });
});
