/**
 * What rules raised → flags as contract A3 prints them: one clash one flag, in a fixed order, with stable ids. Kept as findings
 * come and go, so that a change costs what it changes and not the whole case.
 */
import type { Flag, Severity } from '../model/flag.js';
import { Contest } from './contest.js';
import { basisOf, fingerprintStem, flagId } from './fingerprint.js';
import { InOrder } from './in-order.js';
import { compareLists, type CaseClaim, type Finding, type Raised } from './rule.js';

/** A finding with what tells it from others. */
interface Found extends Raised {
  outcome: Finding;
  /** The clashing words, by document and place. */
  clash: string;
  severity: Severity;
  flag: Flag | null;
}

const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

export class FlagList {
  /** Findings that nobody has asked for yet. */
  #fresh: { raised: Raised; outcome: Finding }[] = [];
  readonly #found = new Map<Raised, Found>();
  readonly #flagged = new InOrder<Found>(compareFound);
  /** Flags that would have one id are numbered in the order of the case. */
  readonly #numbered = new Map<string, readonly Found[]>();
  readonly #once = new Contest<Found>(
    ({ rule, claims, clash }) =>
      `${rule.id} ${rule.once ? [...new Set(claims.map(({ claim }) => claim.document))].join(' ') : clash}`,
    (all) =>
      all[0]?.rule.once
        ? firstOf(all, (a, b) => compareLists(a.claims, b.claims) || compareFound(a, b))
        : all,
    { add: (one) => this.#flag(one), remove: (one) => this.#unflag(one) },
  );
  /**
   * Claims in one clash are one flag: a rule that yields speaks only where no other does, and then the heaviest. What is only worth
   * knowing ("one text, copied") stands beside it and silences nobody.
   */
  readonly #voices = new Contest<Found>(
    ({ claims }) => claims.map(({ claim }) => claim.id).join(' '),
    (all) => {
      const notes = all.filter(({ severity }) => severity === 'info');
      const clashes = all.filter(({ severity }) => severity !== 'info');
      const firm = clashes.filter(({ rule }) => !rule.yields);
      return [...notes, ...(firm.length > 0 ? firm : firstOf(clashes, compareFound))];
    },
    this.#once,
  );
  /** One clash of words is one flag: where nested claims carry the same words, the pair with the shortest quotes speaks for all. */
  readonly #echoes = new Contest<Found>(
    ({ rule, clash }) => `${rule.id} ${clash}`,
    (all) => firstOf(all, (a, b) => size(a) - size(b) || compareFound(a, b)),
    this.#voices,
  );
  #shown: { found: readonly Found[]; flags: Flag[] } = { found: [], flags: [] };

  add(raised: Raised, outcome: Finding): void {
    this.#fresh.push({ raised, outcome });
  }

  remove(raised: Raised): void {
    this.#enter();
    const found = this.#found.get(raised);
    if (!found) return;
    this.#found.delete(raised);
    this.#echoes.remove(found);
  }

  /** Flags by severity, first claim, rule. */
  list(): Flag[] {
    this.#enter();
    const found = this.#flagged.list();
    if (found !== this.#shown.found) this.#shown = { found, flags: found.flatMap(({ flag }) => flag ?? []) };
    return [...this.#shown.flags];
  }

  #enter(): void {
    for (const { raised, outcome } of this.#fresh) {
      const { rule, claims } = raised;
      const severity = outcome.severity ?? rule.severity;
      const found: Found = { rule, claims, outcome, severity, clash: clashOf(claims, outcome), flag: null };
      this.#found.set(raised, found);
      this.#echoes.add(found);
    }
    this.#fresh = [];
  }

  #flag(found: Found): void {
    this.#flagged.add(found);
    this.#number(found, (equals) => [...equals, found].sort(compareFound));
  }

  #unflag(found: Found): void {
    this.#flagged.remove(found);
    this.#number(found, (equals) => equals.filter((one) => one !== found));
  }

  #number({ rule, claims }: Found, change: (equals: readonly Found[]) => readonly Found[]): void {
    const stem = fingerprintStem(rule.id, claims);
    const equals = change(this.#numbered.get(stem) ?? []);
    if (equals.length > 0) this.#numbered.set(stem, equals);
    else this.#numbered.delete(stem);
    equals.forEach((one, ordinal) => {
      const id = flagId(stem, ordinal);
      if (one.flag?.id !== id) one.flag = toFlag(one, id);
    });
  }
}

/** The first in this order, as a list of one; nothing of nothing. */
function firstOf(all: readonly Found[], compare: (a: Found, b: Found) => number): readonly Found[] {
  const [head, ...rest] = all;
  return head ? [rest.reduce((first, one) => (compare(one, first) < 0 ? one : first), head)] : [];
}

function clashOf(claims: readonly CaseClaim[], { spans }: Finding): string {
  const documents = new Map(claims.map(({ claim }) => [claim.id, claim.document]));
  return spans
    .map((span) => `${documents.get(span.claim) ?? ''}:${span.start}-${span.end}`)
    .sort()
    .join(' ');
}

const size = ({ claims }: Found): number =>
  claims.reduce((sum, { claim }) => sum + claim.quote.end - claim.quote.start, 0);

function compareFound(a: Found, b: Found): number {
  return (
    WEIGHT[a.severity] - WEIGHT[b.severity] ||
    compareLists(a.claims.slice(0, 1), b.claims.slice(0, 1)) ||
    compareText(a.rule.id, b.rule.id) ||
    compareLists(a.claims, b.claims) ||
    compareText(a.clash, b.clash)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function toFlag({ rule, claims, outcome, severity }: Found, id: string): Flag {
  const place = new Map(claims.map(({ claim }, i) => [claim.id, i]));
  return {
    id,
    basis: basisOf(rule, claims),
    rule: rule.id,
    type: rule.type,
    severity,
    claims: claims.map(({ claim }) => claim.id),
    spans: [...outcome.spans].sort(
      (a, b) => (place.get(a.claim) ?? 0) - (place.get(b.claim) ?? 0) || a.start - b.start || a.end - b.end,
    ),
    message: outcome.message,
    because: [...outcome.because],
    resolveBy: outcome.resolveBy,
  };
}
