/**
 * Whether two figures count one set of things, in whatever words: "ordered 22 trams", "nine of the 27 trams ordered"; "has 412 beds",
 * "with 386 beds it is"; "drew 980 responses", "1,204 responses were received".
 */
import type { Quantity } from '../../../model/claim.js';
import type { CaseClaim } from '../../rule.js';
import { relateDeeds } from './deeds.js';
import { ground } from '../identity/ground.js';
import type { Measure } from '../identity/measure.js';
import { relatePredicates } from '../identity/predicates.js';
import { playsIn } from './reckoned.js';
import { likeness } from '../identity/same-event.js';
import { periods } from '../identity/times.js';
import { canonical, shared, tellingWords, wordsInText } from '../words/words.js';

/** Verbs that say of something how many it has, and no more. */
const STANDING = new Set(
  (
    'have be exist employ hold house carry contain include keep comprise number seat accommodate run operate own possess manage ' +
    'boast total sleep'
  ).split(' '),
);

export interface Counted {
  claim: CaseClaim;
  figure: Quantity;
  measure: Measure;
}

/** True where two counts of things of one kind are of one set of them. */
export function oneCount(a: Counted, b: Counted): boolean {
  const like = likeness(a.claim, b.claim);
  const telling = shared(a.measure.words, b.measure.words).length >= 2;
  if (saysOther(a, b)) return false;
  // "two-thirds of the 9,300 people voted", "4,100 people voted": of the whole the verb does not hold
  const wholes = [a, b].filter(({ claim, figure }) => playsIn(claim, figure) === 'whole');
  if (wholes.length === 1 && !(isSize(a) && isSize(b))) return false;
  if (like.predicate === 'same' && like.agent !== 'different' && (like.ratio >= 0.4 || telling)) return true;
  if (!sameWords(a.measure, b.measure) || !isNumber(a) || !isNumber(b)) return false;
  const group = new Set([...a.measure.words, a.measure.head, b.measure.head]);
  if (ground(a.claim, b.claim, new Set([...group, ...commonVerb(a.claim, b.claim)])).weight < 1) return false;
  const [sizeA, sizeB] = [isSize(a), isSize(b)];
  if (sizeA && sizeB) return true;
  if ((sizeA && namesDeed(b, a)) || (sizeB && namesDeed(a, b))) return true;
  if (isOfSome(a, b) || isOfSome(b, a)) return false;
  const deeds = relateDeeds(a.claim, b.claim, group);
  const standing = (sizeA || stands(a)) && (sizeB || stands(b)) && deeds !== 'opposite';
  return (standing || deeds === 'same' || partsOfOne(a, b)) && atOneTime(a.claim, b.claim);
}

/** "Has 600 pupils", "150 pupils get free meals": of those that there are, so many do it. */
function isOfSome({ claim: { claim }, figure }: Counted, all: Counted): boolean {
  const { predicate, agent, theme } = claim.frame;
  return (
    HAVING.test(all.claim.claim.frame.predicate?.lemma ?? '') &&
    /^(?:have|get|receive|take|keep|make|give|hold|own)$/.test(predicate?.lemma ?? '') &&
    agent !== null &&
    theme !== null &&
    agent.start <= figure.start &&
    figure.end <= agent.end
  );
}
const HAVING = /^(?:have|be|number|total|teach|house|hold|keep)$/;

/** "More than 500" has no value, and one end all the same. */
const isNumber = ({ figure: { value, min, max } }: Counted): boolean => (value ?? min ?? max) !== null;

/** "Three were women", "two were from abroad": of a count that is the subject, the complement tells. */
function saysOther(a: Counted, b: Counted): boolean {
  const copular = ({ claim: { claim }, figure }: Counted): boolean =>
    claim.frame.predicate?.lemma === 'be' && figure.end <= claim.frame.predicate.start;
  if (!copular(a) || !copular(b)) return false;
  return (
    relateDeeds(a.claim, b.claim, new Set([...a.measure.words, a.measure.head, b.measure.head])) ===
    'different'
  );
}

/** One verb is no ground: people earn and deliver many things. */
function commonVerb({ claim: a }: CaseClaim, { claim: b }: CaseClaim): string[] {
  const [x, y] = [a, b].map(({ frame }) => canonical(frame.predicate?.lemma ?? ''));
  return x !== undefined && x === y ? [x] : [];
}

const sameWords = ({ words: a }: Measure, { words: b }: Measure): boolean =>
  a.size === b.size && shared(a, b).length === a.size;

/** "nine of the 27 trams", "the ship’s eight boats", "all 140 workers": how many there are, whatever is said of them. */
export function isSize({ claim: { claim }, figure }: Omit<Counted, 'measure'>): boolean {
  const before = claim.quote.exact.slice(0, Math.max(0, figure.start - claim.quote.start));
  return figure.role !== 'part' && DEFINITE.test(before);
}

/** "The workforce of 88", "its fleet of 40 vans": the figure is part of the name of what is spoken of, whatever is said of it. */
export const isNamedBySize = ({ claim }: CaseClaim, { start, end }: Quantity): boolean =>
  [claim.frame.agent, claim.frame.theme].some(
    (term) =>
      term !== null &&
      term.start < start &&
      end <= term.end &&
      /^(?:the|its|their|our|his|her|(?:the )?\p{L}+[’']s)\s.*\bof\s/iu.test(term.text),
  );

/** Ends before the figure of a known set: "the eight boats", "its 40 vans". */
export const DEFINITE = /(?:\b(?:the|our|its|their|his|her|my|those|these|all)|[\p{L}][’']s?)\s+$/iu;

/** "Nine of the 27 trams ordered": the deed by which the other counts them marks them off here. */
function namesDeed({ claim: { claim } }: Counted, { claim: { claim: size }, figure }: Counted): boolean {
  const lemma = claim.frame.predicate?.lemma ?? '';
  const verb = size.frame.predicate?.start ?? 0;
  const to = verb > figure.end ? verb : size.quote.end;
  const mark = size.quote.exact.slice(figure.end - size.quote.start, to - size.quote.start);
  return tellingWords([lemma]).size > 0 && wordsInText(mark).has(canonical(lemma));
}

/** "has 412 beds", "there are 412 beds", "with 412 beds it is". */
function stands({ claim: { claim }, figure }: Counted): boolean {
  const { predicate, others } = claim.frame;
  const inTerm = ({ start, end }: { start: number; end: number }): boolean =>
    start <= figure.start && figure.end <= end;
  return (
    STANDING.has(predicate?.lemma ?? '') || others.some(({ role, term }) => role === 'with' && inTerm(term))
  );
}

/** Parts of one whole, told of one thing: "five of the twelve wells held arsenic", "arsenic was found in eight of the twelve". */
function partsOfOne(a: Counted, b: Counted): boolean {
  const [x, y] = [wholeOf(a), wholeOf(b)];
  if (!x || !y || x.value !== y.value || relatePredicates(a.claim, b.claim) === 'opposite') return false;
  // "has 80 places, 50 of them for infants": what tells the part stands behind it, and must be what the other tells
  return [x, y].every(({ start }, at) => {
    const part = at === 0 ? a : b;
    return start > part.figure.start || tailMeets(part, at === 0 ? b : a);
  });
}

function wholeOf({ claim: { claim }, figure }: Counted): Quantity | null {
  if (figure.role !== 'part') return null;
  const behind = claim.quantities.find(({ start, unit }) => unit === '1' && start > figure.start);
  return (
    behind ??
    claim.quantities.findLast(
      ({ end, unit, role, value }) =>
        end < figure.start && unit === '1' && role === 'total' && (value ?? 0) > (figure.value ?? Infinity),
    ) ??
    null
  );
}

/** The phrase behind the part is one of the other's too. */
function tailMeets({ claim: { claim }, figure }: Counted, { claim: other }: Counted): boolean {
  const tail = /^ of (?:them|these|those|which|whom) (?:\p{L}+ )?(.*)$/u.exec(
    claim.quote.exact.slice(figure.end - claim.quote.start),
  )?.[1];
  return (
    tail !== undefined &&
    shared(tellingWords(tail.split(/[^\p{L}-]+/u)), wordsInText(other.claim.quote.exact)).length > 0
  );
}

/** What is so now is not what was so then; two claims with a day in common are of one time. */
function atOneTime(a: CaseClaim, b: CaseClaim): boolean {
  return a.claim.frame.tense === b.claim.frame.tense || periods(a, b) === 'same';
}
