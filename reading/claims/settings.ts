/**
 * The phrase that opens a sentence and holds of all its clauses: "In York, the party lost and Ann Bell won twelve seats". Source: adjuncts
 * in front position set the scene for the whole sentence (Quirk et al. 1985, 8.87 and 8.150). Before a verb of saying it tells where or
 * when that was said ("In a statement, Bell said"), not of what.
 */
import type { Frame, ReadClaim, Time } from '../../model/claim.js';
import type { ClaimContext } from './context.js';
import type { Word } from '../words/word.js';
import { covers } from './speakers.js';

type Setting = NonNullable<Frame['setting']>;

/** Prepositions of place, time, kind of people, plan and part. */
const LEADS =
  /^(?:in|on|at|under|among|amongst|across|during|before|after|since|until|by|within|inside|outside|near|for|from|of)$/;
/** Phrases that tell at which end of a course of things it was so; they take a comma or not (Quirk et al. 1985, 8.140). */
const STAGE = [
  ['at', 'first'],
  ['to', 'begin', 'with'],
  ['in', 'the', 'end'],
  ['initially'],
  ['originally'],
  ['eventually'],
  ['afterwards'],
];
/** A longer opening is a clause, or holds more than a scene. */
const MOST = 9;

/** The claims of a sentence with what opens it, except where that is no scene of what they say. */
export function withSetting(
  claims: readonly ReadClaim[],
  words: readonly Word[],
  { times, attributions, text }: Pick<ClaimContext, 'times' | 'attributions' | 'text'>,
): ReadClaim[] {
  const setting = settingOf(words, times, text);
  if (!setting) return [...claims];
  const told = attributions.filter(({ statement }) => statement);
  const isSaid = ({ quote }: ReadClaim): boolean =>
    told.some(({ content }) => {
      const inside = (at: number): boolean => content.some((span) => covers(span, at));
      return inside(Math.max(quote.start, setting.end + 2)) && !inside(setting.start);
    });
  return claims.map((claim) => (isSaid(claim) ? claim : { ...claim, frame: { ...claim.frame, setting } }));
}

function settingOf(words: readonly Word[], times: readonly Time[], text: string): Setting | null {
  const [first] = words;
  if (!first) return null;
  const comma = words.findIndex(({ text }) => text === ',');
  const led = LEADS.test(first.lower) && comma > 1 && comma <= MOST;
  // "last year the firm sold": a time needs no comma
  const bare = times.find(({ start }) => start === first.start);
  const stage = STAGE.find((phrase) => phrase.every((word, i) => words[i]?.lower === word))?.length;
  const last =
    stage ?? (led ? comma : words.findIndex(({ start }) => bare !== undefined && start >= bare.end));
  const opening = words.slice(0, Math.max(0, last));
  const end = opening.at(-1)?.end;
  const plain = (word: Word): boolean => stage !== undefined || !/^(?:VERB|AUX)$/.test(word.pos);
  if (end === undefined || !opening.every((word) => plain(word) && !word.quoted)) return null;
  const time = times.find((one) => first.start <= one.start && one.end <= end && isPlaced(one));
  return {
    text: text.slice(first.start, end),
    start: first.start,
    end,
    role: LEADS.test(first.lower) ? first.lower : '',
    words: opening.flatMap(({ pos, lemma }) =>
      /^(?:NOUN|PROPN|ADJ|NUM)$/.test(pos) ? [lemma.toLowerCase()] : [],
    ),
    days: time ? { earliest: time.earliest, latest: time.latest } : null,
  };
}

/** A place in time that is known, and no length. */
const isPlaced = ({ timex, earliest, latest, certainty }: Time): boolean =>
  certainty !== 'unknown' && (earliest !== null || latest !== null) && !/^P/.test(timex ?? '');
