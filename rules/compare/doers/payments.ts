/**
 * Who gives what to whom, by whichever verb: "the county gave the club a grant of £2m", "the club received no grant from the county",
 * "the firm paid £3m in tax".
 */
import type { Quantity, Term } from '../../../model/claim.js';
import type { Seeks } from '../../asked.js';
import type { CaseClaim } from '../../rule.js';
import { onceOf } from '../words/once.js';
import { mayBeOne } from './same-doer.js';
import { oneThing } from '../identity/ground.js';

/** Verbs of giving and of getting (Levin 1993, classes 13.1-3, 13.5.2). Lemmas. */
const GIVING =
  /^(?:give|pay|grant|award|donate|hand|hand over|send|lend|allot|allocate|contribute|make|provide)$/;
const GETTING = /^(?:get|receive|obtain|accept|collect|be paid)$/;

export interface Payment {
  giver: Term | null;
  receiver: Term | null;
  /** The noun for what is given: tax, a grant. */
  what: Term;
  /** True where none of it is given. */
  none: boolean;
  at: Quantity;
}

/** What every claim has that tells of giving. */
export const PAYS: Seeks = { verbs: (lemma) => GETTING.test(lemma) || GIVING.test(lemma) };

/** What a claim says was given, or was not; null where it tells of no giving by its noun. */
export const paymentOf = onceOf((own): Payment | null => {
  const { frame, modality } = own.claim;
  const lemma = frame.predicate?.lemma ?? '';
  const gets = GETTING.test(lemma);
  if (!/^(?:asserted|planned|predicted)$/.test(modality) || !(gets || GIVING.test(lemma))) return null;
  const given = ofNone(own) ?? ofSum(own);
  if (!given) return null;
  const role = (name: RegExp): Term | null =>
    frame.others.find((other) => name.test(other.role))?.term ?? null;
  const theme = frame.theme === given.what || isSum(frame.theme, given.at) ? null : frame.theme;
  return gets
    ? { ...given, giver: role(/^(?:from|by)$/), receiver: frame.agent }
    : { ...given, giver: frame.agent, receiver: role(/^(?:recipient|to)$/) ?? theme };
});

type Given = Pick<Payment, 'what' | 'none' | 'at'>;

/** "No tax", "no grant". */
function ofNone({ claim: { frame, quantities, polarity } }: CaseClaim): Given | null {
  const at = quantities.find(
    ({ quantifier, of }) => of !== null && /^(?:no|not any)$/i.test(quantifier ?? ''),
  );
  const what = at && termsOf(frame).find(({ start, end }) => start <= at.start && at.start < end);
  return at && what && polarity === 'negative' ? { what, none: true, at } : null;
}

/** "£3m in tax", "a grant of £2m", "tax of £3m", "three grants". */
function ofSum({ claim: { frame, quantities, polarity, quote } }: CaseClaim): Given | null {
  const at = quantities.find(({ quantifier, min, max }) => quantifier === undefined && (min ?? max ?? 0) > 0);
  if (!at || polarity !== 'positive') return null;
  const named = frame.others.find(
    ({ role, term }) =>
      role === 'in' && /^\s+in\s+$/.test(quote.exact.slice(at.end - quote.start, term.start - quote.start)),
  )?.term;
  const what =
    named ??
    termsOf(frame).find((term) => term.start < at.start && at.end <= term.end && term.head !== 'amount');
  return what ? { what, none: false, at } : null;
}

const termsOf = (frame: CaseClaim['claim']['frame']): Term[] =>
  [frame.theme, frame.agent, ...frame.others.map(({ term }) => term)].filter((term) => term !== null);

const isSum = (term: Term | null, at: Quantity): boolean =>
  term !== null && term.start <= at.start && at.end <= term.end;

/** True where giver and receiver may be those of the other, and one of them is. */
export function onePayment(a: Payment, b: Payment): boolean {
  if (!mayBeOne(a.giver, b.giver) || !mayBeOne(a.receiver, b.receiver)) return false;
  const same = (x: Term | null, y: Term | null): boolean => x !== null && y !== null && oneThing(x, y);
  return same(a.giver, b.giver) || same(a.receiver, b.receiver);
}
