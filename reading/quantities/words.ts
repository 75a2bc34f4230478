/** Number words that do not count: "one" as a pronoun or in set phrases, "half" and "a third" as parts of other words. */
import type { Piece } from '../numbers/pieces.js';
import { DENOMINATORS } from '../numbers/words.js';
import type { NumberRead } from '../numbers/read.js';

const word = (pieces: readonly Piece[], at: number): string => pieces[at]?.lower ?? '';

/** True where the number word at `at` is no quantity. Only asked where no unit was found. */
export function isBareWord(pieces: readonly Piece[], at: number, number: NumberRead): boolean {
  const first = pieces[at];
  if (!first || first.kind !== 'word') return false;
  const after = pieces[number.next];
  if (number.vague) return false;
  if (number.share) return !isShare(pieces, at, number.next);
  if (number.value === 1) return isPronoun(pieces, at, number.next);
  if (number.value === 0) return word(pieces, number.next) === '-';
  return (
    after?.text === '-' &&
    after.glued &&
    /^(way|fold|off|sided|tier|faced|piece|time|times)$/.test(word(pieces, number.next + 1))
  );
}

/** "one" counts before a noun or in "one of the …"; elsewhere it stands for something or somebody. */
function isPronoun(pieces: readonly Piece[], at: number, next: number): boolean {
  const before = word(pieces, at - 1);
  if (
    /^(only|just)$/.test(before) &&
    word(pieces, next) === 'of' &&
    !/^(the|its|an?)$/.test(word(pieces, at - 2))
  )
    return false;
  if (
    /^(not|the|this|that|which|each|every|any|no|some|another|same|only|first|last|next|latter|new|good|big|ones|loved|a)$/.test(
      before,
    )
  )
    return true;
  const after = pieces[next];
  const w = after?.lower ?? '';
  if (w === '-' && after?.glued) return true;
  if (w === 'of' || (/^(or|to)$/.test(w) && word(pieces, next + 1) === 'two')) return false;
  if (
    /^(another|day|time|way|thing|hand|side|point|step|place|where|can|must|should|might|could|would|is|was|has|who|that|which)$/.test(
      w,
    )
  )
    return true;
  return !(after?.kind === 'word' && /^(NOUN|ADJ|PROPN)$/.test(after.pos));
}

/** A ratio ("one in five") is always a share; a fraction where "of", an article, a possessive or nothing counted follows. */
function isShare(pieces: readonly Piece[], at: number, next: number): boolean {
  if (!DENOMINATORS.has(word(pieces, next - 1))) return true;
  const after = pieces[next];
  const w = after?.lower ?? '';
  const before = word(pieces, at - 1);
  if (
    word(pieces, at) === 'half' &&
    /^(first|second|other|last|opening|better|in|one|next|past|and|-|early|late)$/.test(before)
  )
    return false;
  if (after?.text === '-' && after.glued) return false;
  if (/^(of|the|its|their|his|her|our|my|your|all|that|this|those|these)$/.test(w)) return true;
  if (word(pieces, at) === 'half')
    return /^(by|nearly|almost|about|over|around|than|roughly|only|just|least|to|a)$/.test(before);
  return !(after?.kind === 'word' && /^(NOUN|ADJ|PROPN|NUM)$/.test(after.pos));
}
