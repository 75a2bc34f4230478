/**
 * What one writer says twice in one text. A writer who gives two figures, or denies here what stands there, nearly always speaks
 * of two things, and the text is what tells them apart; only where the words are nearly the same is it a slip.
 */
import type { CaseClaim } from '../../rule.js';
import { aboutWords } from '../identity/about.js';
import { speakerName } from '../identity/speakers.js';
import { toldTogether } from './told-alike.js';
import { shared } from '../words/words.js';

/** So many telling words must be the same for a slip, or all of them where there are at least two. */
const WORDS = 4;
const PART = 0.75;
const ALL = 2;

/** True where both claims are one voice's in one text, or in two copies of it, and differ in more than what clashes. */
export function meansTwoThings(a: CaseClaim, b: CaseClaim): boolean {
  return toldTogether(a, b) && oneVoice(a, b) && !nearlyTheSame(a, b);
}

function oneVoice(a: CaseClaim, b: CaseClaim): boolean {
  const [one, other] = [speakerName(a), speakerName(b)];
  if (one !== null || other !== null) return one === other;
  return a.claim.voice === 'author' && b.claim.voice === 'author';
}

function nearlyTheSame(a: CaseClaim, b: CaseClaim): boolean {
  const [wordsA, wordsB] = [aboutWords(a), aboutWords(b)];
  const common = shared(wordsA, wordsB).length;
  const longer = Math.max(wordsA.size, wordsB.size);
  return common === longer ? common >= ALL : common >= WORDS && common >= PART * longer;
}
