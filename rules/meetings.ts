/** The claims of a case under the keys of one rule, and which of them meet: those that share a key, from opposite sides. */
import { Blocks } from './blocks.js';
import { candidatePairs, type Entries, type Spans } from './candidates.js';
import type { CaseClaim, PairRule } from './rule.js';

/** Claims by their numbers in the case, ascending; of one the number itself, since most blocks hold one. */
type Members = number | number[] | undefined;

export class Meetings {
  readonly #blocks: Blocks;
  /** By block. */
  readonly #members: Members[] = [];
  #highest = -1;
  /** Claims that have been added since the last look, with their blocks; null before the first, when all have. */
  #fresh: { number: number; blocks: readonly number[] }[] | null = null;

  constructor(rule: Pick<PairRule, 'keys' | 'sides'>) {
    this.#blocks = new Blocks(rule);
  }

  /** Adds a claim with a number above all others. False where it has no keys, and so can meet nobody. */
  add(own: CaseClaim, number: number): boolean {
    const blocks = this.#blocks.of(own);
    if (blocks.length === 0) return false;
    for (const block of blocks) {
      const members = this.#members[block];
      if (members === undefined) this.#members[block] = number;
      else if (typeof members === 'number') this.#members[block] = [members, number];
      else members.push(number);
    }
    this.#highest = number;
    this.#fresh?.push({ number, blocks });
    return true;
  }

  /** Takes a claim away that was added with this number. */
  remove(own: CaseClaim, number: number): void {
    for (const block of this.#blocks.of(own)) {
      const members = this.#members[block];
      if (members === number) this.#members[block] = undefined;
      else if (typeof members === 'object') {
        const rest = members.filter((other) => other !== number);
        this.#members[block] = rest.length === 1 ? rest[0] : rest;
      }
    }
  }

  /**
   * Calls `visit` for each two that meet of which one has been added since the last look, the lower number first. With `spans` the
   * first look leaves out those that lie apart in time.
   */
  refresh(visit: (a: number, b: number) => void, spans: () => Spans | null = () => null): void {
    if (this.#fresh)
      for (const { number, blocks } of this.#fresh)
        for (const other of this.#metBy(number, blocks)) visit(other, number);
    else candidatePairs(this.#entries(), visit, spans());
    this.#fresh = [];
  }

  /** The claims with lower numbers that meet one, each once. */
  #metBy(number: number, blocks: readonly number[]): ReadonlySet<number> {
    const met = new Set<number>();
    for (const block of blocks)
      for (const other of listed(this.#members[this.#blocks.opposite[block] ?? block])) {
        if (other >= number) break;
        met.add(other);
      }
    return met;
  }

  /** Who stands in which of the blocks whose claims meet somebody, by ascending claims. */
  #entries(): Entries {
    const next = new Int32Array(this.#highest + 2);
    this.#visitMeeting((claim) => (next[claim + 1] = (next[claim + 1] ?? 0) + 1));
    for (let claim = 1; claim < next.length; claim++)
      next[claim] = (next[claim] ?? 0) + (next[claim - 1] ?? 0);
    const [claims, blocks] = [new Int32Array(next.at(-1) ?? 0), new Int32Array(next.at(-1) ?? 0)];
    this.#visitMeeting((claim, block) => {
      const place = next[claim] ?? 0;
      next[claim] = place + 1;
      claims[place] = claim;
      blocks[place] = block;
    });
    return { claims, blocks, opposite: Int32Array.from(this.#blocks.opposite) };
  }

  #visitMeeting(visit: (claim: number, block: number) => void): void {
    this.#members.forEach((members, block) => {
      const opposite = this.#blocks.opposite[block] ?? block;
      const alone = opposite === block ? typeof members === 'number' : this.#members[opposite] === undefined;
      if (!alone) for (const claim of listed(members)) visit(claim, block);
    });
  }
}

const listed = (members: Members): readonly number[] =>
  members === undefined ? [] : typeof members === 'number' ? [members] : members;
