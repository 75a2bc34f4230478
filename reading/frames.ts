/**
 * The frame of an event: predicate with lemma and class, and its arguments aligned across active, passive and nominal wording
 * (see `frameSchema` in model/claim.ts). Subjects that are not said are carried on from the clause that governs or shares them.
 */
import type { Frame, Term } from '../model/claim.js';
import type { VerbChunk } from './chunks.js';
import { nounAt, verbOf, type Clause, type ParsedSentence } from './clauses.js';
import { nominalEvent } from './nominals.js';
import type { Descent } from './operators.js';
import {
  isStative,
  isUnaccusative,
  LIGHT_VERBS,
  phrasalSense,
  phraseSense,
  stateSense,
  verbSense,
  type PredicateSense,
} from './predicate-lexicon.js';
import { isAmount, objectsOf, prepositionsOf, termAt, type TermContext } from './terms.js';

/** Verbs whose object, not subject, does what the infinitive behind it says: "asked ministers to think again". */
const OBJECT_CONTROL = new Set(
  'ask tell order urge allow permit enable force require oblige invite encourage instruct persuade advise want expect help let make see call press warn push lead cause get'.split(
    ' ',
  ),
);

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
type Predicate = NonNullable<Frame['predicate']>;

/** The chunk of the subject of a clause, looked up through relative pronouns, coordination and control; null where there is none. */
export function subjectOf(parsed: ParsedSentence, clause: Clause | null, depth = 0): number | null {
  if (!clause || depth > 8) return null;
  if (clause.subject !== null && !isRelativeWord(parsed, clause)) return clause.subject;
  if (clause.kind === 'relative') return clause.antecedent;
  if (clause.shares) return subjectOf(parsed, clause.shares, depth + 1);
  if (clause.kind === 'participle' && clause.antecedent !== null) return clause.antecedent;
  const parent = clause.parent;
  if (!parent || clause.subjectClause !== null) return null;
  if (clause.kind === 'infinitive') {
    const verb = verbOf(parsed, parent);
    const governor = clause.governor;
    const controls =
      verb !== null && OBJECT_CONTROL.has(parsed.words[verb.main]?.lemma ?? '') && !verb.passive;
    if (controls && governor !== null && nounAt(parsed.chunks, governor)) return governor;
  }
  if (
    clause.kind === 'infinitive' ||
    clause.kind === 'gerund' ||
    clause.kind === 'participle' ||
    clause.kind === 'adverbial' ||
    clause.kind === 'question'
  )
    return subjectOf(parsed, parent, depth + 1);
  return null;
}

/** "whose reserves" stands for its own subject; "who" and "which" for their antecedent. */
function isRelativeWord(parsed: ParsedSentence, clause: Clause): boolean {
  const noun = nounAt(parsed.chunks, clause.subject);
  return (
    noun !== null &&
    /^(who|which|that)$/.test(parsed.words[noun.head]?.lower ?? '') &&
    clause.kind === 'relative'
  );
}

/** What the clause of a claim alone tells of its frame. */
type ClauseFrame = Omit<Frame, 'words' | 'entities' | 'refutes' | 'brief'>;

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

function predicateOf(parsed: ParsedSentence, clause: Clause, verb: VerbChunk, text: string): Predicate {
  const { words, chunks } = parsed;
  const [first, main] = [words[verb.first], words[verb.main]];
  const after = chunks[(clause.verb ?? -1) + 1];
  const start = first?.start ?? 0;
  const end = words[verb.last - 1]?.end ?? start;
  const plain = (lemma: string, name: string | null, to: number): Predicate => ({
    lemma,
    class: name,
    text: text.slice(start, to),
    start,
    end: to,
  });
  const lemma = main?.lemma ?? '';
  const state = verb.copula ? complementState(parsed, clause) : null;
  if (state) return plain(state.lemma, state.class, Math.max(end, state.end));
  const particle = particleOf(parsed, clause, verb);
  if (particle) {
    const chunk = chunks[particle.at];
    return plain(
      particle.sense.lemma,
      particle.sense.class,
      chunk && chunk === after ? (words[chunk.last - 1]?.end ?? end) : end,
    );
  }
  const there = words[nounAt(chunks, clause.subject)?.head ?? -1]?.lower === 'there';
  if (verb.copula && lemma === 'be') return plain('be', there ? 'exist' : null, end);
  const name = classIn(parsed, clause, verb, lemma);
  return plain(lemma, name === 'measure' && !hasAmount(parsed, clause) ? null : name, end);
}

/** The particle of a phrasal verb, next to it or behind its object ("turned it down"). */
function particleOf(
  parsed: ParsedSentence,
  clause: Clause,
  verb: VerbChunk,
): { at: number; sense: PredicateSense } | null {
  const lemma = parsed.words[verb.main]?.lemma ?? '';
  for (const k of clause.chunks) {
    const chunk = parsed.chunks[k];
    if (!chunk || k <= (clause.verb ?? -1) || !/^(prep|adv|adj)$/.test(chunk.kind)) continue;
    const sense = phrasalSense(lemma, parsed.words[chunk.first]?.lower ?? '');
    const next = (clause.verb ?? -1) + 1;
    const close =
      k === next ||
      (k === next + 1 && parsed.chunks[next]?.kind === 'np' && parsed.chunks[k + 1]?.kind !== 'np');
    if (sense && close) return { at: k, sense };
  }
  return null;
}

/** Verbs that are of their class only about some things ("carried the motion", not "carried passengers"), or only with an object. */
const ONLY_ABOUT: Readonly<Record<string, RegExp>> = {
  pass: /^(motion|resolution|bill|law|budget|amendment|vote|measure|act|proposal|plan|legislation|order)$/,
  carry: /^(motion|resolution|amendment|vote|proposal|measure|bill)$/,
  reach: /^amount$/,
  push: /^(rate|price|cost|tax|fare|rent|bill|total|figure|share|number|level|charge|debt|deficit)$/,
};
const ONLY_WITH_OBJECT = new Set(['get', 'lose', 'provide', 'give', 'make', 'raise', 'beat', 'let']);

function classIn(parsed: ParsedSentence, clause: Clause, verb: VerbChunk, lemma: string): string | null {
  const name = verbSense(lemma)?.class ?? null;
  const object = objectsOf(parsed, clause)[0] ?? null;
  if (ONLY_WITH_OBJECT.has(lemma) && object === null && !verb.passive) return null;
  const allowed = ONLY_ABOUT[lemma];
  const theme = nounAt(parsed.chunks, verb.passive || object === null ? subjectOf(parsed, clause) : object);
  if (allowed && !(theme && allowed.test(parsed.words[theme.head]?.lemma ?? ''))) return null;
  return name;
}

/** "stood at £18m", "seats 310": a verb of measure only says so with an amount. */
const hasAmount = (parsed: ParsedSentence, clause: Clause): boolean =>
  clause.chunks.some((k) => {
    const chunk = parsed.chunks[k];
    return (
      chunk?.kind === 'np' &&
      k > (clause.verb ?? -1) &&
      !chunk.time &&
      parsed.words.slice(chunk.first, chunk.last).some(({ pos }) => pos === 'NUM' || pos === 'SYM')
    );
  });

/** The adjective or adverb behind a copula: "will stay open", "are up by 8 per cent", "is back". */
function complementState(
  parsed: ParsedSentence,
  clause: Clause,
): { lemma: string; class: string | null; end: number } | null {
  if (objectsOf(parsed, clause).some((k) => k === (clause.verb ?? -1) + 1)) return null;
  for (const k of clause.chunks) {
    const chunk = parsed.chunks[k];
    if (
      !chunk ||
      k <= (clause.verb ?? -1) ||
      (chunk.kind !== 'adj' && chunk.kind !== 'adv' && chunk.kind !== 'prep')
    )
      continue;
    const word = parsed.words[chunk.last - 1];
    if (!word) continue;
    const sense = stateSense(word.lower);
    if (
      sense &&
      (chunk.kind !== 'prep' || word.lower === 'up' || word.lower === 'down' || word.lower === 'over')
    )
      return { lemma: word.lower, class: sense.class, end: word.end };
    if (chunk.kind === 'adj') return { lemma: word.lemma, class: null, end: word.end };
    if (chunk.kind === 'prep') {
      const noun = nounAt(parsed.chunks, k + 1);
      const phrase = noun ? phraseSense(chunk.lemma, parsed.words[noun.head]?.lemma ?? '') : null;
      return noun && phrase ? { ...phrase, end: parsed.words[noun.last - 1]?.end ?? word.end } : null;
    }
  }
  return null;
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

/** "in favour of charging people for waste", "stopped publishing reports": a clause as theme, with its verb as head. */
function clausalTerm(parsed: ParsedSentence, clause: Clause, context: TermContext): Term | null {
  const child = clause.children.find(
    (one) =>
      (one.kind === 'gerund' ||
        one.kind === 'infinitive' ||
        (one.kind === 'question' && one.marker !== null)) &&
      one.governor !== null &&
      one.verb !== null &&
      one.conjunction === null,
  );
  return child ? clauseTerm(parsed, child, context) : null;
}

/** A clause as a term: its verb is the head. */
function clauseTerm(parsed: ParsedSentence, child: Clause, context: TermContext): Term | null {
  const verb = verbOf(parsed, child);
  const main = verb ? parsed.words[verb.main] : undefined;
  if (!verb || !main) return null;
  const at = descendantWords(parsed, child).filter((i) => i >= verb.first);
  const [start, end] = [main.start, parsed.words[Math.max(...at)]?.end ?? main.end];
  const words = at.flatMap((i) => {
    const word = parsed.words[i];
    return word && /^(NOUN|PROPN|VERB|ADJ)$/.test(word.pos) ? [word.lemma] : [];
  });
  return {
    text: context.text.slice(start, end).replace(/\s+/g, ' '),
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

const ABOVE = new Set(
  'above over beyond more higher greater larger longer better bigger ahead exceed outstrip later'.split(' '),
);
const BELOW = new Set(
  'below under less lower fewer smaller shorter worse behind cheaper undercut earlier'.split(' '),
);

/** "12 per cent above the estimate", "less than the year before", "ahead of forecast". */
function comparisonOf(parsed: ParsedSentence, clause: Clause, context: TermContext): Frame['comparison'] {
  const { words, chunks } = parsed;
  for (const k of clause.chunks) {
    const chunk = chunks[k];
    if (!chunk || k <= (clause.verb ?? -1) || chunks[k + 1]?.kind !== 'np') continue;
    const lemma = chunk.kind === 'prep' || chunk.kind === 'sub' ? chunk.lemma : '';
    const sign = /^(above|below|ahead of)$/.test(lemma)
      ? lemma.split(' ')[0]
      : lemma === 'than'
        ? comparative(parsed, clause, k)
        : undefined;
    if (sign === undefined) continue;
    const than = termAt(parsed, k + 1, context);
    if (!than || (than.head === 'amount' && lemma !== 'than')) continue;
    if (ABOVE.has(sign)) return { relation: 'above', than };
    if (BELOW.has(sign)) return { relation: 'below', than };
  }
  const ordered = clause.children.find(
    (child) =>
      child.kind === 'adverbial' &&
      child.marker !== null &&
      (chunks[child.marker] as { lemma?: string }).lemma === 'than' &&
      child.verb !== null,
  );
  if (ordered) {
    const sign = comparative(parsed, clause, ordered.marker ?? 0);
    const than = sign === undefined ? null : clauseTerm(parsed, ordered, context);
    if (sign !== undefined && than) return { relation: ABOVE.has(sign) ? 'above' : 'below', than };
  }
  const verb = verbOf(parsed, clause);
  const main = verb ? words[verb.main]?.lemma : undefined;
  const object = objectsOf(parsed, clause)[0];
  if (main === 'exceed' || main === 'outstrip' || main === 'match' || main === 'equal') {
    const than = termAt(parsed, object ?? null, context);
    if (than) return { relation: main === 'match' || main === 'equal' ? 'equal' : 'above', than };
  }
  return null;
}

/** The comparative before "than": "more", "lower", or the first -er adjective in the noun phrase ("a smaller consignment than"). */
function comparative(parsed: ParsedSentence, clause: Clause, than: number): string | undefined {
  const stop = parsed.chunks[than]?.first ?? 0;
  const start = Math.max(verbOf(parsed, clause)?.last ?? 0, stop - 8);
  return parsed.words
    .slice(start, stop)
    .map(({ lower }) => lower)
    .findLast((word) => ABOVE.has(word) || BELOW.has(word));
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
