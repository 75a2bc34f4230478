/** The attitude that a speaker takes in a claim, in the first person or as reported: for a thing or against it. */
import { AGAINST, DOING_AWAY, FOR, HOLDING, JUDGED_RIGHT, JUDGED_WRONG } from '../../words/attitudes.js';
import type { CaseClaim } from '../../rule.js';
import { onceOf } from '../words/once.js';
import { phraseWords } from '../identity/subordinate.js';
import { wordsInText } from '../words/words.js';
import { sought, soughtBy } from '../../sought/sought.js';

export interface Attitude {
  sign: 1 | -1;
  /** Telling words of what it is about. */
  words: ReadonlySet<string>;
}

const SELF = "\\b(?:i|we|my|our|he|she|they|his|her|their)(?:'(?:ve|m|re|d|ll|s))?\\b";
const OWN = new RegExp(SELF);
const HELD = soughtBy(`${SELF}[^.;:]{0,30}?\\b${HOLDING}\\b`);
/** The words before a quote are cut after 32 units, so that the speaker's "I" may be lost. */
const CUT_HELD = soughtBy(`^[^.;:"]{0,16}\\b${HOLDING} for [^.;:]{4,20} that\\b`);
const JUDGED = new RegExp(`\\b(?:${JUDGED_RIGHT}|${JUDGED_WRONG})`);
const WRONG = new RegExp(JUDGED_WRONG);
const CUE = new RegExp(`(?:^|(?<=[\\s"]))(?:(${FOR.join('|')})|(${AGAINST.join('|')}))(?=\\s|$)`);
/** "A bypass is the last thing I would want": the object stands before. */
const LAST_THING = sought(
  /\b(?:is|was|would be) the last thing (?:i|we) (?:would|'d|will|'ll) (?:ever )?\w+/,
);
/** Words of refusal that hold their own negation: "would not dream of". */
const NOT_DREAM = sought(
  /\b(?:would|will|could)(?: not|n't| never) (?:dream of|hear of|countenance|stand for|agree to|consider|tolerate|accept|entertain)\b/,
);
const NEGATOR = /(?:\b(?:never|not|no|nor|neither|hardly|nobody|none)\b|n't\b)/g;
/** Where the words of a stand end: what follows tells since when, or why. */
const TAIL =
  /\s(?:since|because|until|ever since|from (?:the|day|my)|for (?:all|as|many|some|years|a (?:long|decade)|the (?:last|past))|throughout|all along|right from|ever from|and|but|when|while|before|at the time)\s/;
const PRONOUN = /^ (?:one|it|them|that|this|any|those)(?:[ .,;!?]|$)/;
const AWAY = new RegExp(`\\b${DOING_AWAY}\\b`, 'g');

/** Null where the claim takes no stand of its speaker's own. */
export const attitudeOf = onceOf(read);

const STOPS = '.!?:;“”"—';

/** The claim in lower case with straight apostrophes, and what its sentence says right before it. */
export const wording = onceOf(({ claim }): string => {
  const { prefix } = claim.quote;
  let from = prefix.length;
  while (from > 0 && !STOPS.includes(prefix.charAt(from - 1))) from--;
  const before = prefix.slice(from);
  return `${before}${claim.quote.exact}`.toLowerCase().replace(/[‘’]/g, "'").replace(/\s+/g, ' ').trim();
});

function read(claim: CaseClaim): Attitude | null {
  if (claim.claim.modality === 'conditional') return null;
  const text = wording(claim);
  const last = LAST_THING.exec(text);
  if (last) return { sign: -1, words: wordsInText(text.slice(0, last.index)) };
  const dream = NOT_DREAM.exec(text);
  if (dream) return stand(-1, text.slice(dream.index + dream[0].length));
  return judgement(text) ?? plain(text, claim.claim.quote.prefix);
}

/** "I have thought for years that the kitchens would be better run by a firm". */
function judgement(text: string): Attitude | null {
  const held = HELD.exec(text) ?? CUT_HELD.exec(text);
  if (!held) return null;
  const rest = text.slice(held.index + held[0].length);
  const judged = JUDGED.exec(rest);
  if (!judged) return null;
  const right = WRONG.test(judged[0]) ? -1 : 1;
  const around = text.slice(0, held.index + held[0].length) + rest.slice(judged.index, judged.index + 25);
  return stand(flips(around) ? (-right as 1 | -1) : (right as 1 | -1), rest);
}

/** "I was never in favour of the merger". */
function plain(text: string, prefix: string): Attitude | null {
  const cue = OWN.test(text) ? CUE.exec(text) : null;
  if (!cue) return null;
  const before = text.slice(0, cue.index);
  const clause = before.split(/[,;:]| but | although /).at(-1) ?? '';
  if (!OWN.test(clause) && !OWN.test(cue[0])) return null;
  const sign = cue[1] === undefined ? -1 : 1;
  const negated = flips(clause + cue[0].replace(/^(?:against|opposed to)/, ''));
  const object = text.slice(cue.index + cue[0].length);
  // "… an outside review. I never saw the need for one": what the pronoun stands for is told right before
  const meant = PRONOUN.test(object) ? `${prefix.replace(/^\S*/, '')} ` : '';
  return stand(negated ? (-sign as 1 | -1) : (sign as 1 | -1), meant === '' ? object : meant);
}

const flips = (text: string): boolean => (text.match(NEGATOR)?.length ?? 0) % 2 === 1;

/** Who is against doing away with a thing is for it. */
function stand(sign: 1 | -1, object: string): Attitude | null {
  const tail = TAIL.exec(`${object} `);
  const about = tail && tail.index > 2 ? object.slice(0, tail.index) : object;
  const away = (about.match(AWAY)?.length ?? 0) % 2 === 1;
  const words = phraseWords(about.replace(AWAY, ' '));
  return words.size === 0 ? null : { sign: away ? (-sign as 1 | -1) : sign, words };
}
