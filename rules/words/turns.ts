/**
 * Which way a thing went, where the verb does not say: "is up", "got worse", "sold less than the year before".
 * Note: a phrase belongs here where the word behind the verb gives the direction whatever the thing is. Lower case, one pattern a line.
 */
export const UP_PHRASES: readonly string[] = [
  '(?:be|is|are|was|were|been|being|stand|stands|stood|remain|remains|remained) (?:\\w+ly |still |well |now )*(?:up|higher|ahead|on the rise|on the increase|on the up|at a (?:record|new) high)',
  '(?:get|gets|got|getting|become|becomes|became|grow|grows|grew|look|looks|looked|do|does|did|done) (?:\\w+ly |much |far |a lot )*(?:better|bigger|larger|longer|higher|stronger|fuller|busier)',
  '(?:pick|picks|picked|picking) up',
  '(?:sold|took|earned|carried|produced|made|drew|attracted) more (?!than one)',
  'better than (?:last year|the year before|a year (?:ago|earlier)|ever|before)',
];

export const DOWN_PHRASES: readonly string[] = [
  '(?:be|is|are|was|were|been|being|stand|stands|stood|remain|remains|remained) (?:\\w+ly |still |well |now )*(?:down|lower|fewer|on the wane|on the decline|on the slide|at a (?:record|new) low)',
  '(?:get|gets|got|getting|become|becomes|became|grow|grows|grew|look|looks|looked|do|does|did|done) (?:\\w+ly |much |far |a lot )*(?:worse|smaller|shorter|lower|weaker|thinner|emptier|quieter)',
  '(?:drop|drops|dropped|fall|falls|fell|fallen|tail|tails|tailed|level|slip|slips|slipped) (?:off|away|back)',
  '(?:go|goes|went|gone|come|comes|came) (?:down|backwards|downhill)',
  '(?:sold|took|earned|carried|produced|made|drew|attracted) (?:less|fewer)\\b',
  'worse than (?:last year|the year before|a year (?:ago|earlier)|ever|before)',
];

/**
 * Words for how many come, belong or are taken in, with the words for those who do: when the one rises, so does the other.
 * Note: used only where both sides tell which way it went. Lemmas, lower case.
 */
export const MEASURED_LINES: readonly string[] = [
  'attendance visitor spectator audience crowd gate footfall turnout',
  'enrolment enrollment pupil student intake',
  'membership member',
  'readership circulation reader',
  'ridership passenger patronage boarding',
  'staffing staff headcount workforce employee',
  'unemployment jobless claimant',
  'takings sale turnover revenue income receipt',
  'tourism tourist visitor',
  'crime offence offense',
  'output production',
  'traffic vehicle car lorry',
  'population resident inhabitant',
];
