/**
 * Event identity: whether two claims speak of one event.
 * Aligned arguments count for it; names that differ in one role, and modifiers that part two things of one kind, count against.
 */
import type { Term } from '../../model/claim.js';
import { PREDICATE_CLASSES } from '../../model/predicate-classes.js';
import { eventOf } from './event-view.js';
import type { CaseClaim } from '../rule.js';
import { canonical, shared, tellingWords, wordsInText } from './words.js';

/** How two noun phrases relate: `unclear` where one is missing, or a pronoun that stands for nobody known. */
export type Relation = 'same' | 'narrower' | 'different' | 'unclear';

/** Nouns that stand for the thing behind "of": "the level of reserves" is about the reserves. */
const TRANSPARENT = new Set(
  [
    'number',
    'level',
    'amount',
    'volume',
    'total',
    'sum',
    'size',
    'value',
    'majority',
    'rest',
    'member',
    'plan',
    'application',
    'offer',
    'request',
    'proposal',
    'idea',
    'possibility',
    'use',
    'practice',
  ].map(canonical),
);

/** Compares two noun phrases by entity, head and modifiers. */
export function relateTerms(a: Term | null, b: Term | null): Relation {
  if (!a || !b) return 'unclear';
  const [wordsA, wordsB] = [wordsOfTerm(a), wordsOfTerm(b)];
  if (setApart(wordsA, wordsB) || labelsDiffer(a.text, b.text)) return 'different';
  const [entityA, entityB] = [entityOf(a), entityOf(b)];
  if (entityA && entityB && oneName(entityA, entityB)) return 'same';
  if (wordsA.size === 0 || wordsB.size === 0) return 'unclear';
  const [headA, headB] = [canonical(a.head), canonical(b.head)];
  if (headA !== headB) {
    const through =
      (TRANSPARENT.has(headA) && wordsA.has(headB)) || (TRANSPARENT.has(headB) && wordsB.has(headA));
    return through ? 'same' : 'different';
  }
  if (entityA && entityB) return 'different';
  return relateWords(wordsA, wordsB);
}

const WORDS = new WeakMap<Term, ReadonlySet<string>>();

/** The telling words of a phrase. Terms never change, so they are found once. */
function wordsOfTerm(term: Term): ReadonlySet<string> {
  const known = WORDS.get(term);
  if (known) return known;
  const words = tellingWords(term.words);
  WORDS.set(term, words);
  return words;
}

/** Keys of which two terms share one wherever they relate as same or narrower: head, words, and the parts of the name. */
export function termKeys(term: Term): string[] {
  const names = (term.entity ?? '').toLowerCase().split(/[\s.]+/);
  return [
    canonical(term.head),
    ...wordsOfTerm(term),
    ...names.filter((word) => word !== '' && word !== 'the'),
  ];
}

const LABELS = 'one two three four five six seven eight nine ten';
const LABEL = new RegExp(`\\b(${LABELS.replace(/ /g, '|')}|\\d{1,2}|[A-Z])$`);
const SHARE = /\b(first half|second half|half|rest|remainder|balance|deposit|remaining|other|others)\b/i;
const ORDINAL = /\b(first|second|third|fourth|fifth|last|next|previous|1st|2nd|3rd)\b/i;

/** "phase one" and "phase two", "the first ship" and "the second ship". */
function labelsDiffer(a: string, b: string): boolean {
  const differ = (pattern: RegExp): boolean => {
    const [x, y] = [pattern.exec(a)?.[1]?.toLowerCase(), pattern.exec(b)?.[1]?.toLowerCase()];
    return x !== undefined && y !== undefined && x !== y;
  };
  return differ(LABEL) || differ(ORDINAL) || differ(SHARE);
}

/** Words that make another person or thing of it: the deputy mayor is not the mayor. */
const APART = new Set(['deputy', 'vice', 'former', 'acting', 'assistant', 'ex', 'shadow'].map(canonical));

const setApart = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...APART].some((word) => a.has(word) !== b.has(word));

/** "Okafor" and "Mayor Denise Okafor": one name's words are all in the other. */
export function oneName(a: string, b: string): boolean {
  if (a === b) return true;
  const words = (name: string): string[] =>
    name
      .toLowerCase()
      .replace(/^the /, '')
      .split(/[\s.]+/)
      .filter((word) => word !== '');
  const [short, long] = [words(a), words(b)].sort((x, y) => x.length - y.length);
  return (
    short !== undefined &&
    long !== undefined &&
    short.length > 0 &&
    short.every((word) => long.includes(word))
  );
}

/** The entity that a phrase stands for; not the one that owns the thing, nor a capital at the start of a sentence. */
export function entityOf(term: Term): string | null {
  const { entity, head, words, owner, pronoun } = term;
  if (!entity || entity === owner) return null;
  if (pronoun) return entity;
  const parts = new Set(entity.toLowerCase().split(/\s+/));
  if (parts.has(head.toLowerCase())) return parts.size > 1 || words.length === 1 ? entity : null;
  return words.some((word) => parts.has(word.toLowerCase())) ? null : entity;
}

/** Words without the endings that make an adjective of a noun: "the structural survey" is a survey of the structure. */
const rootsOf = (words: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...words].map((word) => /^(.{5,}?)(?:ional|ical|ial|al|ary|ic)$/.exec(word)?.[1] ?? word));

/** Compares the words of two phrases about one kind of thing: something left over on both sides makes them two things. */
function relateWords(a: ReadonlySet<string>, b: ReadonlySet<string>): Relation {
  const common = shared(rootsOf(a), rootsOf(b)).length;
  if (common === a.size && common === b.size) return 'same';
  if (common === a.size || common === b.size) return 'narrower';
  return common >= 2 ? 'narrower' : 'different';
}

export interface Likeness {
  /** Canonical words that both claims have. */
  words: string[];
  /** Share of the shorter claim's telling words that the other has, 0…1. */
  ratio: number;
  predicate: 'same' | 'opposite' | 'different';
  theme: Relation;
  agent: Relation;
}

/** Compares what two claims are about, without their numbers, times and polarity. */
export function likeness(a: CaseClaim, b: CaseClaim): Likeness {
  const [wa, wb] = [aboutWords(a), aboutWords(b)];
  const words = shared(wa, wb);
  return {
    words,
    ratio: words.length / Math.max(1, Math.min(wa.size, wb.size)),
    predicate: relatePredicates(a, b),
    theme: relateThemes(a, b, wa, wb),
    agent: relateTerms(eventOf(a.claim).agent, eventOf(b.claim).agent),
  };
}

/** What one puts before its noun the other may put behind: "passengers’ complaints", "complaints from passengers". */
function relateThemes(
  a: CaseClaim,
  b: CaseClaim,
  wordsA: ReadonlySet<string>,
  wordsB: ReadonlySet<string>,
): Relation {
  const [x, y] = [eventOf(a.claim).theme, eventOf(b.claim).theme];
  const relation = relateTerms(x, y);
  if (relation !== 'narrower' || !x || !y) return relation;
  const told = (term: Term, all: ReadonlySet<string>): boolean =>
    [...wordsOfTerm(term)].every((word) => all.has(word));
  return told(x, wordsB) && told(y, wordsA) ? 'same' : relation;
}

/** The telling words of a claim: of its frame, its quote, and the names that its pronouns stand for. */
export function aboutWords({ claim }: CaseClaim): Set<string> {
  const known = ABOUT.get(claim);
  if (known) return known;
  const names = claim.frame.entities.join(' ');
  // Where the quote leaves its subject out, the words before it tell.
  const before = claim.frame.theme || claim.frame.agent ? '' : claim.quote.prefix;
  const words = new Set([
    ...tellingWords(claim.frame.words),
    ...wordsInText(`${names} ${before} ${claim.quote.exact}`),
  ]);
  ABOUT.set(claim, words);
  return words;
}

/** Claims never change, so their words are found once. */
const ABOUT = new WeakMap<CaseClaim['claim'], Set<string>>();

/** What two claims share, in the words of the first: for messages. At most six words. */
export function inCommon(a: CaseClaim, b: CaseClaim): string {
  return inReadersWords(a, shared(aboutWords(a), aboutWords(b)));
}

/** Canonical words as they stand in a claim's quote: for messages. At most six. */
export function inReadersWords({ claim }: CaseClaim, words: Iterable<string>): string {
  const common = new Set(words);
  const out: string[] = [];
  for (const [word] of claim.quote.exact.matchAll(/[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu)) {
    const name = canonical(word);
    if (common.delete(name)) out.push(word.toLowerCase());
  }
  return out.length > 0 ? out.slice(0, 6).join(', ') : 'who and what they name';
}

/** One name or one class; classes that cannot both hold of one thing; or neither. */
export function relatePredicates(a: CaseClaim, b: CaseClaim): 'same' | 'opposite' | 'different' {
  const [pa, pb] = [eventOf(a.claim), eventOf(b.claim)];
  if (pa.lemma === null || pb.lemma === null) return 'different';
  if (opposed(pa.class, pb.class)) return 'opposite';
  if (pa.class !== null && pa.class === pb.class) return 'same';
  return canonical(pa.lemma) === canonical(pb.lemma) ? 'same' : 'different';
}

/** The names under which predicates can be one: two are `same` only where they share one. */
export function predicateNames({ claim }: CaseClaim): string[] {
  const { lemma, class: kind } = eventOf(claim);
  return lemma === null ? [] : [canonical(lemma), ...(kind === null ? [] : [`class ${kind}`])];
}

/** The classes that a predicate class is opposed to, whichever of the two names the other. */
export const oppositesOf = (kind: string): readonly string[] => OPPOSITES.get(kind) ?? [];

const KINDS = Object.keys(PREDICATE_CLASSES);
const OPPOSITES = new Map(KINDS.map((kind) => [kind, KINDS.filter((other) => opposed(kind, other))]));

/** True where two predicate classes cannot both hold of one thing at one time. */
export function opposed(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  return (
    (PREDICATE_CLASSES[a]?.opposites.includes(b) ?? false) ||
    (PREDICATE_CLASSES[b]?.opposites.includes(a) ?? false)
  );
}

/** True where the arguments of two claims can be one: themes agree, agents do not differ, and nothing names two things. */
export function sameArguments(a: CaseClaim, b: CaseClaim, like: Likeness = likeness(a, b)): boolean {
  if (like.theme === 'different' || namesDiffer(a, b)) return false;
  if (like.agent === 'different' && like.theme !== 'same') return false;
  if (like.theme === 'unclear')
    return like.agent !== 'different' && like.words.length >= 2 && like.ratio >= 0.5;
  return like.words.length >= 1 && like.ratio >= 0.25;
}

/** Keys under which claims about one thing with one predicate meet. */
export function eventKeys(claim: CaseClaim): string[] {
  const things = [...new Set(thingKeys(claim))];
  return predicateNames(claim).flatMap((name) => things.map((thing) => `${name} ${thing}`));
}

/** True where two claims speak of one event: one predicate and arguments that can be one. */
export function sameEvent(a: CaseClaim, b: CaseClaim): boolean {
  const like = likeness(a, b);
  return like.predicate === 'same' && sameArguments(a, b, like);
}

/** True where the themes or agents are two different known names, or two owners are. */
export function namesDiffer(a: CaseClaim, b: CaseClaim): boolean {
  const [fa, fb] = [eventOf(a.claim), eventOf(b.claim)];
  return (
    differ(fa.theme && entityOf(fa.theme), fb.theme && entityOf(fb.theme)) ||
    differ(ownerIn(a, fa.theme), ownerIn(b, fb.theme), true) ||
    differ(ownerIn(a, fa.agent), ownerIn(b, fb.agent), true)
  );
}

/** Whose a thing is; "our prices", in a document's own voice, are its publisher's. */
const ownerIn = ({ claim, meta }: CaseClaim, term: Term | null): string | null | undefined =>
  /^(?:we|our|us)$/i.test(term?.owner ?? '') && claim.voice === 'author' ? meta.publisher : term?.owner;

function differ(a: string | null | undefined, b: string | null | undefined, namesOnly = false): boolean {
  if (!a || !b || oneName(a, b)) return false;
  return !namesOnly || (/^[A-Z]/.test(a) && /^[A-Z]/.test(b));
}

const SCOPE_ROLES = new Set(
  'in at on for about among across between near of from with before after to against'.split(' '),
);

interface Span {
  start: number;
  end: number;
}

/** True where both claims are narrowed in one way to two different things: sales in one country and in another, before and after tax. */
export function scopesDiffer(a: CaseClaim, b: CaseClaim, figures: readonly Span[] = []): boolean {
  // "took in 861 patients": what holds the figure is no scope of it
  const others = ({ claim: { frame } }: CaseClaim, figure: Span | undefined): Others =>
    frame.others.filter(
      ({ term }) => figure === undefined || term.end <= figure.start || figure.end <= term.start,
    );
  const [oa, ob] = [others(a, figures[0]), others(b, figures[1])];
  const beforeAfter = oa.some(({ role, term }) =>
    ob.some(
      (other) =>
        /^(before|after)$/.test(role) &&
        /^(before|after)$/.test(other.role) &&
        role !== other.role &&
        term.head === other.term.head,
    ),
  );
  return beforeAfter || [...SCOPE_ROLES].some((role) => roleDiffers(role, oa, ob));
}

type Others = CaseClaim['claim']['frame']['others'];

/** Both have terms in this role, and none of one relates to any of the other. */
function roleDiffers(role: string, a: Others, b: Others): boolean {
  const telling = (others: Others): Term[] =>
    others
      .filter((one) => one.role === role && tellingWords(one.term.words).size > 0)
      .map(({ term }) => term);
  const [x, y] = [telling(a), telling(b)];
  return x.length > 0 && y.length > 0 && x.every((s) => y.every((t) => apart(s, t)));
}

/** Two different things; "a stopping train" and "a stopping service" may be one, since what marks them off is one. */
function apart(a: Term, b: Term): boolean {
  if (relateTerms(a, b) !== 'different') return false;
  return canonical(a.head) === canonical(b.head) || shared(wordsOfTerm(a), wordsOfTerm(b)).length === 0;
}

/** Keys under which claims about one thing meet: the heads of their arguments, by canonical name. */
export function thingKeys({ claim }: CaseClaim): string[] {
  const { agent, theme, others } = claim.frame;
  return [agent, theme, ...others.map(({ term }) => term)].flatMap((term) =>
    term && !(term.pronoun && !term.entity && term.words.length === 0)
      ? [
          ...(term.head === '' ? [] : [canonical(term.head)]),
          ...tellingWords(term.words),
          ...(term.entity ? [term.entity] : []),
        ]
      : [],
  );
}
