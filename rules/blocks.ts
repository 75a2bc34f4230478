/** Numbers of blocks: the claims that share a key, and where claims take sides, those of one side against another. */
import { PairNumbers } from './pair-numbers.js';
import type { CaseClaim, PairRule } from './rule.js';
import { Ways, type Way } from './ways.js';

/** So many blocks are looked through one by one. */
const FEW = 24;

export class Blocks {
  readonly #rule: Pick<PairRule, 'keys' | 'sides'>;
  /** By key, the block of claims that take no sides. */
  readonly #open = new Map<string, number>();
  /** The other keys by number; with a pair of sides each has a block, or two where the sides are two. */
  readonly #keys = new Map<string, number>();
  readonly #ways = new Ways();
  readonly #sided = new PairNumbers();
  /** By block, the one whose claims those of it meet: itself where all of it meet each other. */
  readonly opposite: number[] = [];

  constructor(rule: Pick<PairRule, 'keys' | 'sides'>) {
    this.#rule = rule;
  }

  /** The blocks in which a claim stands, each once. */
  of(own: CaseClaim): number[] {
    const sides = this.#rule.sides?.(own);
    const ways = sides && this.#ways.of(sides);
    if (ways === null || ways?.length === 0) return [];
    const blocks: number[] = [];
    for (const key of this.#rule.keys(own))
      if (typeof key !== 'string') this.#between(key.key, this.#ways.of(key.sides), blocks);
      else if (ways) this.#between(key, ways, blocks);
      else blocks.push(this.#shared(key));
    return distinct(blocks);
  }

  #shared(key: string): number {
    let block = this.#open.get(key);
    if (block === undefined) {
      block = this.opposite.length;
      this.#open.set(key, block);
      this.opposite.push(block);
    }
    return block;
  }

  #between(key: string, ways: readonly Way[], blocks: number[]): void {
    let number = this.#keys.get(key);
    if (number === undefined) this.#keys.set(key, (number = this.#keys.size));
    for (const { pair, back, within } of ways) {
      const next = this.opposite.length;
      const first = this.#sided.numberOf(number, pair, next);
      if (first === next)
        if (within) this.opposite.push(next);
        else this.opposite.push(next + 1, next);
      blocks.push(back ? first + 1 : first);
    }
  }
}

/** A short list is looked through faster than a set is made. */
function distinct(numbers: number[]): number[] {
  if (numbers.length > FEW) return [...new Set(numbers)];
  let kept = 0;
  for (const number of numbers) {
    const first = numbers.indexOf(number);
    if (first >= kept) numbers[kept++] = number;
  }
  numbers.length = kept;
  return numbers;
}
