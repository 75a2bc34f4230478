/**
 * Near-duplicate texts: sets of hashed word runs ("shingles"), their likeness, and MinHash signatures with banding for many texts.
 * Source: A. Broder, "On the resemblance and containment of documents", 1997.
 */

/** Words in a run. Five words in a row seldom recur by chance in news prose. */
const RUN = 5;
/** Positions of a signature, and rows of a band: texts that are alike by 0.5 meet in a band with a chance of 0.98. */
const POSITIONS = 64;
const ROWS = 4;
/** From this many texts on, candidates come from bands and not from all pairs. */
const MANY = 200;
/** Share of the shorter text's runs that the other also has, from which both count as one origin. */
const ONE_ORIGIN = 0.5;

/** The hashed runs of a text (32 bits each), case, punctuation and spacing left out. Texts shorter than a run give one. */
export function shingles(text: string): Set<number> {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  if (!words) return new Set();
  const out = new Set<number>();
  for (let i = 0; i + RUN <= Math.max(words.length, RUN); i++)
    out.add(hash(words.slice(i, i + RUN).join(' ')));
  return out;
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

/** Share of the smaller set that the other has too, 0…1; 0 where one is empty. */
export function containment(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  let common = 0;
  for (const value of small) if (large.has(value)) common++;
  return common / small.size;
}

/**
 * Groups texts that go back to one origin (syndicated, copied, lightly edited), each given by its shingles: for each text the index
 * of the first of its group. Below a few hundred texts all pairs are compared; above, those that meet in a band of their MinHash
 * signatures.
 */
export function origins(sets: readonly ReadonlySet<number>[]): number[] {
  const root = sets.map((_, i) => i);
  const find = (i: number): number => {
    let at = i;
    while (root[at] !== undefined && root[at] !== at) at = root[at] ?? at;
    return at;
  };
  const pairs = sets.length <= MANY ? allPairs(sets.length) : bandPairs(sets);
  for (const [i, j] of pairs) {
    const [a, b] = [sets[i], sets[j]];
    if (!a || !b || containment(a, b) < ONE_ORIGIN) continue;
    const [x, y] = [find(i), find(j)];
    root[Math.max(x, y)] = Math.min(x, y);
  }
  return sets.map((_, i) => find(i));
}

function* allPairs(count: number): Iterable<[number, number]> {
  for (let i = 0; i < count; i++) for (let j = i + 1; j < count; j++) yield [i, j];
}

function bandPairs(sets: readonly ReadonlySet<number>[]): [number, number][] {
  const bands = new Map<string, number[]>();
  sets.forEach((set, i) => {
    if (set.size === 0) return;
    const signature = minHash(set);
    for (let band = 0; band < POSITIONS / ROWS; band++) {
      const key = `${band}:${signature.slice(band * ROWS, (band + 1) * ROWS).join()}`;
      const members = bands.get(key);
      if (members) members.push(i);
      else bands.set(key, [i]);
    }
  });
  const seen = new Set<number>();
  const pairs: [number, number][] = [];
  for (const members of bands.values())
    for (const [k, i] of members.entries())
      for (const j of members.slice(k + 1)) {
        if (seen.has(i * sets.length + j)) continue;
        seen.add(i * sets.length + j);
        pairs.push([i, j]);
      }
  return pairs;
}

/** The least value of the set under each of 64 fixed permutations (multiply, add, mix). */
function minHash(set: ReadonlySet<number>): Uint32Array {
  const out = new Uint32Array(POSITIONS).fill(0xffffffff);
  for (const value of set)
    for (let i = 0; i < POSITIONS; i++) {
      let mixed = Math.imul(value ^ Math.imul(i + 1, 0x9e3779b1), 0x85ebca6b);
      mixed = (mixed ^ (mixed >>> 13)) >>> 0;
      if (mixed < (out[i] ?? 0)) out[i] = mixed;
    }
  return out;
}
