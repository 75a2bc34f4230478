/** The side that somebody takes on a step, whether said, moved, voted or judged: "moved that it be sold", "is against selling it". */
import type { Frame, Term } from '../../../model/claim.js';
import type { CaseClaim } from '../../rule.js';
import {
  BY_PREPOSITION,
  IN_DEBATE,
  JUDGING,
  OF_DEBATES,
  RIGHT_STEP,
  TAKING_UP,
  TURNING_AGAINST,
  WANTING_CUES,
  WRONG_STEP,
} from '../../words/sides.js';
import { CONSTANT } from '../../words/attitudes.js';
import { wording } from './attitude.js';
import { onceOf } from '../words/once.js';
import { canonical, tellingWords } from '../words/words.js';

export interface Side {
  sign: 1 | -1;
  /** Who takes it; null where it is the speaker. */
  holder: Term | null;
  /** Telling words of the step, as lemmas: the act and what it is done to. */
  words: ReadonlySet<string>;
  /** The word that the step is named by ("the timing of the sale": timing); null where that is a word of debates ("the plan"). */
  head: string | null;
  at: { start: number; end: number };
}

const setOf = (line: string): ReadonlySet<string> =>
  new Set(line.split(' ').map((word) => word.replace('+', ' ')));
const [FOR, AGAINST, LED, DEBATE, JUDGE, RIGHT, WRONG] = [
  TAKING_UP,
  TURNING_AGAINST,
  BY_PREPOSITION,
  IN_DEBATE,
  JUDGING,
  RIGHT_STEP,
  WRONG_STEP,
].map(setOf) as [Set<string>, Set<string>, Set<string>, Set<string>, Set<string>, Set<string>, Set<string>];
const CUES = new RegExp(
  `^(?:${WANTING_CUES.split(' ')
    .map((cue) => cue.replace(/e$/, ''))
    .join('|')})`,
  'i',
);
/** No matter of its own: words of the debate, and of the side itself. */
const EMPTY: ReadonlySet<string> = new Set(
  [OF_DEBATES, TAKING_UP, TURNING_AGAINST, BY_PREPOSITION, IN_DEBATE, JUDGING, RIGHT_STEP, WRONG_STEP]
    .join(' ')
    .split(/[ +]/),
);
/** Plans and wishes under whose verb the step itself is the predicate: "proposed selling it", "never wanted to sell it". */
const WISHED = /^(?:propos|recommend|suggest|demand|request|mov|vot|want|wish|urg|call|press|campaign|push)/i;

interface Taken {
  sign: 1 | -1;
  holder: Term | null;
  /** What the side is on, as far as one phrase names it. */
  on: string | null;
}

/** "Now backs it": whoever says so of one side owns that it was not always so, unless the other is said never to have moved. */
export const ownsNow = (one: CaseClaim, other: CaseClaim): boolean =>
  /\bnow\b/i.test(one.claim.quote.exact) && !STEADY.test(wording(other));
const STEADY = new RegExp(CONSTANT);

export const sideOf = onceOf((own): Side | null => {
  const { frame, polarity, modality, operators } = own.claim;
  const { predicate } = frame;
  if (!predicate || !/^(?:asserted|planned|predicted|hoped)$/.test(modality)) return null;
  if (operators.some(({ kind }) => kind === 'condition')) return null;
  const taken = judged(own) ?? wished(own) ?? byVerb(own) ?? asSpeaker(own);
  if (!taken || /^(?:no|none|nobody|no-one|neither)\b/i.test(taken.holder?.text ?? '')) return null;
  const words = matter(own, taken.holder);
  if (words.size === 0) return null;
  const { sign, holder, on } = taken;
  return {
    sign: polarity === 'negative' ? (-sign as 1 | -1) : sign,
    holder: holder && isSpeaker(own, holder) ? null : holder,
    words,
    head: on === null || EMPTY.has(on) ? null : on,
    at: predicate,
  };
});

/** "I", and "he" behind "the pastor said", where nobody has a name. */
const isSpeaker = ({ claim }: CaseClaim, { text, entity, pronoun }: Term): boolean =>
  /^(?:i|we)$/i.test(text) || (pronoun && entity === null && claim.attribution.at(-1)?.role != null);

/** Who acts or is told of. */
function subjectOf({ claim: { frame } }: CaseClaim): Term | null {
  const { agent, theme, predicate } = frame;
  return agent ?? (theme && predicate && theme.start < predicate.start ? theme : null);
}

/** "Called the sale a mistake", "described it as the right thing". */
function judged(own: CaseClaim): Taken | null {
  const { predicate, agent, others, theme } = own.claim.frame;
  if (!predicate || !agent || !JUDGE.has(predicate.lemma)) return null;
  const said = others.filter(({ role }) => /^(?:attribute|as)$/.test(role)).flatMap(({ term }) => term.words);
  const sign = valued(said.length > 0 ? said : (theme?.words ?? []));
  return sign && { sign, holder: agent, on: theme?.head ?? null };
}

const valued = (words: readonly string[]): 1 | -1 | null => {
  if (words.some((word) => WRONG.has(word))) return -1;
  return words.some((word) => RIGHT.has(word)) ? 1 : null;
};

/** "Proposed selling it", "never wanted to sell it". */
function wished(own: CaseClaim): Taken | null {
  const { frame, operators } = own.claim;
  const verb = operators.find(({ kind, text }) => /^(?:plan|hope|manage)$/.test(kind) && WISHED.test(text));
  return verb && frame.agent ? { sign: 1, holder: frame.agent, on: frame.predicate?.lemma ?? null } : null;
}

/** "Seconded the motion to sell it", "spoke against selling it". */
function byVerb(own: CaseClaim): Taken | null {
  const { frame, quote } = own.claim;
  const { predicate, theme, others } = frame;
  const holder = subjectOf(own);
  if (!predicate || !holder) return null;
  const { lemma } = predicate;
  const led = LED.has(lemma)
    ? others.find(({ role }) =>
        (BINDING.test(lemma) ? /^(?:to|for|against)$/ : /^(?:for|against|behind)$/).test(role),
      )
    : undefined;
  if (led) return { sign: led.role === 'against' ? -1 : 1, holder, on: led.term.head };
  // "urged the council to sell it": the object is who is asked
  const asked =
    theme !== null && ASKING.test(lemma) && quote.exact.slice(theme.end - quote.start).startsWith(' to ');
  const on = theme === holder || asked ? null : (theme?.head ?? null);
  if (FOR.has(lemma)) return { sign: 1, holder, on };
  if (AGAINST.has(lemma)) return { sign: -1, holder, on };
  if (predicate.class === 'oppose' || predicate.class === 'support')
    return { sign: predicate.class === 'oppose' ? -1 : 1, holder, on };
  const signed = signedFor(frame);
  if (signed) return { sign: signed, holder, on: null };
  return isMoved(own, holder) ? { sign: 1, holder, on } : null;
}

/** "Signed a letter calling for it", "signed a petition against it". */
function signedFor({ predicate, theme, others, words }: Frame): 1 | -1 | null {
  if (predicate?.lemma !== 'sign' || !/^(?:letter|petition|statement|pledge)$/.test(theme?.head ?? ''))
    return null;
  if (others.some(({ role }) => role === 'against') || words.some((word) => AGAINST.has(word))) return -1;
  return words.some((word) => /^(?:call|demand|urge|support|back|ask)$/.test(word)) ? 1 : null;
}

/** Verbs whose object may be who is asked. */
const ASKING = /^(?:urge|ask|request|press|lobby)$/;

/** Verbs that bind whoever does it to what stands behind "to". */
const BINDING = /^(?:agree|sign up|sign)$/;
const MOTION = /^(?:motion|resolution|proposal)$/;

/** "Voted to sell it", "voted in favour of the sale", "moved the motion to sell it", "argued for selling it". */
function isMoved({ claim: { frame } }: CaseClaim, holder: Term): boolean {
  const { predicate, theme, others } = frame;
  const lemma = predicate?.lemma ?? '';
  if (!DEBATE.has(lemma) && !LED.has(lemma)) return false;
  if (others.some(({ role, term }) => role === 'in' && /^favou?r$/.test(term.head))) return true;
  if (!theme || theme === holder || /^whether\b/i.test(theme.text)) return false;
  return MOTION.test(theme.head) || /^(?:vote|argue|campaign|press|push|call|plead)$/.test(lemma);
}

/** What a speaker wants done, or judges right: "moved that it be sold", "it should be sold", "selling it was a mistake". */
function asSpeaker({ claim: { attribution, modality, operators, frame } }: CaseClaim): Taken | null {
  const last = attribution.at(-1);
  if (!last || (last.name === null && last.role === null)) return null;
  if (modality === 'planned' && CUES.test(last.cue ?? ''))
    return { sign: 1, holder: null, on: frame.predicate?.lemma ?? null };
  const lemma = frame.predicate?.lemma ?? '';
  if (operators.some(({ kind, text }) => kind === 'must' && /^(?:should|ought to)$/i.test(text)))
    return lemma !== 'be' && frame.agent === null ? { sign: 1, holder: null, on: lemma } : null;
  const said = frame.others.filter(({ role }) => role === 'attribute').flatMap(({ term }) => term.words);
  const sign = valued([lemma, ...(lemma === 'be' ? said : [])]);
  return sign && { sign, holder: null, on: frame.theme?.pronoun ? null : (frame.theme?.head ?? null) };
}

function matter({ claim: { frame } }: CaseClaim, holder: Term | null): ReadonlySet<string> {
  const aside = frame.others.filter(
    ({ role, term }) => /^(?:at|in|on|during|by)$/.test(role) && term.end <= (frame.predicate?.start ?? 0),
  );
  const not = tellingWords([
    ...(holder?.words ?? []),
    ...(holder?.entity?.split(/[\s.]+/) ?? []),
    ...aside.flatMap(({ term }) => term.words),
  ]);
  const own = holder === null ? frame.words : withoutTitle(frame.words, holder);
  return new Set(own.filter((word) => isTelling(word) && !EMPTY.has(word) && !not.has(canonical(word))));
}

const isTelling = (word: string): boolean => tellingWords([word]).size > 0;

/** The words of a name stand in the frame with its title. */
const withoutTitle = (words: readonly string[], { text }: Term): string[] => {
  const own = tellingWords(text.toLowerCase().split(/[^\p{L}]+/u));
  return words.filter((word) => !own.has(canonical(word)));
};
