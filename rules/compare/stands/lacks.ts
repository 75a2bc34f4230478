/**
 * Deeds that a word without "not" denies: "went unreported", "was left unpaid", "stayed silent", "not a sound out of" (inherent and
 * affixal negation: Huddleston and Pullum 2002, 9.1 and 9.3).
 */
import type { Term } from '../../../model/claim.js';
import type { CaseClaim } from '../../rule.js';
import { sought } from '../../sought/sought.js';
import { aboutWords } from '../identity/about.js';
import { onceOf } from '../words/once.js';
import { partOf } from '../words/phrases.js';
import { canonical, stemOf, tellingWords } from '../words/words.js';

export interface Lack {
  /** The word that denies it. */
  word: string;
  /** Stems of the verbs that are denied. */
  verbs: ReadonlySet<string>;
  /** What was not done to, or what did not do it. */
  thing: Term;
  /** Words that tell which thing it is: where it stands, whose it is. */
  which: ReadonlySet<string>;
}

const UNDONE = sought(
  /\b(?:go|goes|went|gone|stay(?:s|ed)?|remain(?:s|ed)?|(?:was|were|been) left|left|lay) (?:\p{L}+ly )?(un\p{L}{3,})\b/iu,
);
const SILENT = sought(
  /\b(?:stay(?:s|ed)?|kept|remain(?:s|ed)?|was|were|fell) (?:\p{L}+ly )?(silent|mute)\b|\b(?:never|not) a (sound|peep|squeak)\b(?= (?:out of|from|came))/iu,
);
/** What sounding things do. */
const SOUNDS = new Set('sound ring blow wail go'.split(' ').map(stemOf));

/** The deed that a claim denies by such a word; null where it does not. */
export const lackIn = onceOf((one): Lack | null => {
  const { frame, quote, modality } = one.claim;
  if (modality !== 'asserted' || !frame.predicate) return null;
  const [silent, undone] = [SILENT.exec(quote.exact), UNDONE.exec(quote.exact)];
  const sound = silent?.[2] !== undefined;
  const subject = frame.theme ?? frame.agent;
  const thing = sound ? sourceOf(frame.theme) : subject;
  const word = undone?.[1] ?? silent?.[1] ?? silent?.[2];
  if (!thing || thing.pronoun || word === undefined) return null;
  const verbs = undone ? new Set([stemOf(word.toLowerCase().slice(2))]) : SOUNDS;
  const around = frame.others.filter(
    ({ role, term }) => /^(?:at|in|on|of|near)$/.test(role) && term !== thing && isPlace(term),
  );
  const which = tellingWords([...thing.words, ...around.flatMap(({ term }) => term.words)]);
  which.delete(canonical(thing.head));
  return { word, verbs, thing, which };
});

/** "A sound out of the siren": the siren. */
function sourceOf(sound: Term | null): Term | null {
  const [, source] = /\b(?:out of|from) (.+)$/u.exec(sound?.text ?? '') ?? [];
  return sound && source !== undefined ? partOf(sound, source) : null;
}

/** Times stand behind "at" and "on" too. */
const isPlace = ({ text }: Term): boolean =>
  /\p{Lu}|^the\b/u.test(text) && !/\b(?:day|night|morning|evening|week|month|year)\b/iu.test(text);

/** True where another claim tells the deed of that very thing. */
export function isDone({ verbs, thing, which, word }: Lack, other: CaseClaim): boolean {
  const { frame, polarity, modality, quote } = other.claim;
  if (!frame.predicate || polarity !== 'positive' || modality !== 'asserted' || lackIn(other)) return false;
  // "sounded the horn" is read as "sounded shrill" is
  const named = frame.others.find(({ role }) => role === 'attribute')?.term ?? null;
  const undergoes = /^un/i.test(word) ? [frame.theme] : [frame.theme, frame.agent, named];
  const told = [frame.predicate.lemma, frame.predicate.text.split(' ').at(-1) ?? ''].map((verb) =>
    stemOf(verb.toLowerCase()),
  );
  // "went off": a bell goes off, and does not just go
  const goes = told.includes('go') && !/\b(?:go|goes|went|gone|going) off\b/i.test(quote.exact);
  return (
    told.some((verb) => verbs.has(verb)) &&
    !goes &&
    undergoes.some((term) => term?.head === thing.head) &&
    [...which].every((name) => aboutWords(other).has(name))
  );
}
