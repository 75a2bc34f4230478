/**
 * What a claim says may, must or must not be done (deontic force; Palmer 2001, Mood and Modality): required, left to choice, allowed
 * or barred. The last two also hold of what can and cannot be had ("tests can be done on Saturdays").
 */
import type { CaseClaim } from '../../rule.js';
import { lastWord } from '../words/words.js';

export type Leave = 'required' | 'optional' | 'allowed' | 'barred';

export interface LeaveGiven {
  leave: Leave;
  /** The word that says so. */
  at: { start: number; end: number; text: string };
}

const REQUIRED =
  /^(?:compulsory|mandatory|obligatory|required|require|oblige|obliged|compel|compelled|force|forced)$/;
const OPTIONAL = /^(?:optional|voluntary|unnecessary)$/;
const ALLOWED =
  /^(?:allow|allowed|permit|permitted|permissible|let|enable|entitle|entitled|authorise|authorised|authorize|authorized|license|licensed|welcome|legal|lawful)$/;
const BARRED =
  /^(?:forbid|forbidden|ban|banned|bar|barred|prohibit|prohibited|outlaw|outlawed|disallow|disallowed|illegal|unlawful|impermissible|off-limits)$/;

const OF_NOT: Readonly<Record<Leave, Leave | null>> = {
  required: 'optional',
  optional: 'required',
  allowed: 'barred',
  barred: 'allowed',
};

/** Pairs that cannot both hold of one thing. What is required is allowed, and what is left to choice is neither required nor barred. */
const CLASHES = new Set(['required optional', 'required barred', 'allowed barred', 'optional barred']);

export const clash = (a: Leave, b: Leave): boolean => CLASHES.has(`${a} ${b}`) || CLASHES.has(`${b} ${a}`);

/** The force of a claim; null where it has none. */
export function leaveOf(one: CaseClaim): LeaveGiven | null {
  const { predicate } = one.claim.frame;
  if (!predicate || one.claim.modality === 'conditional' || one.claim.modality === 'hoped') return null;
  if (one.claim.frame.tense === 'past' && !isBackshifted(one)) return null;
  return byChoice(one) ?? byOperator(one) ?? byWord(one);
}

/** "The head said that parents were free to": in what somebody said the past may tell of the day on which it was said (Quirk et al. 1985, 14.31). */
const isBackshifted = ({ claim: { voice, times, quote } }: CaseClaim): boolean =>
  voice === 'indirect' &&
  times.length === 0 &&
  /\b(?:was|were|could|had to)\b/i.test(quote.exact) &&
  !/\b(?:been|until|then|used to)\b/i.test(quote.exact);

/** "can choose whether to", "is free to decide if it will": what is left to the doer is neither required nor barred. */
function byChoice({ claim: { quote } }: CaseClaim): LeaveGiven | null {
  const choice = CHOICE.exec(quote.exact);
  if (!choice) return null;
  const start = quote.start + choice.index;
  return { leave: 'optional', at: { text: choice[0], start, end: start + choice[0].length } };
}

export const isChoice = ({ at }: LeaveGiven): boolean => /\b(?:choose|decide)$/i.test(at.text);

const CHOICE = /\b(?:can|may|(?:is|are) free to) (?:choose|decide)(?= (?:whether|if|not to)\b)/i;

/** "must learn", "nobody has to", "may stand", "no coach may", "is free to". */
function byOperator({ claim }: CaseClaim): LeaveGiven | null {
  const denied = claim.polarity === 'negative';
  for (const { kind, text, start, end } of claim.operators) {
    const at = { text, start, end };
    if (kind === 'must' && /^must$/i.test(text)) return { leave: denied ? 'barred' : 'required', at };
    if ((kind === 'need' && !/^wants?\b/i.test(text)) || (kind === 'must' && /^need/i.test(text)))
      return { leave: denied ? 'optional' : 'required', at };
    if (kind === 'can' || (kind === 'may' && /^may$/i.test(text)) || kind === 'allow')
      return { leave: denied ? 'barred' : 'allowed', at };
    if (kind === 'able' && /\b(?:free|allowed|entitled|permitted|welcome|eligible)\b/i.test(text))
      return { leave: denied ? 'barred' : 'allowed', at };
    if (kind === 'prevent') return { leave: 'barred', at };
  }
  return null;
}

/** "is compulsory", "are forbidden in the glade", "the rules allow it". */
function byWord({ claim }: CaseClaim): LeaveGiven | null {
  const { predicate, others } = claim.frame;
  const attribute = others.find(({ role }) => role === 'attribute')?.term;
  const told = [
    ...(predicate ? [{ word: predicate.lemma, at: predicate }] : []),
    ...(predicate ? [{ word: lastWord(predicate.text), at: predicate }] : []),
    ...(attribute ? [{ word: attribute.head.toLowerCase(), at: attribute }] : []),
  ];
  for (const { word, at } of told) {
    const leave = REQUIRED.test(word)
      ? 'required'
      : OPTIONAL.test(word)
        ? 'optional'
        : ALLOWED.test(word)
          ? 'allowed'
          : BARRED.test(word)
            ? 'barred'
            : null;
    if (leave === null) continue;
    const given = claim.polarity === 'negative' ? OF_NOT[leave] : leave;
    return given === null ? null : { leave: given, at: { text: at.text, start: at.start, end: at.end } };
  }
  return null;
}

/** Told with an exception or a condition, which may be all that the other tells. */
export const withException = ({ claim }: CaseClaim): boolean =>
  /\b(?:except|excepted|exception|unless|save (?:for|that|where|in)|apart from|other than|only (?:if|when|with|on|in)|provided|if|fewer than|more than|under the age|over the age)\b/i.test(
    claim.quote.exact,
  );

/** "May not enter without a pass": with it one may. */
export const goesWithout = ({ claim }: CaseClaim): boolean =>
  /\bwithout (?:a|the|their|his|her|written)\b/i.test(claim.quote.exact);
