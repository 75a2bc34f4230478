/** Sentences that single somebody or something out: "it was the auditors who found it", "the one who found it was Ann Dunn". */
import { type Clause, type ParsedSentence, nounAt, verbOf } from './clauses.js';
import { ROLE } from '../words/entity-words.js';

/** "It was the auditors who found the shortfall": the relative clause is the claim, and takes the whole. */
export function cleftOf(parsed: ParsedSentence, clause: Clause): Clause | null {
  const verb = verbOf(parsed, clause);
  const subject = nounAt(parsed.chunks, clause.subject);
  if (!verb?.copula || parsed.words[verb.main]?.lemma !== 'be') return null;
  if (parsed.words[subject?.head ?? -1]?.lower !== 'it') return specifying(parsed, clause);
  const attribute = nounAt(parsed.chunks, attributeOf(parsed, clause));
  const head = parsed.words[attribute?.head ?? -1]?.lemma ?? '';
  const human = HUMAN.test(head) || ROLE.test(head);
  // "it" stands for no person, so that "it was a nurse who" singles out; "it was a bridge that" may say what it was
  if (/^(a|an|some|one)$/.test(parsed.words[attribute?.first ?? -1]?.lower ?? '') && !human) return null;
  return (
    clause.children.find(
      (child) =>
        child.kind === 'relative' &&
        (!child.comma || (human && /^(?:who|that)$/.test(markerOf(parsed, child)))) &&
        child.marker !== null &&
        child.antecedent !== null &&
        child.antecedent > (clause.verb ?? 0),
    ) ?? null
  );
}

/**
 * "The one who sold the mill was Ann Dunn", "Ann Dunn was the person who sold it": as a cleft, where the noun before the relative clause
 * says no more than that it was somebody (Quirk et al. 1985, 18.28-30).
 */
function specifying(parsed: ParsedSentence, clause: Clause): Clause | null {
  const relative = clause.children.find(
    ({ kind, comma, marker, subject, antecedent }) =>
      kind === 'relative' &&
      !comma &&
      marker !== null &&
      (subject === null || subject === marker) &&
      isSomebody(parsed, antecedent),
  );
  if (!relative) return null;
  const who = nounAt(parsed.chunks, pivotOf(parsed, clause, relative));
  if (!who || who.time || isSomebody(parsed, pivotOf(parsed, clause, relative))) return null;
  const [first, head] = [parsed.words[who.first], parsed.words[who.head]];
  // "was a farmer", "was forty": what he was, and not who
  return head?.pos === 'PROPN' ||
    /^(?:the|its|his|her|their|our|my|i|we|he|she|they)$/.test(first?.lower ?? '')
    ? relative
    : null;
}

/** "the one", "the person": no more than that it was somebody. */
const isSomebody = ({ words, chunks }: ParsedSentence, at: number | null): boolean => {
  const noun = nounAt(chunks, at);
  return (
    noun !== null &&
    noun.last - noun.first === 2 &&
    words[noun.first]?.lower === 'the' &&
    /^(?:one|person|man|woman|body|firm)$/.test(words[noun.head]?.lower ?? '')
  );
};

/** What a cleft singles out: behind its verb, or before it where the relative clause stands behind. */
const pivotOf = (parsed: ParsedSentence, clause: Clause, { antecedent }: Clause): number | null => {
  const subject = parsed.words[nounAt(parsed.chunks, clause.subject)?.head ?? -1]?.lower;
  const behind = antecedent !== null && antecedent > (clause.verb ?? 0);
  return behind && subject !== 'it' ? clause.subject : attributeOf(parsed, clause);
};

/** "It was | only the fees | that rose": what a cleft singles out stands behind its verb, perhaps behind an adverb. */
const attributeOf = ({ chunks }: ParsedSentence, { verb }: Clause): number => {
  const at = (verb ?? -2) + 1;
  return chunks[at]?.kind === 'adv' ? at + 1 : at;
};

/** People who are no role: "it was a man from the works that shut it off". */
export const HUMAN =
  /^(?:man|woman|boy|girl|person|child|somebody|someone|crew|gang|team|employee|guard|porter|cleaner|builder|plumber|electrician|welder|fitter|machinist|operator|conductor|guest|visitor|soldier|sailor|skipper|mate|fireman|firefighter|policeman|policewoman|paramedic|midwife|carer|warden|ranger|keeper|caretaker|janitor|cook|waiter|barman|postman|courier|carrier|contractor|apprentice|trainee|intern|colleague|relative|friend|stranger|passer-by|bystander|cyclist|pedestrian|rider|pilot|steward|stewardess|nun|priest|vicar|monk|lad|gentleman|lady|couple|pair)$/;

const markerOf = (parsed: ParsedSentence, clause: Clause): string => {
  const marker = clause.marker === null ? undefined : parsed.chunks[clause.marker];
  return parsed.words[marker?.first ?? -1]?.lower ?? '';
};

/** The chunk that a cleft singles out; null where the clause is no cleft's. "It was a man from Bell & Sons that…" singles out the man. */
export function singledOut(parsed: ParsedSentence, clause: Clause): number | null {
  const outer = clause.parent;
  return outer?.verb != null && cleftOf(parsed, outer) === clause ? pivotOf(parsed, outer, clause) : null;
}
