/** Who meets whom, as numbers: sides are told by their names over and over, and a case has few of them. */
import type { Sides } from './rule.js';

/** From one side to another. */
export interface Way {
  /** One number for both ways between two sides. */
  pair: number;
  /** True for the way of the two that was met later. */
  back: boolean;
  /** True where the claims of one side meet each other. */
  within: boolean;
}

export class Ways {
  readonly #known = new Map<string, Map<string, Way>>();
  #pairs = 0;

  of({ is, meets }: Sides): readonly Way[] {
    const ways: Way[] = [];
    for (const side of is) for (const against of meets) ways.push(this.#way(side, against));
    return ways;
  }

  #way(side: string, against: string): Way {
    let ways = this.#known.get(side);
    if (!ways) this.#known.set(side, (ways = new Map<string, Way>()));
    let way = ways.get(against);
    if (!way) {
      const there = this.#known.get(against)?.get(side);
      way = { pair: there?.pair ?? this.#pairs++, back: there !== undefined, within: side === against };
      ways.set(against, way);
    }
    return way;
  }
}
