/**
 * A case of 10,000 claims, 600 flags and 100,000 entries on a file store. One sentence is read by the real reader; its claim is then
 * written down ten thousand times at other places, with other numbers: what is measured is the pages, not the reader or the rules.
 */
import type { ClaimsDb } from '../../claims-db/contract.js';
import { openFileStore } from '../../claims-db/embedded/files.js';
import { decodeDocument } from '../../documents/decode.js';
import type { Claim } from '../../model/claim.js';
import type { NewEntry } from '../../model/envelope.js';
import { sha256 } from '../../model/hash.js';
import type { CaseData, CaseEntryType } from '../../model/journal-entries.js';
import { quoteAt } from '../../model/quote.js';
import { READER_REVISION, readDocument } from '../../reading/read.js';
import { Desk } from '../../review/desk.js';
import { rowsOfJournal } from '../../review/journals/index-rows.js';
import { builtInRules } from '../../rules/engine.js';
import { PASSWORD } from '../../test/server/real-app.js';

const DOCUMENTS = 100;
const SENTENCES = 100;
const FLAGS = 600;
const ENTRIES = 100_000;
const BATCH = 2_000;
const ID = 'big-case';
const META = { title: null, publisher: null, published: '2016-03-01', kind: 'news', url: null, author: null };

export async function openDesk(folder: string): Promise<{ desk: Desk; close: () => Promise<void> }> {
  const db = await openFileStore(folder, { rowsOf: rowsOfJournal });
  const desk = await Desk.open({
    db,
    clock: () => new Date(),
    read: readDocument,
    readerRevision: READER_REVISION,
    ruleSet: builtInRules(),
    decode: decodeDocument,
  });
  return {
    desk,
    close: async () => {
      await desk.close();
      await db.close();
    },
  };
}

/** Makes the case, with one administrator who signs in as "admin", and gives its id. */
export async function makeBigCase(folder: string): Promise<string> {
  const first = await openDesk(folder);
  await first.desk.accounts.first({ login: 'admin', name: 'Ada Admin', password: PASSWORD });
  await first.close();
  const db = await openFileStore(folder, { rowsOf: rowsOfJournal });
  let seq = 0;
  for await (const batch of batches(db)) {
    await db.append(`case-${ID}`, seq, batch);
    seq += batch.length;
  }
  await db.close();
  return ID;
}

function entry<T extends CaseEntryType>(type: T, data: CaseData<T>): NewEntry {
  const actor = { id: 'p1', name: 'Ada Admin', role: 'admin', via: 'web' } as const;
  return { at: '2016-03-02T09:00:00.000Z', actor, type, data, desk: null };
}

async function* batches(db: ClaimsDb): AsyncGenerator<NewEntry[]> {
  let made = 1;
  yield [
    entry('case.opened', { title: 'Big case', policy: 'one', labels: {}, ruleSet: builtInRules().hash }),
  ];
  const claims: Claim[] = [];
  for (let d = 1; d <= DOCUMENTS; d++) {
    const { text, read } = bigDocument(d);
    claims.push(...read);
    yield await documentEntries(db, d, text, read);
    made += 2;
  }
  yield [entry('flags.raised', { ruleSet: builtInRules().hash, flags: bigFlags(claims) })];
  made++;
  while (made < ENTRIES) {
    const batch: NewEntry[] = [];
    for (; batch.length < BATCH && made < ENTRIES; made++) batch.push(comment(made, claims));
    yield batch;
  }
}

const sentence = (d: number, s: number): string =>
  `Clinic ${1000 + d} of ward ${1000 + s} will employ ${1000 + ((d * 37 + s * 101) % 9000)} people in 2017.`;

/** All sentences are of one length, so that the one reading fits each place. */
function bigDocument(d: number): { text: string; read: Claim[] } {
  const sentences = Array.from({ length: SENTENCES }, (_, s) => sentence(d, s));
  const text = sentences.join(' ');
  const [template] = readDocument({ text: sentence(d, 0), bodyStart: 0, meta: META }).claims;
  if (!template) throw new Error('the reader finds no claim in the sentence of this bench');
  const length = sentence(d, 0).length + 1;
  const read = sentences.map((words, s): Claim => {
    const moved = moveBy(template, s * length);
    const { start, end } = moved.quote;
    return {
      ...moved,
      statement: words.slice(0, -1),
      quote: quoteAt(text, start, end, [0]),
      checkworthiness: ((d * 31 + s * 17) % 100) / 100,
      id: `c${(d - 1) * SENTENCES + s + 1}`,
      document: `d${d}`,
    };
  });
  return { text, read };
}

/** The value with all its offsets moved. */
function moveBy<T>(value: T, by: number): T {
  return JSON.parse(JSON.stringify(value), (key, part: unknown) =>
    (key === 'start' || key === 'end') && typeof part === 'number' ? part + by : part,
  ) as T;
}

async function documentEntries(db: ClaimsDb, d: number, text: string, claims: Claim[]): Promise<NewEntry[]> {
  const bytes = new TextEncoder().encode(text);
  const blob = await db.putBlob(bytes);
  const meta = { ...META, title: `Report ${d}`, publisher: `Gazette ${d % 20}` };
  const document = `d${d}`;
  return [
    entry('document.added', {
      document,
      name: `r${d}.txt`,
      sha256: sha256(bytes),
      text: blob,
      length: text.length,
      bodyStart: 0,
      meta,
      previous: null,
    }),
    entry('document.read', {
      document,
      reader: READER_REVISION,
      sentences: claims.map(({ quote }) => [quote.start, quote.end]),
      claims,
      anchors: [],
    }),
  ];
}

function bigFlags(claims: readonly Claim[]): CaseData<'flags.raised'>['flags'] {
  return Array.from({ length: FLAGS }, (_, n) => {
    const pair = [claims[n * 7], claims[n * 7 + 3 * SENTENCES]].flatMap((claim) => claim ?? []);
    const figures = pair.map((claim) => claim.quantities[0]?.text ?? '');
    return {
      id: sha256(`flag ${n}`).slice(0, 24),
      basis: sha256(`basis ${n}`),
      rule: 'quantity-differs',
      type: 'numeric' as const,
      severity: (['error', 'warning', 'info'] as const)[n % 3] ?? 'info',
      claims: pair.map(({ id }) => id),
      spans: pair.map(({ id, quantities, quote }) => ({
        claim: id,
        start: quantities[0]?.start ?? quote.start,
        end: quantities[0]?.end ?? quote.end,
      })),
      message: `“${figures[0] ?? ''}” here, “${figures[1] ?? ''}” there, for one measure.`,
      because: ['Both figures are of one thing.', 'Rounding does not let the two figures meet.'],
      resolveBy: 'Look up the figure at its source.',
      statements: pair.map(({ id, document, quote, statement }) => ({
        claim: id,
        document,
        title: `Report ${document.slice(1)}`,
        publisher: `Gazette ${Number(document.slice(1)) % 20}`,
        published: META.published,
        exact: quote.exact,
        start: quote.start,
        end: quote.end,
        line: quote.line,
        statement,
        speakers: [],
      })),
    };
  });
}

const comment = (n: number, claims: readonly Claim[]): NewEntry =>
  entry('comment.made', {
    subject: { kind: 'claim', id: claims[(n * 13) % claims.length]?.id ?? 'c1' },
    comment: `k${n}`,
    text: `Looked at it, note ${n}.`,
  });
