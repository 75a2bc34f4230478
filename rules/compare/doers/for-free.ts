/** What is to be had for nothing, and what is charged for: "parking is free", "a charge of £3 for parking". */
import type { Quantity, Term } from '../../../model/claim.js';
import type { CaseClaim } from '../../rule.js';
import { matterOf } from '../scope/matter.js';
import { likeWords } from '../identity/ground.js';
import { relateTerms } from '../identity/terms.js';
import { onceOf } from '../words/once.js';
import { sought } from '../../sought/sought.js';
import { canonical, tellingWords } from '../words/words.js';

export interface Priced {
  at: { text: string; start: number; end: number };
}

/** Phrases that say of any deed or thing that nothing is paid for it. */
const FOR_NOTHING = sought(
  /\b(?:for free|free of charge|for nothing|at no (?:extra )?(?:cost|charge)|without charge|no charge|no entry fee|no admission fee)\b/i,
);
/** "Is free": only of what is had or used may it mean that it costs nothing; of people it means something else. */
const IS_FREE = sought(
  /\b(?:is|are|was|were|be|been|remains?|remained|stays?|stayed) (?:also |still |always |entirely |completely )?(free)\b(?! (?:to|of|from)\b)/i,
);
const GOODS =
  /^(?:entry|entrance|admission|access|parking|ticket|travel|transport|ride|meal|lunch|breakfast|food|prescription|swimming|service|course|class|lesson|tuition|delivery|wi-?fi|internet|museum|gallery|concert|event|show|festival|exhibition|tour|fair|school|care|childcare|test|treatment|bus|tram|ferry|visit|membership|use|hire|advice)$/;
/** Words of an exception. */
const BUT =
  /\b(?:unless|except|otherwise|apart from|but not|only|if|first|until|before|after|half[- ]price|children|under-\d+|over-\d+|members)\b/i;

/** Where a claim says that something costs nothing; null where it does not. */
export const freeOf = onceOf((own): Priced | null => {
  const { quote, frame, modality } = own.claim;
  if (!/^(?:asserted|planned|predicted)$/.test(modality)) return null;
  const [phrase, is] = [FOR_NOTHING, IS_FREE].map((pattern) => pattern.exec(quote.exact));
  if ((!phrase && !is) || BUT.test(quote.exact)) return null;
  const denied = own.claim.polarity === 'negative';
  // "for nothing" is no denial of the deed, however it is read
  if (phrase && (/nothing$/i.test(phrase[0]) || denied === /^no\b/i.test(phrase[0])))
    return placed(own, phrase[0], phrase.index);
  const free = denied ? null : is;
  const thing = frame.theme ?? frame.agent;
  if (!free?.[1] || !thing || !GOODS.test(thing.head.toLowerCase())) return null;
  return placed(own, free[1], free.index + free[0].length - free[1].length);
});

const placed = ({ claim: { quote } }: CaseClaim, text: string, index: number): Priced => ({
  at: { text, start: quote.start + index, end: quote.start + index + text.length },
});

const CHARGES = new Set(['charge', 'fee', 'price', 'cost', 'fare', 'payment'].map(canonical));

/** The sum that a claim says is paid for something by whoever has it; null where it tells none. */
export const chargeOf = onceOf((own): Priced | null => {
  const { quantities, frame, polarity, modality, quote } = own.claim;
  if (polarity !== 'positive' || !/^(?:asserted|planned|predicted)$/.test(modality)) return null;
  const lemma = frame.predicate?.lemma ?? '';
  const sum = quantities.find((figure) => isPrice(own, figure, lemma));
  return sum && !BUT.test(quote.exact) ? { at: sum } : null;
});

function isPrice({ claim: { frame } }: CaseClaim, figure: Quantity, lemma: string): boolean {
  if (!/^[A-Z]{3}(?:\/100)?$/.test(figure.unit) || (figure.min ?? figure.max ?? 0) <= 0) return false;
  const measure = frame.measures?.find(({ start }) => start === figure.start);
  return (
    /^(?:pay|cost|charge)$/.test(lemma) || (measure !== undefined && CHARGES.has(canonical(measure.head)))
  );
}

/** True where both are of one thing, for the same people. */
export function oneGood(none: CaseClaim, some: CaseClaim, charge: Priced): boolean {
  if (timesOf(none).join() !== timesOf(some).join() || payersDiffer(none, some)) return false;
  if (isOutlay(none, some)) return false;
  const matter = matterOf(none, some, new Set([...CHARGES, canonical('free'), canonical('pay')]));
  if (matter.words.length === 0 || matter.weight < 1) return false;
  const paidFor = goodsOf(some, charge);
  const had = tellingWords([...none.claim.frame.words, none.claim.frame.predicate?.lemma ?? '']);
  return paidFor.length === 0 || paidFor.some((word) => [...had].some((other) => likeWords(word, other)));
}

/** What is put on for others costs those who put it on something too: "the concert is free", "the concert cost £3,000". */
const PUT_ON =
  /^(?:concert|event|show|festival|exhibition|tour|fair|service|bus|tram|ferry|school|museum|gallery|care|childcare|test|treatment|advice|transport|travel|scheme|programme)$/;

/** Whoever provides a thing pays for it so that others need not. */
const PROVIDER =
  /^(?:council|county|city|town|state|government|ministry|department|trust|charity|firm|company|authority|board|school|college|university|hospital|club|church|sponsor|taxpayer|organiser|organizer|owner|lottery|fund|nhs|agency|federation|union)$/;

function isOutlay({ claim: none }: CaseClaim, { claim: some }: CaseClaim): boolean {
  const { agent, others, predicate } = some.frame;
  if (others.some(({ role }) => role === 'recipient')) return true;
  if (agent && PROVIDER.test(agent.head.toLowerCase())) return true;
  const thing = none.frame.theme ?? none.frame.agent;
  return predicate?.lemma === 'cost' && thing !== null && PUT_ON.test(thing.head.toLowerCase());
}

const timesOf = ({ claim }: CaseClaim): string[] => claim.times.map(({ timex, text }) => timex ?? text);

/** What is paid for: what costs so much, or stands behind "for". */
function goodsOf({ claim: { frame } }: CaseClaim, { at }: Priced): string[] {
  const isSum = ({ start, end }: Term): boolean => start <= at.start && at.end <= end;
  const cost = frame.predicate?.lemma === 'cost' && frame.theme ? [frame.theme] : [];
  const behind = frame.others
    .filter(({ role, term }) => role === 'for' && !isSum(term))
    .map(({ term }) => term);
  return [...tellingWords([...cost, ...behind].filter((term) => !isSum(term)).map(({ head }) => head))];
}

/** "Residents", "visitors": each paper names those of whom it speaks; "free for children" is of them alone. */
function payersDiffer({ claim: none }: CaseClaim, { claim: some }: CaseClaim): boolean {
  const [x, y] = [none.frame.agent, some.frame.agent];
  if (x && y && !x.pronoun && !y.pronoun && relateTerms(x, y) === 'different') return true;
  const spoken = tellingWords(some.frame.words);
  return none.frame.others.some(
    ({ role, term }) => role === 'for' && [...tellingWords([term.head])].every((word) => !spoken.has(word)),
  );
}
