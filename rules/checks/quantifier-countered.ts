/** All, none or most of some things, against a count or share that cannot be. */
import { groupKeys, oneGroup } from '../compare/groups.js';
import { ground } from '../compare/ground.js';
import { measureKeys, sameMeasure } from '../compare/measure.js';
import { span } from '../compare/phrases.js';
import { inverted, portionOf, type Portion } from '../compare/quantifiers.js';
import { inCommon, namesDiffer, relatePredicates, thingKeys } from '../compare/same-event.js';
import { periods } from '../compare/times.js';
import { shared } from '../compare/words.js';
import type { CaseClaim, Outcome, PairRule } from '../rule.js';

export const quantifierCountered: PairRule = {
  id: 'quantifier-countered',
  revision: 5,
  type: 'quantifier',
  severity: 'error',
  shape: 'pair',
  summary:
    'One place speaks of all, none or most of some things, another counts things for which it does not hold.',
  doesNotCover: 'Quantifiers over things that only overlap, and "some" against "many".',
  keys: (claim) => {
    const over = portionOf(claim)?.over;
    return over && over.words.size > 0 ? [...measureKeys(over), ...groupKeys(over)] : [];
  },
  check,
  examples: {
    firing: [
      {
        shows: 'every one open, three closed',
        documents: [
          { text: 'Three of the borough’s 14 club houses will close in September 2011.' },
          { text: 'Every one of our 14 club houses will stay open throughout 2011.' },
        ],
        message:
          'One place says “Three of the borough’s 14 club houses”, the other “Every one”, of one group.',
        quoted: ['Three of the borough’s 14 club houses', 'Every one'],
      },
      {
        shows: 'none against a count',
        documents: [
          { text: 'None of the wards will close.' },
          { text: 'Two wards will close in April 2014.' },
        ],
        message: 'One place says “None”, the other “Two wards”, of one group.',
        quoted: ['None', 'Two wards'],
      },
    ],
    silent: [
      {
        shows: 'two rates, which are no shares of a group',
        documents: [
          { text: 'Unemployment in the valley is 8 per cent.' },
          { text: 'Unemployment is 6 per cent.' },
        ],
      },
      {
        shows: 'a count that is "hundreds"',
        documents: [
          { text: 'Hundreds of posts will be deleted.' },
          { text: 'The proposals delete 410 posts.' },
        ],
      },
      {
        shows: 'other things of the same kind of number',
        documents: [
          { text: 'All of the wards will stay open.' },
          { text: 'Two clinics will close in April 2014.' },
        ],
      },
      {
        shows: 'all of them, and so most of them',
        documents: [
          { text: 'All of the wards will stay open.' },
          { text: 'Most of the wards will stay open.' },
        ],
      },
    ],
  },
};

function check(first: CaseClaim, second: CaseClaim): Outcome {
  const [a, b] = [portionOf(first), portionOf(second)];
  if (!a || !b || (!a.wholeKnown && !b.wholeKnown)) return null;
  const relation = relationOf(first, a, second, b);
  if (relation === 'different') return null;
  if (!(sameMeasure(a.over, b.over) || oneGroup(a.over, b.over)) || namesDiffer(first, second)) return null;
  if (!firm(first) || !firm(second) || !disjoint(a, relation === 'opposite' ? inverted(b) : b)) return null;
  if (periods(first, second) === 'apart')
    return { kind: 'saved', explanation: 'period', message: 'The two speak of different times.' };
  const [wordsA, wordsB] = [text(first, a), text(second, b)];
  return {
    kind: 'finding',
    spans: [span(first, a.at), span(second, b.at)],
    message: `One place says “${wordsA}”, the other “${wordsB}”, of one group.`,
    because: [
      `Both speak of one group: they share ${inCommon(first, second)}.`,
      'No share of the group is left that would let both stand.',
    ],
    resolveBy: 'Count: look for a list of the whole group.',
  };
}

/** "will have a cabinet", "there would be cabinets in": having and being agree where what is had is one thing. */
function relationOf(
  first: CaseClaim,
  a: Portion,
  second: CaseClaim,
  b: Portion,
): 'same' | 'opposite' | 'different' {
  const relation = relatePredicates(first, second);
  if (relation !== 'different') return relation;
  if (isHaving(first) && isHaving(second))
    return shared(new Set(thingKeys(first)), new Set(thingKeys(second))).length >= 2 ? 'same' : 'different';
  return toldAlike(first, a, second, b) ? 'same' : 'different';
}

/** "has signed an access agreement", "have put their names to access agreements": shares of a whole, told of what is one thing. */
function toldAlike(first: CaseClaim, a: Portion, second: CaseClaim, b: Portion): boolean {
  if (!a.wholeKnown || !b.wholeKnown) return false;
  return ground(first, second, new Set([...a.over.words, ...b.over.words])).weight >= ALIKE;
}

const ALIKE = 2;

const isHaving = ({ claim }: CaseClaim): boolean =>
  /^(have|be|exist|get|contain|include)$/.test(claim.frame.predicate?.lemma ?? '');

const disjoint = (a: Portion, b: Portion): boolean => a.max < b.min || b.max < a.min;

const firm = ({ claim }: CaseClaim): boolean => ['asserted', 'planned', 'predicted'].includes(claim.modality);

function text({ claim }: CaseClaim, { at }: Portion): string {
  return claim.quote.exact.slice(at.start - claim.quote.start, at.end - claim.quote.start) || at.text;
}
