/** Whether two phrases may stand for one doer or thing, where what else the claims share shows that they are about one matter. */
import type { Term } from '../../../model/claim.js';
import { BODY_LINES, GENERIC } from '../../words/bodies.js';
import { akin } from '../words/akin.js';
import { oneThing } from '../identity/ground.js';
import { entityOf } from '../identity/names.js';
import { oneName } from '../words/one-name.js';
import { relateTerms } from '../identity/terms.js';
import { stemOf } from '../words/words.js';

const LINES = BODY_LINES.map((line) => new Set(line.split(' ').map(stemOf)));
const GENERIC_STEMS = new Set(GENERIC.map(stemOf));

/** True unless the two must be two: a pronoun, a word for any thing, a body and those who sit on it may be one. */
export function mayBeOne(a: Term | null, b: Term | null): boolean {
  if (!a || !b) return true;
  if ((a.pronoun && !a.entity) || (b.pronoun && !b.entity)) return true;
  const relation = relateTerms(a, b);
  if (relation !== 'different') return true;
  if (oneThing(a, b)) return true;
  const [x, y] = [entityOf(a), entityOf(b)];
  if (x && y) return oneName(x, y);
  const [headA, headB] = [stemOf(a.head), stemOf(b.head)];
  if (headA === headB) return false;
  if (akin(a.head, b.head)) return true;
  if (GENERIC_STEMS.has(headA) || GENERIC_STEMS.has(headB)) return isDefinite(a) && isDefinite(b);
  return LINES.some((line) => line.has(headA) && line.has(headB));
}

/** A name, or what the text has told of: "the product", "its roof". */
const isDefinite = (term: Term): boolean =>
  term.owner !== null || /^(?:the|this|that|its|his|her|their|our|\p{Lu})/u.test(term.text);
