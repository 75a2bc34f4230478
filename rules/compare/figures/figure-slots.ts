/**
 * Whether two figures of two documents fill one slot of one matter, though the words around them differ: "runs 72 swimming pools for
 * councils", "municipal baths, 61 of which it operates". What is counted, paid or measured must be of one kind, the two figures of
 * one order, and the two claims must share so much else that they can hardly be of two matters.
 */
import type { Quantity } from '../../../model/claim.js';
import type { CaseClaim, Key } from '../../rule.js';
import { MONEY_LINES, VAGUE } from '../../words/slots.js';
import { akin } from '../words/akin.js';
import { isMost } from './at-most.js';
import { LIGHT, relateDeeds } from './deeds.js';
import { isBroad, matterOf, type Matter } from '../scope/matter.js';
import type { Measure } from '../identity/measure.js';
import { relatePredicates } from '../identity/predicates.js';
import { inPerCent } from './quantities.js';
import { playsIn } from './reckoned.js';
import { relateTerms } from '../identity/terms.js';
import { inUnit, kindOf } from './units.js';
import { canonical, stemOf, tellingWords, wordsInText } from '../words/words.js';

export interface Figure {
  claim: CaseClaim;
  figure: Quantity;
  measure: Measure | null;
}

/** Keys under which figures of one kind meet where their claims share a word that tells of their matter. */
export function slotKeys({ claim }: CaseClaim): Key[] {
  const figures = claim.quantities.filter(isSlot).map(inPerCent);
  if (figures.length === 0) return [];
  const kinds = [
    ...new Set(figures.map(({ unit, per }) => `${kindOf(unit)} ${per === 'each' ? '' : (per ?? '')}`)),
  ];
  const words = [...tellingWords([...claim.frame.words, ...(claim.frame.around ?? [])])].filter(
    (word) => !isBroad(word),
  );
  return kinds.flatMap((kind) => words.map((word) => `slot ${kind} ${word}`));
}

/** A number that stands for itself: no quantifier, no change, no list number. */
const isSlot = ({ quantifier, value, min, max, role }: Quantity): boolean =>
  quantifier === undefined && (value ?? min ?? max) !== null && role !== 'change' && role !== 'from';

/** So much must be shared; more where one thing is left open. */
const ENOUGH = 1.5;
const OPEN = 1;
/** Two figures of one thing seldom differ more; digits that changed places, or another source, keep the order. */
const FARTHEST = 3;

/** The matter that two figures of one slot share; null where they are not shown to be of one. */
export function oneSlot(a: Figure, b: Figure): Matter | null {
  if (a.claim.claim.document === b.claim.claim.document) return null;
  if (!isSlot(a.figure) || !isSlot(b.figure) || !onePer(a, b)) return null;
  if (isPart(a) !== isPart(b) || !oneOrder(a, b)) return null;
  if ((playsIn(a.claim, a.figure) === 'whole') !== (playsIn(b.claim, b.figure) === 'whole')) return null;
  const fit = fitOf(a, b);
  if (fit === null || isOutOf(a, b) || isOutOf(b, a)) return null;
  const matter = matterOf(a.claim, b.claim, unitWords(a, b));
  const slot = oneHead(a, b, matter) + rareUnit(a);
  if (matter.words.length === 0 && slot === 0) return null;
  return matter.weight + slot >= ENOUGH + fit * OPEN ? matter : null;
}

/** "26 of the coins"; "of the 90 coins, 62". */
const isPart = ({ claim, figure }: Figure): boolean =>
  figure.role === 'part' || playsIn(claim, figure) === 'part';

/** "£1.1m in the red", "a deficit of £740,000": one measure told in other words is as good as a word that both have. */
function oneHead({ measure: a }: Figure, { measure: b }: Figure, { words }: Matter): number {
  if (!a || !b || a.counted || b.counted || a.head !== b.head || words.includes(a.head)) return 0;
  return OF_ANYTHING.has(a.head) ? 0 : 1;
}

/** Rates in a unit of size ("gallons a minute") are few in any case, and so are things counted by the hour or day. */
const rareUnit = ({ figure: { unit, per } }: Figure): number => {
  if (per === undefined || /^(?:%|[A-Z]{3})$/.test(unit)) return 0;
  return kindOf(unit) !== '1' ? RARE_UNIT : /^(?:h|d|wk|min)$/.test(per) ? COUNTED_BY_TIME : 0;
};
const RARE_UNIT = 0.7;
const COUNTED_BY_TIME = 0.4;

/** Measures of anything that money is given for. */
const OF_ANYTHING = new Set('cost fee payment price value worth total'.split(' ').map(canonical));

/** One divisor; "each", and what one visitor spends, are one too. */
function onePer(a: Figure, b: Figure): boolean {
  if (a.figure.per === b.figure.per) return true;
  const [x, y] = a.figure.per === 'each' ? [a, b] : [b, a];
  if (x.figure.per !== 'each' || y.figure.per !== undefined) return false;
  return /^(?:an?|each|every|(?:the|an) (?:average|typical)) /i.test(y.claim.claim.frame.agent?.text ?? '');
}

function oneOrder({ figure: a }: Figure, { figure: b }: Figure): boolean {
  const other = inUnit(b, a.unit);
  const [x, y] = [a, other].map((one) => Math.abs(one?.value ?? one?.min ?? one?.max ?? 0));
  if (!x || !y) return x === y;
  return Math.max(x, y) / Math.min(x, y) <= FARTHEST;
}

/** "Payments from the fund", "the fund": what is taken out of a thing is not as much as is in it. */
const isOutOf = ({ claim: { claim }, figure }: Figure, { measure }: Figure): boolean =>
  measure !== null &&
  claim.frame.others.some(
    ({ role, term }) =>
      /^(?:from|out of)$/.test(role) &&
      canonical(term.head) === measure.head &&
      (term.end <= figure.start || figure.end <= term.start),
  );

/** How many things about the slot are left open; null where the two are of different kinds. */
function fitOf(a: Figure, b: Figure): number | null {
  const deeds = deedsOf(a, b);
  if (deeds === null) return null;
  const { unit } = a.figure;
  if (unit === '1') {
    const counted = oneCounted(a, b);
    return counted === null ? null : counted + deeds;
  }
  if (unit === '%') return sameHead(a, b) ? 0 : ofThose(a, b) ? deeds : null;
  if (/^[A-Z]{3}$/.test(unit)) {
    return oneMoney(a, b);
  }
  if (!knowsStuff(a, b) || !knowsStuff(b, a)) return null;
  return themesApart(a, b) ? 1 : 0;
}

/** "Four metres of water": of what it is, the other must know, be it from the words beside it. */
function knowsStuff({ figure: { of } }: Figure, { claim, figure }: Figure): boolean {
  const stuff = of === null || figure.of !== null ? null : canonical(headOf(of));
  if (stuff === null || tellingWords([stuff]).size === 0) return true;
  const known = tellingWords([...claim.claim.frame.words, ...(claim.claim.frame.around ?? [])]);
  return known.has(stuff) || [...known].some((word) => akin(word, stuff));
}

const headOf = (of: string): string => /\p{L}[\p{L}-]*$/u.exec(of)?.[0] ?? of;

/** What is measured is told on both sides, by two nouns. */
function themesApart(a: Figure, b: Figure): boolean {
  const [x, y] = [a, b].map(({ claim }) => claim.claim.frame.theme);
  if (!x || !y || x.pronoun || y.pronoun) return false;
  return relateTerms(x, y) === 'different' && !akin(x.head, y.head);
}

/** What is said of the two: the same, nothing opposite, or something else. */
function deedsOf(a: Figure, b: Figure): number | null {
  if (a.claim.claim.polarity !== b.claim.claim.polarity) return null;
  if (relatePredicates(a.claim, b.claim) === 'opposite') return null;
  // "can carry 40 cars", "with room for 28 cars": of what there is room for, no deed tells
  if (isMost(a.claim, a.figure) && isMost(b.claim, b.figure)) return 0;
  const group = new Set([a, b].flatMap(({ measure }) => (measure ? [...measure.words, measure.head] : [])));
  const relation = relateDeeds(a.claim, b.claim, group);
  if (relation !== 'different') return relation === 'same' ? 0 : null;
  return [a, b].some(({ claim }) => LIGHT.has(claim.claim.frame.predicate?.lemma.split(' ')[0] ?? ''))
    ? LIGHTLY
    : 1;
}
const LIGHTLY = 0.5;

const VAGUE_NOUNS = new Set(VAGUE.map(stemOf));

/** Things of one name, or of akin names; of people and other vague things the deed must tell. Null where they are two things. */
function oneCounted(a: Figure, b: Figure): number | null {
  const [x, y] = [nounOf(a), nounOf(b)];
  if (x === null || y === null) return x === y ? null : 1;
  if (canonical(x) === canonical(y)) return kindsApart(a, b) ? null : VAGUE_NOUNS.has(stemOf(x)) ? 0.5 : 0;
  return akin(x, y) ? 0.5 : null;
}

/** "Planning inspectors", "tree inspectors": a noun before the noun on either side, and the two unlike, make two kinds of one thing. */
function kindsApart({ figure: a }: Figure, { figure: b }: Figure): boolean {
  const [x, y] = [a, b].map(({ of }) => [
    ...tellingWords((of ?? '').toLowerCase().split(/\s+/).slice(0, -1)),
  ]);
  if (!x?.length || !y?.length) return false;
  return !x.some((word) => y.some((other) => word === other || akin(word, other)));
}

/** The counted noun as it stands: "72 swimming pools". Null where the figure stands alone. */
const nounOf = ({ figure: { of } }: Figure): string | null =>
  of
    ?.toLowerCase()
    .match(/\p{L}[\p{L}-]*/gu)
    ?.at(-1) ?? null;

const sameHead = ({ measure: a }: Figure, { measure: b }: Figure): boolean =>
  a !== null && b !== null && a.kind === b.kind && (a.head === b.head || akin(a.head, b.head));

/** "51 per cent of those on the drug": of whom, the other side says. */
const ofThose = ({ figure: x, measure: a }: Figure, { figure: y, measure: b }: Figure): boolean =>
  x.role === 'part' && y.role === 'part' && (a === null) !== (b === null);

const MONEY = new Map(
  MONEY_LINES.flatMap((line) => {
    const words = line.split(' ');
    return words.map((word) => [canonical(word), words[0] ?? word] as const);
  }),
);

/** Money of one kind: paid for a thing, earned, lost, owed. More is open where one side does not tell its kind; null for two kinds. */
function oneMoney(a: Figure, b: Figure): number | null {
  const [x, y] = [kindOfMoney(a), kindOfMoney(b)];
  if (x === null || y === null) return UNTOLD;
  return x === y || akin(x, y) ? 0 : null;
}

const UNTOLD = 0.75;

/** The line of the measured noun, or the noun; null where only the verb tells what the money is ("left £6"). */
function kindOfMoney({ claim, measure }: Figure): string | null {
  if (!measure) return null;
  const known = MONEY.get(measure.head);
  if (known !== undefined) return known;
  return measure.head === canonical(claim.claim.frame.predicate?.lemma ?? '') ? null : measure.head;
}

/** The unit itself shows nothing. */
function unitWords(a: Figure, b: Figure): ReadonlySet<string> {
  return wordsInText([a, b].map(({ figure }) => (figure.unit === '1' ? '' : figure.text)).join(' '));
}
