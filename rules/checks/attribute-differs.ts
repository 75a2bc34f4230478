/** Two texts say of one what cannot both be so: two kinds of a thing; in short texts also two origins, alive and dead, former and present. */
import type { Frame, Term } from '../../model/claim.js';
import { bothBrief, isFact, nameInCommon, subjectKeys } from '../compare/identity/brief.js';
import { oneThing } from '../compare/identity/ground.js';
import { kindsSaid, opposedKinds } from '../compare/scope/kinds-of-one.js';
import { changedSince, otherTime } from '../compare/times/moments.js';
import { wholeQuote } from '../compare/words/phrases.js';
import { eventOf } from '../compare/identity/event-view.js';
import { scopedApart } from '../compare/scope/set-apart.js';
import { oneBreath } from '../compare/identity/speakers.js';
import { relateTerms } from '../compare/identity/terms.js';
import { periods, OF_OTHER_TIMES } from '../compare/identity/times.js';
import { withoutTerms } from '../compare/scope/without.js';
import { shared, tellingWords } from '../compare/words/words.js';
import { countryOf } from '../facts/names.js';
import type { CaseClaim, Outcome, PairRule, Sides } from '../rule.js';
import { EXCLUSIVE_LINES } from '../words/exclusive.js';

export const attributeDiffers: PairRule = {
  id: 'attribute-differs',
  revision: 8,
  type: 'antonym',
  severity: 'warning',
  shape: 'pair',
  byName: true,
  yields: true,
  summary: 'Two texts say of one person or thing that it is of two kinds, or what else cannot both be so.',
  doesNotCover: 'Qualities of degree, and two posts or trades that one person may have.',
  keys: ({ claim }) => {
    const { theme } = eventOf(claim);
    return theme && tells(claim.frame) ? subjectKeys(theme) : [];
  },
  sides,
  check,
  examples: {
    firing: [
      {
        shows: 'two kinds of school, in longer papers',
        documents: [
          { text: 'Velden Hall is a private school on the quay. It has a boat house.' },
          { text: 'The town is small. Velden Hall is a state school, the clerk said.' },
        ],
        message: '“private” here, “state” there.',
        quoted: ['Velden Hall is a private school on the quay', 'Velden Hall is a state school'],
      },
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
        shows: 'in two parts of a life',
        documents: [
          { text: 'Elena Varga was a part-time teacher in her youth. She liked it.' },
          { text: 'Elena Varga was a full-time teacher. She had a boat.' },
        ],
        savedBy: 'period',
      },
      {
        shows: 'two nouns that do not sort alike',
        documents: [
          { text: 'Elena Varga is a public figure. She likes tea.' },
          { text: 'Elena Varga is a private teacher. She has a boat.' },
        ],
      },
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

/** Short texts on one subject by name meet each other, and whoever tells a kind of a thing meets whoever tells another. */
function sides(claim: CaseClaim): Sides | null {
  if (!isFact(claim) || claim.claim.polarity === 'negative') return null;
  const named = claim.claim.frame.brief && eventOf(claim.claim).theme?.pronoun === false;
  const told = [...(named ? ['brief'] : []), ...(kindsSaid(claim).length > 0 ? ['kind'] : [])];
  return { is: told, meets: told };
}

function check(first: CaseClaim, second: CaseClaim): Outcome {
  if (!isFact(first) || !isFact(second)) return null;
  if (first.claim.polarity === 'negative' || second.claim.polarity === 'negative') return null;
  const brief = bothBrief(first, second);
  const words = (brief && sameSubject(first, second) && clash(first, second)) || twoKinds(first, second);
  if (!words) return null;
  if (
    periods(first, second) === 'apart' ||
    otherTime(first, second) ||
    changedSince(first, second) ||
    onceSo(first) !== onceSo(second)
  )
    return OF_OTHER_TIMES;
  const [a, b] = [first, second].map((one) => withoutTerms(one, kindsSaid(one))) as [CaseClaim, CaseClaim];
  const apart = brief ? null : scopedApart(a, b, new Set(words));
  if (apart) return { kind: 'saved', ...apart };
  return {
    kind: 'finding',
    spans: [wholeQuote(first), wholeQuote(second)],
    message: `“${words[0]}” here, “${words[1]}” there.`,
    because: ['Both say it of one and the same.', 'The two do not go together in one respect at one time.'],
    resolveBy: 'Find a source that says which it is, or when each was so.',
  };
}

/** In papers of any length: one thing is said to be a thing of two kinds that shut each other out. */
function twoKinds(first: CaseClaim, second: CaseClaim): [string, string] | null {
  const [a, b] = [first.claim.frame.theme, second.claim.frame.theme];
  if (!oneThing(a, b) || oneBreath(first, second) || first.claim.frame.tense !== second.claim.frame.tense)
    return null;
  for (const x of kindsSaid(first))
    for (const y of kindsSaid(second)) {
      const words = opposedKinds(x, y);
      if (words) return words;
    }
  return null;
}

/** "Was once a …", "became": of a time that has an end or a beginning. */
const onceSo = ({ claim }: CaseClaim): boolean =>
  /\b(?:once|formerly|earlier|later|then|by then|at first|youth|childhood|retirement|until|became|turned)\b/i.test(
    claim.quote.exact,
  );

function sameSubject(first: CaseClaim, second: CaseClaim): boolean {
  const [a, b] = [eventOf(first.claim).theme, eventOf(second.claim).theme];
  if (!a || !b || a.pronoun || b.pronoun) return false;
  return relateTerms(a, b) === 'same' || (nameInCommon(a.text, b.text) && !namedApart(a, b));
}

/** "Velden Hall", "Velden Lodge": each has a name that the other has not, titles aside. */
function namedApart(a: Term, b: Term): boolean {
  const names = ({ text }: Term): string[] =>
    (text.match(/\p{Lu}[\p{L}-]*/gu) ?? []).filter((name) => !TITLE.test(name));
  const [x, y] = [names(a), names(b)];
  return x.some((name) => !y.includes(name)) && y.some((name) => !x.includes(name));
}
const TITLE =
  /^(?:The|An?|Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|President|Senator|King|Queen|Prince|Princess|General|Captain|Judge|Minister|Prime|Professor|Pope|Former|Ex)$/;

/** A copula with an attribute; in longer papers one that tells a kind of a thing. */
const tells = (frame: Frame): boolean =>
  (frame.brief || frame.predicate?.lemma === 'be') && attributesOf(frame).length > 0;

/** What a copula says of its subject: nouns and adjectives behind "is". */
function attributesOf({ predicate, others }: Frame): string[] {
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
