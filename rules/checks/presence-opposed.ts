/** One person was there, and was away, on one occasion. */
import { oneThing } from '../compare/identity/ground.js';
import { namesDiffer } from '../compare/identity/names.js';
import { oneBreath } from '../compare/identity/speakers.js';
import { OF_OTHER_TIMES, periods } from '../compare/identity/times.js';
import { areMany } from '../compare/doers/one-doer-acts.js';
import { scopedApart } from '../compare/scope/set-apart.js';
import {
  PRESENCE,
  presenceOf,
  presencesClash,
  sharedOccasion,
  type Presence,
} from '../compare/stands/presence.js';
import { occasionsDiffer } from '../compare/times/occasion-marks.js';
import { wholeQuote } from '../compare/words/phrases.js';
import { akinKeys } from '../compare/words/akin.js';
import { wordsInText } from '../compare/words/words.js';
import type { CaseClaim, Outcome, PairRule } from '../rule.js';
import { presenceExamples } from './examples/presence-opposed.js';

export const presenceOpposed: PairRule = {
  id: 'presence-opposed',
  revision: 2,
  type: 'polarity',
  severity: 'error',
  shape: 'pair',
  yields: true,
  summary: 'One place says that somebody was there on an occasion, another that the same one was away.',
  doesNotCover: 'Groups of which some may have come, and places told without saying that the one was away.',
  seeks: PRESENCE,
  keys: (claim) => {
    const presence = presenceOf(claim);
    return presence ? [...new Set([presence.who.head, ...nameOf(presence)].flatMap(akinKeys))] : [];
  },
  sides: (claim) => {
    const presence = presenceOf(claim);
    if (!presence) return null;
    return presence.there ? { is: ['there'], meets: ['away'] } : { is: ['away'], meets: ['there'] };
  },
  check,
  examples: presenceExamples,
};

/** Words that tell where the one who was away was, and are the clash itself. */
const OF_ABSENCE = ['leave', 'holiday', 'home', 'duty'];

const nameOf = ({ who }: Presence): string[] =>
  who.entity?.split(/[\s.]+/).filter((word) => word !== '') ?? [];

function check(first: CaseClaim, second: CaseClaim): Outcome {
  const [a, b] = [presenceOf(first), presenceOf(second)];
  if (!a || !b || !presencesClash(a, b) || oneBreath(first, second) || namesDiffer(first, second))
    return null;
  if (!oneWho(a, b)) return null;
  const period = periods(first, second);
  if (period === 'apart' || occasionsDiffer(first, second)) return OF_OTHER_TIMES;
  const common = sharedOccasion(a, b);
  if (period !== 'same' && common.length === 0) return null;
  const places = [a, b].flatMap(({ place }) => [...wordsInText(place ?? '')]);
  const apart = scopedApart(first, second, new Set([...places, ...OF_ABSENCE]));
  if (apart) return { kind: 'saved', ...apart };
  return {
    kind: 'finding',
    spans: [wholeQuote(first), wholeQuote(second)],
    message: `${a.who.text}: ${a.there ? 'present' : 'away'} in one place, ${b.there ? 'present' : 'away'} in the other.`,
    because: [
      `Both speak of one person${common.length > 0 ? ` and one occasion (${common.slice(0, 4).join(', ')})` : ' at one time'}.`,
      'Nobody is there and away at once.',
    ],
    resolveBy: 'Ask who saw them, or look at the rota, the minutes or the log.',
  };
}

/** One by name or post, told of as one that is known; or nobody of a kind here, and one of it there. */
function oneWho(a: Presence, b: Presence): boolean {
  if (a.who.pronoun && a.who.entity === null) return false;
  if (b.who.pronoun && b.who.entity === null) return false;
  if (a.none || b.none) return a.who.head === b.who.head;
  if (areMany(a.who) || areMany(b.who)) return false;
  const known = ({ who }: Presence): boolean =>
    who.entity !== null || who.owner !== null || /^(?:the|our|its|his|her|their)\b/i.test(who.text);
  return known(a) && known(b) && oneThing(a.who, b.who);
}
