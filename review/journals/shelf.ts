/** The cases that are open: loaded when first asked for, let go when nobody has for a while. */
import type { CaseState } from '../state/case-state.js';
import { caseKind } from './case-kind.js';
import { NotFound } from '../errors.js';
import { LiveJournal, type JournalDeps } from './live-journal.js';

/** Cases kept in memory at most, while none of them is being written to. */
const MOST = 64;

interface Shelved {
  journal: LiveJournal<CaseState>;
  /** Milliseconds of the clock. */
  used: number;
}

export class Shelf {
  readonly #deps: JournalDeps;
  readonly #cases = new Map<string, Shelved>();

  constructor(deps: JournalDeps) {
    this.#deps = deps;
  }

  /** The journal of a case that exists; throws NotFound. */
  async open(id: string): Promise<LiveJournal<CaseState>> {
    const shelved = this.take(id);
    const state = await shelved.state();
    if (state.seq > 0) return shelved;
    this.#cases.delete(id);
    await shelved.close();
    throw new NotFound('case', id);
  }

  /** The journal of a case, there or not yet. */
  take(id: string): LiveJournal<CaseState> {
    if (!/^[a-z0-9-]{1,60}$/.test(id)) throw new NotFound('case', id);
    const used = this.#deps.clock().getTime();
    const known = this.#cases.get(id);
    // Set again, so that the map's order is the order of use.
    this.#cases.delete(id);
    const journal = known?.journal ?? new LiveJournal(`case-${id}`, caseKind(id), this.#deps);
    this.#cases.set(id, { journal, used });
    if (this.#cases.size > MOST) void this.#letGoOldest();
    return journal;
  }

  async #letGoOldest(): Promise<void> {
    for (const [id, { journal }] of this.#cases) {
      if (journal.busy > 0) continue;
      this.#cases.delete(id);
      await journal.close();
      return;
    }
  }

  /** Keeps snapshots of what has grown, and lets go of cases unused for `ms`. For a server's idle moments. */
  async tidy(ms: number): Promise<void> {
    const before = this.#deps.clock().getTime() - ms;
    for (const [id, { journal, used }] of [...this.#cases]) {
      if (journal.busy > 0) continue;
      if (used > before) {
        await journal.keepSnapshot();
        continue;
      }
      this.#cases.delete(id);
      await journal.close();
    }
  }

  async close(): Promise<void> {
    const all = [...this.#cases.values()];
    this.#cases.clear();
    for (const { journal } of all) await journal.close();
  }
}
