/** Words that may be of one thing: "picture" and "painting", "landholder" and "owner", "examine" and "examination". */
import { THESAURUS } from '../../words/thesaurus-data.js';
import { remembered } from './remembered.js';
import { canonical, stemOf } from './words.js';

interface Senses {
  own: readonly string[];
  above: readonly string[];
  keys: readonly string[];
}

/** The numbers of each stem. */
let rows: ReadonlyMap<string, string> | null = null;

/** A row is taken apart where its word is first asked for: a few documents have few of them. */
const senses = remembered((stem): { its: Senses | undefined } => {
  rows ??= new Map(
    THESAURUS.flatMap((line) => line.split(';')).map((row) => {
      const space = row.indexOf(' ');
      return [row.slice(0, space), row.slice(space + 1)];
    }),
  );
  const ids = rows.get(stem)?.split(' ');
  if (!ids) return { its: undefined };
  const above = ids.filter((id) => id.startsWith('^')).map((id) => id.slice(1));
  const own = ids.filter((id) => !id.startsWith('^'));
  return { its: { own, above, keys: [...own, ...above].map((id) => `~${id}`) } };
});

interface Known {
  name: string;
  senses: Senses | undefined;
  keys: readonly string[];
}

const known = remembered((word): Known => {
  const [name, its] = [canonical(word), senses(stemOf(word)).its];
  return { name, senses: its, keys: its ? [name, ...its.keys] : [name] };
});

/** True where two words are one by name, share a foremost sense, or the one is a kind of the other. Evidence of one thing, no proof. */
export function akin(a: string, b: string): boolean {
  const [one, other] = [known(a), known(b)];
  if (one.name === other.name) return true;
  const [x, y] = [one.senses, other.senses];
  if (!x || !y) return false;
  return (
    x.own.some((id) => y.own.includes(id) || y.above.includes(id)) || x.above.some((id) => y.own.includes(id))
  );
}

/** Keys of which two words share one wherever they are akin. Best asked of words as they stand: a canonical name has lost its own senses. */
export function akinKeys(word: string): readonly string[] {
  // a claim that names nothing meets nobody by it
  return word === '' ? NONE : known(word).keys;
}

const NONE: readonly string[] = [];

/** True where the one is a kind of the other, by the thesaurus: herring of fish. */
export function isKindOf(a: string, b: string): boolean {
  const [x, y] = [senses(stemOf(a)).its, senses(stemOf(b)).its];
  if (!x || !y || canonical(a) === canonical(b) || x.own.some((id) => y.own.includes(id))) return false;
  return x.above.some((id) => y.own.includes(id));
}
