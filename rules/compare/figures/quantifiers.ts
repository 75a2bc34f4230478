/**
 * What share of some things a claim is about, as an interval between 0 (none) and 1 (all), so that "every", "most", "three of 14"
 * and "two closed" can be compared. Open ends are given by steps of a millionth: "most" is more than a half.
 */
import type { Quantity, Term } from '../../../model/claim.js';
import type { Portion } from '../scope/portion.js';
import { inFull } from '../scope/in-full.js';
import type { CaseClaim } from '../../rule.js';
import { measureOf, type Measure } from '../identity/measure.js';
import { ofOnePart } from '../scope/narrowed.js';
import { onceOf } from '../words/once.js';
import { countsHarms } from './harms.js';
import { perCentOf, perCentSlack } from './quantities.js';
import { canonical, tellingWords } from '../words/words.js';
import { sought } from '../../sought/sought.js';

const STEP = 1e-6;

/** Shares by quantifier: what the word promises at least and at most. */
const SHARES: Readonly<Record<string, readonly [number, number]>> = {
  all: [1, 1],
  every: [1, 1],
  each: [1, 1],
  both: [1, 1],
  everyone: [1, 1],
  everybody: [1, 1],
  no: [0, 0],
  none: [0, 0],
  neither: [0, 0],
  nobody: [0, 0],
  most: [0.5 + STEP, 1],
  majority: [0.5 + STEP, 1],
  minority: [STEP, 0.5 - STEP],
  few: [0, 0.5 - STEP],
  handful: [STEP, 0.5 - STEP],
  half: [0.4, 0.6],
  some: [STEP, 1],
  several: [STEP, 1],
  many: [STEP, 1],
};

/**
 * The portion of which the predicate holds, told without its negation: "five were not insured" are no more than all but some that
 * were. Null where a claim has no quantifier or count of things.
 */
export const portionOf = onceOf(findPortion);

function findPortion(claim: CaseClaim): Portion | null {
  for (const at of claim.claim.quantities) {
    const found = ofNotOne(claim, at) ?? ofQuantifier(claim, at) ?? ofPart(claim, at);
    if (found) return found;
  }
  for (const at of claim.claim.quantities) {
    const found = ofCount(claim, at);
    if (found) return found;
  }
  return inFull(claim, STEP);
}

/** Quantifiers that are negations themselves. */
const NEGATIVE = /\b(?:no|none|neither|nobody|few)$/;
const ALMOST = /\b(?:almost|nearly|virtually|practically|just about|all but)\s*$/i;

/** "Only some" are not all. */
const ONLY = /\bonly\s*$/i;

/** "A garden open to everybody": for whom the adjective holds, and not of whom the verb does (Quirk et al. 1985, 16.69). */
const FOR_WHOM =
  /\b(?:open|closed|free|available|accessible|welcome|known|clear|common|useful|visible) to\s*$/i;

function ofQuantifier(claim: CaseClaim, at: Quantity): Portion | null {
  if (!at.quantifier || ofOthers(claim, at) || FOR_WHOM.test(before(claim, at))) return null;
  if (isHardlyAny(claim, at)) {
    const of = overOf(claim, at);
    return (
      of && { at, over: of, min: 0, max: 1 - NEARLY_ALL, whole: wholeBehind(claim, at), wholeKnown: true }
    );
  }
  const share = shareOf(at.quantifier);
  const over = share ? overOf(claim, at) : null;
  if (!share || !over) return null;
  const max = share[1] === 1 && share[0] < 1 && ONLY.test(before(claim, at)) ? 1 - STEP : share[1];
  const min = share[0] === 1 && ALMOST.test(before(claim, at)) ? NEARLY_ALL : share[0];
  const negated = claim.claim.polarity === 'negative' && !NEGATIVE.test(at.quantifier ?? '');
  if (negated && min !== 1) return null;
  return {
    at,
    over,
    min: negated ? 0 : min,
    max: negated ? 1 - STEP : max,
    whole: wholeBehind(claim, at),
    wholeKnown: true,
  };
}

/** "Everyone else", "all the others": some are left out that the words before name. */
const ofOthers = ({ claim }: CaseClaim, at: Quantity): boolean =>
  /^(?:\s+(?:else|other)\b|\s+(?:of )?(?:the )?others\b)/i.test(
    claim.quote.exact.slice(at.end - claim.quote.start),
  ) || /\b(?:else|others?)\b/i.test(at.text);

/** "Hardly any", "almost none": some there may be, and few. */
const isHardlyAny = (claim: CaseClaim, at: Quantity): boolean =>
  !isOfMass(at) &&
  (/^any\b/.test(at.quantifier ?? '')
    ? /\b(?:hardly|scarcely|barely)\s*$/i.test(before(claim, at))
    : /^(?:no|none|nobody)$/.test(at.quantifier ?? '') && ALMOST.test(before(claim, at)));

/** "Virtually no power": of what is not counted there are no few, so that it is denied (Quirk et al. 1985, 5.39: "no" with a noun of either kind). */
const isOfMass = ({ of, quantifier }: Quantity): boolean =>
  of !== null &&
  /^(?:no|any)$/.test(quantifier ?? '') &&
  !/(?:s|people|men|women|children|staff|police)$/i.test(of);

/** What "almost all" leaves at least. */
const NEARLY_ALL = 0.75;

/** "Everyone" and "nobody" range over people. */
function overOf(claim: CaseClaim, at: Quantity): Measure | null {
  const measure = measureOf(claim, at) ?? ofNobodyNamed(claim, at);
  if (measure && countsHarms(measure.head)) return harmed(claim, at);
  if (!/^(?:nobody|everyone|everybody)$/.test(at.quantifier ?? '')) return measure;
  return { ...PEOPLE, words: NOTHING, scope: NOTHING, near: NOTHING };
}

/** "No injuries" are those of anybody, "no deaths among the crew" of the crew. */
function harmed({ claim: { frame } }: CaseClaim, at: Quantity): Measure {
  const whose = frame.others.find(
    ({ role, term }) => /^(?:among|amongst|to|of)$/.test(role) && term.start >= at.end,
  );
  const group = whose && { head: canonical(whose.term.head), words: tellingWords(whose.term.words) };
  return { ...PEOPLE, words: NOTHING, scope: NOTHING, near: NOTHING, ...group };
}

const PEOPLE = {
  head: canonical('person'),
  counted: true,
  owner: null,
  kind: 'count',
  direction: null,
} as const;

const before = ({ claim }: CaseClaim, at: Quantity): string =>
  claim.quote.exact.slice(0, Math.max(0, at.start - claim.quote.start));

/** "every one of the nine trustees", "all seven judges": how many there are. */
function wholeBehind({ claim }: CaseClaim, at: Quantity): number | null {
  const whole = claim.quantities.find(
    ({ start, unit, value }) => start >= at.end && unit === '1' && value !== null,
  );
  if (!whole) return null;
  const between = claim.quote.exact.slice(at.end - claim.quote.start, whole.start - claim.quote.start);
  return /^\s+(?:of\s+)?(?:the|our|its|their|his|her)?\s*$/i.test(between) ? whole.value : null;
}

/** "Not one tenant": none of them. */
function ofNotOne(claim: CaseClaim, at: Quantity): Portion | null {
  if (at.value !== 1 || claim.claim.polarity !== 'negative' || !/\bnot(?: a)?\s*$/i.test(before(claim, at)))
    return null;
  const over = measureOf(claim, at);
  return over && { at, over, min: 0, max: 0, whole: null, wholeKnown: true };
}

/** "Three of the 14 centres", "two out of every three classes", "one pupil in four", "60 per cent of pupils", "fewer than half". */
function ofPart(claim: CaseClaim, at: Quantity): Portion | null {
  if (/\ball but\s*$/i.test(before(claim, at))) return null;
  const told = ofShare(claim, at) ?? ofWhole(claim, at);
  return told && (claim.claim.polarity === 'negative' ? inverted(told) : told);
}

function ofShare(claim: CaseClaim, at: Quantity): Portion | null {
  if (at.role === 'change') return null;
  const perCent = perCentOf(at);
  const [low, high] =
    perCent !== null
      ? [perCent - perCentSlack(at), perCent + perCentSlack(at)]
      : isBound(at)
        ? [(at.min ?? 0) * 100, (at.max ?? 1) * 100]
        : [null, null];
  if (low === null || high === null) return null;
  const over = measureOf(claim, at) ?? ofNobodyNamed(claim, at);
  // "12 per cent above the estimate" and "unemployment is 8 per cent" are no shares of some things
  if (!over || over.kind === 'change' || (over.kind === 'level' && at.unit === '%')) return null;
  const within = (share: number): number => Math.min(1, Math.max(0, share));
  const [min, max] = [within(low / 100), within(high / 100)];
  const all = perCent === 100;
  return {
    at,
    over,
    min: all ? 1 : Math.max(STEP, min),
    max: all ? 1 : Math.min(1 - STEP, max),
    whole: null,
    wholeKnown: true,
  };
}

/** "Only 38 per cent had had it", "three in ten want it down": of whom, the words around it tell. */
const ofNobodyNamed = ({ claim: { frame } }: CaseClaim, at: Quantity): Measure | null => {
  const subject = frame.theme && within(at, frame.theme) ? frame.theme : frame.agent;
  return at.of === null && subject !== null && within(at, subject)
    ? { ...PEOPLE, kind: 'share', words: NOTHING, scope: NOTHING, near: NOTHING }
    : null;
};

const within = (at: Quantity, { start, end }: Term): boolean => start < at.end && at.start < end;

const NOTHING: ReadonlySet<string> = new Set();

/** "fewer than a tenth", "more than half". */
const isBound = ({ unit, role, min, max, value }: Quantity): boolean =>
  unit === '1' && role === 'part' && value === null && (min ?? max ?? 2) <= 1;

/** "Three of the 14 centres", "one pupil in four": the part and the whole that the reader has linked. */
function ofWhole(claim: CaseClaim, at: Quantity): Portion | null {
  const { quantities, frame } = claim.claim;
  if (at.unit !== '1') return null;
  const link = frame.figureLinks?.find(
    ({ kind, figures }) =>
      ['share', 'cut', 'ratio'].includes(kind) &&
      figures.some(({ as, start }) => as === 'part' && start === at.start),
  );
  const place = link?.figures.find(({ as }) => as === 'whole')?.start;
  const whole = quantities.find(({ start }) => start === place);
  const rate = link?.kind === 'ratio';
  if (!whole?.value || at.value === null || at.value > whole.value) return null;
  const over = measureOf(claim, rate ? at : whole) ?? measureOf(claim, rate ? whole : at) ?? us(claim, whole);
  const share = at.value / whole.value;
  return (
    over && {
      at: { start: Math.min(at.start, whole.start), end: Math.max(at.end, whole.end), text: '' },
      over,
      min: share,
      max: share,
      whole: rate ? null : whole.value,
      wholeKnown: true,
    }
  );
}

/** "three of the nine of us": some people, of whom no more is said than how many they are. */
function us({ claim }: CaseClaim, whole: Quantity): Measure | null {
  const behind = claim.quote.exact.slice(whole.end - claim.quote.start);
  return /^\s+of (?:us|them|you)\b/.test(behind)
    ? { ...PEOPLE, words: NOTHING, scope: NOTHING, near: NOTHING }
    : null;
}

/** A bare count: more than none, perhaps all; of those of which it is denied, the predicate holds of all but some. */
function ofCount(claim: CaseClaim, at: Quantity): Portion | null {
  if (at.unit !== '1' || at.quantifier || (at.min ?? 0) <= 0) return null;
  const over = measureOf(claim, at);
  if (!over?.counted || isAside(claim, at)) return null;
  if (isAllOfThem(claim, at)) return { at, over, min: 1, max: 1, whole: at.value, wholeKnown: true };
  const some = { at, over, min: STEP, max: 1, whole: null, wholeKnown: false };
  return claim.claim.polarity === 'negative' ? inverted(some) : some;
}

/** "The three conditions were met": of several that are known and numbered it is said of each (Link 1983: distributive predication of a definite plural). */
function isAllOfThem(claim: CaseClaim, at: Quantity): boolean {
  const { agent, theme, predicate } = claim.claim.frame;
  const opens = [agent, theme].some(
    (term) => term !== null && within(at, term) && term.end <= (predicate?.start ?? 0),
  );
  return (
    opens &&
    claim.claim.polarity === 'positive' &&
    at.role === 'total' &&
    !at.approximate &&
    (at.value ?? 0) > 1 &&
    /(?:^|\s)(?:the|these|those|its|their|our|his|her)\s+$/i.test(before(claim, at)) &&
    !/\bof (?:the|these|those|its|their|our|his|her)\s+$/i.test(before(claim, at))
  );
}

/** "Left the pier with three people aboard": what is said is not said of them. */
const isAside = ({ claim: { frame } }: CaseClaim, at: Quantity): boolean =>
  frame.others.some(({ role, term }) => role === 'with' && within(at, term)) &&
  ![frame.agent, frame.theme].some((term) => term && within(at, term));

function shareOf(quantifier: string): readonly [number, number] | null {
  const words = quantifier.toLowerCase().split(/\s+/);
  for (const word of words.reverse()) {
    const share = SHARES[word];
    if (share) return share;
  }
  return null;
}

/** "Most passed", "some did not": the claim is of a part, and another part may do otherwise. */
export const ofSome = ({ claim }: CaseClaim): boolean =>
  claim.quantities.some(({ quantifier }) =>
    /^(?:some|several|many|most|few|half|majority|minority)$/.test(quantifier ?? ''),
  );

/** "No one but the pilot": of the one whom it names it says the opposite. */
export const excepts = ({ claim }: CaseClaim): boolean => NONE_BUT.test(claim.quote.exact);
const NONE_BUT = sought(
  /\b(?:no one|nobody|nothing|none|no)(?:(?: \p{L}+)? (?:but|save)|\b[^.;:]{0,60}? (?:except(?: for)?|save for|other than|apart from))\b/iu,
);

/** True where a claim speaks of some, most or few of its things, or of a part of one: another part may do otherwise. */
export function isPartial(claim: CaseClaim): boolean {
  if (ofOnePart(claim.claim)) return true;
  const portion = portionOf(claim);
  return portion !== null && portion.wholeKnown && portion.min < 1 && portion.max > 0;
}

/** The portion of the same things that the opposite predicate holds of. */
export function inverted(portion: Portion): Portion {
  return { ...portion, min: 1 - portion.max, max: 1 - portion.min };
}
