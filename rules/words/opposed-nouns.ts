/**
 * Nouns that are opposites, and nouns of what a thing has only one of, for sentences told twice with the opposite word. A line's two ends
 * are parted by "/"; lemmas, lower case.
 */

/**
 * How something went or came out. Note: of one thing in one respect at one time only one of the two can be told (Cruse 1986, directional
 * opposites, as nouns of the verbs: "rise", "fall").
 */
export const OUTCOME_NOUN_LINES: readonly string[] = [
  'increase rise growth upturn surge jump expansion / decrease fall decline drop downturn slump reduction cut contraction',
  'improvement / deterioration worsening',
  'victory win triumph / defeat loss',
  'profit surplus gain / loss deficit',
  'success / failure',
  'boost / blow setback',
  'lead / deficit',
  'advantage / disadvantage',
  'presence / absence',
  'surplus glut / shortage',
];

/** What somebody may say of a thing: two may be heard of it, but not from one. Used where the one who says it is the same. */
export const STAND_NOUN_LINES: readonly string[] = [
  'support backing approval / opposition disapproval rejection',
  'praise / criticism condemnation',
  'acceptance / rejection refusal',
  'agreement / disagreement',
  'confidence trust / doubt distrust',
];

/** Verbs of giving one's stand. */
export const STAND_VERBS =
  'express voice declare announce state reiterate repeat pledge promise throw give offer withdraw drop signal confirm maintain show explain'.split(
    ' ',
  );

/** What somebody or something is to another. Note: only where a sentence says that it is, never where it speaks of such people. */
export const ROLE_NOUN_LINES: readonly string[] = [
  'supporter advocate backer champion proponent defender / opponent critic',
  'ally friend / enemy foe opponent rival',
  'winner / loser',
  'victor / vanquished',
  'optimist / pessimist',
  'insider / outsider',
  'asset / liability',
  'strength / weakness',
  'maximum / minimum',
];

/**
 * Functional nouns: of each of them a thing has one in the respect told (Löbner 1985, Definites), so that its qualities cannot be
 * opposite: a rate is not high and low. Of houses and ships a thing may have a large and a small one.
 */
export const FUNCTIONAL_NOUNS: ReadonlySet<string> = new Set(
  'number rate share level proportion percentage price cost value amount quantity chance likelihood probability risk reputation relationship relation role influence effect impact result outcome performance showing standing turnout lead margin advantage start finish mandate opinion view impression image rating score quality standard degree extent demand supply economy pace speed temperature volume majority minority income salary growth interest response reaction mood tone record defeat victory win loss rise fall increase decrease drop decline position place part night day year success profit turnover output attendance audience weight height length depth size age'.split(
    ' ',
  ),
);
