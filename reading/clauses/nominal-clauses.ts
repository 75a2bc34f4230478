/** Clauses that stand where a noun phrase could: "stopped publishing reports", "in favour of charging people". */
import type { Term } from '../../model/claim.js';
import { type Clause, type ParsedSentence, verbOf } from './clauses.js';
import type { TermContext } from './terms.js';
import { written } from '../text/hyphenation.js';

/** "in favour of charging people for waste", "stopped publishing reports": a clause as theme, with its verb as head. */
export function clausalTerm(parsed: ParsedSentence, clause: Clause, context: TermContext): Term | null {
  const child = clause.children.find(
    (one) =>
      (one.kind === 'gerund' ||
        one.kind === 'infinitive' ||
        (one.kind === 'question' && one.marker !== null)) &&
      one.governor !== null &&
      one.verb !== null &&
      one.conjunction === null &&
      (one.verb > (clause.verb ?? -1) || clause.subject === null) &&
      !isCircumstance(parsed, one),
  );
  return child ? clauseTerm(parsed, child, context) : null;
}

/** "without having seen it", "on reaching the depot": only how or when. */
function isCircumstance({ words, chunks }: ParsedSentence, { kind, marker, verb }: Clause): boolean {
  const [prep, before, own] = [chunks[marker ?? -1], chunks[(marker ?? 0) - 1], chunks[verb ?? -1]];
  if (kind !== 'gerund' || prep?.kind !== 'prep') return false;
  // "insisted on seeing it": the preposition is the verb's own
  if (prep.lemma === 'on')
    return (
      own?.kind === 'vg' &&
      words[own.last - 1]?.form === 'ing' &&
      !(before?.kind === 'vg' && TAKES_ON.test(words[before.main]?.lemma ?? ''))
    );
  return /^(?:without|by|after|before|upon|while|since|despite)$/.test(prep.lemma);
}

const TAKES_ON = /^(?:insist|focus|rely|depend|plan|count|bank|concentrate|agree|vote|decide)$/;

/** A clause as a term: its verb is the head. */
export function clauseTerm(parsed: ParsedSentence, child: Clause, context: TermContext): Term | null {
  const verb = verbOf(parsed, child);
  const main = verb ? parsed.words[verb.main] : undefined;
  if (!verb || !main) return null;
  // "What they found": a question is named from its first word on
  const asked = child.kind === 'question' && parsed.chunks[child.marker ?? -1]?.kind === 'wh';
  // "called for the plan to be scrapped": with what is to be scrapped
  const led = child.subject !== null && child.chunks.includes(child.subject) && child.kind === 'infinitive';
  const opener = asked ? child.marker : led ? child.subject : null;
  const from = parsed.chunks[opener ?? -1]?.first ?? verb.first;
  const at = descendantWords(parsed, child).filter((i) => i >= from);
  // "not telling staff"
  const opening = asked || led || verb.negations.length > 0 ? (parsed.words[from] ?? main) : main;
  const [start, end] = [opening.start, parsed.words[Math.max(...at)]?.end ?? main.end];
  const words = at.flatMap((i) => {
    const word = parsed.words[i];
    return word && /^(NOUN|PROPN|VERB|ADJ)$/.test(word.pos) ? [word.lemma] : [];
  });
  return {
    text: written(context.text.slice(start, end)),
    start,
    end,
    head: main.lemma,
    words: [...new Set(words)],
    entity: null,
    owner: null,
    pronoun: false,
  };
}

function descendantWords(parsed: ParsedSentence, clause: Clause): number[] {
  const own = clause.chunks.flatMap((k) => {
    const chunk = parsed.chunks[k];
    return chunk ? Array.from({ length: chunk.last - chunk.first }, (_, i) => chunk.first + i) : [];
  });
  return [
    ...own,
    ...clause.children
      .filter((child) => child.kind === 'infinitive' || child.kind === 'gerund')
      .flatMap((child) => descendantWords(parsed, child)),
  ];
}
