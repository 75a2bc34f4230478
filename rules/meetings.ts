/** The claims of a case under the keys of one rule, and which of them meet: those that share a key, from opposite sides. */
import { candidatePairs, type Entries, type Spans } from './candidates.js';
import type { CaseClaim, PairRule, Sides } from './rule.js';

const ONE_SIDE: Sides = { is: [''], meets: [''] };

/** A claim by its number in the case; a block of one is the number itself, since most blocks are. */
type Block = number | number[] | undefined;

/** So many blocks are looked through one by one. */
const FEW = 24;

const NOBODY: ReadonlySet<number> = new Set();

export class Meetings {
  readonly #rule: Pick<PairRule, 'keys' | 'sides'>;
  /** The number of a block by key and sides; of a block with two sides, that of the side whose name comes first. */
  readonly #numbers = new Map<string, number>();
  readonly #opposite: number[] = [];
  readonly #blocks: Block[] = [];

  constructor(rule: Pick<PairRule, 'keys' | 'sides'>) {
    this.#rule = rule;
  }

  /** Adds a claim. Gives the claims that it meets, each once. */
  add(own: CaseClaim, number: number): ReadonlySet<number> {
    const blocks = this.#blocksOf(own);
    if (blocks.length === 0) return NOBODY;
    let met: Set<number> | null = null;
    for (const block of blocks) {
      const opposite = this.#blocks[this.#opposite[block] ?? block];
      if (opposite === undefined) continue;
      met ??= new Set();
      for (const other of typeof opposite === 'number' ? [opposite] : opposite) met.add(other);
    }
    for (const block of blocks) this.#enter(block, number);
    return met ?? NOBODY;
  }

  /** Adds many claims to an empty index, by ascending numbers, and calls `visit` for each two that meet. */
  addAll(
    claims: Iterable<readonly [number, CaseClaim]>,
    visit: (a: number, b: number) => void,
    spans: Spans | null,
  ): void {
    const entries: { claims: number[]; blocks: number[] } = { claims: [], blocks: [] };
    for (const [number, own] of claims)
      for (const block of this.#blocksOf(own)) {
        this.#enter(block, number);
        entries.claims.push(number);
        entries.blocks.push(block);
      }
    const columns: Entries = {
      claims: Int32Array.from(entries.claims),
      blocks: Int32Array.from(entries.blocks),
      opposite: Int32Array.from(this.#opposite),
    };
    candidatePairs(columns, visit, spans);
  }

  /** Takes a claim away that was added with this number. */
  remove(own: CaseClaim, number: number): void {
    for (const place of this.#blocksOf(own)) {
      const block = this.#blocks[place];
      if (block === number) this.#blocks[place] = undefined;
      else if (typeof block === 'object') {
        const rest = block.filter((other) => other !== number);
        this.#blocks[place] = rest.length === 1 ? rest[0] : rest;
      }
    }
  }

  #enter(place: number, number: number): void {
    const block = this.#blocks[place];
    if (block === undefined) this.#blocks[place] = number;
    else if (typeof block === 'number') this.#blocks[place] = [block, number];
    else block.push(number);
  }

  /** The blocks in which a claim stands, each once. */
  #blocksOf(own: CaseClaim): number[] {
    const ofClaim = this.#rule.sides ? this.#rule.sides(own) : ONE_SIDE;
    const blocks: number[] = [];
    // A short list is looked through faster than a set is made; of a long one a set is.
    let seen: Set<number> | null = null;
    for (const one of ofClaim ? this.#rule.keys(own) : []) {
      const { key, sides } = typeof one === 'string' ? { key: one, sides: ofClaim } : one;
      for (const side of sides?.is ?? [])
        for (const against of sides?.meets ?? []) {
          const number = this.#numberOf(key, side, against);
          if (seen ? seen.has(number) : blocks.includes(number)) continue;
          blocks.push(number);
          if (seen) seen.add(number);
          else if (blocks.length === FEW) seen = new Set(blocks);
        }
    }
    return blocks;
  }

  #numberOf(key: string, side: string, against: string): number {
    const inOrder = side <= against;
    const name =
      side === against
        ? side === ''
          ? key
          : `${key}\n${side}`
        : `${key}\n${inOrder ? side : against}\n${inOrder ? against : side}`;
    let number = this.#numbers.get(name);
    if (number === undefined) {
      number = this.#opposite.length;
      this.#numbers.set(name, number);
      if (side === against) this.#opposite.push(number);
      else this.#opposite.push(number + 1, number);
    }
    return inOrder ? number : number + 1;
  }
}
