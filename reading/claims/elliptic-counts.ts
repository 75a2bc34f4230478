/**
 * Counts without their noun: "The annexe has 298.", "Three would be redeployed.", "Two of them were hurt.", "None was infected." They count
 * what the nearest earlier count counts, in the same sentence or the one before, of one paragraph and one voice.
 * Source: noun-phrase ellipsis (Halliday and Hasan 1976, ch. 4.2): the numeral is left as head, and what it counts is told before.
 */
import type { Measure, Quantity, ReadClaim, Term } from '../../model/claim.js';
import { isPerson, speakerOf } from '../entities/antecedents.js';
import { countedNoun, type Group, groupsOf, kindsOf } from '../quantities/counted-groups.js';

/** Only people do or suffer it, so that it tells of nothing else that was counted ("The bus hit three cars. Two died."). */
const OF_PEOPLE = new Set(
  'die injure arrest convict acquit dismiss employ resign elect vote sign say agree'.split(' '),
);
const DONE_BY_PEOPLE = /^(?:work|speak|attend|abstain|drown|protest|volunteer|apply|live)$/;
/** What is had, as what was counted before was. */
const HAVING = /^(?:have|own|hold|keep|contain|need|want|seek)$/;
const ANAPHOR = /^(?:of|out of) (?:them|these|those|which|whom)\b/i;
/** "the remaining 450", "a further 12": others of the same kind. */
const MORE = /\b(?:the (?:remaining|other)|a further|another) $/i;
/** "in space meant for 160": as many of what is there. */
const MEANT_FOR =
  /\b(?:meant|built|designed|made|intended|licensed|planned) for (?:only |just |about |some )?$/i;
/** A quantifier that says how few there were, against which a number is set: "we fired no shots"; "she heard three". */
const CONTRASTED = /^(?:no|none|few)$/;

/** Gives the counts of a document's claims, in order, what they count where an earlier count tells it. */
export function withEllipses(claims: readonly ReadClaim[], text: string): ReadClaim[] {
  const out: ReadClaim[] = [];
  for (const claim of claims) out.push(told(claim, out, text));
  return out;
}

function told(claim: ReadClaim, before: readonly ReadClaim[], text: string): ReadClaim {
  let out = claim;
  for (const quantity of claim.quantities) {
    if (!isBareCount(quantity) && !isShareOfThem(quantity, text)) continue;
    const of =
      countedNoun(out, quantity, text) ?? tallied(out, quantity, text) ?? apposed(out, quantity, text);
    if (of !== null) {
      out = counting(out, quantity, of);
      continue;
    }
    const place = placeOf(claim, quantity, text);
    const group =
      place && (groupWithin(quantity, place, out, text) ?? groupBefore(quantity, place, claim, before, text));
    if (group) out = filled(out, quantity, group);
  }
  return out;
}

const counting = (claim: ReadClaim, quantity: Quantity, of: string | null): ReadClaim => ({
  ...claim,
  quantities: claim.quantities.map((one) => (one === quantity ? { ...one, of } : one)),
});

/** A whole number of things that are not named; no year, however it is written. */
function isBareCount({ text, unit, of, value, min, max, quantifier, per }: Quantity): boolean {
  if (unit !== '1' || of !== null || per !== undefined) return false;
  if (quantifier !== undefined) return quantifier === 'none';
  const figure = value ?? min ?? max ?? 1;
  return Number.isInteger(figure) && figure !== 1 && !/^(?:1[0-9]|20)\d\d$/.test(text);
}

/** "A quarter of them", "60 per cent of them". */
const isShareOfThem = ({ of, end, role, unit, value }: Quantity, text: string): boolean =>
  of === null &&
  role === 'part' &&
  (unit === '%' || (unit === '1' && (value ?? 1) < 1)) &&
  ANAPHOR.test(text.slice(end, end + 20).trimStart());

/** "carried by nine votes to four": the second count of a tally counts what the first does. */
function tallied({ quantities }: ReadClaim, { start }: Quantity, text: string): string | null {
  const first = quantities.find(({ end }) => end < start && text.slice(end, start) === ' to ');
  return first?.unit === '1' && first.role !== 'from' && first.role !== 'change' ? first.of : null;
}

/**
 * "Some of the parents, perhaps a dozen, wrote": a rough count between commas counts what it is set beside (Quirk et al. 1985, 17.65);
 * a bare number there may be an age.
 */
function apposed({ frame }: ReadClaim, { start, end, approximate }: Quantity, text: string): string | null {
  if (!approximate || !/^[,)]/.test(text.slice(end, end + 1))) return null;
  const beside = [frame.agent, frame.theme].find((term) => term && text.slice(term.end, start) === ', ');
  const noun = beside && !beside.pronoun ? /[\p{L}-]+$/u.exec(beside.text)?.[0] : undefined;
  return noun !== undefined && /s$/.test(noun) && noun === noun.toLowerCase() ? noun : null;
}

/** Where a count stands alone: as subject or object, with "of them" behind or "of these," before it, or behind "a further". */
interface Place {
  at: 'subject' | 'object' | 'of-them' | 'more' | 'meant-for';
  term: Term | null;
}

function placeOf(
  { frame, quote }: ReadClaim,
  { start, end, quantifier }: Quantity,
  text: string,
): Place | null {
  const { predicate, agent, theme } = frame;
  const term = [agent, theme].find((one) => one && one.start <= start && end <= one.end) ?? null;
  const behind = ANAPHOR.test(text.slice(end, end + 20).trimStart());
  const ahead = /\bof (?:these|those|them|which|whom),? *$/i.test(text.slice(Math.max(0, start - 16), start));
  if (behind || ahead) return { at: 'of-them', term };
  const lead = text.slice(Math.max(0, start - 24), start);
  if (MORE.test(lead)) return { at: 'more', term };
  if (MEANT_FOR.test(lead)) return { at: 'meant-for', term };
  if (!term && quantifier === 'none' && predicate && start > predicate.start) return { at: 'object', term };
  if (!term || !predicate || start < quote.start || !/^(?:amount|none)$/.test(term.head)) return null;
  // "3 is the figure in the plan" is about the number itself
  if (/^(?:is|was)$/.test(predicate.text)) return null;
  return { at: term.end <= predicate.start ? 'subject' : 'object', term };
}

/** Behind so few characters "of them" is of what was counted last in the clause. */
const FEW_WORDS = 40;

/** "Of the 94 complaints received, 12 were upheld", "holds 214 inmates in space meant for 160": the claim itself counts them first. */
function groupWithin(quantity: Quantity, { at }: Place, claim: ReadClaim, text: string): Group | null {
  return (
    groupsOf(claim).findLast((group) => {
      const { start, end } = group.quantity;
      if (end > quantity.start || quantity.quantifier !== undefined) return false;
      const whole = /^of (?:the |its |their |those |these |all )?(?:about |some )?$/i;
      const opens = whole.test(text.slice(claim.sentence.start, start));
      // "has 24 beds, six of them in side rooms"
      if (at === 'of-them') return quantity.start - end < FEW_WORDS && isPart(quantity, group.quantity);
      return at === 'meant-for' || (at === 'subject' && opens && isPart(quantity, group.quantity));
    }) ?? null
  );
}

function groupBefore(
  quantity: Quantity,
  { at }: Place,
  claim: ReadClaim,
  before: readonly ReadClaim[],
  text: string,
): Group | null {
  const { predicate } = claim.frame;
  for (let i = before.length - 1; i >= Math.max(0, before.length - 12); i--) {
    const other = before[i];
    if (!other || !isBeside(other, claim, text)) return null;
    if (!speaksOn(other, claim)) continue;
    const groups = groupsOf(other).reverse();
    for (const group of groups.length > 0 || i < before.length - 1 ? groups : kindsOf(other)) {
      if (group.quantity.start >= quantity.start) continue;
      const alike = isAlike(other.frame.predicate, predicate);
      if (at === 'meant-for') return group;
      if (at === 'object')
        return alike ||
          HAVING.test(predicate?.lemma ?? '') ||
          CONTRASTED.test(group.quantity.quantifier ?? '') ||
          quantity.quantifier !== undefined
          ? group
          : null;
      if (needsPeople(predicate) && !isPeople(group.measure.head)) continue;
      if (at === 'more') return group;
      // a part of what was counted, or as many more of which the same is said
      if (
        quantity.quantifier !== undefined ||
        isPart(quantity, group.quantity) ||
        (alike && at === 'subject')
      )
        return group;
      return null;
    }
  }
  return null;
}

/** Of the same sentence or of the one right before it in its paragraph. */
function isBeside(other: ReadClaim, claim: ReadClaim, text: string): boolean {
  if (other.sentence.start === claim.sentence.start) return true;
  const between = text.slice(other.sentence.end, claim.sentence.start);
  return !/\S|\n\s*\n/.test(between.replace(/["”’]/g, ''));
}

/** One speaker goes on; and a writer who tells what several said counts on from one to the next. */
const speaksOn = (other: ReadClaim, claim: ReadClaim): boolean =>
  speakerOf(other) === speakerOf(claim) || (isTold(other) && isTold(claim));

const isTold = ({ voice }: ReadClaim): boolean => /^(?:author|indirect|report)$/.test(voice);

type Predicate = ReadClaim['frame']['predicate'];

const isAlike = (one: Predicate, two: Predicate): boolean =>
  one !== null &&
  two !== null &&
  (one.lemma === two.lemma || (one.class !== null && one.class === two.class));

const needsPeople = (predicate: Predicate): boolean =>
  OF_PEOPLE.has(predicate?.class ?? '') || DONE_BY_PEOPLE.test(predicate?.lemma ?? '');

const isPeople = (head: string): boolean =>
  isPerson(head) ||
  /^(?:people|men|women|children|staff|crew|police)$/.test(head) ||
  /[^aeiou](?:er|or|ist)$/.test(head);

const isPart = (part: Quantity, whole: Quantity): boolean =>
  whole.quantifier !== undefined || (part.max ?? part.min ?? Infinity) <= (whole.max ?? whole.min ?? 0);

/** The claim with the count's noun in the quantity, its measure and its argument. */
function filled(claim: ReadClaim, quantity: Quantity, { quantity: earlier, measure }: Group): ReadClaim {
  const { frame } = claim;
  const { head, words } = measure;
  const holds = (term: Term | null): boolean =>
    term !== null && term.start <= quantity.start && quantity.end <= term.end;
  const named = (term: Term | null): Term | null => (term && holds(term) ? { ...term, head, words } : term);
  const own: Measure = {
    ...measure,
    start: quantity.start,
    kind: 'count',
    scope: [],
    owner: null,
    direction: null,
  };
  const measures = [...(frame.measures ?? []).filter(({ start }) => start !== quantity.start), own];
  return {
    ...claim,
    quantities: claim.quantities.map((one) => (one === quantity ? { ...one, of: earlier.of } : one)),
    frame: {
      ...frame,
      agent: named(frame.agent),
      theme: named(frame.theme),
      measures: measures.sort((a, b) => a.start - b.start),
      words: [...new Set([...frame.words, ...words])],
    },
  };
}
