/** Candidates that were explained away, as `--explain-suppressed` lists them: one line for each rule, set of claims and explanation. */
import type { Suppressed } from '../model/flag.js';
import { InOrder } from './in-order.js';
import { compareLists, type CaseClaim, type Raised, type Saved } from './rule.js';

interface Line {
  text: string;
  claims: readonly CaseClaim[];
  shown: Suppressed;
  raised: Set<Raised>;
}

export class SuppressedList {
  readonly #lines = new Map<string, Line>();
  readonly #byRaised = new Map<Raised, Line>();
  readonly #ordered = new InOrder<Line>(compareLines);

  add(raised: Raised, { explanation, message }: Saved): void {
    const { rule, claims } = raised;
    const shown = { rule: rule.id, claims: claims.map(({ claim }) => claim.id), explanation, message };
    const text = JSON.stringify(shown);
    const line = this.#lines.get(text) ?? { text, claims, shown, raised: new Set() };
    line.raised.add(raised);
    this.#byRaised.set(raised, line);
    if (line.raised.size > 1) return;
    this.#lines.set(text, line);
    this.#ordered.add(line);
  }

  remove(raised: Raised): void {
    const line = this.#byRaised.get(raised);
    if (!line) return;
    this.#byRaised.delete(raised);
    line.raised.delete(raised);
    if (line.raised.size > 0) return;
    this.#lines.delete(line.text);
    this.#ordered.remove(line);
  }

  /** By claims, then rule. */
  list(): Suppressed[] {
    return this.#ordered.list().map(({ shown }) => shown);
  }
}

function compareLines(a: Line, b: Line): number {
  const difference = compareLists(a.claims, b.claims);
  if (difference !== 0) return difference;
  if (a.shown.rule !== b.shown.rule) return a.shown.rule < b.shown.rule ? -1 : 1;
  return a.text < b.text ? -1 : a.text > b.text ? 1 : 0;
}
