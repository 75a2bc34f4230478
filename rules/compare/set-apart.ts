/**
 * What makes two matters of two claims that share much: the innocent reasons, each asked by the wording alone and the same for every
 * rule that takes shared words for one matter (`matterOf`). Null where nothing sets them apart.
 */
import type { Claim, Term, Time } from '../../model/claim.js';
import type { Explanation } from '../../model/flag.js';
import type { CaseClaim } from '../rule.js';
import { CONTRAST_LINES } from '../words/contrasts.js';
import { akin } from './akin.js';
import { likeWords } from './ground.js';
import { oneName } from './names.js';
import { oneOfRow, partAndWhole, tailsDiffer } from './narrowed.js';
import { kindsApart } from './kinds-apart.js';
import { onTerms } from './on-terms.js';
import { scopesDiffer } from './scopes.js';
import { relateTerms } from './terms.js';
import { toldApart } from './told-contents.js';
import { canonical, stemOf, tellingWords } from './words.js';

export interface SetApart {
  explanation: Explanation;
  message: string;
}

const NONE: ReadonlySet<string> = new Set();

const scope = (message: string): SetApart => ({ explanation: 'scope', message });

/** What sets two claims apart, a role that both fill with two things ("sales in one country and in another") among it. */
export function scopedApart(
  a: CaseClaim,
  b: CaseClaim,
  besides: ReadonlySet<string> = NONE,
): SetApart | null {
  const [x, y] = [a, b].map((one) => leaveOut(one, besides)) as [CaseClaim, CaseClaim];
  if (scopesDiffer(x, y)) return scope('The two are of two different parts or places.');
  return setApart(a, b, besides);
}

/** `besides`: words, as they stand, that are the clash itself. */
export function setApart(a: CaseClaim, b: CaseClaim, besides: ReadonlySet<string> = NONE): SetApart | null {
  const label = labels(a, b);
  if (label) return scope(`“${label[0]}” and “${label[1]}” are two things of one kind.`);
  return setApartBeside(a, b, besides);
}

/**
 * What sets apart two texts of a sentence each, which tell one thing in words of their own: only what is marked as another (labels,
 * one of a row, a part, a deputy). Two words before one noun, or two phrases behind it, may be two ways to say one thing there.
 */
export function markedApart(a: CaseClaim, b: CaseClaim): SetApart | null {
  const two = labels(a, b) ?? oneOfRow(a.claim, b.claim);
  if (two) return scope(`“${two[0]}” and “${two[1]}” are two of one kind.`);
  const part = partAndWhole(a.claim, b.claim);
  return (
    part && { explanation: 'subset', message: `“${part[0]}” and “${part[1]}” are a part and its whole.` }
  );
}

/** What sets two claims apart besides the labels of one kind: "platform 2" is one of all platforms. */
export function setApartBeside(
  a: CaseClaim,
  b: CaseClaim,
  besides: ReadonlySet<string> = NONE,
): SetApart | null {
  const pair = contrast(a.claim, b.claim, besides);
  if (pair) return scope(`“${pair[0]}” and “${pair[1]}” share out a whole between them.`);
  const [x, y] = [a, b].map((one) => leaveOut(one, besides)) as [CaseClaim, CaseClaim];
  if (placesDiffer(x, y)) return scope('The two are of two different parts or places.');
  if (namesApart(x, y)) return scope('The two name two things or places.');
  if (spotsDiffer(x, y)) return spotsApart(x, y);
  const gone = replaced(a, b) ?? replaced(b, a);
  if (gone) return { explanation: 'change', message: `“${gone}” is not the one of now.` };
  const kinds = kindsDiffer(a.claim, b.claim);
  if (kinds) return scope(`“${kinds[0]}” and “${kinds[1]}” are two kinds of one thing.`);
  const two = kindsApart(x, y) ?? tailsDiffer(x, y) ?? oneOfRow(x.claim, y.claim);
  if (two) return scope(`“${two[0]}” and “${two[1]}” are two of one kind.`);
  if (othersPicked(x, y)) return scope('One speaks of those who do it, the other of those who do not.');
  const told = toldApart(x.claim, y.claim);
  if (told) return scope(`“${told[0]}” and “${told[1]}” are two things that can be told.`);
  const part = ofWhole(x, y) ?? ofWhole(y, x) ?? partAndWhole(x.claim, y.claim);
  if (part)
    return { explanation: 'subset', message: `“${part[0]}” and “${part[1]}” are a part and its whole.` };
  if (a.claim.modality === 'conditional' || b.claim.modality === 'conditional' || onTerms(a, b))
    return { explanation: 'change', message: 'One of the two holds only under a condition.' };
  return null;
}

/** "Tenants who complained", "tenants who did not complain". */
export const othersPicked = (a: CaseClaim, b: CaseClaim): boolean =>
  picksOut(a) && picksOut(b) && whoDoNot(a) !== whoDoNot(b);

const PICKS_OUT = /\b(?:who|that|which)\s/i;
const PICKS_OUT_NOT =
  /\b(?:who|that|which)\s+(?:(?:did|do|does|had|have|has|was|were|is|are|can|could|will|would)(?:\s+not|n[’']t|\s+never)|never)\b/i;

/** By a clause between the subject's noun and the verb. */
const picksOut = (one: CaseClaim): boolean => PICKS_OUT.test(aheadOfVerb(one));
const whoDoNot = (one: CaseClaim): boolean => PICKS_OUT_NOT.test(aheadOfVerb(one));
const aheadOfVerb = ({ claim: { quote, frame } }: CaseClaim): string =>
  quote.exact.slice(0, Math.max(0, (frame.predicate?.start ?? quote.start) - quote.start));

const AS_A_WHOLE = /\b(?:as a whole|overall|taken together|all told|in aggregate)\b/i;

/** "The group as a whole made £3m", "lost £2m on its buses": of all of it, and of what a phrase of the other names. */
function ofWhole(whole: CaseClaim, part: CaseClaim): [string, string] | null {
  const found = AS_A_WHOLE.exec(whole.claim.quote.exact);
  if (!found || AS_A_WHOLE.test(part.claim.quote.exact)) return null;
  const of = part.claim.frame.others.find(
    ({ role, term }) =>
      /^(?:on|in|at|from|among)$/.test(role) && !whole.claim.frame.words.includes(term.head),
  );
  return of ? [found[0], of.term.text] : null;
}

/** The claim without the terms that have one of some words in them. */
function leaveOut(one: CaseClaim, words: ReadonlySet<string>): CaseClaim {
  if (words.size === 0) return one;
  const { frame } = one.claim;
  const others = frame.others.filter(
    ({ term }) => !(term.text.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => words.has(word)),
  );
  return { ...one, claim: { ...one.claim, frame: { ...frame, others } } };
}

const LABEL =
  /\b(\p{L}{3,})s?\s+(?:no\.?\s*|number\s+)?(\d{1,3}[A-Za-z]?|[A-Z]\d{0,2}|one|two|three|four|five|six|seven|eight|nine|ten)(?![\p{L}\d%,.]*\d|\p{L}|\s+(?:per|percent|million|thousand|hundred|billion))/gu;
/** Nouns that take a number or letter as their name; of others a number behind them counts something else. */
const LABELLED = new Set(
  (
    'lock phase stage platform gate pier berth bay block tower ward wing route line bus junction exit unit zone plot lot hall room floor ' +
    'level class grade year form group pool pump well pit shaft reactor turbine boiler furnace runway terminal court lane track stand area ' +
    'district division section sector region division tier band volume chapter part item lot channel camera site store shed crane ship ' +
    'engine car coach carriage flight team squad heat round race hole act scene leg tank vat kiln mill field ride trial arm cohort sample'
  )
    .split(' ')
    .map(stemOf),
);

/** "lock 9" and "lock 19", "C wing" and "B wing": labels of one noun, one on each side. */
function labels(a: CaseClaim, b: CaseClaim): [string, string] | null {
  const [x, y] = [a, b].map(({ claim }) => labelsIn(claim.quote.exact));
  for (const [noun, [name, text]] of x ?? []) {
    const other = y?.get(noun);
    if (other && other[0] !== name) return [text, other[1]];
    const all = other ? null : allOf(noun, b);
    if (all !== null) return [text, all];
  }
  for (const [noun, [, text]] of y ?? []) {
    const all = x?.has(noun) ? null : allOf(noun, a);
    if (all !== null) return [text, all];
  }
  return null;
}

/** "All our routes": the whole of which the other names one. */
function allOf(noun: string, { claim }: CaseClaim): string | null {
  for (const [whole, word = ''] of claim.quote.exact.matchAll(
    /\b(?:all|every|each)(?: of)?(?: the| our| its)? (\p{L}+)/giu,
  ))
    if (stemOf(word) === noun) return whole;
  return null;
}

function labelsIn(text: string): Map<string, [name: string, text: string]> {
  const out = new Map<string, [string, string]>();
  for (const [whole, noun = '', name = ''] of text.matchAll(LABEL))
    if (LABELLED.has(stemOf(noun))) out.set(stemOf(noun), [name.toLowerCase(), whole]);
  for (const [whole, name = '', noun = ''] of text.matchAll(/\b([A-Z]\d?) (\p{Ll}{3,})/gu))
    if (LABELLED.has(stemOf(noun))) out.set(stemOf(noun), [name.toLowerCase(), whole]);
  return out;
}

const LINES = CONTRAST_LINES.map((line) => line.split(' '));

/** A word of a set here, another of it there, and neither has the other's. */
function contrast(a: Claim, b: Claim, besides: ReadonlySet<string>): [string, string] | null {
  const [x, y] = [spoken(a), spoken(b)];
  for (const line of LINES) {
    const [here, there] = [line.filter((word) => x.has(word)), line.filter((word) => y.has(word))];
    const [one, other] = [here[0], there[0]];
    if (one === undefined || other === undefined || besides.has(one) || besides.has(other)) continue;
    if (!here.some((word) => there.includes(word))) return [one, other];
  }
  return compounds(x, y);
}

const ENDS =
  /^(short|long|high|low|full|part|pre|post|inner|outer|small|large|light|heavy|upper|lower|in|out|on|off)-(.+)$/;

/** "Short-haul", "long-haul": two ends of one scale before one and the same word, and neither has the other's. */
function compounds(x: ReadonlySet<string>, y: ReadonlySet<string>): [string, string] | null {
  for (const word of x) {
    const [, end, rest] = ENDS.exec(word) ?? [];
    if (rest === undefined || y.has(word)) continue;
    for (const other of y) {
      const [, otherEnd, otherRest] = ENDS.exec(other) ?? [];
      if (otherRest === rest && otherEnd !== end && !x.has(other)) return [word, other];
    }
  }
  return null;
}

/** Letters behind a phrase, and around a figure, within which a word still belongs to it. */
const BEHIND = 20;
const NEAR = 40;

/**
 * Words of the phrases that the verb is about, as they stand and without a plural's ending; an aside ("a high price") parts nothing,
 * and those of dates are compared as times.
 */
function spoken({ quote, times, frame }: Claim): Set<string> {
  const out = new Set<string>();
  const terms = [frame.agent, frame.theme, ...frame.others.map(({ term }) => term)];
  const figures = frame.measures?.map(({ start }) => start) ?? [];
  for (const match of quote.exact.matchAll(/(?:full|part) time|[\p{L}][\p{L}’'-]*/gu)) {
    const at = quote.start + match.index;
    const told = terms.some((term) => term && term.start <= at && at < term.end + BEHIND);
    if (!told && !figures.some((start) => Math.abs(start - at) <= NEAR)) continue;
    if (times.some((time) => time.start <= at && at < time.end && isDay(time, terms))) continue;
    const word = match[0]
      .toLowerCase()
      .replace(' ', '-')
      .replace(/[’']s$/, '');
    // "may" and "march" are months with a capital only
    if (/^(?:may|march)$/.test(match[0])) continue;
    out.add(word);
    if (word.endsWith('s')) out.add(word.slice(0, -1));
  }
  return out;
}

/** A day or period of the calendar; not "the night ferry", "on a Saturday", which tell a kind. */
const isDay = ({ timex, start, end }: Time, terms: readonly (Term | null)[]): boolean =>
  /^(?:\d{4}|XXXX-(?!WXX))/.test(timex ?? '') &&
  !terms.some((term) => term && term.start <= start && end < term.end && term.end - end > 1);

const EARLIER = /^(?:the|its|their|our|his|her)\s+(?:old|former|previous|original|earlier|first)\s/i;
const LATER = /^(?:the|its|their|our|his|her)\s+(?:new|present|current|replacement|second)\s/i;

/** What stands before the predicate. */
const subjectOf = ({ claim: { frame } }: CaseClaim): Term | undefined =>
  [frame.agent, frame.theme, ...frame.others.map(({ term }) => term)].find(
    (term) => term && frame.predicate && term.end <= frame.predicate.start,
  ) ?? undefined;

/** "The old ferry had 25 cabins" beside what the ferry has: one of the two has come in place of the other. */
function replaced(a: CaseClaim, b: CaseClaim): string | null {
  const [own, other] = [subjectOf(a), subjectOf(b)];
  if (!own || !other || own.head !== other.head) return null;
  if (EARLIER.test(own.text) && !EARLIER.test(other.text) && a.claim.frame.tense === 'past') return own.text;
  return LATER.test(own.text) &&
    !LATER.test(other.text) &&
    b.claim.frame.tense === 'past' &&
    a.claim.frame.tense !== 'past'
    ? own.text
    : null;
}

const PLACING = /^(?:in|at|on|to|from|for|near|of|between|through|into|outside|across|around)$/;

/** Both name places or things by name, no name of the one is a name of the other, nor stands beside it. */
function placesDiffer(a: CaseClaim, b: CaseClaim): boolean {
  const [x, y] = [placesOf(a), placesOf(b)];
  if (x.length === 0 || y.length === 0) return false;
  const known = (name: string, other: CaseClaim): boolean =>
    other.claim.frame.entities.some((one) => oneName(one, name)) || standsIn(name, other);
  return x.every((name) => !known(name, b)) && y.every((name) => !known(name, a));
}

/** Prepositions of place. */
const SPOT = /^(?:in|inside|at|on|by|beside|behind|under|outside|near|off|along)$/;

/** "on the balcony", "in the bar": one act at two places in common nouns, of which neither text knows the other's. */
const spotsDiffer = (a: CaseClaim, b: CaseClaim): boolean =>
  a.claim.frame.predicate?.lemma === b.claim.frame.predicate?.lemma && spotsApart(a, b) !== null;

/** Two places in common nouns, whatever the verbs: two stands may be on two plans for one kind of thing. */
export function spotsApart(a: CaseClaim, b: CaseClaim): SetApart | null {
  const [x, y] = [spotsOf(a), spotsOf(b)];
  if (x.length === 0 || y.length === 0) return null;
  const known = (term: Term, other: CaseClaim, terms: readonly Term[]): boolean =>
    terms.some((one) => relateTerms(one, term) !== 'different' || likeWords(one.head, term.head)) ||
    standsIn(term.head, other);
  const two = x.every((term) => !known(term, b, y)) && y.every((term) => !known(term, a, x));
  return two ? scope('The two name two places.') : null;
}

const spotsOf = ({ claim }: CaseClaim): Term[] =>
  claim.frame.others.flatMap(({ role, term }) =>
    SPOT.test(role) && !term.pronoun && /^(?:the|its|his|her|their|our)\b/i.test(term.text) ? [term] : [],
  );

function placesOf({ claim: { frame } }: CaseClaim): string[] {
  const placed = frame.others.flatMap(({ role, term }) => (PLACING.test(role) ? [term] : []));
  const spoken = [frame.agent, frame.theme].flatMap((term) =>
    term && NAMED_PLACE.test(term.text) ? [term] : [],
  );
  return [...placed, ...spoken].flatMap(({ entity, pronoun }) =>
    entity && /^\p{Lu}/u.test(entity) && !pronoun ? [entity] : [],
  );
}

/** What the verb is about is named on both sides ("leave Norwich", "its Ipswich office"), and the names are two. */
function namesApart(a: CaseClaim, b: CaseClaim): boolean {
  if (a.claim.frame.predicate?.lemma !== b.claim.frame.predicate?.lemma) return false;
  const [x, y] = [a, b].map(({ claim }) => namesIn(claim));
  if (!x || !y || x.length === 0 || y.length === 0) return false;
  return x.every((name) => !standsIn(name, b)) && y.every((name) => !standsIn(name, a));
}

function namesIn({ frame: { theme }, quote }: Claim): string[] {
  if (!theme || theme.pronoun || theme.start === quote.start) return [];
  return theme.text.match(/\p{Lu}\p{Ll}[\p{L}’-]*/gu) ?? [];
}

/** A name that ends in what it names: "Harbour Square", "Mill Lane". */
const NAMED_PLACE =
  /\p{Lu}\p{Ll}+ (?:Street|Square|Road|Lane|Bridge|Park|Hill|Station|Harbour|Island|Bay|Wood|Green|Gate|Cross|Avenue|Terrace|Quay|Pier|Point|Bank|Moor|Common|Dock|Mills?|Farm|Valley|Beach|Head|Down|Junction)\b/u;

/** A part of the name stands in the other's sentence or beside it, or in the name of its publisher. */
function standsIn(name: string, { claim, meta }: CaseClaim): boolean {
  const parts = [...tellingWords(name.split(/[\s.’']+/))];
  const around = tellingWords([
    ...(claim.frame.around ?? []),
    ...(claim.quote.exact.match(/\p{L}+/gu) ?? []),
    ...(meta.publisher ?? '').split(/\s+/),
  ]);
  return parts.some((part) => around.has(part));
}

/** "The seed certificate", "the export certificate": one head, and on both sides a word before it that the other has no like of. */
function kindsDiffer(a: Claim, b: Claim): [string, string] | null {
  for (const x of termsOf(a)) for (const y of termsOf(b)) if (twoKinds(x, y)) return [x.text, y.text];
  return null;
}

const termsOf = ({ frame: { agent, theme, others } }: Claim): Term[] =>
  [agent, theme, ...others.map(({ term }) => term)].filter(
    (term): term is Term => term !== null && !term.pronoun && (term.words.length > 1 || term.owner !== null),
  );

function twoKinds(x: Term, y: Term): boolean {
  const head = canonical(x.head);
  if (head !== canonical(y.head)) return false;
  if (twoEnds(x, y)) return true;
  let [p, q] = [before(x), before(y)];
  // "the staff car park", "the visitors’ car park": the noun is made of two
  const [last, otherLast] = [x.words[x.words.indexOf(x.head) - 1], y.words[y.words.indexOf(y.head) - 1]];
  if (last !== undefined && last === otherLast && !LOOSE.has(canonical(last))) {
    p = p.filter((word) => word !== canonical(last));
    q = q.filter((word) => word !== canonical(last));
  }
  if (p.length === 0 || q.length === 0) return false;
  return !p.some((word) => q.some((other) => akin(word, other) || likeWords(word, other)));
}

/** Adjectives that pick out one of two, of which each is the other by one end of a scale. */
const ENDS_OF_TWO = [
  'old new',
  'large small',
  'big small',
  'larger smaller',
  'bigger smaller',
  'older newer',
  'long short',
  'main side',
].map((pair) => pair.split(' '));

/** "The old wing", "the new wing". */
function twoEnds(x: Term, y: Term): boolean {
  if (![x, y].every(({ text }) => /^(?:the|its|their|our|his|her)\b/i.test(text))) return false;
  return ENDS_OF_TWO.some(
    ([one = '', other = '']) =>
      (x.words.includes(one) && y.words.includes(other)) ||
      (x.words.includes(other) && y.words.includes(one)),
  );
}

/** Groups for whom a kind of a thing is meant. */
const GROUP =
  /^(?:women|woman|men|man|children|child|boy|girl|lady|gentleman|junior|senior|veteran|pensioner|visitor|resident|member|adult)s?$/;

/** The words that stand in front of a head, as it has them, without those that only praise, date or place it in a row. */
function before({ words, head, owner }: Term): string[] {
  const at = words.indexOf(head);
  // "the women’s race" is a kind of race, "Ana’s race" somebody’s
  const kind = owner !== null && GROUP.test(owner) ? [owner] : [];
  return [...tellingWords([...kind, ...(at < 0 ? [] : words.slice(0, at))])].filter(
    (word) => !LOOSE.has(word),
  );
}

/** Adjectives that do not make a kind of thing: they date it, size it or praise it. */
const LOOSE = new Set(
  (
    'new old recent current present former late early previous latest final initial original further additional extra long short big ' +
    'large small great high low good bad strong weak full main major minor whole entire total overall average annual general local ' +
    'own different various certain proposed planned expected official formal independent'
  )
    .split(' ')
    .map(canonical),
);
