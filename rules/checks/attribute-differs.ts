/** Two short texts say of one what cannot both be so: two origins, alive and dead, former and present. */
import type { Term } from '../../model/claim.js';
import { bothBrief, isFact, nameInCommon, subjectKeys } from '../compare/brief.js';
import { wholeQuote } from '../compare/phrases.js';
import { eventOf } from '../compare/event-view.js';
import { relateTerms } from '../compare/terms.js';
import { periods } from '../compare/times.js';
import { shared, tellingWords } from '../compare/words.js';
import { countryOf } from '../facts/names.js';
import type { CaseClaim, Outcome, PairRule } from '../rule.js';
import { EXCLUSIVE_LINES } from '../words/exclusive.js';

export const attributeDiffers: PairRule = {
  id: 'attribute-differs',
  revision: 5,
  type: 'antonym',
  severity: 'warning',
  shape: 'pair',
  byName: true,
  yields: true,
  summary: 'Two short texts say of one person or thing what cannot both be so.',
  doesNotCover: 'Qualities of degree, and two posts or trades that one person may have.',
  keys: ({ claim }) => {
    const { theme } = eventOf(claim);
    return theme && claim.frame.brief && attributesOf(claim.frame).length > 0 ? subjectKeys(theme) : [];
  },
  check,
  examples: {
    firing: [
      {
        shows: 'two origins',
        documents: [{ text: 'Varga was Hungarian.' }, { text: 'Elena Varga was a Romanian violinist.' }],
        message: '“Hungarian” here, “Romanian” there.',
        quoted: ['Varga was Hungarian', 'Elena Varga was a Romanian violinist'],
      },
      {
        shows: 'former and present',
        documents: [
          { text: 'Elena Varga is a former ambassador.' },
          { text: 'Elena Varga is an ambassador.' },
        ],
        message: '“former ambassador” here, “ambassador” there.',
        quoted: ['Elena Varga is a former ambassador', 'Elena Varga is an ambassador'],
      },
      {
        shows: 'one of two',
        documents: [{ text: 'Varga was left-handed.' }, { text: 'Varga was right-handed.' }],
        message: '“left-handed” here, “right-handed” there.',
        quoted: ['Varga was left-handed', 'Varga was right-handed'],
      },
    ],
    silent: [
      {
        shows: 'two trades',
        documents: [{ text: 'Elena Varga is a violinist.' }, { text: 'Elena Varga is an ambassador.' }],
      },
      {
        shows: 'two people',
        documents: [{ text: 'Elena Varga is Hungarian.' }, { text: 'Jonas Tveit is Norwegian.' }],
      },
      {
        shows: 'she was, and is no longer',
        documents: [
          { text: 'Elena Varga was an ambassador.' },
          { text: 'Elena Varga is a former ambassador.' },
        ],
      },
    ],
  },
};

const SETS = EXCLUSIVE_LINES.map((line) => line.split(' '));

function check(first: CaseClaim, second: CaseClaim): Outcome {
  if (!bothBrief(first, second) || !isFact(first) || !isFact(second)) return null;
  if (first.claim.polarity === 'negative' || second.claim.polarity === 'negative') return null;
  if (!sameSubject(first, second)) return null;
  const words = clash(first, second);
  if (!words) return null;
  if (periods(first, second) === 'apart')
    return { kind: 'saved', explanation: 'period', message: 'The two speak of different times.' };
  return {
    kind: 'finding',
    spans: [wholeQuote(first), wholeQuote(second)],
    message: `“${words[0]}” here, “${words[1]}” there.`,
    because: ['Both say it of one and the same.', 'The two do not go together in one respect at one time.'],
    resolveBy: 'Find a source that says which it is, or when each was so.',
  };
}

function sameSubject(first: CaseClaim, second: CaseClaim): boolean {
  const [a, b] = [eventOf(first.claim).theme, eventOf(second.claim).theme];
  if (!a || !b || a.pronoun || b.pronoun) return false;
  return relateTerms(a, b) === 'same' || nameInCommon(a.text, b.text);
}

/** What a copula says of its subject: nouns and adjectives behind "is". */
function attributesOf({ predicate, others }: CaseClaim['claim']['frame']): string[] {
  if (!predicate) return [];
  const nouns = others.filter(({ role }) => role === 'attribute').map(({ term }) => bare(term));
  if (predicate.lemma === 'be') return nouns;
  return /^(?:is|are|was|were)\b/i.test(predicate.text)
    ? [predicate.text.replace(/^\S+ /, ''), ...nouns]
    : [];
}

const bare = ({ text }: Term): string => text.replace(/^(?:an?|the|his|her|its|their) /i, '');

function clash(first: CaseClaim, second: CaseClaim): [string, string] | null {
  for (const a of attributesOf(first.claim.frame))
    for (const b of attributesOf(second.claim.frame)) {
      const words = exclusive(a, b, first, second);
      if (words) return words;
    }
  return null;
}

function exclusive(a: string, b: string, first: CaseClaim, second: CaseClaim): [string, string] | null {
  const [x, y] = [wordsOf(a, first), wordsOf(b, second)];
  for (const set of SETS) {
    const [one, other] = [set.find((word) => x.includes(word)), set.find((word) => y.includes(word))];
    if (one && other && one !== other) return [one, other];
  }
  const [from, to] = [originOf(a), originOf(b)];
  if (from && to && twoOrigins(from, to)) return [a.split(' ')[0] ?? a, b.split(' ')[0] ?? b];
  const present = first.claim.frame.tense === 'present' && second.claim.frame.tense === 'present';
  return present && /\bformer\b/i.test(a) !== /\bformer\b/i.test(b) && sameHead(a, b) ? [a, b] : null;
}

/** The words of an attribute; compound ones as the text has them ("right-handed"), which a phrase may have cut short. */
function wordsOf(attribute: string, { claim }: CaseClaim): string[] {
  const compounds = claim.quote.exact.toLowerCase().match(/\p{L}+-\p{L}+/gu) ?? [];
  return [...(attribute.toLowerCase().match(/\p{L}+/gu) ?? []), ...compounds];
}

/** "Hungarian", "Romanian violinist": the country whose adjective opens the phrase. */
const originOf = (attribute: string): string | null => {
  const [first = '', second = ''] = attribute.split(' ');
  return /^\p{Lu}/u.test(first) ? (countryOf(`${first} ${second}`) ?? countryOf(first)) : null;
};

/** An English or Scottish woman is British too. */
const BRITISH = new Set(['britain', 'england', 'scotland', 'wales']);
const twoOrigins = (a: string, b: string): boolean =>
  a !== b && !((a === 'britain' || b === 'britain') && BRITISH.has(a) && BRITISH.has(b));

/** "former ambassador" and "ambassador": nothing else differs. */
function sameHead(a: string, b: string): boolean {
  const [x, y] = [a, b].map((text) =>
    tellingWords((text.match(/\p{L}+/gu) ?? []).filter((w) => !/^former$/i.test(w))),
  );
  return (
    x !== undefined && y !== undefined && x.size > 0 && x.size === y.size && shared(x, y).length === x.size
  );
}
