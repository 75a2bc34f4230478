/** A document as rules see it: its sentences in order, each with the figures and durations that stand in it. */
import type { Quantity, Time } from '../../model/claim.js';
import { compareClaims, type CaseClaim, type Outcome } from '../rule.js';
import { isDuration } from './times.js';

/** A quantity or duration with the claim that carries it: the one with the shortest quote. */
export interface Figure<T> {
  at: T;
  claim: CaseClaim;
}

export interface Passage {
  start: number;
  end: number;
  claims: CaseClaim[];
  figures: Figure<Quantity>[];
  durations: Figure<Time>[];
}

/** The sentences of one document that carry claims, in order. */
export function passagesOf(claims: readonly CaseClaim[]): Passage[] {
  const bySentence = new Map<number, CaseClaim[]>();
  for (const claim of claims) {
    const { start } = claim.claim.sentence;
    const list = bySentence.get(start);
    if (list) list.push(claim);
    else bySentence.set(start, [claim]);
  }
  return [...bySentence.entries()]
    .sort(([a], [b]) => a - b)
    .map(([start, own]) => ({
      start,
      end: Math.max(...own.map(({ claim }) => claim.sentence.end)),
      claims: own,
      figures: figuresOf(own, ({ claim }) => claim.quantities),
      durations: figuresOf(own, ({ claim }) => claim.times.filter(isDuration)),
    }));
}

/** Sentences that stand this near to each other are of one paragraph. */
const ONE_PARAGRAPH = 4;

/** Each sentence that carries claims, together with the next one of its paragraph where there is one: what is reckoned with stands near. */
export function stretchesOf(claims: readonly CaseClaim[]): Passage[] {
  const passages = passagesOf(claims);
  return passages.map((passage, i) => {
    const next = passages[i + 1];
    if (!next || next.start - passage.end >= ONE_PARAGRAPH) return passage;
    return {
      start: passage.start,
      end: next.end,
      claims: [...passage.claims, ...next.claims],
      figures: [...passage.figures, ...next.figures],
      durations: [...passage.durations, ...next.durations],
    };
  });
}

/** The first outcome of each stretch, each once: a sentence stands in two stretches. */
export function outcomesIn(claims: readonly CaseClaim[], find: (stretch: Passage) => Outcome): Outcome[] {
  const seen = new Set<string>();
  return stretchesOf(claims).flatMap((stretch) => {
    const outcome = find(stretch);
    if (outcome?.kind !== 'finding') return [];
    const place = outcome.spans.map(({ start, end }) => `${start}-${end}`).join(' ');
    if (seen.has(place)) return [];
    seen.add(place);
    return [outcome];
  });
}

/** The words of a passage that stand right before a figure, or right after it. */
export const wordsBefore = (passage: Passage, { at }: { at: { start: number } }): string =>
  wordsBetween(passage, passage.start, at.start);
export const wordsAfter = (passage: Passage, { at }: { at: { end: number } }): string =>
  wordsBetween(passage, at.end, passage.end);

function figuresOf<T extends { start: number; end: number }>(
  claims: readonly CaseClaim[],
  pick: (claim: CaseClaim) => readonly T[],
): Figure<T>[] {
  const byPlace = new Map<string, Figure<T>>();
  for (const claim of claims)
    for (const at of pick(claim)) {
      const place = `${at.start}-${at.end}`;
      const other = byPlace.get(place);
      if (!other || length(claim) < length(other.claim)) byPlace.set(place, { at, claim });
    }
  return [...byPlace.values()].sort((a, b) => a.at.start - b.at.start);
}

const length = ({ claim }: CaseClaim): number => claim.quote.end - claim.quote.start;

/** The text of a passage as far as the quotes of its claims, and the words beside them, cover it; blanks elsewhere. */
export function wordsOf(passage: Passage): { text: string; start: number } {
  const { start, end } = passage;
  const units = new Array<string>(Math.max(0, end - start)).fill(' ');
  for (const { claim } of passage.claims) {
    const { exact, prefix, suffix } = claim.quote;
    const from = claim.quote.start - prefix.length - start;
    [...(prefix + exact + suffix).split('')].forEach((unit, i) => {
      if (from + i >= 0 && from + i < units.length) units[from + i] = unit;
    });
  }
  return { text: units.join(''), start };
}

/** The words of the passage between two offsets. */
export function wordsBetween(passage: Passage, from: number, to: number): string {
  const { text, start } = wordsOf(passage);
  return text.slice(Math.max(0, from - start), Math.max(0, to - start));
}

/** The claims that carry some figures, each once, in the order of the case. */
export function carriers(figures: readonly { claim: CaseClaim }[]): CaseClaim[] {
  return [...new Set(figures.map(({ claim }) => claim))].sort(compareClaims);
}
