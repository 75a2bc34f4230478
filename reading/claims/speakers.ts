/** Who says a claim: the attributions around it, or what its own sentence shows. */
import type { Attribution, Voice } from '../../model/claim.js';
import type { AttributedSpan } from '../attribution/attributed-span.js';
import type { Entity } from '../entities/entity.js';
import type { ClaimContext } from './context.js';
import { type Clause, type ParsedSentence, nounAt, verbOf } from '../clauses/clauses.js';
import { REPORTING } from '../words/complement-words.js';
import type { Host } from '../clauses/host-types.js';
import { cueOf } from '../cues/cues.js';
import { judgedIn } from '../clauses/judged.js';
import { judgesToBe } from '../words/judging-verbs.js';
import { descend } from '../operators/operators.js';
import { verbSense } from '../words/predicate-lexicon.js';
import { subjectOf } from '../clauses/subjects.js';

export const covers = ([start, end]: readonly [number, number], at: number): boolean =>
  start <= at && at < end;

/** The chain of speakers of a claim, outermost first. A relative clause in reported speech is the writer's own aside. */
export function speakerOf(
  parsed: ParsedSentence,
  host: Host,
  context: ClaimContext,
): { attribution: Attribution[]; voice: Voice } {
  const verb = verbOf(parsed, host.clause) ?? verbOf(parsed, descend(parsed, host.clause).core);
  // "the county says it was not": the auxiliary stands where the verb of another clause is meant
  const standing = parsed.chunks[host.clause.elided ?? -1];
  const word = parsed.words[standing?.first ?? verb?.main ?? host.first];
  // "…, the board said, and asked for help": the speaker's own deed is not what was said
  const deed = host.clause.shares?.kind === 'report';
  const aside = deed || (host.clause.kind === 'relative' && host.clause.comma);
  const found = attributionAt(word?.start ?? 0, word?.end ?? 0, context, aside);
  if (found.voice !== 'author') return found;
  const judge = judgeOf(parsed, host);
  if (judge) return standAt(parsed, judge, context) ?? saidBy(parsed, judge, context) ?? found;
  // "The report blamed its problems on…": what the cue does is itself the claim of its source
  const blames = verbSense(word?.lemma ?? '')?.class === 'blame';
  const stand = blames ? standAt(parsed, host.clause, context) : null;
  return stand ?? reportedBy(parsed, host.clause, context) ?? ownedUpBy(parsed, host, context) ?? found;
}

/** Who takes the stand whose cue is the verb of a clause. */
function standAt(
  parsed: ParsedSentence,
  clause: Clause,
  context: ClaimContext,
): { attribution: Attribution[]; voice: Voice } | null {
  const at = parsed.words[verbOf(parsed, clause)?.main ?? -1]?.start ?? -1;
  const stand = context.attributions.find(
    (one) => !one.statement && one.cue.some((span) => covers(span, at)),
  );
  return stand ? { attribution: stand.chain, voice: stand.voice } : null;
}

/** "The court ruled the search unlawful", "They believe the wall to be unsafe": the clause of the verb by which the state is said. */
function judgeOf(parsed: ParsedSentence, { descent: { core, path } }: Host): Clause | null {
  if (judgedIn(parsed, core)) return core;
  const inner = path.findIndex(
    (clause, i) => clause.kind === 'infinitive' && judgesToBe(lemmaOf(parsed, path[i - 1])),
  );
  return path[inner - 1] ?? null;
}

/** Verbs that put a motion or a case before others: "moved that", "put it to the witness that". */
const PUTS = /^(?:move|put|submit)$/;

/** Verbs of saying that take a gerund or an infinitive as what is said of oneself. */
const OWNS_UP = /^(?:deny|admit|acknowledge|recall|claim|allege|report)$/;

/** "Police deny losing the notebook", "She claimed to have paid": who says so of themselves. */
function ownedUpBy(
  parsed: ParsedSentence,
  { descent: { path } }: Host,
  context: ClaimContext,
): { attribution: Attribution[]; voice: Voice } | null {
  const at = path.findIndex(
    (clause, i) =>
      i > 0 && /^(?:gerund|infinitive)$/.test(clause.kind) && OWNS_UP.test(lemmaOf(parsed, path[i - 1])),
  );
  const outer = path[at - 1];
  return outer && verbOf(parsed, outer)?.passive === false ? saidBy(parsed, outer, context) : null;
}

const lemmaOf = (parsed: ParsedSentence, clause: Clause | undefined): string =>
  parsed.words[(clause && verbOf(parsed, clause)?.main) ?? -1]?.lemma ?? '';

/** "Unison said staff who could…": where the sentence itself shows who says it. */
function reportedBy(
  parsed: ParsedSentence,
  clause: Clause,
  context: ClaimContext,
): { attribution: Attribution[]; voice: Voice } | null {
  const outer = clause.kind === 'complement' ? clause.parent : null;
  if (!outer) return null;
  const lemma = lemmaOf(parsed, outer);
  const put = clause.marker !== null && PUTS.test(lemma) && verbOf(parsed, outer)?.passive === false;
  return put || REPORTING.has(lemma) ? saidBy(parsed, outer, context) : null;
}

/** The subject of a clause as speaker, with its verb as cue; null for "I" and "we". */
function saidBy(
  parsed: ParsedSentence,
  outer: Clause,
  context: ClaimContext,
): { attribution: Attribution[]; voice: Voice } | null {
  const cue = parsed.words[verbOf(parsed, outer)?.main ?? -1];
  if (!cue) return null;
  const subject = nounAt(parsed.chunks, verbOf(parsed, outer)?.passive ? null : subjectOf(parsed, outer));
  const [first, last] = [parsed.words[subject?.first ?? -1], parsed.words[(subject?.last ?? 0) - 1]];
  if (!subject || !first || !last || /^(?:i|we)$/.test(first.lower)) return null;
  const entity = context.entities.resolve(first.start, last.end);
  const named = entity?.named ? entity.name : null;
  const role =
    entity?.role ?? (named === null && !subject.pronoun ? (parsed.words[subject.head]?.lemma ?? null) : null);
  return {
    attribution: [
      {
        name: named,
        role,
        organisation: bodyOf(entity),
        cue: cue.text,
        stance: cueOf(cue.lemma)?.stance ?? 'say',
      },
    ],
    voice: 'indirect',
  };
}

/** An organisation speaks for itself. */
const bodyOf = (entity: Entity | null): string | null =>
  entity?.kind === 'organisation' ? entity.name : (entity?.organisation ?? null);

export function attributionAt(
  start: number,
  end: number,
  context: ClaimContext,
  aside: boolean,
): { attribution: Attribution[]; voice: Voice } {
  const around = context.attributions
    .filter(
      (one) =>
        (one.statement || one.quoted || one.voice === 'unattributed') &&
        one.content.some(([a, b]) => a <= start && end <= b),
    )
    .filter((one) => !one.own && (!aside || one.quoted || isTurn(one, context.text)))
    .sort((a, b) => size(b) - size(a));
  const inner = around.at(-1);
  if (!inner) return { attribution: [], voice: 'author' };
  const links = around.flatMap(({ chain }) => chain);
  const attribution = links.filter(
    (link, i) =>
      links.indexOf(link) === i && (i === 0 || link.name === null || link.name !== links[i - 1]?.name),
  );
  return { attribution, voice: attribution.length === 0 ? 'unattributed' : inner.voice };
}

/** "DR LEE: The pump, which we bought in May, failed.": every word of a turn is its speaker's, asides as well. */
const isTurn = ({ cue, frame, kind }: AttributedSpan, text: string): boolean =>
  kind === 'speech' &&
  frame === 'clause' &&
  cue.length === 1 &&
  cue.every(([a, b]) => /^\s*:$/.test(text.slice(a, b)));

const size = (one: AttributedSpan): number => one.content.reduce((sum, [a, b]) => sum + b - a, 0);
