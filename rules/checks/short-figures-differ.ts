/** Two short texts about one thing give it different figures: tolls, ages, members, populations. */
import type { Quantity } from '../../model/claim.js';
import { bothBrief, briefLikeness, isFact } from '../compare/identity/brief.js';
import { figuresApart, isOthers } from '../compare/figures/figures-apart.js';
import { measureOf } from '../compare/identity/measure.js';
import { nowAndThen, otherTime } from '../compare/times/moments.js';
import { relatePredicates } from '../compare/identity/predicates.js';
import { span } from '../compare/words/phrases.js';
import { disjoint, meetByRounding } from '../compare/figures/quantities.js';
import { namesDiffer } from '../compare/identity/names.js';
import { relateTerms } from '../compare/identity/terms.js';
import { markedApart } from '../compare/scope/set-apart.js';
import { canonical, wordsInText } from '../compare/words/words.js';
import type { CaseClaim, Outcome, PairRule } from '../rule.js';

/** Where two texts share so much of their words they tell one thing. */
const MIN_WORDS = 2;
const MIN_SHARE = 0.5;

export const shortFiguresDiffer: PairRule = {
  id: 'short-figures-differ',
  revision: 7,
  type: 'numeric',
  severity: 'warning',
  shape: 'pair',
  byName: true,
  yields: true,
  summary: 'Two short texts about one thing give it different figures.',
  doesNotCover: 'Longer texts, in which one thing has many figures, and figures that rounding lets meet.',
  needs: ['brief', 'figure'],
  keys: (claim) =>
    claim.claim.frame.brief ? claim.claim.quantities.flatMap((one) => measures(claim, one)) : [],
  check,
  examples: {
    firing: [
      {
        shows: 'an age told in two ways',
        documents: [{ text: 'Elena Varga is 58.' }, { text: 'Elena Varga is 61 years old.' }],
        message: '“58” here, “61 years old” there.',
        quoted: ['58', '61 years old'],
      },
      {
        shows: 'members had and members counted',
        documents: [
          { text: 'The expulsion hardened the resolve of the Hanse League’s 19 members.' },
          { text: 'The Hanse League has 16 members.' },
        ],
        message: '“19 members” here, “16 members” there.',
        quoted: ['19 members', '16 members'],
      },
      {
        shows: 'one population',
        documents: [
          { text: 'Skerry Island is rocky, with a small population of approximately 800.' },
          { text: 'The population of Skerry Island is about 2,000.' },
        ],
        message: '“approximately 800” here, “about 2,000” there.',
        quoted: ['approximately 800', 'about 2,000'],
      },
    ],
    silent: [
      {
        shows: 'two sizes of one thing',
        documents: [
          { text: 'The Tarnmouth viaduct is 240 metres long.' },
          { text: 'The Tarnmouth viaduct is 9 metres wide.' },
        ],
      },
      {
        shows: 'two deeds, each with its count',
        documents: [
          { text: 'Tarnmouth coastguards rescued five sailors.' },
          { text: 'Tarnmouth coastguards questioned two sailors.' },
        ],
      },
      {
        shows: 'what is, and what was',
        documents: [
          { text: 'The Tarnmouth harbour board has 12 members.', published: '2015-03-02' },
          { text: 'The Tarnmouth harbour board had 20 members in 1990.', published: '2015-03-04' },
        ],
        savedBy: 'period',
      },

      {
        shows: 'others besides the one who is named',
        documents: [
          { text: 'Jonas Tveit and nine other pilots were members of the Tarnmouth guild.' },
          { text: 'Ten pilots were members of the Tarnmouth guild.' },
        ],
      },
      {
        shows: 'two counts of one place',
        documents: [
          { text: 'Eleven sailors were rescued off Skerry Island.' },
          { text: 'Skerry Island has 40 inhabitants.' },
        ],
      },
      {
        shows: 'a round figure',
        documents: [
          { text: 'About 1,000 people live on Skerry Island.' },
          { text: 'Skerry Island has 980 people.' },
        ],
      },
      {
        shows: 'two people of two ages',
        documents: [{ text: 'Elena Varga is 58.' }, { text: 'Jonas Tveit is 61 years old.' }],
      },
    ],
  },
};

function check(first: CaseClaim, second: CaseClaim): Outcome {
  if (!bothBrief(first, second) || !isFact(first) || !isFact(second)) return null;
  if (first.claim.polarity !== second.claim.polarity || namesDiffer(first, second)) return null;
  for (const a of first.claim.quantities)
    for (const b of second.claim.quantities) {
      const outcome = compare(first, second, a, b);
      if (outcome) return outcome;
    }
  return null;
}

function compare(first: CaseClaim, second: CaseClaim, a: Quantity, b: Quantity): Outcome {
  const [ma, mb] = [measures(first, a), measures(second, b)];
  if (a.quantifier || b.quantifier || a.per !== b.per || !sameKind(a, b)) return null;
  if (!ma.some((one) => mb.includes(one)) || !apart(a, b, ma[0] === AGE)) return null;
  if (
    isOthers(a) ||
    isOthers(b) ||
    hasValue(first, b) ||
    hasValue(second, a) ||
    !oneThing(first, second, ma[0] === AGE)
  )
    return null;
  if (twoDeeds(first, second) || dimension(first, a) !== dimension(second, b)) return null;
  if (otherTime(first, second) || nowAndThen(first, second, a))
    return { kind: 'saved', explanation: 'period', message: 'The figures are for different times.' };
  const two =
    markedApart(first, second) ??
    figuresApart(
      { claim: first, figure: a, measure: measureOf(first, a) },
      { claim: second, figure: b, measure: measureOf(second, b) },
    );
  if (two) return { kind: 'saved', ...two };
  return {
    kind: 'finding',
    spans: [span(first, a), span(second, b)],
    message: `“${a.text}” here, “${b.text}” there.`,
    because: [
      'Each is all that its text says, and both speak of one thing.',
      'Rounding does not let the two figures meet, and neither text names another time.',
    ],
    resolveBy: 'Look up the figure at its source.',
  };
}

/** A change is no level, a part no total. */
const sameKind = (a: Quantity, b: Quantity): boolean =>
  (a.role ?? 'total') === (b.role ?? 'total') && a.role !== 'change' && a.role !== 'part';

/** Ages are told in whole years: one more is another age. */
const apart = (a: Quantity, b: Quantity, age: boolean): boolean =>
  age && !a.approximate && !b.approximate
    ? a.value !== null && b.value !== null && a.value !== b.value
    : disjoint(a, b) && !meetByRounding(a, b);

function oneThing(first: CaseClaim, second: CaseClaim, age: boolean): boolean {
  if (age) return relateTerms(first.claim.frame.theme, second.claim.frame.theme) === 'same';
  const { words, ratio } = briefLikeness(first, second);
  return words.length >= MIN_WORDS && ratio >= MIN_SHARE;
}

/** "Arrested three", "released two": two deeds count two sets of people or things; what is or is had is one stock. */
const twoDeeds = (first: CaseClaim, second: CaseClaim): boolean =>
  [first, second].every(({ claim }) => !STOCK.test(claim.frame.predicate?.lemma ?? '')) &&
  relatePredicates(first, second) !== 'same';
const STOCK = /^(?:|be|have|hold|own|number|total|contain|comprise|include|consist|employ|house|live|stand)$/;

const DIMENSION = /^\W*(long|wide|deep|high|tall|thick|broad|away|apart)\b/i;

/** "120 metres long": which of its sizes a figure tells. */
const dimension = ({ claim: { quote } }: CaseClaim, { end }: Quantity): string | null =>
  DIMENSION.exec(quote.exact.slice(end - quote.start))?.[1]?.toLowerCase() ?? null;

const hasValue = ({ claim }: CaseClaim, { value, unit }: Quantity): boolean =>
  value !== null && claim.quantities.some((own) => own.unit === unit && own.value === value);

const AGE = 'age';

/** What a figure may measure: what it counts, the noun before it, or the age of the one it is said of. */
function measures({ claim }: CaseClaim, quantity: Quantity): string[] {
  const { frame, quote } = claim;
  if (quantity.unit === 'a' && /\bold$/.test(quantity.text)) return [AGE];
  const bare = quantity.unit === '1' && quantity.of === null;
  const after = quote.exact.slice(quantity.end - quote.start);
  if (bare && frame.predicate?.lemma === 'be' && /^\W*$/.test(after) && frame.theme?.entity) return [AGE];
  if (quantity.of) {
    const head = [...wordsInText(quantity.of)].at(-1);
    return head ? [`${quantity.unit} ${head}`] : PEOPLE.test(quantity.of) ? deeds(claim) : [];
  }
  return nounsBefore(quote.exact.slice(0, quantity.start - quote.start)).map(
    (noun) => `${quantity.unit} ${noun}`,
  );
}

/** People as such are counted by what befell them: killed, hurt, held. */
const PEOPLE = /\b(?:people|persons?)$/i;

const deeds = ({ frame }: CaseClaim['claim']): string[] =>
  frame.predicate?.class ? [`people ${frame.predicate.class}`] : [];

const SUBJECT_OF =
  /\b(\p{L}+) of [\p{L} ]+ (?:is|are|was|were|stood at|stands at|has reached|reached)(?: about| around)? $/u;
const NOUN_BEFORE =
  /\b(\p{L}+) (?:of|to|at|is|was|stands at|stood at)(?: about| around| over| nearly| approximately)? $/u;

function nounsBefore(before: string): string[] {
  const noun = (SUBJECT_OF.exec(before) ?? NOUN_BEFORE.exec(before))?.[1];
  return noun ? [canonical(noun)] : [];
}
