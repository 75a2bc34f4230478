/**
 * Who a statement says was the only one to do a thing, or the only one not to: "only Lee signed", "nobody but Lee signed", "everyone but
 * Lee signed". Exclusives hold what they leave standing and deny it of all others; exceptives deny it of, or hold it for, the one that
 * they take out (Horn 1969; von Fintel 1993).
 */
import type { Term } from '../../../model/claim.js';
import type { CaseClaim } from '../../rule.js';
import { onceOf } from '../words/once.js';

export interface SoleDoer {
  who: Term;
  /** `sole`: did it, and no other; `left out`: did not, and all others did. */
  is: 'sole' | 'left out';
}

/** Null where a claim singles nobody out. Groups ("only nurses", "only three") are shares and kinds, not one doer. */
export const soleDoerOf = onceOf(({ claim }: CaseClaim): SoleDoer | null => {
  const { frame, quote, polarity } = claim;
  const { agent, theme, others, predicate } = frame;
  const who = agent ?? (theme && predicate && theme.end <= predicate.start ? theme : null);
  if (!who || !predicate) return null;
  const ahead = quote.exact.slice(0, who.start - quote.start);
  const behind = quote.exact.slice(who.end - quote.start);
  const taken = others.find(({ role }) => /^(?:co-agent|but|except|except for|save)$/.test(role))?.term;
  if (taken && EVERYONE.test(who.text) && BUT.test(textBetween(quote.exact, who, taken, quote.start)))
    return polarity === 'positive' && isOne(taken) ? { who: taken, is: 'left out' } : null;
  if (taken && NOBODY.test(who.text) && BUT.test(textBetween(quote.exact, who, taken, quote.start)))
    return polarity === 'negative' && isOne(taken) ? { who: taken, is: 'sole' } : null;
  if (polarity === 'negative' || !isOne(who)) return null;
  return ONLY_AHEAD.test(ahead) || ALONE_BEHIND.test(behind) ? { who, is: 'sole' } : null;
});

const textBetween = (text: string, a: Term, b: Term, from: number): string =>
  text.slice(a.end - from, b.start - from);

const EVERYONE = /^(?:everyone|everybody|all|every|each)\b/i;
const NOBODY = /^(?:nobody|no one|no|none)\b/i;
const BUT = /\b(?:but|except|except for|save|other than|apart from)\s+(?:the\s+)?$/i;
const ONLY_AHEAD = /(?:^|\s)(?:only|solely)\s+(?:by\s+)?$/i;
const ALONE_BEHIND = /^\s+alone\b/i;

/** A name, or one definite thing. */
const isOne = ({ text, entity, pronoun, head }: Term): boolean =>
  !pronoun &&
  /^(?:the\s|its\s|\p{Lu})/u.test(text) &&
  !/^(?:All|Every|Each|No|Both|Some|Most|Half|A|An)\b/.test(text) &&
  (entity !== null || !PLURAL.test(text) || text.toLowerCase().endsWith(head.toLowerCase()));
const PLURAL = /[^s]s$/;
