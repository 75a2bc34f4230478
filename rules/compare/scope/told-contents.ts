/** What somebody was told, asked or knows: a matter ("told of the rent review") is not the answer to a question about it ("told what the rent would be"). */
import type { Claim } from '../../../model/claim.js';

const TELLS = /^(?:tell|inform|notify|ask|know|learn|show|teach|explain)$/;
const QUESTION = /^(?:what|how|who|whom|whose|when|where|why|whether|which)\b/i;

/** What each of two claims of telling has as its content, where one is a question and the other is none; else null. */
export function toldApart(a: Claim, b: Claim): readonly [string, string] | null {
  const [x, y] = [contentOf(a), contentOf(b)];
  return x !== null && y !== null && QUESTION.test(x) !== QUESTION.test(y) ? [x, y] : null;
}

function contentOf({ frame: { predicate, theme, others } }: Claim): string | null {
  if (!predicate || !TELLS.test(predicate.lemma)) return null;
  const content = others.find(({ role }) => /^(?:of|about|attribute)$/.test(role))?.term ?? theme;
  return content?.text ?? null;
}
