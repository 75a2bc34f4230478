/** What one place says of all of some things, or of none, another says otherwise of one of them. */
import { akinKeys } from '../compare/words/akin.js';
import { aboutWords, inCommon } from '../compare/identity/about.js';
import { type DeedRelation, relateDeeds } from '../compare/figures/deeds.js';
import { likeWords } from '../compare/identity/ground.js';
import { instanceOf } from '../compare/scope/instances.js';
import { matterOf } from '../compare/scope/matter.js';
import { otherTime } from '../compare/times/moments.js';
import { namesDiffer } from '../compare/identity/names.js';
import { span, wordsAt } from '../compare/words/phrases.js';
import type { Portion } from '../compare/scope/portion.js';
import { excepts, portionOf } from '../compare/figures/quantifiers.js';
import { generalApart } from '../compare/scope/restricted-apart.js';
import { setApartBeside } from '../compare/scope/set-apart.js';
import { canonical, tellingWords, wordsInText } from '../compare/words/words.js';
import { REGION_NOUNS } from '../words/regions.js';
import type { CaseClaim, Outcome, PairRule } from '../rule.js';
import { OF_OTHER_TIMES } from '../compare/identity/times.js';
import type { Term } from '../../model/claim.js';

/** What the two must share besides the group and the one of it, by `matterOf`. */
const ENOUGH = 1;
/** The same where the deeds are opposite, which do not come together by chance. */
const LEAST = 0.3;

export const instanceCountered: PairRule = {
  id: 'instance-countered',
  revision: 6,
  type: 'quantifier',
  severity: 'error',
  shape: 'pair',
  yields: true,
  summary: 'One place says something of all or none of some things, another tells otherwise of one of them.',
  doesNotCover: 'One that is told by its name alone, without the word for what all of them are.',
  keys: (claim) => {
    if (isGeneral(portionOf(claim))) return akinKeys(portionOf(claim)?.over.head ?? '');
    const one = instanceOf(claim);
    return one ? akinKeys(one.head) : [];
  },
  sides: (claim) => {
    if (!isFirm(claim)) return null;
    if (isGeneral(portionOf(claim))) return { is: ['all'], meets: ['one'] };
    return instanceOf(claim) ? { is: ['one'], meets: ['all'] } : null;
  },
  check,
  examples: {
    firing: [
      {
        shows: 'both, and one of the two by its number',
        documents: [
          { text: 'Both piers will stay in use during the works. A band will play.' },
          { text: 'Pier 2 will be out of use until the works are over. It is old.' },
        ],
        message: '“Both” here, “Pier 2” there.',
        quoted: ['Both', 'Pier 2'],
      },
      {
        shows: 'every one open, and one that is to close',
        documents: [
          { text: 'Every library in the district will stay open after the review. Tea was served.' },
          { text: 'The library at Hatch Green is to close after the review. It has 900 readers.' },
        ],
        message: '“Every” here, “The library at Hatch Green” there.',
        quoted: ['Every', 'The library at Hatch Green'],
      },
      {
        shows: 'none, and one by its place',
        documents: [
          { text: 'None of the mills was insured against floods. The river rose twice.' },
          { text: 'The mill at Thorne was insured against floods. Its owner is pleased.' },
        ],
        message: '“None” here, “The mill at Thorne” there.',
        quoted: ['None', 'The mill at Thorne'],
      },
    ],
    silent: [
      {
        shows: 'one of another kind',
        documents: [
          { text: 'Every library in the district will stay open after the review. Tea was served.' },
          { text: 'The surgery at Hatch Green is to close after the review. It has 900 patients.' },
        ],
      },
      {
        shows: 'one that fares alike',
        documents: [
          { text: 'Both piers will stay in use during the works. A band will play.' },
          { text: 'Pier 2 will be in use until the works are over. It is old.' },
        ],
      },
      {
        shows: 'two periods',
        documents: [
          { text: 'Every mill in the valley was insured against floods in 2012. The river rose.' },
          { text: 'The mill at Thorne was not insured against floods in 1998. It burnt.' },
        ],
        savedBy: 'period',
      },
      {
        shows: 'all but the one',
        documents: [
          { text: 'No library but the one at Hatch Green is to close after the review. Tea was served.' },
          { text: 'The library at Hatch Green is to close after the review. It has 900 readers.' },
        ],
      },
    ],
  },
};

/** True for what is said of all or of none. */
const isGeneral = (portion: Portion | null): portion is Portion =>
  portion !== null && portion.wholeKnown && (portion.min === 1 || portion.max === 0);

const isFirm = ({ claim }: CaseClaim): boolean => /^(?:asserted|planned|predicted)$/.test(claim.modality);

function check(first: CaseClaim, second: CaseClaim): Outcome {
  if (first.claim.document === second.claim.document || !isFirm(first) || !isFirm(second)) return null;
  const [all, one] = isGeneral(portionOf(first)) ? [first, second] : [second, first];
  const [portion, member] = [portionOf(all), instanceOf(one)];
  if (!isGeneral(portion) || isGeneral(portionOf(one)) || !member) return null;
  if (excepts(all) || OTHERS.test(all.claim.quote.exact) || namesDiffer(all, one)) return null;
  if (!isOneOf(member, portion, one) || !atOneTime(all, one)) return null;
  const group = new Set([...portion.over.words, portion.over.head, ...tellingWords(member.words)]);
  const relation = relateDeeds(all, one, group);
  if (!counters(relation, portion, one)) return null;
  if (tellsOfTwo(all, portion, one, member)) return null;
  const matter = matterOf(all, one, group);
  if (matter.weight < (relation === 'opposite' ? LEAST : ENOUGH) || matter.words.length === 0) return null;
  const apart = setApartBeside(all, one, new Set([...leadWords(all, portion), ...lower(member.text)]));
  if (apart) return { kind: 'saved', ...apart };
  if (otherTime(all, one)) return OF_OTHER_TIMES;
  const part = generalApart(all, portion, one);
  if (part) return { kind: 'saved', ...part };
  const told = { [all.claim.id]: wordsAt(all, portion.at), [one.claim.id]: member.text };
  const spans = { [all.claim.id]: span(all, portion.at), [one.claim.id]: span(one, member) };
  return {
    kind: 'finding',
    spans: [first, second].flatMap(({ claim }) => spans[claim.id] ?? []),
    message: `“${told[first.claim.id] ?? ''}” here, “${told[second.claim.id] ?? ''}” there.`,
    because: [
      `The one is among those of whom the other speaks: they share ${inCommon(first, second)}.`,
      'What is said of all or none of them holds of each, and the other place tells otherwise of this one.',
    ],
    resolveBy: 'Ask for a list of all of them.',
  };
}

const lower = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

/** The words of the phrase that names all of them, up to the verb: they narrow the group and are no place of its own. */
function leadWords({ claim: { quote, frame } }: CaseClaim, { at }: Portion): string[] {
  const verb = frame.predicate?.start ?? at.end;
  return lower(quote.exact.slice(at.start - quote.start, Math.max(at.end, verb) - quote.start));
}

/** "All the others": some are left out. */
const OTHERS = /\b(?:other|others|else|another|except|apart from|bar one|but one)\b/i;

/** The noun is one, and whatever narrows the group ("primary schools") is said of the one or beside it. */
function isOneOf(member: Term, { over }: Portion, one: CaseClaim): boolean {
  const [head, own] = [canonical(member.head), canonical(over.head)];
  if (head !== own && !likeWords(member.head, over.head)) return false;
  const spoken = [
    ...wordsInText(one.claim.quote.exact),
    ...tellingWords([...one.claim.frame.words, ...(one.claim.frame.around ?? [])]),
  ];
  return [...over.words].every(
    (word) =>
      word === own || word === head || spoken.some((other) => other === word || likeWords(other, word)),
  );
}

const REGIONS = new Set(REGION_NOUNS.map(canonical));

/** The group lies in a place of which the other knows nothing ("in the arcade"), or each tells of a thing that the other does not. */
function tellsOfTwo(all: CaseClaim, portion: Portion, one: CaseClaim, member: Term): boolean {
  const lead = new Set([...wordsInText(leadWords(all, portion).join(' ')), ...portion.over.words]);
  const [head, other] = [canonical(portion.over.head), canonical(member.head)];
  const place = [...lead].filter((word) => word !== head && word !== other && !REGIONS.has(word));
  const near = [
    ...aboutWords(one),
    ...tellingWords(one.claim.frame.around ?? []),
    ...wordsInText(one.meta.publisher ?? ''),
  ];
  if (place.some((word) => !near.some((spoken) => spoken === word || likeWords(word, spoken)))) return true;
  const rest = (claim: CaseClaim, ...without: string[]): string[] => {
    const told = new Set([
      ...wordsInText(without.join(' ')),
      ...tellingWords([claim.claim.frame.predicate?.lemma ?? '']),
    ]);
    const dated = wordsInText(claim.claim.times.map(({ text }) => text).join(' '));
    return [...aboutWords(claim)].filter((word) => !told.has(word) && !dated.has(word) && !lead.has(word));
  };
  const [x, y] = [rest(all), rest(one, member.text, member.head)];
  const lacks = (some: string[], others: string[]): boolean =>
    some.some((word) => !others.some((spoken) => spoken === word || likeWords(word, spoken)));
  return lacks(x, y) && lacks(y, x);
}

/** What is to come of all is countered by what is to come of the one, and what is or was so by what is or was. */
const atOneTime = (all: CaseClaim, one: CaseClaim): boolean => {
  const comes = ({ claim }: CaseClaim): boolean =>
    claim.frame.tense === 'future' || claim.modality === 'planned' || claim.modality === 'predicted';
  return comes(all) === comes(one);
};

/** What holds of all is undone or denied of the one; what holds of none is told of it. */
function counters(relation: DeedRelation, { max }: Portion, one: CaseClaim): boolean {
  if (relation === 'different') return false;
  const holds = (relation === 'same') === (one.claim.polarity === 'positive');
  return holds === (max === 0);
}
