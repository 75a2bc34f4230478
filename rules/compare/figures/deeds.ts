/**
 * Whether two claims tell one deed or state of some things, or its opposite, in whatever words: by another verb, by the noun that a
 * light verb carries ("replied", "had a reply"), with a negating prefix ("unanswered") or the other preposition ("out of service").
 */
import type { Term } from '../../../model/claim.js';
import type { CaseClaim } from '../../rule.js';
import { EXCLUSIVE_LINES } from '../../words/exclusive.js';
import { akin } from '../words/akin.js';
import { eventOf } from '../identity/event-view.js';
import { kinDeeds } from '../identity/kin-deeds.js';
import { likeWords } from '../identity/ground.js';
import { entityOf } from '../identity/names.js';
import { oneName } from '../words/one-name.js';
import { oppositesOfWord } from '../turns/opposites.js';
import { relatePredicates } from '../identity/predicates.js';
import { relateTerms } from '../identity/terms.js';
import { standOf, standsClash } from '../stands/stand.js';
import { toldStates } from '../stands/told-states.js';
import { excludes } from '../turns/states.js';
import { canonical, shared, stemOf, tellingWords, wordsInText } from '../words/words.js';

export type DeedRelation = 'same' | 'opposite' | 'different';

/** Verbs that leave it to their complement to say what is so or is done (Jespersen's light verbs, copulas and verbs of posture). */
export const LIGHT: ReadonlySet<string> = new Set(
  'be have get give make take stand remain stay go come put do lie sit become keep leave see receive hold bring draw attract belong'.split(
    ' ',
  ),
);

/** What a claim tells of a group: the words that carry it, and its terms that are not the group. */
interface Deed {
  light: boolean;
  verb: string;
  words: ReadonlySet<string>;
  theme: Term | null;
  agent: Term | null;
  others: readonly { role: string; term: Term }[];
}

/** How what is told of a group by one claim stands to what the other tells of it. `group` holds the canonical words of the group. */
export function relateDeeds(a: CaseClaim, b: CaseClaim, group: ReadonlySet<string>): DeedRelation {
  const [x, y] = [deedOf(a, group), deedOf(b, group)];
  if (termsDiffer(x, y)) return 'different';
  const stands = relateStands(a, b);
  if (stands) return stands;
  const plain = relatePredicates(a, b);
  if (plain === 'opposite' || turned(x, y) || excluded(x, y) || oppositeVerbs(x, y) || statesExclude(a, b))
    return 'opposite';
  if (!x.light && !y.light)
    return plain === 'same' || kinDeeds(a, b) || someMeet(x.words, y.words, akin) ? 'same' : 'different';
  const silent = x.light && y.light && (x.words.size === 0 || y.words.size === 0);
  return silent || someMeet(x.words, y.words, likeWords) ? 'same' : 'different';
}

function deedOf({ claim }: CaseClaim, group: ReadonlySet<string>): Deed {
  const { frame, quote } = claim;
  const { agent, theme } = eventOf(claim);
  const apart = (term: Term | null): Term | null =>
    term && ![canonical(term.head), ...tellingWords(term.words)].some((word) => group.has(word))
      ? term
      : null;
  const others = frame.others.filter(({ term }) => apart(term));
  const lemma = frame.predicate?.lemma ?? '';
  const light = LIGHT.has(lemma.split(' ')[0] ?? '');
  const behind = quote.exact.slice(Math.max(0, (frame.predicate?.end ?? quote.end) - quote.start));
  const carried = light ? [...wordsInText(behind)] : [...tellingWords([lemma])];
  return {
    light,
    verb: lemma,
    words: new Set(carried.filter((word) => !group.has(word))),
    theme: apart(theme),
    agent: apart(agent),
    others,
  };
}

const someMeet = (
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
  meet: (x: string, y: string) => boolean,
): boolean => [...a].some((x) => [...b].some((y) => meet(x, y)));

/** For and against one thing. */
function relateStands(a: CaseClaim, b: CaseClaim): DeedRelation | null {
  const [x, y] = [standOf(a), standOf(b)];
  if (!x || !y) return null;
  if (x.words.size > 0 && y.words.size > 0 && !someMeet(x.words, y.words, likeWords)) return null;
  if ((x.act === null) !== (y.act === null)) return standsClash(x, y) ? 'opposite' : null;
  return x.sign === y.sign ? 'same' : 'opposite';
}

/** Prepositions of which only one holds of a thing and one and the same noun: "in service", "out of service". */
const TURNED: Readonly<Record<string, string>> = {
  in: 'out of',
  with: 'without',
  on: 'off',
  above: 'below',
  over: 'under',
  inside: 'outside',
  within: 'outside',
  for: 'against',
};

function turned(x: Deed, y: Deed): boolean {
  const isTurn = (a: Deed, b: Deed): boolean =>
    a.others.some(({ role, term }) =>
      b.others.some((other) => TURNED[role] === other.role && term.head === other.term.head),
    );
  return isTurn(x, y) || isTurn(y, x);
}

const SETS = EXCLUSIVE_LINES.map((line) => line.split(' ').map(stemOf));
const NEGATING = /^(?:un|non-?|dis|in|im|ir|il)(?=\p{L}{4})/u;

/** "answered" and "unanswered"; "full" and "empty". */
function excluded(x: Deed, y: Deed): boolean {
  const negates = (a: string, b: string): boolean =>
    NEGATING.test(a) && canonical(a.replace(NEGATING, '')) === b;
  if (someMeet(x.words, y.words, (a, b) => negates(a, b) || negates(b, a))) return true;
  return someMeet(
    x.words,
    y.words,
    (a, b) => a !== b && SETS.some((set) => set.includes(a) && set.includes(b)),
  );
}

/** "They work", "they are out of order": states by a verb, a participle or a phrase. */
const statesExclude = (a: CaseClaim, b: CaseClaim): boolean =>
  statesOf(a).some((one) => statesOf(b).some((other) => excludes(one, other)));

/** Told as so; what is denied is the rule's to turn round. */
function statesOf(own: CaseClaim): string[] {
  const { predicate } = own.claim.frame;
  if (!predicate || own.claim.polarity === 'negative') return [];
  const runs = RUNNING.get(predicate.lemma);
  const last = /^(?:is|are|was|were|be|been|remain|remains|remained)\b.*?(\p{L}+)$/iu.exec(
    predicate.text,
  )?.[1];
  return [
    ...toldStates(own).map(({ word }) => word),
    ...(runs === undefined ? [] : [runs]),
    ...(last === undefined ? [] : [last.toLowerCase()]),
  ];
}

/** Verbs of a thing that does what it is for, and of one that does not. Lemmas, each with the state as `words/states.ts` has it. */
const RUNNING = new Map([
  ...['work', 'function'].map((verb) => [verb, 'working'] as const),
  ...['fail', 'break down', 'malfunction', 'seize up', 'pack up'].map((verb) => [verb, 'broken'] as const),
]);

/** "Saved", "felled": verbs that say all by themselves, and the opposite of each other. */
const oppositeVerbs = (x: Deed, y: Deed): boolean =>
  !x.light && !y.light && x.verb !== y.verb && oppositesOfWord(x.verb).has(stemOf(y.verb));

const CIRCUMSTANCES = new Set('in at for among across of on about with from by over to against'.split(' '));

/** Two doers, two things done, or one circumstance filled with two things. */
function termsDiffer(x: Deed, y: Deed): boolean {
  if (apartTerms(x.theme, y.theme) || apartTerms(x.agent, y.agent)) return true;
  return [...CIRCUMSTANCES].some((role) => {
    const of = ({ others }: Deed): Term[] =>
      others
        .filter((other) => other.role === role && tellingWords(other.term.words).size > 0)
        .map(({ term }) => term);
    const [p, q] = [of(x), of(y)];
    return p.length > 0 && q.length > 0 && p.every((s) => q.every((t) => apartTerms(s, t)));
  });
}

/** Two things with nothing in common; a pronoun may stand for either. */
function apartTerms(a: Term | null, b: Term | null): boolean {
  if (!a || !b || a.pronoun || b.pronoun || relateTerms(a, b) !== 'different') return false;
  const [ea, eb] = [entityOf(a), entityOf(b)];
  if (ea && eb && !oneName(ea, eb)) return true;
  const [p, q] = [tellingWords(a.words), tellingWords(b.words)];
  if (p.size === 0 || q.size === 0) return false;
  return shared(p, q).length === 0 && !someMeet(p, q, likeWords);
}
