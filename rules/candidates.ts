/**
 * Which claims meet: those that share a block, each pair once. Keys are whole numbers here; blocks are laid out by a counting
 * sort, and in a large block a sweep over time leaves out the claims that lie apart.
 */

/** Entry i says that claim `claims[i]` stands in block `blocks[i]`. Entries are in ascending order of the claims. */
export interface Entries {
  claims: Int32Array;
  blocks: Int32Array;
  /** By block: the block whose claims those of this one meet. It is the block itself where all of it meet each other. */
  opposite: Int32Array;
}

/** By claim, the first and last day that it speaks of, in days from any fixed one. Claims that lie apart are then left out. */
export interface Spans {
  from: Int32Array;
  to: Int32Array;
}

/** What an open end of a span stands at. */
export const EVER = 1 << 29;

/** Blocks of more claims are swept by time. */
const LARGE = 256;
/** Days above which a span counts as open: all claims of its block look at it, so that the others need not look so far back. */
const LONG = 366;

/** Calls `visit` for each two claims that meet, the lower number first; by ascending second claim. */
export function candidatePairs(
  { claims, blocks, opposite }: Entries,
  visit: (a: number, b: number) => void,
  spans: Spans | null = null,
): void {
  const { starts, members } = layOut(claims, blocks, opposite.length);
  const sweeps = spans ? sortByTime(starts, members, spans) : null;
  const met = new Int32Array((claims.at(-1) ?? -1) + 1).fill(-1);
  const meet = (a: number, b: number): void => {
    if (a >= b || met[a] === b || (spans && !touch(spans, a, b))) return;
    met[a] = b;
    visit(a, b);
  };
  for (let entry = 0; entry < claims.length; entry++) {
    const claim = at(claims, entry);
    const block = at(opposite, at(blocks, entry));
    const [start, end] = [at(starts, block), at(starts, block + 1)];
    if (spans && sweeps && end - start > LARGE) {
      for (let place = start; place < at(sweeps.behindOpen, block); place++) meet(at(members, place), claim);
      const first = at(spans.from, claim) - at(sweeps.longest, block);
      let place = firstFrom(members, at(sweeps.behindOpen, block), end, spans, first);
      for (; place < end && at(spans.from, at(members, place)) <= at(spans.to, claim); place++)
        meet(at(members, place), claim);
    } else
      for (let place = start; place < end && at(members, place) < claim; place++)
        meet(at(members, place), claim);
  }
}

/** The claims of each block, one block behind the other, ascending within each. */
function layOut(
  claims: Int32Array,
  blocks: Int32Array,
  count: number,
): { starts: Int32Array; members: Int32Array } {
  const starts = new Int32Array(count + 1);
  for (const block of blocks) starts[block + 1] = at(starts, block + 1) + 1;
  for (let block = 0; block < count; block++) starts[block + 1] = at(starts, block + 1) + at(starts, block);
  const next = starts.slice(0, count);
  const members = new Int32Array(claims.length);
  for (let entry = 0; entry < claims.length; entry++) {
    const block = at(blocks, entry);
    const place = at(next, block);
    members[place] = at(claims, entry);
    next[block] = place + 1;
  }
  return { starts, members };
}

interface Sweeps {
  /** By block: the place behind its open spans, and the days of the longest of its other ones. */
  behindOpen: Int32Array;
  longest: Int32Array;
}

/** Sorts large blocks by first day, open spans ahead of all others. */
function sortByTime(starts: Int32Array, members: Int32Array, spans: Spans): Sweeps {
  const behindOpen = new Int32Array(starts.length);
  const longest = new Int32Array(starts.length);
  for (let block = 0; block + 1 < starts.length; block++) {
    const [start, end] = [at(starts, block), at(starts, block + 1)];
    if (end - start <= LARGE) continue;
    const part = members.subarray(start, end);
    part.sort(
      (a, b) => Number(isOpen(spans, b)) - Number(isOpen(spans, a)) || at(spans.from, a) - at(spans.from, b),
    );
    const open = part.findIndex((claim) => !isOpen(spans, claim));
    behindOpen[block] = open < 0 ? end : start + open;
    for (const claim of part.subarray(at(behindOpen, block) - start))
      longest[block] = Math.max(at(longest, block), at(spans.to, claim) - at(spans.from, claim));
  }
  return { behindOpen, longest };
}

/** The first place in [low, high) whose claim begins on `day` or later. */
function firstFrom(members: Int32Array, low: number, high: number, { from }: Spans, day: number): number {
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (at(from, at(members, middle)) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

const touch = ({ from, to }: Spans, a: number, b: number): boolean =>
  at(from, a) <= at(to, b) && at(from, b) <= at(to, a);

const isOpen = ({ from, to }: Spans, claim: number): boolean => at(to, claim) - at(from, claim) > LONG;

/** Places are counted by this file alone, so that none lies outside. */
const at = (list: Int32Array, place: number): number => list[place] as number;
