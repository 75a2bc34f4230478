/** What a quotation is about by the words around it: “it will not last,” she said of the old pier. */
import type { ReadClaim, Term } from '../../model/claim.js';

/** Behind a quotation, what its speaker spoke of: “it will not last,” she said of the old pier. */
const SAID_OF =
  /^[,.!?]?[”"’']\s(?:[\p{L}.’'-]+,? ){0,6}(?:said|says|remarked|added|wrote|explained)(?: [\p{Lu}][\p{L}.’'-]*){0,4} (?:of|about) (?:the|a|an|its|his|her|their|this|these|those) ((?:\p{Ll}[\p{L}-]* ?)+)/u;
const NOUN_ENDS =
  /\s(?:of|on|in|at|to|for|with|as|and|or|from|by|during|after|before|last|this|yesterday)\b.*$/u;

/** Before a quotation, what its speaker was asked or speaks of: 'Of the old pier she said: “it will not last”', 'Asked about the pier, …'. */
const SPEAKING_OF =
  /(?:^|[.!?]\s|\n)(?:(?:Asked|Questioned|Speaking) (?:about|of|on)|Of|About) (?:the|a|an|its|his|her|their|this|these|those) ((?:\p{Ll}[\p{L}-]* ?)+),? (?:[\p{L}.’'-]+ ){1,5}(?:said|says|remarked|replied|answered|added|wrote)[:,]? [“"]$/u;

export function topicOfSpeech(
  { quote, voice }: ReadClaim,
  plural: boolean,
  text: string,
): Pick<Term, 'head' | 'words'> | null {
  if (voice !== 'direct' && voice !== 'mixed') return null;
  const behind = text.slice(quote.end - (/[,.!?]$/.test(quote.exact) ? 1 : 0), quote.end + 120);
  const [, phrase] =
    SAID_OF.exec(behind) ?? SPEAKING_OF.exec(text.slice(Math.max(0, quote.start - 120), quote.start)) ?? [];
  const words = phrase?.trimEnd().replace(NOUN_ENDS, '').split(' ') ?? [];
  const last = words.at(-1);
  if (last === undefined || /[^s]s$/.test(last) !== plural) return null;
  const head = plural ? last.slice(0, -1) : last;
  return { head, words: [...words.slice(0, -1), head] };
}
