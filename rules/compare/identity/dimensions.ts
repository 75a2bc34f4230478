/** The noun for what an adjective or verb of measure tells: "40 metres high" is a height of 40 metres, "covers 400 hectares" an area. */
import type { Quantity } from '../../../model/claim.js';
import type { CaseClaim } from '../../rule.js';
import { canonical } from '../words/words.js';

/** Gradable adjectives that take a measure before them (Quirk et al. 1985, 7.62), and the noun of each dimension. */
const NOUNS: Readonly<Record<string, string>> = {
  high: 'height',
  tall: 'height',
  long: 'length',
  wide: 'width',
  broad: 'width',
  deep: 'depth',
  thick: 'thickness',
  heavy: 'weight',
};
const AREA_VERBS = /^(?:cover|occupy|extend over|spread over|take up)$/;
const AREA_UNITS = /^(?:m2|km2|har|\[acr_us\]|\[sft_i\])$/;

/** The noun and what else tells whose it is; null where the claim tells no such measure. */
export function dimensionOf(
  { claim: { frame } }: CaseClaim,
  { unit, of, start }: Quantity,
): { noun: string; adjective: string; owner: string | null } | null {
  const { predicate, agent } = frame;
  if (!predicate) return null;
  const adjective = predicate.lemma;
  if (AREA_VERBS.test(adjective))
    // "400 hectares of marsh and 200 of wood": the areas of its parts
    return agent && of === null && AREA_UNITS.test(unit)
      ? { noun: canonical('area'), adjective, owner: agent.entity ?? agent.head }
      : null;
  const noun = predicate.start <= start && start < predicate.end ? NOUNS[adjective] : undefined;
  return noun === undefined ? null : { noun: canonical(noun), adjective, owner: null };
}
