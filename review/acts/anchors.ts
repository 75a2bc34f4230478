/**
 * Finding the claims of a document again in its new version. exact: the same words at the same place; moved: the same words
 * elsewhere; drifted: nearly the same words, for a reviewer to confirm; lost: not there, or with another digit, negation or modal.
 */
import type { Claim, Quote } from '../../model/claim.js';
import type { Anchor } from '../../model/journal-entries.js';
import { lineStarts, quoteAt } from '../../model/quote.js';
import type { Reading } from '../../reading/read.js';
import { moveClaim } from './move-claim.js';
import type { CaseState } from '../state/case-state.js';

/** What became of each claim of the version before. */
export interface Followed {
  /** Index of a claim of the new reading → the claim of the case that it is. */
  claims: Map<number, string>;
  /** Claims that the reader does not find at their place, moved by their offsets. */
  kept: Claim[];
  /** `to` is an id, or the index of a claim of the new reading. */
  anchors: { from: string; to: string | number | null; anchor: Anchor }[];
}

interface Found {
  start: number;
  end: number;
  anchor: Exclude<Anchor, 'lost'>;
}

/** Words whose change turns a statement into another: negations and modals, beside every number. */
const TURNING = new Set(
  (
    'no not none never nor neither nobody nothing nowhere without cannot hardly scarcely barely few only ' +
    'may might can could must shall should will would ought need'
  ).split(' '),
);
const SIMILAR = 0.7;

const wordsOf = (text: string): string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}£€$%]+(?:[.,’'][\p{L}\p{N}]+)*/gu) ?? [];

/** What must not change: digits, negations, modals, in order. */
export function turningWords(text: string): string {
  return wordsOf(text)
    .filter(
      (word) =>
        /\p{N}/u.test(word) || TURNING.has(word) || /n['’]t$/.test(word) || /^(un|non)\p{L}{5,}/u.test(word),
    )
    .join(' ');
}

/** Where a quote of the old text stands in the new one; null where it is lost. `sentences` are those of the new text. */
export function findAgain(
  quote: Pick<Quote, 'exact' | 'start' | 'prefix' | 'suffix'>,
  before: string,
  oldSentence: { start: number; end: number },
  text: string,
  sentences: readonly { start: number; end: number }[],
): Found | null {
  const turning = turningWords(before.slice(oldSentence.start, oldSentence.end));
  const around = (start: number, end: number): string => {
    const first = sentences.find((sentence) => sentence.end > start)?.start ?? start;
    const last = sentences.findLast((sentence) => sentence.start < end)?.end ?? end;
    return text.slice(Math.min(first, start), Math.max(last, end));
  };
  const at = bestPlace(quote, text);
  if (at !== null) {
    const end = at + quote.exact.length;
    if (turningWords(around(at, end)) !== turning) return { start: at, end, anchor: 'drifted' };
    return { start: at, end, anchor: at === quote.start ? 'exact' : 'moved' };
  }
  const near = mostSimilar(quote.exact, text, sentences);
  return near && turningWords(text.slice(near.start, near.end)) === turning
    ? { ...near, anchor: 'drifted' }
    : null;
}

/** The occurrence of the words whose surroundings agree most; among equals the nearest to the old place. */
function bestPlace(quote: Pick<Quote, 'exact' | 'start' | 'prefix' | 'suffix'>, text: string): number | null {
  let best: { at: number; score: number } | null = null;
  for (let at = text.indexOf(quote.exact); at >= 0; at = text.indexOf(quote.exact, at + 1)) {
    const end = at + quote.exact.length;
    const score =
      commonEnd(quote.prefix, text.slice(Math.max(0, at - quote.prefix.length), at)) +
      commonStart(quote.suffix, text.slice(end, end + quote.suffix.length)) -
      Math.abs(at - quote.start) / (text.length + 1);
    if (!best || score > best.score) best = { at, score };
  }
  return best?.at ?? null;
}

function commonStart(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && a[n] === b[n]) n++;
  return n;
}

function commonEnd(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && a.at(-1 - n) === b.at(-1 - n)) n++;
  return n;
}

/** The sentence that shares most words with the quote (Dice's coefficient over the words), where it is similar enough. */
function mostSimilar(
  exact: string,
  text: string,
  sentences: readonly { start: number; end: number }[],
): { start: number; end: number } | null {
  const wanted = wordsOf(exact);
  let best: { start: number; end: number; score: number } | null = null;
  for (const { start, end } of sentences) {
    const score = dice(wanted, wordsOf(text.slice(start, end)));
    if (score >= SIMILAR && score > (best?.score ?? 0)) best = { start, end, score };
  }
  return best && { start: best.start, end: best.end };
}

function dice(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of b) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of a) {
    const n = left.get(word) ?? 0;
    if (n > 0) shared++;
    left.set(word, n - 1);
  }
  return a.length + b.length === 0 ? 0 : (2 * shared) / (a.length + b.length);
}

/** Follows every claim of the version before into the new text. */
export function followAnchors(
  state: CaseState,
  previous: string,
  before: string,
  document: string,
  text: string,
  reading: Reading,
): Followed {
  const followed: Followed = { claims: new Map(), kept: [], anchors: [] };
  const starts = lineStarts(text);
  for (const { id, claim, document: of, status } of state.claims.values()) {
    if (of !== previous || status === 'unread' || status === 'lost') continue;
    const found = findAgain(claim.quote, before, claim.sentence, text, reading.sentences);
    const read = found ? nearestClaim(reading, found, followed) : null;
    if (!found) followed.anchors.push({ from: id, to: null, anchor: 'lost' });
    else if (found.anchor === 'drifted')
      followed.anchors.push({ from: id, to: read?.index ?? null, anchor: 'drifted' });
    else {
      followed.anchors.push({ from: id, to: id, anchor: found.anchor });
      if (read?.same) followed.claims.set(read.index, id);
      else {
        const quote = quoteAt(text, found.start, found.end, starts);
        followed.kept.push({ ...moveClaim(claim, quote, text.length), document });
      }
    }
  }
  return followed;
}

/** The claim of the new reading at a place: with the very same words, else the one that shares most of it. */
function nearestClaim(
  reading: Reading,
  { start, end }: Found,
  { claims }: Followed,
): { index: number; same: boolean } | null {
  let best: { index: number; shared: number } | null = null;
  for (const [index, { quote }] of reading.claims.entries()) {
    if (claims.has(index)) continue;
    if (quote.start === start && quote.end === end) return { index, same: true };
    const shared = Math.min(end, quote.end) - Math.max(start, quote.start);
    if (shared > 0 && shared > (best?.shared ?? 0)) best = { index, shared };
  }
  return best && { index: best.index, same: false };
}
