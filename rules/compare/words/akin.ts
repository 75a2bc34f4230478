/** Words that may be of one thing: "picture" and "painting", "landholder" and "owner", "examine" and "examination". */
import { THESAURUS } from '../../words/thesaurus-data.js';
import { remembered } from './remembered.js';
import { canonical, stemOf } from './words.js';

interface Senses {
  own: readonly string[];
  above: readonly string[];
  keys: readonly string[];
}

let table: ReadonlyMap<string, Senses> | null = null;

/** Built where it is first asked for: most checks never come to words that only a thesaurus joins. */
function senses(word: string): Senses | undefined {
  table ??= new Map(
    THESAURUS.flatMap((line) => line.split(';')).map((row) => {
      const [stem = '', ...ids] = row.split(' ');
      const above = ids.filter((id) => id.startsWith('^')).map((id) => id.slice(1));
      const own = ids.filter((id) => !id.startsWith('^'));
      return [stem, { own, above, keys: [...own, ...above].map((id) => `~${id}`) }];
    }),
  );
  return table.get(word);
}

interface Known {
  name: string;
  senses: Senses | undefined;
  keys: readonly string[];
}

const known = remembered((word): Known => {
  const [name, its] = [canonical(word), senses(stemOf(word))];
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
  const [x, y] = [senses(stemOf(a)), senses(stemOf(b))];
  if (!x || !y || canonical(a) === canonical(b) || x.own.some((id) => y.own.includes(id))) return false;
  return x.above.some((id) => y.own.includes(id));
}
