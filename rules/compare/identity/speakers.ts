/** Who says a claim, as far as rules compare speakers. */
import { aboutWords } from './about.js';
import { oneName } from '../words/one-name.js';
import { titlesDiffer } from '../words/titles.js';
import { wordsInText } from '../words/words.js';
import type { CaseClaim } from '../../rule.js';

/** The name of the one who says it (the innermost of the chain); null for a document's own voice and for the unnamed. */
export function speakerName({ claim }: CaseClaim): string | null {
  return claim.attribution.at(-1)?.name?.toLowerCase() ?? null;
}

/** True where both claims are said by one named person. */
export function sameSpeaker(a: CaseClaim, b: CaseClaim): boolean {
  const [nameA, nameB] = [speakerName(a), speakerName(b)];
  return nameA !== null && nameB !== null && oneSpeaker(nameA, nameB) && !titlesDiffer(a, b, nameA, nameB);
}

/** True where two names in lower case can stand for one: a part of the other, or the same but for a title. */
export const oneSpeaker = (a: string, b: string): boolean => oneName(a, b) || bareName(a) === bareName(b);

/** "Coun Hallam", "Mr Hallam": the name without its title. */
export const bareName = (name: string): string =>
  name.replace(/^(?:mr|mrs|ms|miss|dr|prof|sir|dame|lord|lady|cllr|coun|mayor|judge|president)\.?\s+/, '');

/**
 * True where one speaker goes on: the same voice and name, in one sentence or the next. What differs there is contrast, not conflict;
 * only where two sentences have all words in common is there nothing that could be contrasted.
 */
export function oneBreath(a: CaseClaim, b: CaseClaim): boolean {
  if (a.claim.document !== b.claim.document || speakerName(a) !== speakerName(b)) return false;
  const [first, second] = a.claim.sentence.start <= b.claim.sentence.start ? [a, b] : [b, a];
  const next = second.claim.sentence.start - first.claim.sentence.end <= 3;
  return next && (first.claim.sentence.start === second.claim.sentence.start || !sameWords(a, b));
}

const sameWords = (a: CaseClaim, b: CaseClaim): boolean => {
  const [one, other] = [aboutWords(a), aboutWords(b)];
  return one.size >= 2 && one.size === other.size && [...one].every((word) => other.has(word));
};

/** For messages: "Brian James", "a spokesman", "the document". */
export function sayer({ claim }: CaseClaim): string {
  const last = claim.attribution.at(-1);
  return last?.name ?? last?.organisation ?? last?.role ?? 'the document itself';
}

/** True where one speaker, or one body by name, speaks or is spoken for in both; without any speaker a claim is its publisher's. */
export function oneBody(a: CaseClaim, b: CaseClaim): boolean {
  if (sameSpeaker(a, b)) return true;
  const known = new Set([...bodyWords(a), ...aboutWords(a)]);
  const told = [...bodyWords(b), ...(b.claim.attribution.length === 0 ? aboutWords(b) : [])];
  return told.some((word) => known.has(word));
}

/** The words by which who says it, and who publishes it, is named. */
export const bodyWords = ({ claim, meta }: CaseClaim): Set<string> =>
  wordsInText(
    [
      ...claim.attribution.flatMap(({ name, role, organisation }) => [name, role, organisation]),
      meta.publisher,
    ].join(' '),
  );
