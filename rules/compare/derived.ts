/** Whether one word is made from the other: the noun of a verb's act ("clearance" of "clear"), the doer, the quality. */

/** Endings that make a noun of a verb or an adjective. Source: Quirk et al. 1985, I.31-41. */
const ENDING =
  /^(?:ance|ence|ancy|ency|ation|ition|tion|sion|ion|ment|al|ing|er|or|ure|age|ity|ness|th|y|t)$/;

/** Final letters that a verb loses or changes before such an ending: "decide", "supply", "permit". */
const SHORTEST = 4;

/** True for "clear" and "clearance", "enrol" and "enrolment", "decide" and "decision"; lemmas, lower case. */
export function derived(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < SHORTEST || short === long) return false;
  for (const base of new Set([short, short.replace(/(?:e|y|de|d|t|te)$/, ''), short.replace(/y$/, 'i')]))
    if (base.length >= SHORTEST && long.startsWith(base) && ENDING.test(long.slice(base.length))) return true;
  return false;
}
