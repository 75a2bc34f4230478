/**
 * What narrows a figure to a part: the phrase behind it ("pupils in the first year", "£4,000 on the bar"), a shorter stretch of time, a
 * place in the match ("at home"). A smaller figure that is narrowed by something of which the other paper knows nothing is of a part
 * of what the other counts, and both can stand.
 */
import type { Claim, Quantity, Term, Time } from '../../../model/claim.js';
import type { CaseClaim } from '../../rule.js';
import { CONTRAST_LINES } from '../../words/contrasts.js';
import { isKindOf } from '../words/akin.js';
import type { Figure } from './figure-slots.js';
import { areNews, knownTo } from '../scope/known-to.js';
import { entityOf } from '../identity/names.js';
import type { SetApart } from '../scope/set-apart.js';
import { oneName } from '../words/one-name.js';
import { datedTimes } from '../identity/times.js';
import { tellingWords, wordsInText } from '../words/words.js';

/** Prepositions whose phrase, behind a noun or its verb, marks off some of what is counted (Quirk et al. 1985, 17.37-46). */
const NARROWING =
  /^(?:of|for|to|about|with|without|among|on|in|at|from|under|over|along|inside|outside|near|within|against|aboard|off|per|as|towards?|above|below|beneath|beyond|behind)$/;

/** What narrows one figure, and is unknown to the other paper; null where nothing does. */
export function narrowedBy(one: Figure, other: Figure): string | null {
  const known = knownTo(other.claim);
  const phrase = phrasesBehind(one).find(
    (term) => isNews(term, other.claim, known) || isPart(term, other.claim),
  );
  if (phrase) return phrase.text;
  const clause = clauseBehind(one);
  if (clause !== null && areNews(wordsInText(clause), known)) return clause;
  return kindWithin(one, other);
}

/** A phrase of the claim, before the figure or behind it, that marks off what the other paper does not speak of; null where none does. */
export function narrowedTo({ claim }: CaseClaim, figure: Quantity, other: CaseClaim): string | null {
  const known = knownTo(other);
  // "with 1,200 seats it is the largest on the coast": what is said of it does not narrow it
  const said = claim.frame.others.find(({ role, term }) => role === 'attribute' && figure.end <= term.start);
  const phrase = claim.frame.others.find(
    ({ role, term }) =>
      !(said && said.term.start < term.start) &&
      (NARROWING.test(role) || role === 'co-agent' || role === 'and') &&
      !term.pronoun &&
      !(term.start <= figure.start && figure.end <= term.end) &&
      !claim.times.some((time) => time.start < term.end && term.start < time.end) &&
      (isNews(term, other, known) || isPart(term, other)),
  );
  return phrase?.term.text ?? null;
}

function isNews(term: Term, { claim }: CaseClaim, known: ReadonlySet<string>): boolean {
  const name = entityOf(term);
  if (name && claim.frame.entities.some((entity) => oneName(entity, name))) return false;
  return areNews(tellingWords(term.words), known);
}

/** "In its first year", "on the upper river": a word that shares out a whole, of which the other paper has none. */
function isPart({ text }: Term, { claim }: CaseClaim): boolean {
  const others = plainWords(claim.quote.exact);
  return [...plainWords(text)].some((word) => {
    const line = PARTS.find((all) => all.includes(word));
    return line !== undefined && !line.some((one) => others.has(one));
  });
}
const plainWords = (text: string): Set<string> => new Set(text.toLowerCase().match(/\p{L}[\p{L}-]*/gu));
const PARTS = CONTRAST_LINES.map((line) => line.split(' '));

const BREAK = /[,;:–—(]|\b(?:and|but|when|while|as|who|whose|which|that|because|since)\b/;

/** What stands behind a figure in its claim. */
const textBehind = ({ claim, figure }: { claim: Claim; figure: Quantity }): string =>
  claim.quote.exact.slice(Math.max(0, figure.end - claim.quote.start));

/**
 * Phrases behind the figure and before the next comma or clause that are no times. Of a subject only those before its verb: what is
 * said of it does not narrow it.
 */
function phrasesBehind({ claim: { claim }, figure }: Figure): Term[] {
  const { times, frame } = claim;
  const rest = textBehind({ claim, figure });
  const verb = frame.predicate?.start ?? 0;
  const end = verb > figure.end ? verb : figure.end + (BREAK.exec(rest)?.index ?? rest.length);
  return frame.others.flatMap(({ role, term }) =>
    NARROWING.test(role) &&
    !term.pronoun &&
    figure.end <= term.start &&
    term.start < end &&
    !times.some((time) => time.start < term.end && term.start < time.end)
      ? [term]
      : [],
  );
}

/** "41 people who had no ticket", "63 children aged under five". */
const clauseBehind = (one: Figure): string | null =>
  /^\s+((?:who|whose|that|aged|born|living|working|based)\b[^,;:–—(]*)/.exec(
    textBehind({ ...one, claim: one.claim.claim }),
  )?.[1] ?? null;

/** "Herring" beside "fish": what the one counts or weighs is a kind of what the other does. */
function kindWithin(one: Figure, other: Figure): string | null {
  const [x, y] = [one, other].map(({ figure }) => /\p{L}[\p{L}-]*$/u.exec(figure.of ?? '')?.[0] ?? null);
  return x && y && isKindOf(x, y) ? x : null;
}

/** True where every dated time of the one lies within a longer one of the other: "in August 2010", "in 2010". */
export function withinTime(one: CaseClaim, other: CaseClaim): boolean {
  const [inner, outer] = [datedTimes(one), datedTimes(other)];
  return inner.length > 0 && inner.every((time) => outer.some((all) => liesWithin(time, all)));
}

/** "Since 2010" reaches to the day of the telling. */
function liesWithin(x: Time, y: Time): boolean {
  if (x.earliest === null || x.latest === null || y.earliest === null) return false;
  const end = y.latest ?? (y.relation === 'since' ? '9999' : null);
  return (
    end !== null && y.earliest <= x.earliest && x.latest <= end && (y.earliest < x.earliest || x.latest < end)
  );
}

/** "Fencing and paths" beside "fencing": the larger figure is of one thing more; null where the smaller paper speaks of it too. */
export function addedTo(large: Figure, small: Figure): string | null {
  const known = knownTo(small.claim);
  const { others } = large.claim.claim.frame;
  // "on hedges and walls": a second thing behind one preposition has the role of the first
  const added = others.find(
    ({ role, term }, i) =>
      (role === 'and' || others.slice(0, i).some((one) => one.role === role && one.term.end <= term.start)) &&
      term.start >= large.figure.end &&
      areNews(tellingWords(term.words), known),
  );
  return added?.term.text ?? null;
}

/** "Patients with cancer wait": the subject is narrowed by what the other paper does not speak of. */
export function narrowsSubject({ claim }: CaseClaim, other: CaseClaim): boolean {
  const { agent, theme, predicate, others } = claim.frame;
  const subject = [agent, theme].find((term) => term && predicate && term.end <= predicate.start);
  if (!subject || !predicate || !PLURAL_HEAD.test(subject.text)) return false;
  const known = knownTo(other);
  return others.some(
    ({ role, term }) =>
      NARROWING.test(role) &&
      subject.end <= term.start &&
      term.end <= predicate.start &&
      areNews(tellingWords(term.words), known),
  );
}

/** What moved is a part of what the other speaks of: "rents" and "rents in the villages", "sales" and "sales abroad". Null where neither is. */
export function movedInPart(first: CaseClaim, second: CaseClaim): SetApart | null {
  const narrows = (one: CaseClaim, other: CaseClaim): boolean =>
    narrowsSubject(one, other) || narrowsBehind(one, other) || placedApart(one, other);
  return narrows(first, second) === narrows(second, first)
    ? null
    : { explanation: 'subset', message: 'One speaks of a part of what the other speaks of.' };
}

/** "Our shop saw a fall in sales", "fares rose for children": in its own, and for them, of whom the other paper does not speak. */
const narrowsBehind = ({ claim }: CaseClaim, other: CaseClaim): boolean =>
  claim.frame.others.some(
    ({ role, term }) =>
      /^(?:whole|for|among)$/.test(role) &&
      !term.pronoun &&
      !claim.times.some(({ start, end }) => start < term.end && term.start < end) &&
      areNews(tellingWords(term.words), knownTo(other)),
  );

const placedApart = (one: CaseClaim, other: CaseClaim): boolean =>
  placedBy(one).some((word) => areNews(wordsInText(word), knownTo(other)));

/** Adverbs of place, which say which of all are meant: "abroad", "online", "overseas". Source: Quirk et al. (1985, 8.39). */
export const placedBy = ({ claim }: CaseClaim): string[] =>
  claim.quote.exact.toLowerCase().match(PLACED) ?? [];
const PLACED =
  /\b(?:abroad|overseas|online|nationally|nationwide|locally|worldwide|globally|elsewhere|offshore|indoors|outdoors|upstairs|downstairs)\b/g;

/** One of a kind is known by its name: of several a phrase may pick some. */
const PLURAL_HEAD = /(?:s|men|people|children|staff|crew|personnel|police)$/i;
