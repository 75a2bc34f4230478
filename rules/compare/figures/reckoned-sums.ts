/** Whether a total that one paper tells is of the parts that another names. */
import type { Quantity } from '../../../model/claim.js';
import type { CaseClaim } from '../../rule.js';
import { GENERIC } from '../../words/generic.js';
import { akin, isKindOf } from '../words/akin.js';
import { LIGHT, relateDeeds } from './deeds.js';
import { matterOf, type Matter } from '../scope/matter.js';
import { measureOf } from '../identity/measure.js';
import { narrowedTo } from './narrowed-figures.js';
import { perCentOf } from './quantities.js';
import type { Reckoned } from './reckoned.js';
import { ENOUGH, nounOf, OF_ONE_DEED } from './reckoned-ground.js';
import { datedTimes } from '../identity/times.js';
import { inUnit } from './units.js';
import { canonical, tellingWords, wordsInText } from '../words/words.js';

const GENERAL = new Set(GENERIC.split(' ').map(canonical));

/** What marks a figure as that of all parts. */
const TOTAL =
  /\b(?:together|altogether|in all|in total|totals?|totalled|combined|between them|overall|whole|entire|sum|all (?:three|four|five|six|seven|eight|nine|ten))\b/i;

/** What both name alike that there is no more of is nearly as good as a word that both have. */
const NAMED = 1;

/** A total of parts that are all there are, or of the very parts that the other paper names. */
export function oneSum(
  one: CaseClaim,
  reckoned: Reckoned,
  other: CaseClaim,
  figure: Quantity,
): Matter | null {
  const { figure: made, closed } = reckoned;
  if (
    figure.role === 'change' ||
    figure.role === 'rate' ||
    figure.role === 'part' ||
    perCentOf(figure) !== null
  )
    return null;
  if (inUnit(figure, made.unit) === null || narrowedTo(other, figure, one) !== null) return null;
  const told = wordsInText(other.claim.quote.exact);
  const all = reckoned.from.every((part) => partWords(one, part).some((word) => told.has(canonical(word))));
  const total = TOTAL.test(other.claim.quote.exact);
  if (closed === undefined && !(total && (all || oneNoun(reckoned, figure) || areKinds(reckoned, figure))))
    return null;
  const named = nameOf(other, figure);
  if (closed !== undefined && !all && !isWhole(reckoned, closed, named, total)) return null;
  const group = tellingWords([named ?? '', ...reckoned.from.map((part) => nounOf(part) ?? '')]);
  const deeds = relateDeeds(one, other, group);
  if (deeds === 'opposite' || (made.unit === '1' && deeds === 'different' && !isLight(one, other)))
    return null;
  const matter = matterOf(one, other, made.unit === '1' ? new Set() : wordsInText(figure.text));
  // a total of its own day may be of another day than parts that name none
  const dated = datedTimes(other).length > 0 && datedTimes(one).length === 0;
  const slot = closed && named !== null && !dated && akin(closed, named) ? NAMED : 0;
  const weight = matter.weight + slot;
  return weight >= (deeds === 'same' || slot > 0 ? OF_ONE_DEED : ENOUGH) ? { ...matter, weight } : null;
}

/** The noun of what is counted, or the head of what the sum is. */
const nameOf = (other: CaseClaim, figure: Quantity): string | null =>
  nounOf(figure) ?? measureOf(other, figure)?.head ?? null;

/** The words that tell a part from the others: its noun, and what stands behind it. */
function partWords({ claim }: CaseClaim, part: Quantity): string[] {
  const behind = claim.quote.exact.slice(part.end - claim.quote.start);
  const [own = ''] = behind.split(/,|;|\band\b/);
  return [...wordsInText(`${part.of ?? ''} ${own}`)];
}

/** All parts are of one noun, and so is the total: "three grants", "the grants". */
const oneNoun = ({ from }: Reckoned, figure: Quantity): boolean => {
  const noun = nounOf(figure);
  return from.every((part) => {
    const its = nounOf(part);
    return noun === null || its === null ? figure.unit !== '1' : akin(its, noun);
  });
};

/** "Sopranos, altos and tenors", "singers": three kinds or more of what is counted. */
const areKinds = ({ from }: Reckoned, figure: Quantity): boolean => {
  const noun = nounOf(figure);
  return (
    noun !== null &&
    from.length > 2 &&
    from.every((part) => {
      const its = nounOf(part);
      return its !== null && (akin(its, noun) || isKindOf(its, noun));
    })
  );
};

/** True where what is told is what there is no more of: by its noun, by a general one, or a kind of which the parts are. */
function isWhole({ from }: Reckoned, closed: string, named: string | null, total: boolean): boolean {
  if (named === null) return total;
  if (closed !== '') return akin(closed, named);
  const nouns = from.flatMap((part) => nounOf(part) ?? []);
  return (
    total ||
    GENERAL.has(canonical(named)) ||
    (nouns.length > 0 && nouns.every((noun) => akin(noun, named) || isKindOf(noun, named)))
  );
}

/** "The fleet has 1,200 seats": the verb says no more than that there are so many. */
const isLight = (...claims: readonly CaseClaim[]): boolean =>
  claims.some(({ claim }) => LIGHT.has(claim.frame.predicate?.lemma.split(' ')[0] ?? ''));
