/** Whether what one paper tells to be left, a majority or the share of each is what another paper's two figures come to. */
import type { Quantity } from '../../../model/claim.js';
import type { CaseClaim } from '../../rule.js';
import { akin } from '../words/akin.js';
import { relateDeeds } from './deeds.js';
import { matterOf, type Matter } from '../scope/matter.js';
import { narrowedTo } from './narrowed-figures.js';
import { perCentOf } from './quantities.js';
import { playsIn, type Reckoned } from './reckoned.js';
import { nounOf, OF_ONE_DEED } from './reckoned-ground.js';
import { inUnit } from './units.js';
import { wordsInText } from '../words/words.js';

type Kind = 'left' | 'gap' | 'each';

/** What marks a figure before it or behind it as one of what is left, of how far two lie apart, of what each gets. */
const MARKED: Readonly<Record<Kind, readonly [before: RegExp, behind: RegExp]>> = {
  left: [
    /\b(?:down to|reduced to|left (?:it |them |him |her |us )?with|leav(?:es|ing)|remaining)\b[^,;]{0,30}$/i,
    /^[^,;]{0,40}\b(?:left|remain(?:s|ed|ing)?|at the end)\b/i,
  ],
  gap: [
    /\b(?:majority|margin|lead) (?:\S+ ){0,4}(?:of|was|by) $|\b(?:won|beat|defeated|carried|passed|rejected|lost|ahead|elected|held)\b[^,;]{0,40}\bby (?:a (?:majority|margin) of )?$/i,
    /^ (?:more than|ahead of|behind|to spare|majority|margin)\b/i,
  ],
  each: [/\b(?:each|every)\b[^,;]{0,40}$/i, /^ (?:each|apiece|a head|per (?:head|person|\p{L}+))\b/iu],
};

export function oneRemainder(
  one: CaseClaim,
  { kind, figure: made }: Reckoned,
  other: CaseClaim,
  figure: Quantity,
): Matter | null {
  if (perCentOf(figure) !== null || inUnit(figure, made.unit) === null) return null;
  if (!isMarked(kind as Kind, other, figure) || playsIn(other, figure) === 'whole') return null;
  const [x, y] = [nounOf(made), nounOf(figure)];
  if (made.unit === '1' && x !== null && y !== null && !akin(x, y)) return null;
  if (one.claim.polarity === 'negative' || other.claim.polarity === 'negative') return null;
  if (
    narrowedTo(other, figure, one) !== null ||
    (kind === 'gap' && relateDeeds(one, other, new Set()) === 'opposite')
  )
    return null;
  const matter = matterOf(one, other, made.unit === '1' ? new Set() : wordsInText(figure.text));
  return matter.words.length > 0 && matter.weight >= OF_ONE_DEED ? matter : null;
}

function isMarked(kind: Kind, { claim: { quote } }: CaseClaim, { start, end }: Quantity): boolean {
  const [before, behind] = MARKED[kind];
  return (
    before.test(quote.exact.slice(0, Math.max(0, start - quote.start))) ||
    behind.test(quote.exact.slice(Math.max(0, end - quote.start)))
  );
}
