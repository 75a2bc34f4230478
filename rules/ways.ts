/** Who meets whom, as numbers: sides are told by their names over and over, and a case has few of them. */
import type { Sides } from './rule.js';

/** From one side to another: both ways between two sides have one `pair`, and the one that was met first is not `back`. */
export interface Way {
  pair: number;
  back: boolean;
  /** True where the claims of one side meet each other. */
  within: boolean;
}

export class Ways {
  readonly #known = new Map<string, Map<string, Way>>();
  #pairs = 0;

  of({ is, meets }: Sides): readonly Way[] {
    return is.flatMap((side) => meets.map((against) => this.#way(side, against)));
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
