/** One step down the stack: the clause that a verb, noun or adjective governs as an operator. */
import type { Chunk, VerbChunk } from '../words/chunk-types.js';
import { type Clause, type ParsedSentence, nounAt, verbOf } from '../clauses/clauses.js';
import type { StackedOperator } from '../clauses/operator-types.js';
import {
  ADJECTIVE_OPERATORS,
  NOUN_OPERATORS,
  type OperatorSense,
  VERB_OPERATORS,
} from '../words/operator-words.js';
import { judgesToBe } from '../words/judging-verbs.js';
import { verbSense } from '../words/predicate-lexicon.js';
import { headLemma, objectsOf } from '../clauses/terms.js';

interface Step {
  clause: Clause;
  operators: StackedOperator[];
}

/** The clause that this one's verb, noun or adjective governs as an operator, with that operator. */
export function nextStep(parsed: ParsedSentence, clause: Clause): Step | null {
  const verb = verbOf(parsed, clause);
  if (!verb) return null;
  const called =
    calledUntrue(parsed, clause, verb) ?? timedAct(parsed, clause, verb) ?? hadDone(parsed, clause, verb);
  if (called) return called;
  for (const child of clause.children) {
    if ((child.conjunction !== null && child.shares !== null) || child.governor === null || !isContent(child))
      continue;
    // "could mean shorter shifts where few are served": the question word only says where
    if (child.kind === 'question' && objectsOf(parsed, clause).length > 0 && !asks(parsed, verb)) continue;
    const governor = parsed.chunks[child.governor];
    const step = governor ? stepInto(parsed, clause, child, governor, verb) : null;
    if (step) return { ...step, clause: sharedObject(parsed, step.clause) };
  }
  return null;
}

/** "That the mill was insured is untrue", "the claim that it was sold is nonsense": the content of the subject is denied. */
function calledUntrue({ words, chunks }: ParsedSentence, clause: Clause, verb: VerbChunk): Step | null {
  const state = chunks[(clause.verb ?? -2) + 1];
  if (!verb.copula || (state?.kind !== 'adj' && state?.kind !== 'np')) return null;
  const sense = ADJECTIVE_OPERATORS.get(words[state.last - 1]?.lower ?? '');
  const content = clause.children.find(
    (child) =>
      child.kind === 'complement' &&
      child.verb !== null &&
      (clause.subjectClause === child || (child.governor !== null && child.governor === clause.subject)),
  );
  return sense && content && /^(?:deny|true|doubt)$/.test(sense.kind)
    ? { clause: content, operators: [{ ...sense, first: state.first, last: state.last }] }
    : null;
}

/**
 * "It took the firm 18 months to rebuild the pool", "The firm took 18 months to rebuild it", "Rebuilding the pool took 18 months": the
 * pool was rebuilt, in that time.
 */
function timedAct(parsed: ParsedSentence, clause: Clause, { main, passive }: VerbChunk): Step | null {
  if (parsed.words[main]?.lemma !== 'take' || passive) return null;
  const lengths = clause.chunks.filter((at) => at > (clause.verb ?? at) && isLength(parsed, at));
  if (lengths.length === 0) return null;
  if (clause.subjectClause?.kind === 'gerund') return { clause: clause.subjectClause, operators: [] };
  const act = clause.children.find(({ kind, governor }) => kind === 'infinitive' && governor === clause.verb);
  return act ? { clause: act, operators: [] } : null;
}

/** "18 months", and the shorter lengths that may be an object elsewhere ("worked 12 hours"). */
function isLength({ words, chunks }: ParsedSentence, at: number): boolean {
  const noun = nounAt(chunks, at);
  return noun !== null && (noun.time || /^(?:minute|hour|fortnight)$/.test(words[noun.head]?.lemma ?? ''));
}

/** "The school had its roof replaced", "had the tree cut down": the roof was replaced (the causative and passive of have: Quirk et al. 1985, 16.54). */
function hadDone(
  { words, chunks }: ParsedSentence,
  clause: Clause,
  { main, passive }: VerbChunk,
): Step | null {
  const at = (clause.verb ?? -2) + 1;
  const object = nounAt(chunks, at);
  if (words[main]?.lemma !== 'have' || passive || !object) return null;
  if (!/^(?:the|its|his|her|their|our|my)$/.test(words[object.first]?.lower ?? '')) return null;
  const done = clause.children.find(
    ({ kind, antecedent, verb, comma }) =>
      kind === 'participle' && !comma && antecedent === at && verb === at + 1,
  );
  const own = chunks[done?.verb ?? -1];
  return done && own?.kind === 'vg' && own.passive ? { clause: done, operators: [] } : null;
}

const asks = (parsed: ParsedSentence, { main }: VerbChunk): boolean =>
  /^(?:ask|tell|show|teach|inform|remind|advise|warn|give|debate|question|doubt)$/.test(
    parsed.words[main]?.lemma ?? '',
  );

/** "to manage and reduce our costs": where only the last of two verbs has the object, it holds the event. */
function sharedObject(parsed: ParsedSentence, clause: Clause): Clause {
  if (objectsOf(parsed, clause).length > 0) return clause;
  return (
    clause.parent?.children.find(
      (child) =>
        child.shares === clause &&
        objectsOf(parsed, child).length > 0 &&
        (child.verb ?? 0) - (clause.verb ?? 0) <= 3,
    ) ?? clause
  );
}

const isContent = (child: Clause): boolean =>
  child.kind === 'infinitive' ||
  child.kind === 'gerund' ||
  child.kind === 'complement' ||
  child.kind === 'question';

function stepInto(
  parsed: ParsedSentence,
  clause: Clause,
  child: Clause,
  governor: Chunk,
  verb: VerbChunk,
): Step | null {
  const { words } = parsed;
  const main = words[verb.main];
  if (governor.kind === 'vg' && isNotThat(parsed, clause, child, verb))
    return { clause: child, operators: [] };
  if (governor.kind === 'vg') return verbStep(parsed, child, verb, main?.lemma ?? '');
  // "The works, due to end in May, were late": between the subject and its verb it says nothing of what the verb tells
  if (governor.kind === 'adj' && verb.copula && (child.governor ?? 0) > (clause.verb ?? 0)) {
    const sense = ADJECTIVE_OPERATORS.get(words[governor.last - 1]?.lower ?? '');
    // "was sure that the gate had been shut" believes what was, and foretells nothing
    const believes = /^(?:confident|convinced|certain|sure)$/.test(words[governor.last - 1]?.lower ?? '');
    if (believes && child.kind === 'complement' && isPastTold(parsed, child)) return null;
    return sense
      ? { clause: child, operators: [{ ...sense, first: governor.first, last: governor.last }] }
      : null;
  }
  if (governor.kind === 'adj' && main?.lemma === 'make') return makeSure(parsed, child, governor, verb);
  if (governor.kind === 'np') return nounStep(parsed, clause, child, governor, verb);
  return null;
}

/** "had been shut", "took it": told of what is over. */
function isPastTold(parsed: ParsedSentence, child: Clause): boolean {
  const verb = verbOf(parsed, child);
  const first = parsed.words[verb?.first ?? -1];
  return (
    verb?.finite === true &&
    verb.modal === null &&
    (/^(?:was|were|had|did)$/.test(first?.lower ?? '') || /^(?:past|ed)$/.test(first?.form ?? ''))
  );
}

/** "It is not that the road is unsafe": the negation is that of the content. */
const isNotThat = (
  { words, chunks }: ParsedSentence,
  clause: Clause,
  child: Clause,
  verb: VerbChunk,
): boolean =>
  child.kind === 'complement' &&
  verb.negations.length > 0 &&
  words[verb.main]?.lemma === 'be' &&
  words[nounAt(chunks, clause.subject)?.head ?? -1]?.lower === 'it';

/** "to make sure that nobody is hurt": an aim like "to ensure"; "made sure" tells what came about. */
function makeSure({ words }: ParsedSentence, child: Clause, governor: Chunk, verb: VerbChunk): Step | null {
  const sense = VERB_OPERATORS.get('ensure');
  const sure = /^(?:sure|certain)$/.test(words[governor.last - 1]?.lower ?? '');
  if (!sense || !sure || child.kind !== 'complement' || words[verb.main]?.lower === 'made') return null;
  return { clause: child, operators: [{ ...sense, first: verb.main, last: governor.last }] };
}

/** Verbs of saying, thinking and finding whose passive only tells that others say or found so ("was found to have acted"). */
const SAID_TO =
  /^(?:say|allege|report|believe|think|understand|know|rumour|rumor|reckon|show|discover|deem|judge)$/;

/** Those that leave open whether it is so. */
const LEAVES_OPEN = /^(?:say|allege|claim|report|believe|think|rumou?r|reckon)$/;

/** "is alleged to have taken", "It is claimed that": what the adverb "allegedly" would say. */
export const hearsayOf = ({ main, last }: VerbChunk, lemma: string): StackedOperator[] =>
  LEAVES_OPEN.test(lemma) ? [{ kind: 'reported', first: main, last }] : [];

function verbStep(parsed: ParsedSentence, child: Clause, verb: VerbChunk, lemma: string): Step | null {
  // "cannot rule out that jobs will go", "has ruled out closing it"
  if (
    lemma === 'rule' &&
    parsed.words[verb.last]?.lower === 'out' &&
    /^(?:complement|gerund)$/.test(child.kind)
  )
    return {
      clause: child,
      operators: [{ kind: 'rule-out', negative: true, first: verb.main, last: verb.last + 1 }],
    };
  const going = lemma === 'go' && verb.progressive && child.kind === 'infinitive';
  const sense: OperatorSense | undefined = going
    ? { kind: 'will', modality: 'predicted' }
    : VERB_OPERATORS.get(lemma);
  // "voted to approve" approves; "voted to strike" is a vote
  const act = verbSense(parsed.words[verbOf(parsed, child)?.main ?? -1]?.lemma ?? '')?.class ?? '';
  if (lemma === 'vote' && child.kind === 'infinitive' && /^(approve|reject|support|oppose)$/.test(act))
    return { clause: child, operators: [{ kind: 'vote', first: verb.main, last: verb.last }] };
  // "is supposed to be locked": a duty; "used to make boats": it made them
  if (lemma === 'suppose' && verb.passive && child.kind === 'infinitive')
    return { clause: child, operators: [{ kind: 'must', first: verb.main, last: verb.last }] };
  if (
    lemma === 'use' &&
    !verb.passive &&
    child.kind === 'infinitive' &&
    parsed.words[verb.main]?.lower === 'used'
  )
    return { clause: child, operators: [] };
  // "believes the wall to be unsafe", "found the clinic to have failed": the state is what is said
  if (child.kind === 'infinitive' && child.subject !== null && !verb.passive && judgesToBe(lemma))
    return { clause: child, operators: [] };
  // "is said to have resigned": who says so is not told, but what he did
  const own = verbOf(parsed, child);
  const found = judgesToBe(lemma) && (own?.perfect === true || own?.copula === true);
  if (child.kind === 'infinitive' && verb.passive && (found || SAID_TO.test(lemma)))
    return { clause: child, operators: hearsayOf(verb, lemma) };
  if (!sense || (lemma === 'set' && !verb.passive)) return null;
  // "hopes that", "expects that": clauses count for these; other verbs only govern infinitives and gerunds
  const finite = verbOf(parsed, child)?.finite ?? false;
  if (sense.kind === 'ask' && !(verb.passive && child.kind === 'infinitive')) return null;
  if (sense.kind === 'see' && (child.kind !== 'complement' || finite)) return null;
  if (child.kind === 'complement' && !/^(hope|expect|promise|explore|see|doubt)$/.test(sense.kind))
    return null;
  if (child.kind === 'question' && !/^(explore|consider|plan)$/.test(sense.kind)) return null;
  if (child.kind === 'gerund' && child.marker !== null && !/^(prevent|plan|stop)$/.test(sense.kind))
    return null;
  const marker = child.marker === null ? undefined : parsed.chunks[child.marker];
  // "decided against selling it"
  if (marker?.kind === 'prep' && marker.lemma === 'against' && sense.kind === 'plan')
    return { clause: child, operators: [{ ...sense, negative: true, first: verb.main, last: marker.last }] };
  // "stopped the team from finishing": it never did
  const kept = sense.kind === 'stop' && marker?.kind === 'prep' && marker.lemma === 'from';
  const joins = child.kind === 'infinitive' && child.subject === null;
  const last = joins ? (verbOf(parsed, child)?.first ?? verb.last) : verb.last;
  return {
    clause: child,
    operators: [
      {
        ...sense,
        ...(kept ? { kind: 'prevent' } : {}),
        first: verb.main,
        last: parsed.words[last]?.lower === 'to' ? last + 1 : last,
      },
    ],
  };
}

/** Verbs that only bring a plan, hope or chance up: the event is what is planned, not that it was brought up. */
const BRINGS_UP = new Set(
  'have be make see stand keep honor honour repeat reaffirm reiterate announce reveal unveil publish outline set draw confirm give get take hold hear need show know press carry abandon drop scrap shelve'.split(
    ' ',
  ),
);

const GIVES_UP = new Set('abandon drop scrap shelve'.split(' '));

/** Those who turn down a call to do something do not do it: "rejected calls to resign", "resisted pressure to sell". */
const TURNS_DOWN = new Set('reject resist dismiss refuse rebuff ignore defy'.split(' '));
const CALLS = new Set('call demand plea request appeal pressure invitation temptation'.split(' '));

/** "Is in talks to sell its arm": what is talked about is weighed, not done. */
const TALKS = new Set('talk negotiation discussion'.split(' '));

/** "Has the right to appeal", "gives the trust no power to end it": who holds it may, and who holds none may not (deontic nouns: Palmer 2001). */
const RIGHTS = /^(?:right|power|entitlement|authority|freedom)$/;
const HOLDS = /^(?:have|give|grant|keep|retain|lack|enjoy)$/;

function nounStep(
  parsed: ParsedSentence,
  clause: Clause,
  child: Clause,
  governor: Extract<Chunk, { kind: 'np' }>,
  verb: VerbChunk,
): Step | null {
  const { words, chunks } = parsed;
  const main = words[verb.main];
  // "it is not the case that the school is closing"
  const isCase = headLemma(words, governor) === 'case' && verb.copula && child.kind === 'complement';
  if (isCase) return { clause: child, operators: [] };
  const noun = headLemma(words, governor);
  const infinitive = child.kind === 'infinitive' && main !== undefined;
  if (infinitive && TURNS_DOWN.has(main.lemma) && CALLS.has(noun))
    return {
      clause: child,
      operators: [{ kind: 'refuse', negative: true, first: verb.main, last: governor.last }],
    };
  const before = chunks[chunks.indexOf(governor) - 1];
  if (
    infinitive &&
    TALKS.has(noun) &&
    main.lemma === 'be' &&
    before?.kind === 'prep' &&
    before.lemma === 'in'
  )
    return {
      clause: child,
      operators: [{ kind: 'consider', modality: 'possible', first: governor.first, last: governor.last }],
    };
  // "has been given the right to open": that is decided
  if (infinitive && !verb.passive && RIGHTS.test(noun) && HOLDS.test(main.lemma)) {
    const lacks = { kind: 'not', negative: true, first: verb.main, last: verb.last };
    const right = {
      kind: 'allow',
      modality: 'possible' as const,
      first: governor.first,
      last: governor.last,
    };
    return { clause: child, operators: main.lemma === 'lack' ? [lacks, right] : [right] };
  }
  const sense = NOUN_OPERATORS.get(noun);
  if (!sense || !main || !BRINGS_UP.has(main.lemma)) return null;
  if (
    child.kind === 'gerund' &&
    !/^(of|in)$/.test(
      chunks[child.marker ?? -1]?.kind === 'prep'
        ? (chunks[child.marker ?? -1] as { lemma: string }).lemma
        : '',
    )
  )
    return null;
  const operators: StackedOperator[] = [];
  if (GIVES_UP.has(main.lemma))
    operators.push({ kind: 'give-up', negative: true, first: verb.main, last: verb.main + 1 });
  // "no let-up in plans to": the noun phrases before, as far as they are operators too
  const at = chunks.indexOf(governor);
  for (const k of clause.chunks) {
    const outer = nounAt(chunks, k);
    const outerSense =
      outer && k < at && k > (clause.verb ?? -1) ? NOUN_OPERATORS.get(headLemma(words, outer)) : undefined;
    if (outer && outerSense) operators.push({ ...outerSense, first: outer.first, last: outer.last });
  }
  // "is under no duty to": behind a preposition it is no object that denies its verb
  if (words[governor.first]?.lower === 'no' && chunks[at - 1]?.kind === 'prep')
    operators.push({ kind: 'not', negative: true, first: governor.first, last: governor.first + 1 });
  operators.push({ ...sense, first: governor.first, last: governor.last });
  return { clause: child, operators };
}
