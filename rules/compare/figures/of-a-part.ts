/**
 * Whether a figure is of a part by the words of its own sentence: "the first day of the strike", "cracks in the spillway of the dam",
 * "380 beds open", "its largest supplier". What narrows it stands in the other paper without the narrowing words, so that the two papers
 * share nearly all their words and the smaller figure is still of less. Source: restrictive modification (Quirk et al. 1985, 17.3-5).
 */
import type { Term } from '../../../model/claim.js';
import type { CaseClaim } from '../../rule.js';
import { PARTS } from '../../words/parts.js';
import type { Figure } from './figure-slots.js';
import { areNews, knownTo } from '../scope/known-to.js';
import { canonical, tellingWords, wordsInText } from '../words/words.js';

/** The words that make the smaller figure one of a part, or the larger one of more; null where there are none. */
export function ofAPart(small: Figure, large: Figure): string | null {
  return (
    stateBehind(small, large.claim) ??
    ofSubject(small.claim, large.claim) ??
    fromThem(small, large.claim) ??
    spotWithin(small, large.claim) ??
    someOfThem(small, large) ??
    madeBy(small, large) ??
    severalOf(small, large)
  );
}

/** "380 beds open", "900 men underground": an adjective or adverb right behind the noun picks those of whom it is true (17.56-58). */
const STATE =
  /^ (open|free|empty|vacant|occupied|available|closed|unused|unpaid|full-time|part-time|underground|afloat|ashore|aboard|abroad|overseas|offshore|online|outstanding|remaining|missing|alive|present|absent|awake|asleep|ready|(?:in|out of|on) (?:use|service|duty|hand|order|stock|work|strike))\b/;

function stateBehind({ claim: { claim }, figure }: Figure, other: CaseClaim): string | null {
  const [, state] = STATE.exec(claim.quote.exact.slice(Math.max(0, figure.end - claim.quote.start))) ?? [];
  return state !== undefined && areNews(wordsInText(state), knownTo(other)) ? state : null;
}

/** A stretch, step or part, of which a thing has several. */
const STRETCH =
  /\b(?:first|second|third|fourth|last|final|opening|closing|initial|early|earlier|later|next|upper|lower)\s|^(?:the |its |an? )?(?:second|minute|hour|day|night|week|month|quarter|year|round|leg|lap|half)s?\b/i;

/** "The first day of the strike" beside "the strike": the subject of the one is a part of the subject of the other. */
function ofSubject(part: CaseClaim, whole: CaseClaim): string | null {
  const [x, y] = [subjectOf(part), subjectOf(whole)];
  if (!x || !y || canonical(x.head) === canonical(y.head) || !x.words.includes(y.head)) return null;
  const [lead = '', ...of] = x.text.split(' of ');
  return of.length > 0 && (STRETCH.test(lead) || PARTS.has(x.head.toLowerCase())) ? x.text : null;
}

function subjectOf({ claim: { frame } }: CaseClaim): Term | null {
  const { agent, theme, predicate } = frame;
  return (
    [agent, theme].find((term) => term && predicate && !term.pronoun && term.end <= predicate.start) ?? null
  );
}

/** "240 objections from the street": a light verb makes those from whom they come its doer. */
function fromThem({ claim: { claim }, figure }: Figure, other: CaseClaim): string | null {
  const { agent } = claim.frame;
  const between = claim.quote.exact.slice(
    Math.max(0, figure.end - claim.quote.start),
    Math.max(0, (agent?.start ?? 0) - claim.quote.start),
  );
  return agent && /^\s+from\s+$/.test(between) && areNews(tellingWords(agent.words), knownTo(other))
    ? agent.text
    : null;
}

/** "In the spillway of the dam" beside "in the dam": a place within the one that the other paper names and no more. */
function spotWithin({ claim: { claim }, figure }: Figure, other: CaseClaim): string | null {
  const known = knownTo(other);
  const spot = claim.frame.others.find(
    ({ role, term }) =>
      /^(?:in|on|at|from|along|under|of)$/.test(role) &&
      (term.start >= figure.end || term.end <= figure.start) &&
      areNews(tellingWords([term.head]), known) &&
      [...tellingWords([...term.words, term.owner ?? ''])].some((word) => heads(other).has(word)),
  );
  return spot?.term.text ?? null;
}

/** The nouns of a claim's phrases. */
const heads = ({ claim: { frame } }: CaseClaim): ReadonlySet<string> =>
  tellingWords(termsOf(frame).map(({ head }) => head));

const termsOf = ({ agent, theme, others }: CaseClaim['claim']['frame']): Term[] =>
  [agent, theme, ...others.map(({ term }) => term)].filter(
    (term): term is Term => term !== null && !term.pronoun,
  );

/** "People with serious burns", "its largest supplier" beside "people with burns", "its suppliers": of several some are picked out. */
function someOfThem(small: Figure, large: Figure): string | null {
  const known = knownTo(large.claim);
  const all = besides(large);
  const some = besides(small).find((term) =>
    all.some(
      (other) =>
        canonical(other.head) === canonical(term.head) &&
        isPlural(other) &&
        areNews(extra(term, other), known),
    ),
  );
  return some?.text ?? null;
}

/** "Six papers by Professor Laidlaw" beside "74 papers": those that one of several made. */
function madeBy({ claim: { claim }, figure }: Figure, { claim: { claim: other } }: Figure): string | null {
  const behind = claim.quote.exact.slice(Math.max(0, figure.end - claim.quote.start));
  const [, maker] = /^ by ((?:\p{Lu}[\p{L}’'-]+ ?)+)/u.exec(behind) ?? [];
  const name = maker?.trim().split(' ').at(-1);
  return maker !== undefined && name !== undefined && !other.quote.exact.includes(name)
    ? `by ${maker.trim()}`
    : null;
}

/** The phrases that do not hold the figure itself. */
const besides = ({ claim: { claim }, figure }: Figure): Term[] =>
  termsOf(claim.frame).filter(({ start, end }) => end <= figure.start || figure.end <= start);

/** The words before the noun that the other phrase has not. */
const extra = ({ words, head }: Term, other: Term): ReadonlySet<string> => {
  const own = tellingWords(other.words);
  const before = words.slice(0, Math.max(0, words.indexOf(head)));
  return new Set([...tellingWords(before)].filter((word) => !own.has(word)));
};

const isPlural = ({ text }: Term): boolean => /(?:[^s]s|men|people|children)$/.test(text);

/** "The vase cost £18,000", "the pair of vases £44,000": one of them, and several; "one of the vases", "the vases". */
function severalOf(small: Figure, large: Figure): string | null {
  const several = besides(large).find((all) =>
    besides(small).some(
      (one) =>
        isPlural(all) &&
        all.words.includes(one.head) &&
        (OF_THEM.test(one.text) ? !OF_THEM.test(all.text) : ONE.test(one.text) && !isPlural(one)),
    ),
  );
  return several?.text ?? null;
}

const ONE = /^(?:the|an?|one|its|their|his|her|this|that) /i;
const OF_THEM = /^(?:one|two|three|some|several|many|most|any|each|either) of /i;
