/**
 * Words that say what a figure measures without naming it: "the bypass will cost £38m" tells its cost, "34 per cent of voters turned
 * out" the turnout. The noun is the one that reports on budgets, staff and trade use for the same figure.
 */

/** Verbs whose subject has a cost, price or size: the amount is that of the subject. Source: the measure verbs of Levin (1993, class 54). */
const SIZES: Readonly<Record<string, string>> = {
  cost: 'cost',
  save: 'saving',
  weigh: 'weight',
  fetch: 'price',
  seat: 'capacity',
  accommodate: 'capacity',
  'go for': 'price',
};

/** Verbs of having and spending: the amount is the subject's own, on or for something. */
const AMOUNTS: Readonly<Record<string, string>> = {
  spend: 'spending',
  invest: 'investment',
  lose: 'loss',
  earn: 'earnings',
  owe: 'debt',
  borrow: 'borrowing',
  pay: 'payment',
  charge: 'charge',
  donate: 'donation',
  raise: 'takings',
  'bring in': 'takings',
  'take in': 'takings',
};

/** Nouns whose "on …" or "for …" narrows them to a part: "spending on buses", "the bill for repairs". */
const SPENT_ON = new Set(
  'spending expenditure cost investment budget price fee charge bill payment fund grant outlay'.split(' '),
);

/** Verbs of work on a thing: what it is done "for" in money is its cost. Source: verbs of creation and change of state (Levin 1993, classes 26 and 45). */
const WORKS = new Set(
  'do build make carry complete finish install erect repair restore renovate refurbish rebuild convert replace mend resurface'.split(
    ' ',
  ),
);

/** Verbs of paying and getting, of which "in" tells the kind of sum: "pays £7,200 a year in rent", "raised £2m in donations". */
const PASSES = new Set(
  'pay spend receive get raise lose owe earn collect take give claim donate save'.split(' '),
);

/** Behind "in" no kind of sum, but how or when it is paid. */
const MANNERS = new Set(
  'cash advance full total all instalment return error kind part exchange court person return stage addition installment aid'.split(
    ' ',
  ),
);

/** What is taken in charges is no charge: "raised £4m in tolls". */
const CHARGES = new Set('charge fee fare toll ticket payment'.split(' '));

/** Verbs of having: "has a deficit of £12m", "made a loss of £5m", "runs a £4m surplus". The subject owns what is measured. */
const OWNS = new Set('have make report record post face run carry hold show'.split(' '));

/** Verbs of trade: what something is sold "for" or "at" is its price. */
const TRADES = new Set('sell buy purchase acquire auction let lease rent price'.split(' '));

/** Verbs of measure, of which the subject itself is measured: "reserves stood at", "the total reached", "the list runs to". */
const OF_SUBJECT = new Set(
  'be stand total number average amount reach hit measure remain stay become come go run span stretch have hold contain seem appear'.split(
    ' ',
  ),
);

/** Verbs that set an amount: "put the cost at", "capped fares at", "fixed the levy at". The object is measured. */
const SETS = new Set(
  'put set fix cap estimate value keep hold peg limit freeze maintain leave reckon assess assume budget'.split(
    ' ',
  ),
);

/** Nouns behind "in" that say what an amount is: "£12m in the red", "£4m in arrears". */
const STATES: Readonly<Record<string, string>> = {
  red: 'deficit',
  black: 'surplus',
  deficit: 'deficit',
  surplus: 'surplus',
  debt: 'debt',
  arrears: 'arrears',
  arrear: 'arrears',
  profit: 'profit',
};

/** What a share of people who do something is called. */
const SHARES: Readonly<Record<string, string>> = { 'turn out': 'turnout', vote: 'turnout' };

/** Nouns for the people whom a body employs: a count of them with an owner is its size. */
const STAFF = new Set('staff worker workforce employee people person personnel'.split(' '));

/** On which side of a standard an amount stands: "£2m over budget", "12 per cent below the estimate". */
const SIDES: Readonly<Record<string, 'up' | 'down'>> = {
  over: 'up',
  above: 'up',
  'ahead of': 'up',
  beyond: 'up',
  under: 'down',
  below: 'down',
  behind: 'down',
  short: 'down',
};

export const sizeNoun = (verb: string): string | null => SIZES[verb] ?? null;
export const takesOn = (noun: string): boolean => SPENT_ON.has(noun);
export const owns = (verb: string): boolean => OWNS.has(verb);
export const worksOn = (verb: string): boolean => WORKS.has(verb);
export const tellsKind = (verb: string, noun: string): boolean =>
  PASSES.has(verb) &&
  !MANNERS.has(noun) &&
  !(/^(?:raise|collect|take|earn|receive|get)$/.test(verb) && CHARGES.has(noun));
export const trades = (verb: string): boolean => TRADES.has(verb);
export const amountNoun = (verb: string): string | null => AMOUNTS[verb] ?? null;
export const measuresSubject = (verb: string): boolean => OF_SUBJECT.has(verb);
export const setsAmount = (verb: string): boolean => SETS.has(verb);
export const stateNoun = (noun: string): string | null => STATES[noun] ?? null;
export const shareNoun = (predicate: string): string | null => SHARES[predicate] ?? null;
export const isStaff = (noun: string): boolean => STAFF.has(noun);
export const sideOf = (preposition: string): 'up' | 'down' | null => SIDES[preposition] ?? null;
