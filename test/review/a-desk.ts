/** A desk for tests: a store in memory, a clock that ticks a second an act, the real reader and rules, four people. */
import { decodeDocument } from '../../documents/decode.js';
import type { ClaimsDb } from '../../claims-db/contract.js';
import type { Role } from '../../model/desk-entries.js';
import type { Actor, NewEntry } from '../../model/envelope.js';
import type { Policy } from '../../model/journal-entries.js';
import { READER_REVISION, readDocument } from '../../reading/read.js';
import { builtInRules } from '../../rules/engine.js';
import { Desk } from '../../review/desk.js';
import type { Services } from '../../review/acts/services.js';
import { MemoryStore } from './memory-store.js';

export const COMMAND: Actor = { id: 'command', name: 'Command line', role: 'system', via: 'cli' };

export interface TestDesk {
  desk: Desk;
  db: ClaimsDb;
  services: Services;
  ada: Actor;
  ben: Actor;
  cleo: Actor;
  /** Editor. */
  eve: Actor;
  /** Administrator. */
  root: Actor;
  /** Reader. */
  rea: Actor;
}

function tickingClock(): () => Date {
  let now = Date.UTC(2016, 3, 1, 9);
  return () => new Date((now += 1000));
}

export function servicesOn(db: ClaimsDb): Services {
  return {
    db,
    clock: tickingClock(),
    decode: decodeDocument,
    read: readDocument,
    readerRevision: READER_REVISION,
    ruleSet: builtInRules(),
  };
}

const PEOPLE: readonly [login: string, role: Role][] = [
  ['root', 'admin'],
  ['ada', 'reviewer'],
  ['ben', 'reviewer'],
  ['cleo', 'reviewer'],
  ['eve', 'editor'],
  ['rea', 'reader'],
];

/** Their accounts stand in the journal from the start: no test but that of the accounts needs their passwords. */
export async function aDesk(
  db: ClaimsDb = new MemoryStore(),
  services: Services = servicesOn(db),
): Promise<TestDesk> {
  const at = services.clock().toISOString();
  const entries = PEOPLE.flatMap(([login, role], i): NewEntry[] => {
    const person = `p${i + 1}`;
    const common = { at, actor: COMMAND, desk: null };
    return [
      { ...common, type: 'person.invited', data: { person, login, name: login, role } },
      { ...common, type: 'password.set', data: { person, how: 'administrator' } },
    ];
  });
  await db.append('desk', 0, entries);
  const actor = (wanted: string): Actor => {
    const i = PEOPLE.findIndex(([login]) => login === wanted);
    return { id: `p${i + 1}`, name: wanted, role: PEOPLE[i]?.[1] ?? 'reader', via: 'web' };
  };
  return {
    desk: await Desk.open(services),
    db,
    services,
    root: actor('root'),
    ada: actor('ada'),
    ben: actor('ben'),
    cleo: actor('cleo'),
    eve: actor('eve'),
    rea: actor('rea'),
  };
}

/** Two texts of our own that disagree on a number and on a plan. */
export const UNION =
  'The Harbour Trust will cut 750 jobs over three years, the dockers’ union said. ' +
  'The union said that all wards would stay open. The chair resigned on 3 March 2016.';
export const TRUST =
  'The Harbour Trust will cut 400 jobs over three years, the chief executive said. ' +
  'No wards will close, she added. The chair resigned on 9 March 2016.';

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A case with both texts in it. */
export async function aCase({ desk, ada }: TestDesk, policy: Policy = 'one'): Promise<string> {
  const { id } = await desk.openCase(ada, { title: 'Harbour jobs', policy });
  for (const [name, text, publisher, published] of [
    ['union.txt', UNION, 'Dockers’ Union', '2016-03-10'],
    ['trust.txt', TRUST, 'Harbour Trust', '2016-03-11'],
  ] as const) {
    const { seq } = await desk.view(ada, id);
    const meta = { publisher, published };
    await desk.change(ada, id, { act: 'document.add', name, bytes: bytesOf(text), meta, revision: seq });
  }
  return id;
}
