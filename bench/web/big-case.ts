/** A case of some 10,000 claims and 100,000 entries on a file store, made of generated sentences. */
import type { NewEntry } from '../../model/envelope.js';
import { openFileStore } from '../../claims-db/files.js';
import { decodeDocument } from '../../documents/decode.js';
import { READER_REVISION, readDocument } from '../../reading/read.js';
import { Desk } from '../../review/desk.js';
import { rowsOfJournal } from '../../review/index-rows.js';
import { builtInRules } from '../../rules/engine.js';
import { OWNER, PASSWORD } from '../../test/server/real-app.js';

const DOCUMENTS = 100;
const SENTENCES = 100;
const ENTRIES = 100_000;
const BATCH = 2_000;

const PLACES = [
  'harbour',
  'library',
  'school',
  'bridge',
  'clinic',
  'market',
  'museum',
  'station',
  'park',
  'pool',
];
const VERBS = ['cost', 'employ', 'serve', 'lose', 'gain'];

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

/** Makes the case and gives its id. */
export async function makeBigCase(folder: string): Promise<string> {
  const first = await openDesk(folder);
  const person = await first.desk.accounts.first({ login: 'admin', name: 'Ada Admin', password: PASSWORD });
  const { id } = await first.desk.openCase(OWNER, { title: 'Big case' });
  for (let d = 0; d < DOCUMENTS; d++) {
    const { seq } = await first.desk.view(OWNER, id);
    const bytes = new TextEncoder().encode(textOf(d));
    const meta = { publisher: `Gazette ${d % 20}`, published: '2016-03-01', title: `Report ${d}` };
    await first.desk.change(OWNER, id, {
      act: 'document.add',
      name: `r${d}.txt`,
      bytes,
      meta,
      revision: seq,
    });
  }
  const view = await first.desk.view(OWNER, id);
  const claims = view.claims.map((claim) => claim.id);
  await first.close();
  await addComments(folder, id, view.seq, claims, { id: person.id, name: person.name });
  return id;
}

/** Every tenth sentence gives another figure for the same thing than the document before it: those are the flags. */
function textOf(d: number): string {
  const lines: string[] = [];
  for (let s = 0; s < SENTENCES; s++) {
    const place = `${PLACES[s % PLACES.length] ?? ''} of ward ${s} in district ${s % 10 === 0 ? Math.floor(d / 2) : d}`;
    const figure = 100 + ((s * 37 + (s % 10 === 0 ? d : 0)) % 800);
    lines.push(`The ${place} will ${VERBS[s % VERBS.length] ?? ''} ${figure} people in ${2016 + (s % 5)}.`);
  }
  return lines.join(' ');
}

async function addComments(
  folder: string,
  id: string,
  seq: number,
  claims: readonly string[],
  by: { id: string; name: string },
): Promise<void> {
  const db = await openFileStore(folder, { rowsOf: rowsOfJournal });
  const at = new Date().toISOString();
  for (let n = seq; n < ENTRIES;) {
    const entries: NewEntry[] = [];
    for (; entries.length < BATCH && n < ENTRIES; n++)
      entries.push({
        at,
        actor: { ...by, role: 'admin', via: 'web' },
        type: 'comment.made',
        data: {
          subject: { kind: 'claim', id: claims[n % claims.length] ?? 'c1' },
          comment: `k${n}`,
          text: `Looked at it, note ${n}.`,
        },
        desk: null,
      });
    await db.append(`case-${id}`, n - entries.length, entries);
  }
  await db.close();
}
