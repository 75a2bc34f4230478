/**
 * Words that belong to one undertaking: a plan for one of them is announced, denied or decided in the words of another.
 * Note: a line joins an undertaking with its means and its legal steps (in employment law, consultation comes before redundancies;
 * a closure is put out to consultation). Sharing a field makes a plan and a denial meet; it never makes two figures one measure.
 * Lemmas, lower case; the first word of a line names it.
 */
export const FIELD_LINES: readonly string[] = [
  'redundancy job post position layoff lay-off dismissal redundant consultation job-cut downsize',
  'strike walkout industrial-action picket ballot',
  'closure close shut shutdown closing relocate relocation',
  'merger merge takeover acquisition acquire amalgamation amalgamate',
  'sale sell disposal privatisation privatise privatization buyer',
  'layoffs furlough',
  'expansion expand extension extend enlarge',
  'evacuation evacuate',
  'recall withdraw withdrawal',
  'resignation resign quit step-down departure',
  'insurance insure insured uninsured cover coverage policy',
  'debt borrowing borrow owe loan overdraft lender',
  'capacity room space',
];
