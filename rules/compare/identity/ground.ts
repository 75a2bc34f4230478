/**
 * The ground that two claims share: the telling words of one that the other has too, or has a word akin to.
 * Looser than event identity, for rules that have other signs of a clash; names tell less, since they run through a whole case.
 */
import type { Term } from '../../../model/claim.js';
import type { CaseClaim } from '../../rule.js';
import { akin } from '../words/akin.js';
import { derived } from './derived.js';
import { eventOf } from './event-view.js';
import { aboutWords } from './about.js';
import { entityOf } from './names.js';
import { oneName } from '../words/one-name.js';
import { relateTerms } from './terms.js';
import { canonical, tellingWords } from '../words/words.js';
import { fieldOf } from '../words/fields.js';

const EQUAL = 1;
const NAME = 0.4;
const AKIN = 0.7;

export interface Ground {
  /** Words of the first claim, by canonical name. */
  words: string[];
  /** A word that both have counts one, a name or a word only akin less. */
  weight: number;
}

/** What two claims share besides some words. */
export function ground(a: CaseClaim, b: CaseClaim, besides: ReadonlySet<string> = new Set()): Ground {
  const names = new Set([...nameWords(a), ...nameWords(b)]);
  const others = [...aboutWords(b)].filter((word) => !besides.has(word));
  const out: Ground = { words: [], weight: 0 };
  for (const word of aboutWords(a)) {
    if (besides.has(word)) continue;
    const weight = others.includes(word)
      ? names.has(word)
        ? NAME
        : EQUAL
      : others.some((other) => !names.has(other) && likeWords(word, other))
        ? AKIN
        : 0;
    if (weight === 0) continue;
    out.words.push(word);
    out.weight += weight;
  }
  return out;
}

/** Akin by the thesaurus, or of one field. */
export function likeWords(a: string, b: string): boolean {
  const field = fieldOf(a);
  return akin(a, b) || derived(a, b) || (field !== null && field === fieldOf(b));
}

const nameWords = ({ claim }: CaseClaim): Set<string> =>
  tellingWords(
    claim.frame.entities.filter((name) => /^\p{Lu}/u.test(name)).flatMap((name) => name.split(/[\s.’']+/)),
  );

/** Modifiers that leave a thing what it is: the average attendance is an attendance. */
const PLAIN = new Set(
  'average overall total annual general entire whole main current present local own own recent latest original extra further additional'
    .split(' ')
    .map(canonical),
);

/** True where two phrases can be one thing: same or akin heads, one's modifiers among the other's, no two names. */
export function oneThing(a: Term | null, b: Term | null): boolean {
  if (!a || !b) return false;
  const relation = relateTerms(a, b);
  if (relation === 'same') return true;
  const [x, y] = [entityOf(a), entityOf(b)];
  if (x && y) return oneName(x, y);
  if (a.pronoun || b.pronoun) return false;
  if (tellingWords([a.head]).size === 0 || !akin(a.head, b.head)) return false;
  const rest = (term: Term): string[] =>
    [...tellingWords(term.words)].filter((word) => word !== canonical(term.head) && !PLAIN.has(word));
  const [ra, rb] = [rest(a), rest(b)];
  const within = (some: string[], all: string[]): boolean =>
    some.every((word) => all.some((other) => likeWords(word, other)));
  return within(ra, rb) && within(rb, ra);
}

/** The phrases that a claim's verb is about: who does it and what it is said of. */
export function coreTerms({ claim }: CaseClaim): Term[] {
  const { agent, theme } = eventOf(claim);
  return [theme, agent, claim.frame.agent].filter((term) => term !== null);
}
