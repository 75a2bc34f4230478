/** "Fell from 840 to 790", "840, up from 790": two levels that one paper tells in one order and the other in the reverse. */
import type { Quantity } from '../../../model/claim.js';
import type { CaseClaim } from '../../rule.js';
import { matterOf, type Matter } from '../scope/matter.js';
import { wordsInText } from '../words/words.js';

/** The matter of two changes between the same two levels, of which one ends where the other begins; null for any other two. */
export function turnedRound(a: CaseClaim, b: CaseClaim): { matter: Matter; figures: Levels } | null {
  for (const x of changesOf(a))
    for (const y of changesOf(b)) {
      if (!isOne(x.from, y.to) || !isOne(x.to, y.from) || isOne(x.from, x.to)) continue;
      const matter = matterOf(a, b, wordsInText(`${x.from.text} ${x.to.text}`));
      if (matter.words.length > 0) return { matter, figures: [x.from, x.to, y.from, y.to] };
    }
  return null;
}

/** From and to of the one, from and to of the other. */
type Levels = readonly [from: Quantity, to: Quantity, fromB: Quantity, toB: Quantity];

const changesOf = ({ claim: { frame } }: CaseClaim): { from: Quantity; to: Quantity }[] =>
  (frame.untold ?? []).flatMap(({ kind, figures }) => {
    const of = (name: 'from' | 'to'): Quantity | undefined => figures.find(({ as }) => as === name)?.quantity;
    const [from, to] = [of('from'), of('to')];
    return kind === 'change' && from && to ? [{ from, to }] : [];
  });

/** One number; the unit may be told with one of the two levels only. */
const isOne = (a: Quantity, b: Quantity): boolean =>
  a.value !== null && a.value === b.value && a.unit === b.unit;
