/**
 * Whom a pronoun stands for in what somebody says: "the farmers say that they were not asked" is of the farmers. The subject of a report
 * is the likeliest antecedent of the subject below it (Kehler and Rohde 2013); for "they" only where those who say it are several.
 */
import type { Term } from '../../../model/claim.js';
import type { CaseClaim } from '../../rule.js';
import { akin } from '../words/akin.js';
import { shared, tellingWords, wordsInText } from '../words/words.js';

/** The words by which those are named who speak of themselves; null where a claim has no such pronoun. */
function tellersOf({ claim: { frame, attribution, voice } }: CaseClaim): ReadonlySet<string> | null {
  const subject = frame.agent ?? frame.theme;
  const told = attribution.at(-1);
  if (!subject?.pronoun || subject.entity !== null || !told || told.stance === 'unknown') return null;
  const named = [told.name, told.role].filter((text) => text !== null).join(' ');
  return named !== '' && ofTeller(subject.text, told.role ?? '', voice === 'indirect')
    ? wordsInText(named)
    : null;
}

/** In one's own words "he" is somebody else, and "we" may be a body for which one speaks. */
const ofTeller = (pronoun: string, role: string, indirect: boolean): boolean =>
  indirect && (/^they$/i.test(pronoun) ? /[^s]s$/.test(role) : /^(?:he|she)$/i.test(pronoun));

const isOther = (tellers: ReadonlySet<string>, term: Term | null): boolean =>
  term !== null &&
  !term.pronoun &&
  term.words.length > 0 &&
  shared(tellingWords([...term.words, ...(term.entity?.split(/\s+/) ?? [])]), tellers).length === 0 &&
  ![...tellers].some((word) => akin(word, term.head));

/** True where one is told by some of themselves, and the other of somebody else. */
export function speakOfOthers(first: CaseClaim, second: CaseClaim): boolean {
  const [a, b] = [tellersOf(first), tellersOf(second)];
  const subject = ({ claim: { frame } }: CaseClaim): Term | null => frame.agent ?? frame.theme;
  if ((a === null) === (b === null)) return false;
  return a !== null ? isOther(a, subject(second)) : b !== null && isOther(b, subject(first));
}
