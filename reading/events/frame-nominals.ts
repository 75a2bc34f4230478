/** Frames whose event a noun names behind a light verb: "make an announcement", "there is no increase in fares". */
import type { Term } from '../../model/claim.js';
import type { VerbChunk } from '../words/chunk-types.js';
import { clausalTerm } from '../clauses/nominal-clauses.js';
import { type Clause, type ParsedSentence, nounAt } from '../clauses/clauses.js';
import type { ClauseFrame } from './frame-arguments.js';
import { other } from './frame-prepositions.js';
import { isLight, isLightWith, lightSense } from '../words/light-verbs.js';
import { wonFrame } from './frame-nominals-won.js';
import { nominalEvent, ownedEvent } from './nominals.js';
import { particleOf } from './predicates.js';
import { subjectOf } from '../clauses/subjects.js';
import { headLemma, isTime, type TermContext, objectsOf, prepositionsOf, termAt } from '../clauses/terms.js';

/** "make an announcement", "there is no increase in fares", "includes a rise in", "the closure was on 4 May": the noun says what happens. */
export function nominalFrame(
  parsed: ParsedSentence,
  clause: Clause,
  verb: VerbChunk,
  context: TermContext,
): Omit<ClauseFrame, 'tense'> | null {
  const { words } = parsed;
  const main = words[verb.main];
  const subject = subjectOf(parsed, clause);
  const there = words[nounAt(parsed.chunks, clause.subject)?.head ?? -1]?.lower === 'there';
  if (!main) return null;
  const dated = datedEvent(parsed, clause, verb, context);
  if (dated) return dated;
  if (!there && !isLight(main.lemma) && !HAPPENS.test(main.lemma)) return null;
  if (MOVES.test(main.lemma) && particleOf(parsed, clause, verb)?.at === (clause.verb ?? 0) + 2) return null;
  const takesPlace =
    HAPPENS.test(main.lemma) ||
    (main.lemma === 'take' &&
      words[nounAt(parsed.chunks, objectsOf(parsed, clause)[0] ?? null)?.head ?? -1]?.lemma === 'place');
  const found =
    verb.passive || takesPlace
      ? (givenTo(parsed, clause, verb) ?? { noun: subject, recipient: null })
      : eventObject(parsed, clause, verb);
  const { noun } = found;
  const sense =
    noun === null || takesPlace || there
      ? null
      : lightSense(lightVerb(parsed, clause, verb), actName(parsed, noun));
  const event =
    noun === null || !(sense || takesPlace || there)
      ? null
      : takesPlace
        ? ownedEvent(parsed, noun, context)
        : nominalEvent(parsed, noun, context, sense);
  // a passive light verb keeps its own meaning unless it only makes the action happen ("no decision has been made")
  if (
    !event ||
    noun === null ||
    (verb.passive && !onlyHappens(parsed, main.lemma, noun, event.predicate.class))
  )
    return null;
  const own = {
    ...event.predicate,
    text: context.text.slice(words[verb.first]?.start ?? main.start, event.predicate.end),
    start: words[verb.first]?.start ?? main.start,
  };
  const won = verb.passive ? null : wonFrame(parsed, clause, main.lemma, { at: noun, event }, context);
  if (won) return { predicate: own, ...won, comparison: null };
  const bearer =
    verb.passive || there || takesPlace || subject === noun ? null : termAt(parsed, subject, context);
  // "last year brought a fall in prices": when, not who
  const agent = bearer && isTime(bearer, context) ? null : bearer;
  const carries =
    (CARRIES.test(main.lemma) && !/^(?:lose|earn)$/.test(sense?.lemma ?? '')) ||
    (main.lemma === 'have' && isCounted(parsed, noun));
  const receives = main.lemma === 'receive';
  // "was received by the council" tells who had it, "was made by a neighbour" who did it
  const hadBy = (lemma: string): boolean => receives && verb.passive && lemma === 'by';
  const by = verb.passive
    ? receives
      ? undefined
      : prepositionsOf(parsed, clause).find(({ lemma, at }) => lemma === 'by' && at > (clause.verb ?? -1))
    : receives
      ? prepositionsOf(parsed, clause).find(({ lemma }) => lemma === 'from')
      : undefined;
  const doer = by ? termAt(parsed, by.noun, context) : null;
  const did = doer && !isTime(doer, context) && doer.head !== 'amount' ? doer : null;
  const others = prepositionsOf(parsed, clause)
    .filter(({ noun: k }) => !event.used.has(k) && !(did && k === by?.noun))
    .flatMap(({ lemma, noun: k }) => other(hadBy(lemma) ? 'recipient' : lemma, termAt(parsed, k, context)))
    .filter(({ term }) => !isTime(term, context));
  const theme =
    event.theme ??
    termAt(parsed, found.recipient, context) ??
    aboutTerm(parsed, clause, event.used, context) ??
    clausalTerm(parsed, clause, context) ??
    // "prices saw a fall"
    (carries && CHANGES.test(event.predicate.class ?? '') ? agent : null);
  const who = event.agent ?? did ?? (carries || receives ? null : agent);
  // "the ballot was held": with nobody and nothing that it is of, the noun itself is what took place
  if (verb.passive && main.lemma === 'hold' && !theme && !who) return null;
  return {
    predicate: own,
    agent: who,
    theme: theme ?? (receives && !goesTo(parsed, noun) ? agent : null),
    others: [
      ...(carries && theme !== agent ? other('whole', agent) : []),
      ...(receives ? other('recipient', agent) : []),
      ...others,
    ],
    comparison: null,
  };
}

/** "A decision has been made"; "no injuries were reported", while "forty were reported" tells who counted them. */
const onlyHappens = (
  { words, chunks }: ParsedSentence,
  verb: string,
  noun: number,
  kind: string | null,
): boolean =>
  /^(?:make|take|reach|give|hold|launch|conduct|undertake|carry|perform|pay|lodge|grant)$/.test(verb) ||
  (verb === 'receive' && SENT_IN.test(words[nounAt(chunks, noun)?.head ?? -1]?.lemma ?? '')) ||
  // "a fall in prices was recorded": whoever counted it, prices fell
  (/^(?:report|record|register|see|note|observe)$/.test(verb) && CHANGES.test(kind ?? '')) ||
  (/^(?:report|record|receive|register)$/.test(verb) &&
    words[nounAt(chunks, noun)?.first ?? -1]?.lower === 'no');

/** What a thing undergoes by itself: "a fall in prices", "the price saw a fall". */
const CHANGES = /^(?:increase|reduce|improve|worsen)$/;

/** What somebody else made: "40 objections were received" tells that so many were made. */
const SENT_IN = /^(?:objection|complaint|application|reply|response)$/;

/** Verbs whose subject is where or to whom it happens, and does not do it. */
const CARRIES =
  /^(?:include|involve|contain|show|see|experience|report|record|face|suffer|register|witness|undergo|post)$/;

/** "had 1,240 signatures": how many there are, and nobody's act. */
const isCounted = ({ words, chunks }: ParsedSentence, noun: number): boolean => {
  const chunk = nounAt(chunks, noun);
  const head = words[chunk?.head ?? -1]?.lemma ?? '';
  if (!chunk || /^(?:meeting|talk|discussion|debate|vote|chance)$/.test(head)) return false;
  return words.slice(chunk.first, chunk.head).some(({ pos }) => pos === 'NUM');
};

/** "received 300 objections", "received a payment": what comes to somebody; "received a warning": the subject is warned. */
const goesTo = ({ words, chunks }: ParsedSentence, noun: number): boolean =>
  /^(?:objection|complaint|application|request|bid|offer|appeal|reply|response|petition|report|claim|proposal|submission|nomination|order|signature|donation|payment|grant|gift|award|loan|fee|bonus|compensation)$/.test(
    words[nounAt(chunks, noun)?.head ?? -1]?.lemma ?? '',
  );

/** Verbs that move what they act on where a particle stands behind it: "brought the opening forward", "put the sale off". */
const MOVES = /^(?:bring|put|take|set|give)$/;

const HAPPENS = /^(happen|occur)$/;

/** The verb with the particle behind it, where the two are one ("carry out", "put in"). */
function lightVerb(parsed: ParsedSentence, clause: Clause, verb: VerbChunk): string {
  const lemma = parsed.words[verb.main]?.lemma ?? '';
  const after = (clause.verb ?? -1) + 1;
  const chunk = parsed.chunks[after];
  const particle =
    (chunk?.kind === 'prep' || chunk?.kind === 'adv') && chunk.last - chunk.first === 1
      ? parsed.words[chunk.first]?.lower
      : '';
  const both = `${lemma} ${particle}`;
  const isBoth = particle === 'to' || isLightWith(both);
  return isBoth && clause.chunks.includes(after) ? both : lemma;
}

/** The object that names what happens, behind a particle too, and who stands before it: "gave the plan its approval". */
function eventObject(
  parsed: ParsedSentence,
  clause: Clause,
  verb: VerbChunk,
): { noun: number | null; recipient: number | null } {
  const light = lightVerb(parsed, clause, verb);
  const behind = light.includes(' ') ? (clause.verb ?? -1) + 2 : -1;
  if (nounAt(parsed.chunks, behind) && clause.chunks.includes(behind))
    return { noun: behind, recipient: null };
  const [first = null, second = null] = objectsOf(parsed, clause);
  const names = (k: number | null): boolean => k !== null && lightSense(light, actName(parsed, k)) !== null;
  return /^(?:give|grant|pay|make)$/.test(light) &&
    !names(first) &&
    names(second) &&
    parsed.chunks[(second ?? 0) - 1]?.kind === 'np'
    ? { noun: second, recipient: first }
    : { noun: first, recipient: null };
}

/** The noun of an act: "go-ahead", "green light" are one word each. */
function actName({ words, chunks }: ParsedSentence, k: number): string {
  const noun = nounAt(chunks, k);
  if (!noun) return '';
  const name = headLemma(words, noun);
  return name === 'light' && words[noun.head - 1]?.lower === 'green' ? 'green-light' : name;
}

/** "The flats | were given | the go-ahead": what is approved is the subject of the passive. */
function givenTo(
  parsed: ParsedSentence,
  clause: Clause,
  { main, passive }: VerbChunk,
): { noun: number; recipient: number | null } | null {
  const at = (clause.verb ?? -2) + 1;
  const lemma = parsed.words[main]?.lemma ?? '';
  if (!passive || !/^(?:give|grant)$/.test(lemma) || !clause.chunks.includes(at)) return null;
  return lightSense(lemma, actName(parsed, at))?.class === 'approve'
    ? { noun: at, recipient: subjectOf(parsed, clause) }
    : null;
}

/** "The closure of the depot was on 4 May", "her appointment came in June": a verb that only brings the time of what its subject names. */
function datedEvent(
  parsed: ParsedSentence,
  clause: Clause,
  verb: VerbChunk,
  context: TermContext,
): Omit<ClauseFrame, 'tense'> | null {
  const main = parsed.words[verb.main];
  if (!main || verb.passive || !/^(?:be|come|follow)$/.test(main.lemma)) return null;
  const behind = clause.chunks.filter(
    (k) => k > (clause.verb ?? 0) && !/^(?:comma|stop|other|adv)$/.test(parsed.chunks[k]?.kind ?? ''),
  );
  const times = behind.filter((k) => {
    const term = termAt(parsed, k, context);
    return term !== null && isTime(term, context);
  });
  const dated =
    times.length > 0 && behind.every((k) => times.includes(k) || parsed.chunks[k]?.kind === 'prep');
  const subject = subjectOf(parsed, clause);
  const event =
    dated && subject !== null && clause.children.length === 0 ? ownedEvent(parsed, subject, context) : null;
  return (
    event && {
      predicate: event.predicate,
      agent: event.agent,
      theme: event.theme,
      others: [],
      comparison: null,
    }
  );
}

/** "a decision was taken on closures": the theme of a noun of action behind its light verb. */
function aboutTerm(
  parsed: ParsedSentence,
  clause: Clause,
  used: ReadonlySet<number>,
  context: TermContext,
): Term | null {
  const about = prepositionsOf(parsed, clause).find(
    ({ lemma, noun, at }) =>
      at > (clause.verb ?? -1) && !used.has(noun) && /^(on|about|over|regarding|concerning|of)$/.test(lemma),
  );
  const term = about ? termAt(parsed, about.noun, context) : null;
  return term &&
    term.head !== 'amount' &&
    !context.times.some((time) => time.start < term.end && term.start < time.end)
    ? term
    : null;
}
