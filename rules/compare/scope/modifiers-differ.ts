/** Things of one noun told apart by what stands before it: "the seed certificate", "the export certificate". */
import type { Claim, Term } from '../../../model/claim.js';
import { akin } from '../words/akin.js';
import { twoEnds } from '../words/contrast.js';
import { likeWords } from '../identity/ground.js';
import { canonical, tellingWords } from '../words/words.js';

/** One head, and on both sides a word before it that the other has no like of. */
export function modifiersDiffer(a: Claim, b: Claim): [string, string] | null {
  for (const x of termsOf(a)) for (const y of termsOf(b)) if (twoKinds(x, y)) return [x.text, y.text];
  return null;
}

const termsOf = ({ frame: { agent, theme, others } }: Claim): Term[] =>
  [agent, theme, ...others.map(({ term }) => term)].filter(
    (term): term is Term => term !== null && !term.pronoun && (term.words.length > 1 || term.owner !== null),
  );

function twoKinds(x: Term, y: Term): boolean {
  const head = canonical(x.head);
  if (head !== canonical(y.head)) return false;
  if (twoEnds(x, y)) return true;
  let [p, q] = [before(x), before(y)];
  // "the staff car park", "the visitors’ car park": the noun is made of two
  const [last, otherLast] = [x.words[x.words.indexOf(x.head) - 1], y.words[y.words.indexOf(y.head) - 1]];
  if (last !== undefined && last === otherLast && !LOOSE.has(canonical(last))) {
    p = p.filter((word) => word !== canonical(last));
    q = q.filter((word) => word !== canonical(last));
  }
  if (p.length === 0 || q.length === 0) return false;
  return !p.some((word) => q.some((other) => akin(word, other) || likeWords(word, other)));
}

/** Groups for whom a kind of a thing is meant. */
const GROUP =
  /^(?:women|woman|men|man|children|child|boy|girl|lady|gentleman|junior|senior|veteran|pensioner|visitor|resident|member|adult)s?$/;

/** The words that stand in front of a head, as it has them, without those that only praise, date or place it in a row. */
function before({ words, head, owner }: Term): string[] {
  const at = words.indexOf(head);
  // "the women’s race" is a kind of race, "Ana’s race" somebody’s
  const kind = owner !== null && GROUP.test(owner) ? [owner] : [];
  return [...tellingWords([...kind, ...(at < 0 ? [] : words.slice(0, at))])].filter(
    (word) => !LOOSE.has(word),
  );
}

/** Adjectives that do not make a kind of thing: they date it, size it or praise it. */
const LOOSE = new Set(
  (
    'new old recent current present former late early previous latest final initial original further additional extra long short big ' +
    'large small great high low good bad strong weak full main major minor whole entire total overall average annual general local ' +
    'own different various certain proposed planned expected official formal independent'
  )
    .split(' ')
    .map(canonical),
);
