/** Numbers of blocks: the claims that share a key, and where claims take sides, those of one side against another. */
import { PairNumbers } from './pair-numbers.js';
import { printOf } from './print.js';
import type { CaseClaim, PairRule, Sides } from './rule.js';
import { waysOf, type Way } from './ways.js';

/** So many blocks are looked through one by one. */
const FEW = 24;

export class Blocks {
  readonly #rule: Pick<PairRule, 'keys' | 'sides'>;
  /** By key, and by the two sides where claims take any: its block, or the first of two where the sides are two. */
  readonly #known = new PairNumbers();
  /** By block, the one whose claims those of it meet: itself where all of it meet each other. */
  readonly opposite: number[] = [];
  /** The sides that were asked for last: a claim takes the same ones under most of its keys, and most claims do under a rule. */
  #last: { sides: Sides; ways: readonly Way[] } | null = null;

  constructor(rule: Pick<PairRule, 'keys' | 'sides'>) {
    this.#rule = rule;
  }

  /** The blocks in which a claim stands, each once. */
  of(own: CaseClaim): readonly number[] {
    const sides = this.#rule.sides?.(own);
    if (sides === null || sides?.is.length === 0 || sides?.meets.length === 0) return NONE;
    const keys = this.#rule.keys(own);
    if (keys.length === 0) return NONE;
    const ways = sides && this.#waysOf(sides);
    const blocks: number[] = [];
    for (const key of keys)
      if (typeof key !== 'string') this.#between(key.key, this.#waysOf(key.sides), blocks);
      else if (ways) this.#between(key, ways, blocks);
      else blocks.push(this.#shared(key));
    return distinct(blocks);
  }

  #waysOf(sides: Sides): readonly Way[] {
    if (!this.#last || !alike(this.#last.sides, sides)) this.#last = { sides, ways: waysOf(sides) };
    return this.#last.ways;
  }

  #shared(key: string): number {
    const next = this.opposite.length;
    const { a, b } = printOf(key);
    const block = this.#known.numberOf(a, b, next);
    if (block === next) this.opposite.push(next);
    return block;
  }

  #between(key: string, ways: readonly Way[], blocks: number[]): void {
    const { a, b } = printOf(key);
    for (const { between, back, within } of ways) {
      const next = this.opposite.length;
      const first = this.#known.numberOf(a ^ between.a, b ^ between.b, next);
      if (first === next)
        if (within) this.opposite.push(next);
        else this.opposite.push(next + 1, next);
      blocks.push(back ? first + 1 : first);
    }
  }
}

const NONE: readonly number[] = [];

const alike = (a: Sides, b: Sides): boolean =>
  a === b || (listAlike(a.is, b.is) && listAlike(a.meets, b.meets));

const listAlike = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((side, i) => side === b[i]);

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
