/** What can be checked at all: questions, greetings, orders and pure opinion are kept as claims but marked. */
import type { Frame, Quantity, Time } from '../../model/claim.js';
import type { ParsedSentence } from '../clauses/clauses.js';

/** Adjectives of judgement, not of fact. Source: the subjective adjectives of the opinion lexica, cut down to those that news quotes use. */
const JUDGEMENT = new Set(
  'good great bad wonderful terrible awful fantastic excellent proud happy sad sorry pleased delighted disappointed disappointing shameful disgraceful unacceptable brilliant marvellous lovely nice beautiful ugly silly stupid ridiculous absurd outrageous wise unwise confident hopeful grateful thankful important vital essential crucial fair unfair wrong right unimpressed thrilled excited amazing incredible biggest disgrace shame nightmare joy triumph tragedy scandal insult farce shambles joke masterpiece delight pleasure travesty betrayal'.split(
    ' ',
  ),
);
const GREETING =
  /^(good (morning|afternoon|evening)|thank you|thanks|hello|hi|dear|welcome|friends|congratulations|please|sorry)\b|^(yes|no|okay)[,.!]/i;
/** "In my view", "if you ask me": what follows is judged, not reported. */
const AS_OPINION = /\b(?:in my (?:view|opinion|eyes)|if you ask me|to my mind)\b/i;
/** Verbs of feeling and wishing, in the first person. */
const FEELING = new Set(
  'thank wish hope feel love hate enjoy regret welcome share sympathize sympathise apologize apologise congratulate'.split(
    ' ',
  ),
);

/** What the test looks at. */
export interface CheckableInput {
  /** The text of the sentence. */
  text: string;
  frame: Frame;
  quantities: readonly Quantity[];
  times: readonly Time[];
}

export function isCheckable(
  parsed: ParsedSentence,
  { text, frame, quantities, times }: CheckableInput,
): boolean {
  const bare = text.replace(/^[\s“"‘'«(]+/, '');
  if (/\?[\s”"’')]*$/.test(text)) return false;
  if (GREETING.test(bare) && quantities.length === 0) return false;
  if (frame.predicate === null) return quantities.length > 0;
  const measured = quantities.some(({ quantifier }) => quantifier === undefined) || times.length > 0;
  if (measured) return true;
  if (frame.agent === null && frame.theme === null && frame.predicate.class === null) return false;
  if (isOrder(parsed, frame) || AS_OPINION.test(bare)) return false;
  const person = frame.agent ?? frame.theme;
  if (FEELING.has(frame.predicate.lemma) && person?.pronoun === true) return false;
  const judged = [
    frame.predicate.lemma,
    ...frame.others.filter(({ role }) => role === 'attribute').flatMap(({ term }) => term.words),
  ];
  const copular = frame.predicate.lemma === 'be' || JUDGEMENT.has(frame.predicate.lemma);
  return !(copular && judged.some((word) => JUDGEMENT.has(word)));
}

/** "Wear layers.", "Let me correct": a base form opens the sentence and has no subject. */
function isOrder(parsed: ParsedSentence, frame: Frame): boolean {
  const first = parsed.words[0];
  return frame.agent === null && first?.form === 'base' && first.start === frame.predicate?.start;
}
