/**
 * The grades that inspectors, testers and examiners give, each scale from the best to the worst. One thing has one grade of a scale at
 * a time. Words of one step mean the same; words of other meanings ("good" of a meal) are told apart by the verb or noun of rating that
 * they stand with. Source: the scales of school, care and hygiene inspections, water classes and credit ratings, and dictionaries.
 */
export const GRADE_STEPS: readonly string[] = [
  'outstanding excellent exceptional',
  'good',
  'satisfactory fair adequate sufficient mediocre average moderate improvement',
  'inadequate poor unsatisfactory failing bad weak',
];

/** Verbs of giving a grade; the grade stands behind them. */
export const RATING_VERBS = 'rate grade judge class classify rank deem assess';

/** Nouns of a grade: "a rating of good", "an outstanding rating". */
export const RATING_NOUNS = 'rating grade score mark grading judgement judgment classification';

/** Verbs by which something comes by a grade or has it. */
export const HOLDING_VERBS =
  'have get receive earn hold achieve gain win score carry keep give award be obtain';

/** Marks of examinations, from the best. */
export const EXAM_MARKS = 'distinction merit pass fail';

/** Who rates as an office: an inspection is one rater, by whatever name. */
export const RATING_OFFICES =
  'inspector inspection inspectorate regulator watchdog commission ofsted examiner report';
