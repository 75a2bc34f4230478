/**
 * How sure a claim is that something comes about (epistemic force; Palmer 2001): sure to, sure not to, or open. "Sure" are a flat
 * "will", "certain", "inevitable"; "sure not" their denials and what is ruled out; "open" what may, might or could be, what has a
 * chance, and what is not settled.
 */
import { onceOf } from '../words/once.js';
import { sought } from '../../sought/sought.js';

export interface Prospect {
  is: 'sure' | 'sure not' | 'open';
  /** True where a word says how sure it is; false for a flat "will" and "may", which many use loosely. */
  told: boolean;
  /** -1 where what is sure or open is that it does not come about. */
  sign: 1 | -1;
  /** True where a decision is told as taken: before that day it was open. */
  decided?: boolean;
  /** True where it is open because nobody has settled it, not because it may or may not happen. */
  undecided?: boolean;
}

const RULED_OUT = sought(
  /\b(?:ruled? out|ruling out|impossible|not possible|out of the question|no (?:prospect|chance|question|possibility|way|hope) (?:of|that|whatever)|inconceivable|unthinkable|not an option)\b/i,
);
const NOT_RULED_OUT = sought(
  /\b(?:(?:not|never|no(?:body| one)|nothing|cannot|can[’']t|(?:have|has|had|did|do|does|wo|would)n[’']t|refus\p{L}+ to|declin\p{L}+ to|unable to)(?: \p{L}+){0,3} rul(?:e|ed|ing) out|not (?:impossible|inconceivable|out of the question))\b/iu,
);
const INEVITABLE = sought(
  /\b(?:inevitabl[ey]|unavoidabl[ey]|certainly|certain(?! \p{L})|certain(?= (?:to|that|of|it|about|as|now|in|by|on|for|until|after|before|at|from|this|next)\b)|definite(?:ly)?|bound to|sure to|come what may|without fail|guaranteed?|for certain|no doubt|beyond doubt|assured|whatever happens)\b/iu,
);
const UNSURE = sought(
  /\b(?:not (?:\p{L}+ )?(?:certain|definite|inevitable|guaranteed|assured|settled|decided|sure)|uncertain|unsettled|undecided|in (?:some |great )?doubt|far from certain|no certainty|no guarantee|open question|remains? to be (?:seen|decided|settled)|in the balance|on the table|hang(?:s|ing)? on|depend(?:s|ing)? on|still open|an option|under review|(?:only|merely|just|no more than|nothing more than) (?:a|an) (?:proposal|idea|suggestion|possibility|thought))\b/iu,
);
/** A decision that is still to be taken. */
const PENDING = sought(
  /\b(?:(?:has|have|had|was|were|is|are|remains?|remained) (?:still |yet |also )*(?:still |yet )?to be (?:determined|decided|approved|settled|agreed|confirmed|finalised|finalized|signed|considered|voted on)|(?:still |being |under |actively |only )+(?:considered|considering|consideration|discussed|discussing|discussion|weighed|weighing|debated|debating|deliberated|negotiated|negotiating)|(?:await(?:s|ing|ed)?|waiting for|pending) (?:\p{L}+[’']?s? ){0,4}(?:decision|approval|permission|consent|verdict|ruling|go-ahead|vote|licence|license|authori[sz]ation)|no (?:final |firm )?decision (?:(?:has|had) (?:yet |so far |as yet )?been|was|is|on|about|over)|(?:has|have|had) (?:still |yet )*(?:not|n[’']t) (?:yet )?(?:been )?(?:decided|determined|approved|settled|agreed|finali[sz]ed)|undetermined|(?:can|could) (?:still |yet )?be (?:avoided|averted|prevented|stopped|saved)|(?:can|could|may|might) (?:still|yet) be (?:reversed|changed|overturned|undone|reopened|altered|revised|withdrawn)|(?:will|is to|are to|is due to|is expected to|(?:has|have) (?:still |yet )?to) (?:\p{L}+ ){0,3}?decide(?: \p{L}+){0,2} (?:whether|if|on|upon)|(?:decision|ruling)(?: \p{L}+){0,7}? (?:will be|is to be|is due to be|is expected) (?:taken|made|reached|announced|\p{L}+))\b/iu,
);
/** A decision told as taken. */
const DECIDED = sought(
  /\b(?:(?:has|have|had|was|were|is|are|been|being) (?:already |now |formally |finally )*(?:approved|agreed|authori[sz]ed|sanctioned|granted|refused|rejected|turned down|thrown out|signed off|finali[sz]ed|settled)|(?:given|got|won|secured|obtained|received|gained|granted) (?:\p{L}+ ){0,2}(?:permission|consent|approval|the go-ahead|clearance|the green light)|decision (?:to (?:\p{L}+ ){1,6})?(?:has been|had been|was) (?:taken|made|reached)|decided(?: (?:on|in|last) \p{L}+)? to)\b/iu,
);
const CHANCE = sought(
  /\b(?:(?:every|a|some|the|good|fair|strong|real|distinct|an outside) (?:\p{L}+ )?(?:chance|possibility|prospect|likelihood)|a possibility|possible|possibly|perhaps|conceivabl[ey]|may be|may have to|may well|might well)\b/iu,
);

/** The prospect that a claim holds out; null where it holds out none. */
export const prospectOf = onceOf(({ claim }): Prospect | null => {
  const { modality, polarity, operators, quote, frame } = claim;
  const text = quote.exact;
  const sign = polarity === 'negative' ? -1 : 1;
  if (UNSURE.test(text) || PENDING.test(text)) return { is: 'open', told: true, sign, undecided: true };
  if (NOT_RULED_OUT.test(text)) return { is: 'open', told: true, sign };
  if (RULED_OUT.test(text)) return { is: 'sure not', told: true, sign: -1 };
  if (STAYS_OPEN.test(text)) return { is: 'open', told: true, sign };
  const taken = modality === 'asserted' || operators.some(({ text: word }) => /\bdecided\b/i.test(word));
  if (DECIDED.test(text) && sign > 0 && taken) return { is: 'sure', told: true, sign, decided: true };
  if (modality === 'hoped' || frame.tense === 'past') return null;
  const has = (kinds: RegExp, words: RegExp): boolean =>
    operators.some(({ kind, text: word }) => kinds.test(kind) && words.test(word));
  // "could not say when": what cannot be said is no prospect
  if (has(/^may$/, /^could$/i) && SAYS.test(frame.predicate?.lemma ?? '')) return null;
  if (has(/^may$/, /^(?:may|might|could)$/i) || modality === 'possible' || CHANCE.test(text))
    return { is: 'open', told: CHANCE.test(text), sign };
  if (INEVITABLE.test(text)) return { is: sign > 0 ? 'sure' : 'sure not', told: true, sign };
  if (!has(/^will$/, /^(?:will|shall|wo|[’']ll)$/i) || modality === 'conditional') return null;
  return { is: sign > 0 ? 'sure' : 'sure not', told: false, sign };
});

const SAYS = /^(?:say|tell|know|confirm|comment|explain|answer)$/;

const STAYS_OPEN = sought(
  /\b(?:remain(?:s|ed)?|is|was|were|are|still) (?:still )?(?:a |an )?(?:possibility|possible|option|open)\b/i,
);

/**
 * True where the one is surer than the other can allow: something sure or ruled out in so many words against something open, a flat
 * "will" against something said to be unsettled, or "will not" against "may".
 */
export function prospectsClash(a: Prospect, b: Prospect): boolean {
  if ((a.is === 'open') === (b.is === 'open')) return false;
  const [open, firm] = a.is === 'open' ? [a, b] : [b, a];
  if (firm.decided) return open.undecided === true;
  return firm.told || open.told || open.sign !== firm.sign;
}
