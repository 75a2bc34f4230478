/** Whether one word is made from the other: the noun of a verb's act ("clearance" of "clear"), the doer, the quality. */

/** How a word's end changes, which words change so, and the endings that may follow. Source: Quirk et al. 1985, I.31-41. */
const CUTS: readonly (readonly [cut: RegExp, by: string, of: RegExp, endings: RegExp])[] = [
  [/$/, '', /./, /^(?:ance|ence|ancy|ency|ation|ition|ment|ing|ure|age|ity|ness|th)$/],
  // "invite", "invitation"; "close", "closure"
  [/e$/, '', /./, /^(?:ance|ence|ancy|ency|ation|ition|ing|ure|age|ity|th)$/],
  // "deny", "denial"; "carry", "carriage"
  [/y$/, 'i', /./, /^(?:ance|age|ness|er|al)$/],
  // "decide", "decision"; "expand", "expansion"; "convert", "conversion"
  [/(?:de|d|t)$/, '', /./, /^(?:sion|tion)$/],
  // By chance too in short words ("miss", "mission"; "corn", "corner"), so of longer ones alone
  [/e?$/, '', /^.{5}/, /^(?:ion|er|or|al)$/],
  // "complain", "complaint"; "discover", "discovery"; never "plan", "plant" or "part", "party"
  [/$/, '', /^.{3,}ain$/, /^t$/],
  [/$/, '', /^.{3,}er$/, /^y$/],
];

/** Letters that a base keeps at least. */
const SHORTEST = 4;

/** Words that are made so by their look alone: a department is no departing. */
const BY_LOOK =
  /^(?:department|apartment|basement|counter|charter|quarter|message|average|business|evening|university)$/;

/** True for "clear" and "clearance", "enrol" and "enrolment", "decide" and "decision"; lemmas, lower case. */
export function derived(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < SHORTEST || !long.startsWith(short.slice(0, SHORTEST - 1)) || BY_LOOK.test(long))
    return false;
  return CUTS.some(([cut, by, of, endings]) => {
    if (!of.test(short) || !cut.test(short)) return false;
    const base = short.replace(cut, by);
    return base.length >= SHORTEST && long.startsWith(base) && endings.test(long.slice(base.length));
  });
}
