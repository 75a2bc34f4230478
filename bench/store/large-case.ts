/** One case of 100,000 claims and 300,000 entries: opened from its snapshot and from its journal alone, and written to. */
import { openFileStore } from '../../claims-db/embedded/files.js';
import type { ClaimsDb } from '../../claims-db/contract.js';
import { verifySource } from '../../claims-db/verify/verify.js';
import { folderSource } from '../../claims-db/verify/source.js';
import type { NewEntry } from '../../model/envelope.js';
import { caseKind } from '../../review/journals/case-kind.js';
import { rowsOfJournal } from '../../review/journals/index-rows.js';
import { LiveJournal } from '../../review/journals/live-journal.js';
import { sha256 } from '../../model/hash.js';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { comment } from './append.js';
import { clocked, median, ms, timed, type Figure } from './table.js';

const CLAIMS = 100_000;
const PER_DOCUMENT = 100;
const ENTRIES = 300_000;
const JOURNAL = 'case-large';
const SMALL = 'case-small';

const actor = { id: 'p1', name: 'Ada Reviewer', role: 'reviewer', via: 'web' } as const;
const entry = (type: string, data: Record<string, unknown>): NewEntry => ({
  at: '2026-03-01T10:00:00.000Z',
  actor,
  type,
  data,
  desk: null,
});

export async function measureLargeCase(): Promise<Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'gainsay-large-'));
  const open = (): Promise<ClaimsDb> => openFileStore(folder, { rowsOf: rowsOfJournal });
  const live = (db: ClaimsDb): LiveJournal<ReturnType<ReturnType<typeof caseKind>['empty']>> =>
    new LiveJournal(JOURNAL, caseKind('large'), { db, clock: () => new Date(), deskHead: () => null });
  try {
    let db = await open();
    await fill(db);
    const { size } = await stat(join(folder, 'journals', `${JOURNAL}.jsonl`));
    const { small, large } = await latencies(db);
    await db.close();

    db = await open();
    let journal = live(db);
    const alone = await clocked(() => journal.state());
    const pauses = await longestPause(() => journal.keepSnapshot(1));
    await journal.close();
    await db.close();

    db = await open();
    journal = live(db);
    const fromSnapshot = await clocked(() => journal.state());
    const claims = (await journal.state()).claims.size;
    await journal.close();
    await db.close();
    const verify = await clocked(() => verifySource(folderSource(folder)));
    return [
      {
        what: `journal of ${ENTRIES} entries, ${claims} claims`,
        value: `${(size / 2 ** 20).toFixed(0)} MB`,
        reach: '',
      },
      { what: 'opened from its snapshot', value: fromSnapshot, reach: '≤ 3,000 ms' },
      { what: 'opened from the journal alone', value: alone, reach: '≤ 15,000 ms' },
      {
        what: 'longest pause of the event loop while its snapshot is written',
        value: ms(pauses),
        reach: '≤ 50 ms',
      },
      {
        what: 'append, p50 at 100k claims ÷ p50 at 1k',
        value: `${(large / small).toFixed(2)} (${ms(large)} / ${ms(small)})`,
        reach: '≤ 1.5',
      },
      { what: `cold verify of the ${ENTRIES} entries`, value: verify, reach: '' },
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function fill(db: ClaimsDb): Promise<void> {
  for (const journal of [JOURNAL, SMALL]) {
    const settings = { title: journal, policy: 'one', labels: {}, ruleSet: 'sha256:x' };
    await db.append(journal, 0, [entry('case.opened', settings)]);
  }
  let seq = 1;
  for (let document = 0; document < CLAIMS / PER_DOCUMENT; document++) {
    const batch = [...readDocument(document), ...work(document)];
    if (seq === 1 + batch.length * 9) await copyTo(db, SMALL, seq);
    await db.append(JOURNAL, seq, batch);
    seq += batch.length;
  }
  while (seq < ENTRIES) {
    const batch = Array.from({ length: Math.min(1000, ENTRIES - seq) }, (_, i) =>
      comment(`More ${i}`, `c${(seq + i) % CLAIMS}`),
    );
    await db.append(JOURNAL, seq, batch);
    seq += batch.length;
  }
}

/** A case of 1,000 claims, with what the large one has by then. */
async function copyTo(db: ClaimsDb, journal: string, seq: number): Promise<void> {
  const entries: NewEntry[] = [];
  for await (const one of db.read(JOURNAL, 1)) entries.push(one);
  await db.append(journal, 1, entries.slice(0, seq - 1));
}

const SAMPLES = 400;

/** Appends to the small and the large case in turns, so that whatever else the machine does falls on both. */
async function latencies(db: ClaimsDb): Promise<{ small: number; large: number }> {
  const times: Record<string, number[]> = { [SMALL]: [], [JOURNAL]: [] };
  for (let i = 0; i < SAMPLES; i++) {
    for (const [journal, list] of Object.entries(times)) {
      const seq = (await db.head(journal))?.seq ?? 0;
      list.push(await timed(() => db.append(journal, seq, [comment('The same words each time')])));
    }
  }
  return { small: median(times[SMALL] ?? []), large: median(times[JOURNAL] ?? []) };
}

function readDocument(n: number): NewEntry[] {
  const document = `d${n}`;
  const meta = {
    title: `Paper ${n}`,
    publisher: 'The Trust',
    published: '2015-03-20',
    kind: null,
    url: null,
    author: null,
  };
  const sha = sha256(document);
  const added = {
    document,
    name: `${n}.txt`,
    sha256: sha,
    text: sha,
    length: 9000,
    bodyStart: 0,
    meta,
    previous: null,
  };
  const claims = Array.from({ length: PER_DOCUMENT }, (_, i) =>
    claim(document, n * PER_DOCUMENT + i, i * 90),
  );
  return [
    entry('document.added', added),
    entry('document.read', { document, reader: '1', sentences: [[0, 9000]], claims, anchors: [] }),
  ];
}

function claim(document: string, n: number, start: number): Record<string, unknown> {
  const exact = `The trust plans to cut ${n} jobs by 31 March 2016, a spokesman said on Friday.`;
  const term = {
    text: 'the trust',
    start,
    end: start + 9,
    head: 'trust',
    words: ['trust'],
    entity: 'The Trust',
  };
  return {
    id: `c${n}`,
    document,
    quote: {
      exact,
      start,
      end: start + exact.length,
      prefix: 'words before the quote ',
      suffix: ' words after',
      line: n,
      column: 1,
    },
    statement: `The trust plans to cut ${n} jobs by 31 March 2016`,
    voice: 'indirect',
    attribution: [{ name: null, role: 'spokesman', organisation: 'The Trust', cue: 'said', stance: 'say' }],
    modality: 'planned',
    polarity: 'positive',
    operators: [{ kind: 'plan', text: 'plans to', start: start + 10, end: start + 18 }],
    event: { subject: 'the trust', predicate: 'cut', object: `${n} jobs` },
    quantities: [
      {
        text: `${n} jobs`,
        start: start + 23,
        end: start + 30,
        value: n,
        min: n,
        max: n,
        unit: '1',
        of: 'jobs',
        role: 'total',
        approximate: false,
      },
    ],
    times: [
      {
        text: 'by 31 March 2016',
        start: start + 31,
        end: start + 47,
        timex: '2016-03-31',
        relation: 'by',
        earliest: null,
        latest: '2016-03-31',
        certainty: 'certain',
      },
    ],
    topic: { organisation: 'The Trust', aspect: 'jobs', population: 'staff', measure: 'count' },
    checkworthiness: 0.8,
    trace: [{ step: 'attribution: according to', start, end: start + 9 }],
    frame: {
      predicate: { lemma: 'cut', class: 'reduce', text: 'cut', start: start + 19, end: start + 22 },
      agent: term,
      theme: { ...term, text: `${n} jobs`, head: 'job', words: ['job'], entity: null },
      others: [],
      words: ['trust', 'plan', 'cut', 'job', 'march'],
      entities: ['The Trust'],
    },
    checkable: true,
    sentence: { start, end: start + exact.length },
  };
}

/** What people did with the claims of a document. */
function work(document: number): NewEntry[] {
  return Array.from({ length: 200 }, (_, i) => {
    const id = `c${document * PER_DOCUMENT + (i % PER_DOCUMENT)}`;
    if (i % 2 === 0)
      return entry('comment.made', {
        subject: { kind: 'claim', id },
        comment: `k${document}-${i}`,
        text: 'Ask the board for the paper.',
      });
    return entry('verdict.given', {
      claim: id,
      revision: 1,
      act: 'give',
      value: 'verified',
      rationale: 'The board paper of March says the same on page 4.',
      evidence: [],
    });
  });
}

async function longestPause(work: () => Promise<unknown>): Promise<number> {
  let longest = 0;
  let last = performance.now();
  let over = false;
  const watch = (): void => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (!over) setImmediate(watch);
  };
  setImmediate(watch);
  await work();
  over = true;
  return longest;
}
