/** What a quantity measures, as rules compare it: the reader's measure with canonical words. */
import type { Measure as ReadMeasure, Quantity } from '../../../model/claim.js';
import type { CaseClaim, Key, Sides } from '../../rule.js';
import { MONEY_LINES } from '../../words/slots.js';
import { aboutWords } from './about.js';
import { dimensionOf } from './dimensions.js';
import { oneName } from '../words/one-name.js';
import { onceOf } from '../words/once.js';
import { canonical, tellingWords, wordsInText } from '../words/words.js';

/** The measured thing: canonical words and head. */
export interface Measure {
  head: string;
  words: ReadonlySet<string>;
  /** Canonical words of the part that it is narrowed to. */
  scope: ReadonlySet<string>;
  /** True for counts and shares of things, to which the predicate still adds what happens to them. */
  counted: boolean;
  /** Of a price, what else the claim speaks of: for whom it is may stand anywhere in it. Empty for other measures. */
  near: ReadonlySet<string>;
  owner: string | null;
  kind: ReadMeasure['kind'];
  /** The way that a change goes. */
  direction: 'up' | 'down' | null;
}

/** The measure of a claim's quantity; null where the reader found none. */
export function measureOf(own: CaseClaim, quantity: Quantity): Measure | null {
  const place = own.claim.quantities.indexOf(quantity);
  // a figure brought into another unit is none of the claim's
  if (place < 0) return find(own, quantity);
  const known = measuresOf(own);
  let measure = known[place];
  if (measure === undefined) known[place] = measure = find(own, quantity);
  return measure;
}

const measuresOf = onceOf((): (Measure | null)[] => []);

function find(own: CaseClaim, quantity: Quantity): Measure | null {
  const read = own.claim.frame.measures?.find(({ start }) => start === quantity.start);
  const told = read ? fromRead(read) : fromCounted(quantity);
  const found = told && (asDimension(told, own, quantity) ?? told);
  const plain = found && { ...found, near: NOTHING };
  return (
    plain && (priceOfThing(plain, own, quantity) ?? costBefore(plain, own, quantity) ?? asPrice(plain, own))
  );
}

type Found = Omit<Measure, 'near'>;

function fromRead({ kind, head, words, scope, owner, direction }: ReadMeasure): Found {
  const telling = tellingWords(words);
  const name = canonical(head);
  return {
    // "the jobless rate" is about the jobless
    head: telling.has(name) ? name : ([...telling].at(-1) ?? name),
    words: telling,
    scope: tellingWords(scope),
    counted: kind === 'count' || kind === 'share',
    owner,
    kind,
    direction,
  };
}

/** "The dam is 40 metres high": the height of the dam. */
function asDimension(told: Found, own: CaseClaim, quantity: Quantity): Found | null {
  const dimension = told.kind === 'level' ? dimensionOf(own, quantity) : null;
  if (!dimension) return null;
  const { noun, adjective, owner } = dimension;
  const rest = [...told.words].filter((word) => word !== canonical(adjective));
  return { ...told, head: noun, words: new Set([noun, ...rest]), owner: owner ?? told.owner };
}

const NOTHING: ReadonlySet<string> = new Set();
const COST = canonical('cost');
const PAID = new Set(['charge', 'fare', 'payment'].map(canonical));

/** Nouns that are sums of money themselves: "a fund is £2m" tells no price of the fund. */
const SUMS = new Set(
  [
    ...MONEY_LINES.flatMap((line) => line.split(' ')),
    ...'budget fund prize sum amount pot bequest legacy bid tender offer quote'.split(' '),
  ].map(canonical),
);

/** "A day ticket is £4", "tickets are £12": what any one of a kind is in money is its price. */
function priceOfThing(measure: Measure, { claim }: CaseClaim, { unit, start }: Quantity): Measure | null {
  const { head, words, kind } = measure;
  const { predicate, others, theme } = claim.frame;
  if (kind !== 'level' || !/^[A-Z]{3}$/.test(unit) || predicate?.lemma !== 'be' || !theme) return null;
  const said = others.some(
    ({ role, term }) => role === 'attribute' && term.start <= start && start < term.end,
  );
  const any = /^(?:an?|each|every|\p{L}+s$)(?:\s|$)/iu.test(theme.text);
  return said && any && words.has(head) && !SUMS.has(head)
    ? { ...measure, head: COST, words: new Set([COST, ...words]) }
    : null;
}

/** What is built, bought or carried out for a sum that is named before it. */
const COSTING = new Set(
  'scheme project plan programme bridge road building school hospital station stadium centre extension wing refurbishment repair works upgrade redevelopment development restoration relocation move bypass tunnel tram line harbour pier pool library theatre museum depot site house ship ferry boat plane tower hall campus laboratory'
    .split(' ')
    .map(canonical),
);

/** "The £3m scheme": what it costs. */
function costBefore(measure: Measure, { claim }: CaseClaim, { unit, end }: Quantity): Measure | null {
  const { head, words, kind } = measure;
  if (kind !== 'level' || !/^[A-Z]{3}$/.test(unit) || !COSTING.has(head)) return null;
  const behind = claim.quote.exact.slice(end - claim.quote.start);
  const named = /^ ((?:[\p{L}’-]+ ?){1,3})/u.exec(behind)?.[1]?.trim().split(' ') ?? [];
  return named.some((word) => canonical(word) === head)
    ? { ...measure, head: COST, words: new Set([COST, ...words]) }
    : null;
}

/** "charged £3 for lunch", "paid £3 for lunch": what is given for a thing is its price. */
function asPrice(measure: Measure, own: CaseClaim): Measure {
  const { head, words, scope, kind } = measure;
  if (!PAID.has(head) || kind !== 'level') return measure;
  const rest = [...words].filter((word) => word !== head);
  return {
    ...measure,
    head: COST,
    words: new Set([COST, ...rest, ...scope]),
    scope: NOTHING,
    near: aboutWords(own),
    owner: null,
  };
}

/** A claim made by hand has no measures; what its figures count may be given all the same. */
function fromCounted({ of, unit }: Quantity): Found | null {
  const words = wordsInText(of ?? '');
  const head = [...words].at(-1);
  if (head === undefined) return null;
  const counted = unit === '1';
  return {
    head,
    words,
    scope: new Set(),
    counted,
    owner: null,
    kind: counted ? 'count' : 'level',
    direction: null,
  };
}

/** A measure of one word meets every measure with its head; of the others under that head, only measures of one word. */
const WHOLE: Sides = { is: ['whole'], meets: ['whole', 'part'] };
const PART: Sides = { is: ['part'], meets: ['whole'] };

/**
 * Keys under which two measures that can be one meet: the head, where one of them has no other word; else the head with a word
 * that both have. So thousands of budgets, each with a name of its own, are not compared with each other.
 */
export function measureKeys({ head, words }: Measure, kind = ''): Key[] {
  const others = [...words].filter((word) => word !== head);
  return [
    { key: `${kind} ${head}`, sides: others.length === 0 ? WHOLE : PART },
    ...others.map((word) => `${kind} ${[head, word].sort().join(' ')}`),
  ];
}

/** True where two measures can be one: same head, no modifier on both sides that parts them, and no two owners. */
export function sameMeasure(a: Measure, b: Measure): boolean {
  if (a.head !== b.head && !(a.words.has(b.head) && b.words.has(a.head))) return false;
  if (ownersDiffer(a.owner, b.owner) || !covers(a, b)) return false;
  return holdsAll(a.words, b.words) || holdsAll(b.words, a.words);
}

/** True where neither is narrowed to a part that the other does not speak of: a part is not the whole. */
const covers = (a: Measure, b: Measure): boolean =>
  (a.scope.size === 0 && b.scope.size === 0) || speaksOf(b, a.scope) || speaksOf(a, b.scope);

/** The part is a word of the other, or of its claim where that tells a price: "charged £3 for a lunch for juniors". */
const speaksOf = ({ words, scope, near }: Measure, part: ReadonlySet<string>): boolean =>
  part.size > 0 && [...part].every((word) => words.has(word) || scope.has(word) || near.has(word));

/** Two owners that are known and share no name; pronouns that stand for nobody known are no owners. */
export function ownersDiffer(a: string | null, b: string | null): boolean {
  if (a === null || b === null || UNKNOWN.test(a) || UNKNOWN.test(b)) return false;
  return !oneName(a, b) && canonical(a) !== canonical(b);
}

const UNKNOWN = /^(?:my|your|his|her|its|our|their|whose)$/;

function holdsAll(words: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  for (const word of others) if (!words.has(word)) return false;
  return true;
}
