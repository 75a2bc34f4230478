/** Names that are nearly another's ("Unsion"): suggested to a reviewer, never merged. */
import type { Entity, NearMiss } from './entity.js';
import type { TokenisedText } from '../text/tokens.js';

/** Longest list of names compared with each other: beyond it a text is no document but a directory. */
const MOST = 300;

/** Single-word names of at least five letters that one slip (a letter more, fewer, other, or two swapped) parts from a commoner name. */
export function findNearMisses(t: TokenisedText, entities: readonly Entity[]): NearMiss[] {
  const names = entities
    .filter((one) => one.named && one.name.length >= 5 && !one.name.includes(' '))
    .slice(0, MOST);
  const found: NearMiss[] = [];
  for (const one of names) {
    const better = names.find(
      (other) =>
        other !== one &&
        other.mentions.length > one.mentions.length &&
        oneSlip(one.name.toLowerCase(), other.name.toLowerCase()),
    );
    if (!better) continue;
    for (const [start, end] of one.mentions)
      found.push({ text: t.text.slice(start, end), start, end, suggests: better.name });
  }
  return found;
}

/** Damerau's four slips: insertion, deletion, substitution, transposition of neighbours (Damerau 1964). */
export function oneSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  const [restA, restB] = [a.slice(i), b.slice(i)];
  return (
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    (restA.slice(2) === restB.slice(2) && restA[0] === restB[1] && restA[1] === restB[0])
  );
}
