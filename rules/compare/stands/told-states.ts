/** States told by a phrase: "ran over budget", "had been drinking", "was driven without insurance". By the wording behind the subject. */
import { HAD_LINES, STATE_PHRASES, type StatePhrase } from '../../words/state-phrases.js';
import { onceOf } from '../words/once.js';
import { anyOf } from '../words/any-of.js';

export interface ToldState {
  /** As `words/states.ts` has it. */
  word: string;
  text: string;
  start: number;
  end: number;
  /** Told of how something was done. */
  ofDeed: boolean;
}

const PHRASES = [...STATE_PHRASES, ...HAD_LINES.flatMap(havingAndLacking)].map((phrase) => ({
  ...phrase,
  match: new RegExp(`\\b(?:${phrase.pattern})\\b`, 'i'),
}));
/** Most claims tell none: found out in one look. */
const ANY = anyOf(PHRASES.map(({ match }) => match));

const HAD = new Set(HAD_LINES.map((line) => line.split(' | ')[1] ?? ''));

/** "Not insured" says that it is uninsured, as "without insurance" does; null for other words. */
export const lackOf = (participle: string): string | null => (HAD.has(participle) ? `un${participle}` : null);

/** "Had a valid licence", "with no licence". */
function havingAndLacking(line: string): StatePhrase[] {
  const [nouns = '', participle = ''] = line.split(' | ');
  const noun = `(?:${nouns.split(' ').join('|').replace(/-/g, ' ')})`;
  const un = participle === 'lit' ? 'unlit' : `un${participle}`;
  const between = '(?:valid |proper |full |any |current )*';
  return [
    {
      word: un,
      denied: null,
      pattern: `(?:without(?: an?)?|with no|had no|has no|have no|lack(?:ed|s|ing)(?: an?)?|held no|carried no) ${between}${noun}`,
      negates: true,
    },
    {
      word: participle,
      denied: un,
      pattern: `(?:had|has|held|holds|carried|with) (?:(?:an?|the|his|her|its|their) )?${between}${noun}`,
    },
  ];
}

/** The states that a claim tells by phrases, each with what it says of what the claim is about. */
export const toldStates = onceOf(({ claim }): readonly ToldState[] => {
  const { frame, quote, polarity } = claim;
  if (!frame.predicate) return [];
  const from = Math.max(0, frame.predicate.start - quote.start);
  const behind = quote.exact.slice(from);
  // what has not come about so far may come about
  if (!ANY.test(behind) || /\b(?:yet|so far)\b/i.test(quote.exact)) return [];
  return PHRASES.flatMap(({ match, word, denied, negates, ofDeed = false }) => {
    const found = match.exec(behind);
    if (!found) return [];
    const told = polarity === 'negative' && !negates ? denied : word;
    if (told === null || (polarity === 'positive' && negates && !/^(?:with|lack)/i.test(found[0]))) return [];
    const start = quote.start + from + found.index;
    return [{ word: told, text: found[0], start, end: start + found[0].length, ofDeed }];
  });
});
