/** The ground that a reckoned figure and a told one must share, and whether a share is of the whole that the other paper tells. */
import type { Quantity } from '../../../model/claim.js';
import type { CaseClaim } from '../../rule.js';
import { akin } from '../words/akin.js';
import { relateDeeds } from './deeds.js';
import { matterOf, type Matter } from '../scope/matter.js';
import { measureOf } from '../identity/measure.js';
import { knownTo } from '../scope/known-to.js';
import type { Reckoned } from './reckoned.js';
import { tellingWords } from '../words/words.js';

/** How much two claims must share for a figure to be of one thing; less where both tell one deed, or of one and the same bearer. */
export const ENOUGH = 1.7;
export const OF_ONE_DEED = 1.2;

/** The noun of what a figure counts. */
export const nounOf = ({ of }: Pick<Quantity, 'of'>): string | null =>
  /\p{L}[\p{L}-]*$/u.exec(of ?? '')?.[0] ?? null;

/** The share is of the whole that the other paper tells. */
export function ofIt(
  one: CaseClaim,
  { from: [, whole] }: Reckoned,
  other: CaseClaim,
  figure: Quantity,
): boolean {
  const measured = whole && measureOf(one, whole);
  const known = [
    ...tellingWords(whole?.of?.split(' ') ?? []),
    // the whole may stand in another clause of the sentence
    ...(measured?.words ?? []),
    ...knownTo(one),
  ];
  const said = [nounOf(figure), measureOf(other, figure)?.head].filter((word) => typeof word === 'string');
  return said.some((word) => known.some((its) => akin(its, word)));
}

/** Both share enough, less where they tell one deed or its opposite. */
export function enough(one: CaseClaim, other: CaseClaim): Matter | null {
  const matter = matterOf(one, other);
  const least = relateDeeds(one, other, new Set()) === 'different' ? ENOUGH : OF_ONE_DEED;
  return matter.weight >= least ? matter : null;
}
