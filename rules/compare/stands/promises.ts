/**
 * What somebody assures, and what somebody leaves open: a promise is withheld ("could give no guarantee"), a thing is undecided ("no
 * decision", "too early to say"), or it may turn out so ("one of the options"). Commissives and their denial (Searle 1979, ch. 1).
 */
import type { CaseClaim } from '../../rule.js';
import { sought, soughtBy } from '../../sought/sought.js';
import { FATE_WORDS, QUESTION_LINES } from '../../words/questions.js';
import { aboutWords } from '../identity/about.js';
import { eventOf } from '../identity/event-view.js';
import { likeWords } from '../identity/ground.js';
import { namesDiffer } from '../identity/names.js';
import { bodyWords, oneBody, sameSpeaker } from '../identity/speakers.js';
import { onceOf } from '../words/once.js';
import { canonical, tellingWords, wordsInText } from '../words/words.js';
import { prospectOf } from './prospects.js';

export type Openness = 'withheld' | 'undecided' | 'possible';

const PROMISE = '(?:promis|guarantee|assur|commitment|undertak|pledg|vow)';
const WITHHELD = soughtBy(
  `\\b(?:no|not|never|nothing|nobody|neither|cannot|unable|without|refus\\w+|declin\\w+)\\b(?: [\\p{L}’']+){0,5}? ${PROMISE}\\w*|\\b${PROMISE}\\w* nothing\\b|n[’']t(?: [\\p{L}]+){0,4}? ${PROMISE}\\w*`,
  'iu',
);
const TOO_EARLY = sought(
  /\b(?:too (?:early|soon) to (?:say|tell|know)|(?:not|n[’']t) (?:yet )?(?:known|clear)|remain(?:s|ed)? unclear|(?:serious |grave |some )?doubts? (?:about|over|as to|hang|surround))\b/iu,
);
const ONE_OF_SOME = sought(
  /\bone of (?:the|several|a number of|our|its|their) (?:possibilities|options|choices)\b/iu,
);

const OTHER_QUESTION = sought(
  /\b(?:decision|decided?|say|tell|clear|known?|settled|agreed|question)\b(?: \p{L}+){0,6}? (?:when|who|whose|how|which|why)\b/iu,
);

/** How a claim leaves a thing open; null where it does not. */
export const opennessOf = onceOf((one): Openness | null => {
  const { claim } = one;
  const text = claim.quote.exact;
  if (claim.modality === 'hoped' || claim.modality === 'conditional') return null;
  if (WITHHELD.test(text)) return 'withheld';
  // "no decision on when it will open": that it will is not asked
  if (OTHER_QUESTION.test(text)) return null;
  const prospect = prospectOf(one);
  if (TOO_EARLY.test(text) || prospect?.undecided === true) return 'undecided';
  return ONE_OF_SOME.test(text) || prospect?.is === 'open' ? 'possible' : null;
});

const PROMISED = soughtBy(`\\b${PROMISE}\\w*`, 'iu');
/** "Gave an undertaking that", "have a promise that": told as given. */
const GIVEN = soughtBy(
  `\\b(?:g[ai]ve[ns]?|ma[dk]es?|ha[sd]|have|won|got|secured|received) (?:an?|the|its|his|her|their|our|my) (?:[\\p{L}-]+ ){0,2}${PROMISE}\\w*(?: \\p{L}+){0,5}? that `,
  'iu',
);
const SAFE = /^(?:safe|secure)$/;

export type Assurance = 'promised' | 'told';

/** How a claim assures what is to come: it is promised, or said to be safe or told by a flat "will". */
export const assuranceOf = onceOf((one): Assurance | null => {
  const { claim } = one;
  const { operators, modality, frame, quote, attribution } = claim;
  if (opennessOf(one) !== null || modality === 'conditional') return null;
  const kinds = operators.map(({ kind }) => kind);
  if (kinds.some((kind) => /^(?:may|condition|want|hope)$/.test(kind))) return null;
  const promised =
    kinds.includes('promise') ||
    attribution.at(-1)?.stance === 'promise' ||
    (PROMISED.test(quote.prefix) && kinds.some((kind) => /^(?:will|would)$/.test(kind)));
  if (promised && (modality !== 'asserted' || frame.tense !== 'past')) return 'promised';
  if (GIVEN.test(quote.exact) && claim.polarity === 'positive') return 'promised';
  if (SAFE.test(frame.predicate?.lemma ?? ''))
    return frame.tense === 'present' && claim.polarity === 'positive' ? 'told' : null;
  const told = kinds.includes('will') || (kinds.includes('would') && claim.voice === 'indirect');
  return told && /^(?:predicted|planned)$/.test(modality) ? 'told' : null;
});

interface Answer {
  line: number;
  sign: 1 | -1;
}

const SIDES = QUESTION_LINES.map((line) => {
  const [stays = '', goes = ''] = line.split('|');
  const words = (side: string): Set<string> => new Set(side.trim().split(' ').map(canonical));
  return [words(stays), words(goes)] as const;
});

/** The questions that some words answer. */
const answersIn = (words: Iterable<string>, positive: boolean): Answer[] =>
  [...words].flatMap((word) =>
    SIDES.flatMap(([stays, goes], line): Answer[] => {
      const side = stays.has(word) ? 1 : goes.has(word) ? -1 : 0;
      return side === 0 ? [] : [{ line, sign: side > 0 === positive ? 1 : -1 }];
    }),
  );

const NOT_BY = /\brul\p{L}+ out\b(.*)$/iu;
/** Whether what is left open is that it does come about: "could not rule out a sale" leaves the sale open. */
function isAffirmed({ claim: { polarity, quote } }: CaseClaim): boolean {
  const [, behind] = NOT_BY.exec(quote.exact) ?? [];
  return behind === undefined ? polarity === 'positive' : !/\b(?:not|no|never)\b/i.test(behind);
}

const NEVER_GIVEN = sought(
  /\b(?:(?:ha[sd]|have)(?:n[’']t| not| never)|did(?:n[’']t| not)|never|nobody|no one)\b/iu,
);

/** Words of promising, deciding and doubting: they tell of no matter. */
const OF_OPENNESS = wordsInText(
  'promise guarantee assurance assure commitment commit undertaking undertake pledge vow give make offer able unable possible possibility option choice open question decision decide take early say tell know clear unclear doubt whether still yet settle rule one may might could some all every any there exist matter',
);
const FATES = wordsInText(FATE_WORDS);

/**
 * True where what is assured is what is left open: the thing is named in both, and what is to become of it is one question or is left
 * unsaid. What may turn out the same way is not left open against the promise.
 */
export function isLeftOpen(firm: CaseClaim, open: CaseClaim): boolean {
  const openness = opennessOf(open);
  // "has never given a guarantee": of what it says by a flat "will" that may well be true
  if (NEVER_GIVEN.test(open.claim.quote.exact) && assuranceOf(firm) !== 'promised') return false;
  const told = matterLeftOpen(open).filter((word) => !OF_OPENNESS.has(word));
  if (
    openness === 'withheld' &&
    sameSpeaker(firm, open) &&
    told.length > 0 &&
    told.every((word) => around(firm).has(word))
  )
    return true;
  const own = new Set([...aboutWords(firm), ...bodyWords(firm), ...bodyWords(open)]);
  const known = (word: string): boolean =>
    FATES.has(word) || own.has(word) || [...own].some((other) => likeWords(word, other));
  const { one, signed } = answeredBy(firm, open);
  const bare =
    told.length > 0 && told.every((word) => known(word) || (one && answersIn([word], true).length > 0));
  if (!bare && namesDiffer(firm, open)) return false;
  const named = namesThing(firm, told) || (bare && one && oneBody(firm, open));
  if (!named) return false;
  if (openness !== 'possible') return bare || one || actsAlike(firm, open);
  // "may": of one question answered the other way, in so many words
  return bare && (signed || (!one && isAffirmed(open) !== (firm.claim.polarity === 'positive')));
}

/** Whether both answer one question, and whether the one the other way. */
function answeredBy(firm: CaseClaim, open: CaseClaim): { one: boolean; signed: boolean } {
  const words = ({ claim }: CaseClaim): Set<string> => wordsInText(claim.quote.exact);
  const answers = answersIn(words(open), isAffirmed(open));
  const shared = answersIn(words(firm), firm.claim.polarity === 'positive').flatMap(({ line, sign }) =>
    answers.filter((other) => other.line === line).map((other) => other.sign !== sign),
  );
  return { one: shared.length > 0, signed: shared.includes(true) };
}

/** The head of what is assured of, or its name, stands in what is left open. */
function namesThing(firm: CaseClaim, told: readonly string[]): boolean {
  const thing = thingOf(firm);
  return thing.some((word) => told.some((other) => word === other || likeWords(word, other)));
}

/** What is left open stands behind the words that say so ("could not say whether the pool would open"), unless a pronoun stands for it. */
function matterLeftOpen(open: CaseClaim): string[] {
  const [, behind = ''] = BEHIND.exec(open.claim.quote.exact) ?? [];
  const words = wordsInText(behind);
  return words.size === 0 || PRONOUN.test(behind) ? [...aboutWords(open)] : [...words];
}
const BEHIND = new RegExp(
  `\\b(?:${PROMISE}\\w*|decision|say|tell|clear|known|doubts?)\\b(?: \\p{L}+){0,6}? (?:whether|that|if|about|on|over|of|for|what|where) (.+)$`,
  'iu',
);
const PRONOUN = /\b(?:it|they|them|its|their|there|this|that)\b/i;

/** The heads of what is assured of, and its name. */
const thingOf = ({ claim }: CaseClaim): readonly string[] => {
  const given = GIVEN.exec(claim.quote.exact);
  if (given) return [...wordsInText(claim.quote.exact.slice(given.index + given[0].length))];
  const { theme, agent } = eventOf(claim);
  const [first] = [theme, agent].filter((term) => term !== null && !term.pronoun);
  return first ? [...tellingWords([first.head, ...(first.entity?.split(/[\s.]+/) ?? [])])] : [];
};

const around = onceOf(({ claim }): ReadonlySet<string> => tellingWords(claim.frame.around ?? []));

const actsAlike = (firm: CaseClaim, open: CaseClaim): boolean => {
  const lemma = eventOf(firm.claim).lemma ?? '';
  return [...aboutWords(open)].some((word) => word === canonical(lemma) || likeWords(lemma, word));
};
