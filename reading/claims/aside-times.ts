/** Times that a claim's words hold but that are of a thing in it, not of what is told: "sold a house built in 1902". */
import type { Time } from '../../model/claim.js';
import { type Clause, type ParsedSentence, verbOf } from '../clauses/clauses.js';

/** What is counted or noted was so at that time: "counted 40 nurses employed in May" tells of May. */
const NOTED =
  /^(?:count|employ|end|estimate|expect|find|hold|list|measure|note|notify|observe|owe|pay|plan|receive|record|register|report|schedule|see|spend|treat)$/;

/** The times behind a participle that tells which thing the clause's object or adverbial is. */
export function withoutAsides(parsed: ParsedSentence, core: Clause, times: readonly Time[]): readonly Time[] {
  const asides = core.children
    .filter((child) => isAside(parsed, core, child))
    .map((child) => spanOf(parsed, child));
  return asides.length === 0
    ? times
    : times.filter(({ start }) => !asides.some(([from, to]) => from < start && start < to));
}

function isAside(parsed: ParsedSentence, core: Clause, child: Clause): boolean {
  const verb = verbOf(parsed, child);
  if (child.kind !== 'participle' || child.comma || !verb?.passive || child.antecedent === null) return false;
  if (child.antecedent < (core.verb ?? Infinity) || verbOf(parsed, core)?.copula) return false;
  return !NOTED.test(parsed.words[verb.main]?.lemma ?? '');
}

/** From the participle to the end of its own chunks. */
function spanOf(parsed: ParsedSentence, clause: Clause): [number, number] {
  const last = parsed.chunks[clause.chunks.at(-1) ?? -1];
  return [
    parsed.words[verbOf(parsed, clause)?.first ?? -1]?.start ?? Infinity,
    parsed.words[(last?.last ?? 0) - 1]?.end ?? 0,
  ];
}
