/**
 * The frame of an event: predicate with lemma and class, and its arguments aligned across active, passive and nominal wording
 * (see `frameSchema` in model/claim.ts). Subjects that are not said are carried on from the clause that governs or shares them.
 */
import type { Frame, Term } from '../model/claim.js';
import type { VerbChunk } from './chunk-types.js';
import { clausalTerm } from './clause-terms.js';
import { type Clause, type ParsedSentence, nounAt, verbOf } from './clauses.js';
import { comparisonOf } from './comparisons.js';
import { nominalEvent } from './nominals.js';
import type { Descent } from './operator-types.js';
import { LIGHT_VERBS, isStative, isUnaccusative, verbSense } from './predicate-lexicon.js';
import { type Predicate, particleOf, predicateOf } from './predicates.js';
import { subjectOf } from './subjects.js';
import { type TermContext, isAmount, objectsOf, prepositionsOf, termAt } from './terms.js';

/** Verbs whose object stands behind a preposition of their own: "consists of", "objected to". Source: the prepositional verbs of Quirk et al. (1985). */
const OWN_PREPOSITION: Readonly<Record<string, string>> = {
  consist: 'of',
  depend: 'on',
  rely: 'on',
  belong: 'to',
  account: 'for',
  call: 'for',
  agree: 'to',
  object: 'to',
  apply: 'for',
  campaign: 'for',
  lead: 'to',
  result: 'in',
  vote: 'for',
  deal: 'with',
  relate: 'to',
  dispose: 'of',
  approve: 'of',
  insist: 'on',
  invest: 'in',
  comply: 'with',
  contribute: 'to',
  pay: 'for',
  refer: 'to',
  respond: 'to',
  withdraw: 'from',
};

const governs = (verb: string, preposition: string): boolean => OWN_PREPOSITION[verb] === preposition;

type Arguments = Pick<Frame, 'agent' | 'theme' | 'others' | 'comparison'>;

/** What the clause of a claim alone tells of its frame. */
type ClauseFrame = Omit<Frame, 'words' | 'entities' | 'refutes' | 'brief' | 'whole'>;

/** The frame of the event that a descent leads to. */
export function frameOf(parsed: ParsedSentence, descent: Descent, context: TermContext): ClauseFrame {
  const { core } = descent;
  const verb = verbOf(parsed, core);
  if (!verb)
    return {
      predicate: null,
      agent: termAt(parsed, core.subject, context),
      theme: null,
      others: [],
      comparison: null,
      tense: null,
    };
  const tense = tenseOf(parsed, descent);
  const nominal = nominalFrame(parsed, core, verb, context);
  if (nominal) return { ...nominal, tense };
  const predicate = predicateOf(parsed, core, verb, context.text);
  return { predicate, ...argumentsOf(parsed, core, verb, predicate, context), tense };
}

/** "make an announcement", "there is no increase in fares", "includes a rise in": the noun says what happens. */
function nominalFrame(
  parsed: ParsedSentence,
  clause: Clause,
  verb: VerbChunk,
  context: TermContext,
): Omit<ClauseFrame, 'tense'> | null {
  const { words } = parsed;
  const main = words[verb.main];
  const subject = subjectOf(parsed, clause);
  const there = words[nounAt(parsed.chunks, clause.subject)?.head ?? -1]?.lower === 'there';
  if (!main || (!there && !LIGHT_VERBS.has(main.lemma) && !/^(happen|occur)$/.test(main.lemma))) return null;
  const takesPlace =
    /^(happen|occur)$/.test(main.lemma) ||
    (main.lemma === 'take' &&
      words[nounAt(parsed.chunks, objectsOf(parsed, clause)[0] ?? null)?.head ?? -1]?.lemma === 'place');
  const noun = verb.passive || takesPlace ? subject : (objectsOf(parsed, clause)[0] ?? null);
  const event = noun === null ? null : nominalEvent(parsed, noun, context);
  // a passive light verb keeps its own meaning unless it only makes the action happen ("no decision has been made")
  if (
    !event ||
    noun === null ||
    (verb.passive && !/^(make|take|reach|give|hold|launch|conduct|undertake)$/.test(main.lemma))
  )
    return null;
  const agent =
    verb.passive || there || takesPlace || subject === noun ? null : termAt(parsed, subject, context);
  const carries = /^(include|involve|contain|show|see|experience|report|record|face|suffer)$/.test(
    main.lemma,
  );
  const others = prepositionsOf(parsed, clause)
    .filter(({ noun: k }) => !event.used.has(k))
    .flatMap(({ lemma, noun: k }) => other(lemma, termAt(parsed, k, context)));
  return {
    predicate: {
      ...event.predicate,
      text: context.text.slice(main.start, event.predicate.end),
      start: main.start,
    },
    agent: event.agent ?? (carries ? null : agent),
    theme:
      event.theme ?? aboutTerm(parsed, clause, event.used, context) ?? clausalTerm(parsed, clause, context),
    others: carries && agent ? [{ role: 'whole', term: agent }, ...others] : others,
    comparison: null,
  };
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

function argumentsOf(
  parsed: ParsedSentence,
  clause: Clause,
  verb: VerbChunk,
  predicate: Predicate,
  context: TermContext,
): Arguments {
  const subjectAt = subjectOf(parsed, clause);
  const subject = ownedByAntecedent(parsed, clause, termAt(parsed, subjectAt, context), context);
  const particle = particleOf(parsed, clause, verb);
  const objects = objectsOf(parsed, clause).filter((k) => !isAdverbialAmount(parsed, clause, k));
  const behind =
    particle && parsed.chunks[particle.at]?.kind === 'prep' ? nounAt(parsed.chunks, particle.at + 1) : null;
  // "put up their precepts", but "went through the village"
  if (
    particle &&
    behind &&
    !behind.time &&
    !isUnaccusative(particle.sense.class) &&
    clause.chunks.includes(particle.at + 1)
  )
    objects.unshift(particle.at + 1);
  else if (
    particle &&
    behind &&
    particle.sense.class === 'increase' &&
    clause.chunks.includes(particle.at + 1) &&
    !isAmount(parsed.words, behind)
  )
    objects.unshift(particle.at + 1);
  const gap = objectGap(parsed, clause, objects.length);
  const objectAts = gap === null ? objects : [gap, ...objects];
  const terms = objectAts.map((k) => termAt(parsed, k, context)).filter((term) => term !== null);
  const clausal = terms.length === 0 ? clausalTerm(parsed, clause, context) : null;
  if (clausal) terms.push(clausal);
  const preps = prepositionsOf(parsed, clause).filter(({ at }) => at !== particle?.at);
  const at = particle?.at ?? -1;
  const measured =
    particle?.sense.class === 'measure' && parsed.chunks[at]?.kind === 'prep'
      ? other('value', termAt(parsed, at + 1, context))
      : [];
  const own = preps.find(({ lemma }) => governs(parsed.words[verb.main]?.lemma ?? '', lemma));
  if (own && objectAts.length === 0 && !verb.copula)
    terms.push(...other('', termAt(parsed, own.noun, context)).map(({ term }) => term));
  const others = [
    ...measured,
    ...preps
      .filter((one) => one !== own || objectAts.length > 0 || verb.copula)
      .flatMap(({ lemma, noun }) => other(lemma, termAt(parsed, noun, context))),
  ].filter(
    ({ term }) =>
      !context.times.some(
        (time) => time.start <= term.end - 1 && term.start < time.end && term.end <= time.end + 1,
      ),
  );
  const comparison = comparisonOf(parsed, clause, context);
  const there = parsed.words[nounAt(parsed.chunks, clause.subject)?.head ?? -1]?.lower === 'there';
  if (there) return { agent: null, theme: terms[0] ?? null, others, comparison };
  if (verb.passive) {
    const by = others.find(
      ({ role, term }) => role === 'by' && term.head !== 'amount' && !/^\d/.test(term.head),
    );
    return {
      agent: by?.term ?? null,
      theme: subject,
      others: [...others.filter((one) => one !== by), ...terms.flatMap((term) => other('attribute', term))],
      comparison,
    };
  }
  if (verb.copula && clausal && /^(support|oppose)$/.test(predicate.class ?? ''))
    return { agent: subject, theme: clausal, others, comparison };
  if (verb.copula)
    return {
      agent: null,
      theme: subject,
      others: [...terms.flatMap((term) => other('attribute', term)), ...others],
      comparison,
    };
  if (isStative(predicate.class))
    return {
      agent: null,
      theme: subject,
      others: [...terms.flatMap((term) => other('value', term)), ...others],
      comparison,
    };
  const [first, second] = terms;
  if (!first && isUnaccusative(predicate.class)) return { agent: null, theme: subject, others, comparison };
  if (parsed.words[verb.main]?.lemma === 'have' && first)
    return { agent: subject, theme: first, others, comparison };
  const recipient =
    second !== undefined &&
    /^(tell|give|offer|send|pay|promise|charge|show|ask|cost|owe|award|grant|teach|inform|assure)$/.test(
      predicate.lemma,
    );
  return {
    agent: subject,
    theme: (recipient ? second : first) ?? null,
    others: [
      ...(recipient && first ? other('recipient', first) : []),
      ...(!recipient && second
        ? other(isConjoined(parsed, clause, second) ? 'and' : 'attribute', second)
        : []),
      ...others,
    ],
    comparison,
  };
}

/** "bed numbers and staff": the second noun phrase is a theme like the first. */
const isConjoined = (parsed: ParsedSentence, clause: Clause, term: Term): boolean =>
  clause.chunks.some(
    (k) =>
      parsed.words[parsed.chunks[k]?.first ?? -1]?.start === term.start &&
      parsed.chunks[k - 1]?.kind === 'cc',
  );

/** "the authority, whose reserves stood at": the owner is the antecedent. */
function ownedByAntecedent(
  parsed: ParsedSentence,
  clause: Clause,
  term: Term | null,
  context: TermContext,
): Term | null {
  if (!term || term.owner !== 'whose') return term;
  const owner = termAt(parsed, clause.antecedent, context);
  return { ...term, owner: owner?.entity ?? owner?.head ?? null };
}

const other = (role: string, term: Term | null): { role: string; term: Term }[] =>
  term ? [{ role, term }] : [];

/** "fell 3 per cent", "rose £2m" : how much, not what. */
function isAdverbialAmount(parsed: ParsedSentence, clause: Clause, k: number): boolean {
  const chunk = parsed.chunks[k];
  const verb = verbOf(parsed, clause);
  const name = verb ? verbSense(parsed.words[verb.main]?.lemma ?? '')?.class : null;
  return chunk !== undefined && isAmount(parsed.words, chunk) && (name === 'increase' || name === 'reduce');
}

/** The antecedent of an object relative, where the clause at its end lacks an object: "which it began to implement". */
function objectGap(parsed: ParsedSentence, clause: Clause, objects: number): number | null {
  let outer: Clause | null = clause;
  while (outer && outer.kind !== 'relative') {
    if (outer.kind !== 'infinitive' && outer.kind !== 'complement' && outer.kind !== 'gerund') return null;
    outer = outer.parent;
  }
  if (!outer || outer.antecedent === null || objects > 0) return null;
  const marker = outer.marker === null ? undefined : parsed.chunks[outer.marker];
  if (marker?.kind === 'np' || (marker?.kind === 'rel' && /^(where|whose)$/.test(marker.lemma))) return null;
  const verb = verbOf(parsed, clause);
  return outer.subject !== null &&
    outer.subject !== outer.antecedent &&
    verb !== null &&
    !verb.passive &&
    !verb.copula
    ? outer.antecedent
    : null;
}

function tenseOf(parsed: ParsedSentence, descent: Descent): Frame['tense'] {
  const outer = descent.path[0];
  const verb = outer ? verbOf(parsed, outer) : null;
  if (!verb) return null;
  if (verb.modal !== null)
    return /^(will|shall|would|['’](ll|d)|wo)$/.test(parsed.words[verb.modal]?.lower ?? '')
      ? 'future'
      : 'present';
  const first = parsed.words[verb.first];
  const finite =
    parsed.words.slice(verb.first, verb.last).find((word) => word.pos === 'AUX' || word.pos === 'VERB') ??
    first;
  if (!finite || !verb.finite) return verb.passive || finite?.form === 'ed' ? 'past' : null;
  if (verb.perfect) return 'past';
  return /^(was|were|did|had)$/.test(finite.lower) || finite.form === 'past' || finite.form === 'ed'
    ? 'past'
    : 'present';
}
