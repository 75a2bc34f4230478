/**
 * How much joins two claims of two documents, beside the clash itself. In a few papers of one affair little is enough: "the cost"
 * here is the cost there. A desk that loads hundreds has always one that "cost £2m" and one that "cost £9": the more papers, the
 * more of them meet by chance, and the more must join two claims before their difference says anything.
 * Measured by `bench/rules/many-papers.ts`.
 */
import type { CaseClaim } from '../../rule.js';
import { aboutWords } from '../identity/about.js';
import { isBroad, matterOf } from './matter.js';
import { canonical, shared } from '../words/words.js';

/** What a broad word ("held", "work") weighs more here than as evidence of one matter: two of them and a name are something. */
const BROAD = 0.35;
/** What each telling word takes away that only the one has, counted in the claim that has fewer of them. */
const UNSHARED = 0.1;

/** A word that both have weighs one, a name, a broad word or a word akin less (`matterOf`); infinite where both have the same words. */
export function joinedBy(a: CaseClaim, b: CaseClaim): number {
  const { weight, words } = matterOf(a, b);
  const [own, others] = [aboutWords(a), aboutWords(b)];
  const rest = (some: ReadonlySet<string>, other: ReadonlySet<string>): number =>
    [...some].filter((word) => !other.has(word)).length;
  const [restOwn, restOthers] = [rest(own, others), rest(others, own)];
  if (restOwn + restOthers === 0) return Infinity;
  const measured = shared(measuredBy(a), measuredBy(b)).filter((word) => !words.includes(word));
  const broad = words.filter(isBroad).length;
  return weight + measured.length + BROAD * broad - UNSHARED * Math.min(restOwn, restOthers);
}

/** What the figures of a claim measure, in whatever words it says so: who is "in the red" has a deficit. */
const measuredBy = ({ claim }: CaseClaim): Set<string> =>
  new Set((claim.frame.measures ?? []).map(({ head }) => canonical(head)));

/** Cases of at most so many documents are of one affair, as the desk that loaded them says. */
const FEW = 10;
/** How much more must join two claims for each doubling of the documents. */
const STEP = 0.6;

/** What must join two claims of two documents in a case of so many. */
export const mustJoin = (documents: number): number =>
  documents <= FEW ? -Infinity : STEP * Math.ceil(Math.log2(documents / FEW));
