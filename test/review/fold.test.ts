import { expect } from 'chai';
import fc from 'fast-check';
import type { Entry } from '../../model/envelope.js';
import { envelopeSchema } from '../../model/envelope.js';
import { caseEntrySchemas, type CaseEntryType } from '../../model/journal-entries.js';
import { canonicalJson } from '../../model/canonical-json.js';
import { CaseView } from '../../review/views/case-view.js';
import { Checkers } from '../../review/acts/case-checker.js';
import { indexOf } from '../../review/views/claim-index.js';
import { indexOf as flagIndexOfAll } from '../../review/views/flag-index.js';
import type { Desk } from '../../review/desk.js';
import { foldCase } from '../../review/folds/case.js';
import { rowsOfJournal } from '../../review/journals/index-rows.js';
import { checkNow } from '../../review/acts/recheck.js';
import { layerOf, newCase, packCase, unpackCase } from '../../review/state/new-case.js';
import { aDesk, COMMAND } from './a-desk.js';
import { MemoryStore } from './memory-store.js';
import { work, type Step } from './random-work.js';

const step: fc.Arbitrary<Step> = fc.record({
  what: fc.nat(1000),
  who: fc.nat(5),
  which: fc.nat(50),
  other: fc.nat(50),
});
const steps = fc.array(step, { minLength: 5, maxLength: 60, size: 'max' });

const foldAll = (id: string, entries: readonly Entry[], from = newCase(id)): ReturnType<typeof newCase> =>
  entries.reduce(foldCase, from);

async function* readBack(entries: readonly Entry[]): AsyncIterable<Entry> {
  for (const entry of entries) yield await Promise.resolve(entry);
}

/** Does the steps on a new desk and gives the case's journal. */
async function journalAfter(
  given: readonly Step[],
): Promise<{ id: string; db: MemoryStore; desk: Desk; entries: Entry[]; done: Set<string> }> {
  const db = new MemoryStore();
  const { desk } = await aDesk(db);
  const { id } = await desk.openCase(COMMAND, { title: 'Random work' });
  const first: Step[] = [0, 1, 3].map((which) => ({ what: 0, who: 0, which, other: 0 }));
  const done = await work(desk, id, [...first, ...given]);
  return { id, db, desk, entries: db.journals.get(`case-${id}`) ?? [], done };
}

describe('a case is the fold of its journal', () => {
  it('after any work: live = fold of all = snapshot + rest; flags = a fresh check; rows can be made again', async function () {
    this.timeout(120_000);
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(steps, fc.nat(), async (given, cut) => {
        const { id, db, desk, entries, done } = await journalAfter(given);
        done.forEach((act) => seen.add(act));
        entries.forEach(({ type }) => seen.add(type));
        const all = foldAll(id, entries);
        const packed = canonicalJson(packCase(all));

        const live = await desk.view(COMMAND, id);
        expect([live.seq, live.head]).to.deep.equal([all.seq, all.head]);
        expect(canonicalJson([...live.flags])).to.equal(canonicalJson([...all.flags.values()]));

        // What the desk kept up with the changes is what a look at everything gives.
        expect(live.claimIndex).to.deep.equal(indexOf(new CaseView(all, COMMAND.id).claims));
        expect(live.claims).to.deep.equal(new CaseView(all, COMMAND.id).claims);
        expect(live.flagIndex).to.deep.equal(flagIndexOfAll(all.flags.values()));

        expect(all.open).to.equal(live.flags.filter((flag) => flag.state === 'open').length);

        const at = cut % (entries.length + 1);
        const half = unpackCase(JSON.parse(JSON.stringify(packCase(foldAll(id, entries.slice(0, at))))));
        if (!half) throw new Error('the snapshot did not unpack');
        expect(canonicalJson(packCase(foldAll(id, entries.slice(at), half)))).to.equal(packed);

        const base = foldAll(id, entries.slice(0, at));
        const before = canonicalJson(packCase(base));
        expect(canonicalJson(packCase(foldAll(id, entries.slice(at), layerOf(base))))).to.equal(packed);
        expect(canonicalJson(packCase(base))).to.equal(before);

        const fresh = new Set(
          checkNow(all, { ...desk.services, checkers: new Checkers(desk.services.ruleSet) }).flags.map(
            ({ id: flag }) => flag,
          ),
        );
        const raised = live.flags.filter((flag) => flag.origin === 'rule' && !flag.withdrawn);
        expect(raised.map((flag) => flag.id)).to.have.members([...fresh]);

        const lines = await desk.trail(COMMAND, id);
        expect(lines.map((line) => line.hash)).to.deep.equal(entries.map((entry) => entry.hash));
        for (const line of lines) expect(JSON.stringify(line)).to.not.match(/undefined|object Object/);

        expect(await desk.verify(COMMAND, id)).to.deep.equal([]);

        const rows = await rowsOfJournal(`case-${id}`, readBack(entries));
        expect(rows).to.have.deep.members([...db.rows.values()]);

        for (const entry of entries) {
          envelopeSchema.parse(entry);
          caseEntrySchemas[entry.type as CaseEntryType].parse(entry.data);
        }
      }),
      { numRuns: 80, seed: 7 },
    );
    // The work must be real work: every type of entry was written by some run.
    expect([...seen]).to.include.members(Object.keys(caseEntrySchemas));
  });

  it('refuses an entry that is not the next, and one of a type it does not know', async () => {
    const { id, entries } = await journalAfter([]);
    const [first, second] = entries;
    if (!first || !second) throw new Error('no entries');
    expect(() => foldAll(id, [second])).to.throw('cannot follow');
    expect(() => foldAll(id, [{ ...first, type: 'case.sung' }])).to.throw('case.sung');
  });
});
