/** One of a kind that is marked off from the others: by a number or letter, a name, or a phrase behind the noun. By the wording alone. */
import type { Term } from '../../../model/claim.js';
import type { CaseClaim } from '../../rule.js';
import { onceOf } from '../words/once.js';
import { nounOf } from '../words/phrases.js';

/** What a claim is told of, where it is one of a kind: "Pier 2", "the Mill Lane school", "the driver of the second bus". */
export const instanceOf = onceOf(find);

function find({ claim: { frame, quote } }: CaseClaim): Term | null {
  const { agent, theme, predicate } = frame;
  const subject = [agent, theme].find((term) => term && predicate && term.end <= predicate.start);
  if (!subject || subject.pronoun || subject.head === '') return null;
  // a phrase behind the noun stands between it and the verb
  const lead = quote.exact.slice(subject.start - quote.start, (predicate?.start ?? 0) - quote.start).trim();
  // one word alone is marked off by nothing
  if (!/\s/.test(lead) && !/\s/.test(subject.text)) return null;
  if (PLURAL_LEAD.test(lead) || isPlural(subject)) return null;
  const [narrowed] = BEHIND.exec(lead) ?? [];
  const whole = narrowed ?? subject.text;
  const [, noun] = NUMBERED.exec(subject.text) ?? [];
  if (noun !== undefined) return { ...subject, head: noun.toLowerCase(), words: [noun.toLowerCase()] };
  return LABELLED.test(subject.text) || NAMED.test(whole) || narrowed !== undefined
    ? { ...subject, text: whole, end: subject.start + whole.length }
    : null;
}

/** "Pier 2": the noun is the word before, whatever the reader took for it. */
const NUMBERED = /^(?:the )?(\p{L}{3,})\s(?:no\.? ?|number )?(?:\d{1,3}[A-Z]?|[A-Z])$/iu;
/** "the B wing", "the upper school gym 2". */
const LABELLED = /\p{L}\s(?:no\.? ?)?(?:\d{1,3}[A-Z]?|[A-Z])$|^(?:the )?[A-Z]\d? \p{Ll}/u;
/** "the Mill Lane school", "Thornby parish council": a name before a common noun. */
const NAMED =
  /^(?:[Tt]he )?(?!The )\p{Lu}[\p{L}’']+(?: \p{Lu}[\p{L}’']+)* \p{Ll}|^the \p{Ll}[\p{L} ]* (?:at|in|on|of|near) (?:the )?\p{Lu}/u;
/** "the library at Hatch Green", "the driver of the second bus". */
const BEHIND =
  /^(?:the|its|our|their) [\p{L}’' -]+? (?:at|in|on|near|from|of) (?:the )?(?:\p{Lu}[\p{L}’']+(?: \p{Lu}[\p{L}’']+)*|(?:first|second|third|last|oldest|newest|largest|smallest) \p{Ll}+)(?=\W*$|,)/iu;
const PLURAL_LEAD =
  /^(?:all|every|each|both|no|none|some|many|most|several|few|half|\d|two|three|four|five|six|seven|eight|nine|ten|one of|any)\b/i;

const isPlural = (term: Term): boolean => {
  const noun = nounOf(term);
  return noun.endsWith('s') && noun !== term.head.toLowerCase() && !/ss$/.test(noun);
};
