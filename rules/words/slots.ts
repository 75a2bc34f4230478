/** What figures are figures of, where two papers may use another word for it. */

/**
 * Kinds of money. Note: a line holds the measures that answer one question of a sum (what is given for a thing, what comes in, what
 * is lacking); sums of two lines are never one sum. Lemmas as measures have them, the first names the line.
 */
export const MONEY_LINES: readonly string[] = [
  'cost price bill charge fare fee payment spending spend outlay expense expenditure estimate rent toll premium',
  'revenue income sale turnover takings receipts raise collection donation',
  'profit surplus gain earnings',
  'deficit loss shortfall gap overspend hole',
  'debt borrowing loan overdraft arrears liability mortgage',
  'wage salary pay earnings stipend',
  'fine penalty',
  'compensation damages award settlement',
  'saving cutback reduction',
  'grant subsidy award',
  'reserve balance',
  'value worth valuation',
  'investment',
  'dividend',
];

/**
 * Nouns of which so many are counted in every report that a count of them is a count of nothing in particular: what is said of them
 * must tell. Lemmas, lower case.
 */
export const VAGUE: readonly string[] =
  'people person man woman child member resident case time thing site place job post employee staff worker home house visitor customer'.split(
    ' ',
  );
