/** Who gets what is given: "left a third to the college", "the college is to get £3m". What two receive are two sums. */
import type { Term } from '../../../model/claim.js';
import type { CaseClaim } from '../../rule.js';
import { mayBeOne } from './same-doer.js';

/** Verbs of giving that name the receiver behind "to" or as an object, and of getting, whose subject it is (Levin 1993, class 13). */
const GIVES =
  /^(?:leave|bequeath|will|give|pay|grant|award|donate|pledge|promise|allot|allocate|assign|lend|send)$/;
const GETS = /^(?:get|receive|inherit|obtain|come into)$/;

function receiverOf({ claim: { frame } }: CaseClaim): Term | null {
  const lemma = frame.predicate?.lemma ?? '';
  if (GETS.test(lemma)) return frame.agent;
  return GIVES.test(lemma)
    ? (frame.others.find(({ role }) => role === 'to' || role === 'recipient')?.term ?? null)
    : null;
}

/** True where both tell who gets it, and the two cannot be one. */
export function twoReceivers(first: CaseClaim, second: CaseClaim): boolean {
  const [a, b] = [receiverOf(first), receiverOf(second)];
  return a !== null && b !== null && !mayBeOne(a, b);
}
