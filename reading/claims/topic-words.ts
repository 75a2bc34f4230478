/**
 * Words for one aspect of public affairs, and which aspect lies within which. Small on purpose: a wrong sameness makes a false
 * contradiction. Compiled from the headings of council and trust reports; lemmas in wink's spelling.
 */

/** Aspect → the lemmas that name it; each lemma stands for one aspect only. */
const ASPECTS: Readonly<Record<string, string>> = {
  'job cuts': 'job post redundancy layoff lay-off dismissal headcount workforce',
  recruitment: 'recruitment hiring vacancy',
  pay: 'pay wage salary stipend',
  consultation: 'consultation',
  reserves: 'reserve balance',
  deficit: 'deficit shortfall overspend',
  budget: 'budget spending expenditure',
  savings: 'saving efficiency',
  tax: 'tax precept levy rate',
  fares: 'fare ticket',
  charges: 'charge fee tariff',
  grant: 'grant subsidy',
  profit: 'profit earnings margin',
  sales: 'sale turnover revenue',
  debt: 'debt borrowing',
};

/** Population words → the wider population that they belong to. */
export const WITHIN: Readonly<Record<string, string>> = {
  nurse: 'clinical staff',
  doctor: 'clinical staff',
  midwife: 'clinical staff',
  physiotherapist: 'clinical staff',
  finance: 'back office',
  'human resources': 'back office',
  hr: 'back office',
  it: 'back office',
  estate: 'back office',
};

const BY_LEMMA = new Map(
  Object.entries(ASPECTS).flatMap(([aspect, words]) =>
    words.split(' ').map((word): [string, string] => [word, aspect]),
  ),
);

/** The aspect that a lemma names, or null. */
export const aspectOf = (lemma: string): string | null => BY_LEMMA.get(lemma) ?? null;
