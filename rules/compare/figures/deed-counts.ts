/** "2,140 people signed it", "it has 1,240 signatures": how many did a thing is how many such things there are. */
import type { Quantity, Term } from '../../../model/claim.js';
import type { CaseClaim } from '../../rule.js';
import type { Measure } from '../identity/measure.js';
import { canonical } from '../words/words.js';

/** What each does once, and the noun of which each makes one. Lemmas. */
const DEEDS: Readonly<Record<string, string>> = {
  sign: 'signature',
  object: 'objection',
  reply: 'reply',
  respond: 'response',
  complain: 'complaint',
  apply: 'application',
};
const NOUNS = new Set(Object.values(DEEDS).map(canonical));

/** Nouns for all who were at an event. */
const ATTENDANCE = canonical('attendance');
const THRONGS = new Set(['attendance', 'audience'].map(canonical));
/** Verbs of being at an event, and of going there: of these the claim must say where to. Lemmas. */
const ATTENDING = /^(?:attend|watch)$/;
const GOING = /^(?:come|go|flock|turn up|turn out|show up|gather|assemble)$/;
const DRAWING = /^(?:draw|attract|bring|pull|pull in)$/;
/** Whoever comes, by no more than that they came. */
const COMERS = /^(?:people|person|spectator|visitor|attendee|fan)$/;

/** The measure of a figure as so many deeds of one kind; null where it counts none. */
export function deedsCounted(
  { claim }: CaseClaim,
  figure: Quantity,
  measure: Measure | null,
): Measure | null {
  if (!measure || claim.polarity === 'negative') return null;
  if (isAttendance(claim, figure, measure)) return asLevel(measure, ATTENDANCE);
  if (measure.kind !== 'count') return null;
  if (NOUNS.has(measure.head)) return asLevel(measure, measure.head);
  const { agent, predicate } = claim.frame;
  const noun = DEEDS[predicate?.lemma ?? ''];
  const counts = agent !== null && agent.start <= figure.start && figure.start < agent.end;
  return noun !== undefined && counts && PEOPLE.test(agent.head) ? asLevel(measure, canonical(noun)) : null;
}

/** "Some 500 people attended", "a crowd of 200 came", "it drew 300 spectators": how many were there. */
function isAttendance({ frame }: CaseClaim['claim'], figure: Quantity, measure: Measure): boolean {
  const { agent, theme, predicate, others } = frame;
  if (figure.unit !== '1' || figure.role === 'change' || figure.role === 'part') return false;
  if (THRONGS.has(measure.head)) return measure.kind === 'level';
  if (measure.kind !== 'count' || measure.words.size > 1) return false;
  const lemma = predicate?.lemma ?? '';
  const holds = (term: Term | null): boolean =>
    term !== null && term.start <= figure.start && figure.start < term.end && COMERS.test(term.head);
  const placed = others.some(({ role }) => /^(?:to|at|for|in|outside)$/.test(role));
  return DRAWING.test(lemma)
    ? holds(theme)
    : holds(agent) && (ATTENDING.test(lemma) || (GOING.test(lemma) && placed));
}

/** Whoever does it, and not some of them by what they are. */
const PEOPLE =
  /^(?:people|person|resident|member|villager|tenant|parent|customer|reader|neighbou?r|local|worker)$/;

const asLevel = (measure: Measure, head: string): Measure => ({
  ...measure,
  head,
  words: new Set([head]),
  counted: false,
});
