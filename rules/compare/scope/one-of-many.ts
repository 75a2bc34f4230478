/**
 * Events of which there are several, so that two days are those of two: a part and its whole ("the depot", "the canteen at the depot"),
 * one more of a kind ("a second painting"), and what is done again and again ("the committee met").
 */
import type { Term } from '../../../model/claim.js';
import type { CaseClaim } from '../../rule.js';
import { eventOf } from '../identity/event-view.js';
import { likeWords } from '../identity/ground.js';
import { matterOf } from './matter.js';
import { partAndWhole } from './narrowed.js';
import type { SetApart } from './set-apart.js';
import { wordsOfTerm } from '../identity/terms.js';
import { canonical, wordsInText } from '../words/words.js';

/** "The clinic opened", "the clinic’s new wing opened"; "the depot shut", "the canteen at the depot shut". */
export function partApart(first: CaseClaim, second: CaseClaim): SetApart | null {
  const part = partAndWhole(first.claim, second.claim) ?? within(first, second) ?? within(second, first);
  return (
    part && { explanation: 'subset', message: `“${part[0]}” and “${part[1]}” are a part and its whole.` }
  );
}

/** Classes of what is done to a place or a building: each of its parts may have a day of its own. */
const OF_PLACES = /^(?:open|close|build|demolish)$/;

/** The subject of the one stands in that of the other. */
function within(one: CaseClaim, other: CaseClaim): [string, string] | null {
  const { class: kind, theme: part } = eventOf(one.claim);
  const whole = eventOf(other.claim).theme;
  if (!part || !whole || part.pronoun || whole.pronoun || !OF_PLACES.test(kind ?? '')) return null;
  if (likeWords(part.head, whole.head)) return null;
  const places = one.claim.frame.others.filter(
    ({ role, term }) => IN.test(role) && isBehind(part, role, term),
  );
  return places.some(({ term }) => wordsOfTerm(term).has(canonical(whole.head)))
    ? [part.text, whole.text]
    : null;
}

const IN = /^(?:at|in|on|of|inside|within)$/;
const isBehind = (term: Term, role: string, { start }: Term): boolean =>
  start > term.end && start - term.end <= role.length + 2;

/** "A second painting", "another boat": one more than the first. */
export const oneMore = ({ claim }: CaseClaim): boolean => {
  const { agent, theme } = eventOf(claim);
  return [agent, theme].some((term) => MORE.test(term?.text ?? ''));
};
const MORE =
  /^(?:an?|another|one|its|his|her|their|the)? ?(?:second|third|fourth|fifth|sixth|another|further)\b/i;

/** Verbs of what bodies and people do time and again, with nothing that they do it to. */
const RECURS =
  /^(?:meet|sit|gather|convene|assemble|play|train|practise|practice|perform|sing|march|preach|rehearse|exercise)$/;

/** There is one first and one last time. */
const ONCE = /\bfor the (?:first|last|only) time\b/i;

/** "The committee met on 3 May", "on 10 May": nothing but who did it shows that it was one time. */
export function bothRecur(first: CaseClaim, second: CaseClaim): boolean {
  const [a, b] = [first, second].map(({ claim }) => claim.frame);
  if (!a || !b || ![a, b].every(({ predicate }) => RECURS.test(predicate?.lemma ?? ''))) return false;
  if ([first, second].every(({ claim }) => ONCE.test(claim.quote.exact))) return false;
  const told = [a, b].flatMap(({ agent, predicate, theme }) => [agent?.text, theme?.text, predicate?.lemma]);
  const times = [first, second].flatMap(({ claim }) => claim.times.map(({ text }) => text));
  return matterOf(first, second, wordsInText([...told, ...times].join(' '))).words.length === 0;
}
