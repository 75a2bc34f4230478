/** The tense of an event: that of the outermost verb on the way to it. */
import type { Frame } from '../../model/claim.js';
import { type ParsedSentence, verbOf } from '../clauses/clauses.js';
import type { Descent } from '../clauses/operator-types.js';

export function tenseOf(parsed: ParsedSentence, descent: Descent): Frame['tense'] {
  const outer = descent.path[0];
  const verb = outer ? verbOf(parsed, outer) : null;
  if (!verb) return null;
  if (verb.modal !== null)
    return /^(will|shall|would|['’](ll|d)|wo)$/.test(parsed.words[verb.modal]?.lower ?? '')
      ? 'future'
      : 'present';
  const first = parsed.words[verb.first];
  const finite =
    parsed.words.slice(verb.first, verb.last).find((word) => word.pos === 'AUX' || word.pos === 'VERB') ??
    first;
  if (!finite || !verb.finite) return verb.passive || finite?.form === 'ed' ? 'past' : null;
  if (verb.perfect) return 'past';
  return /^(was|were|did|had)$/.test(finite.lower) || finite.form === 'past' || finite.form === 'ed'
    ? 'past'
    : 'present';
}
