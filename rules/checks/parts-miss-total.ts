/** Parts that do not add up to the total that is given for them. */
import type { Quantity } from '../../model/claim.js';
import {
  carriers,
  passagesOf,
  wordsAfter,
  wordsBetween,
  wordsOf,
  type Figure,
  type Passage,
} from '../compare/passage.js';
import { span } from '../compare/phrases.js';
import { inFormOf, slack } from '../compare/quantities.js';
import type { CaseClaim, GroupRule, Outcome } from '../rule.js';

/** Words that say: this figure is the sum of those just named. */
const SUM_WORDS =
  /\b(together|in all|all told|in total|altogether|combined|(?:a|the|an|its|their|grand|overall) total|totall?ing|total(?:s|led|ed)|adds? up to|sum of|between them|(?:these|they|which) (?:make|makes|made|yield|come|comes|came|amount|amounts) )/i;
/** Right after a figure that is the sum: "£475,000 in all". */
const SUM_AFTER = /^\s*(?:\p{L}+\s+)?(?:in all|all told|in total|altogether|together|overall|all in all)\b/iu;
/** Between the last part and their sum: "…, or 2.7m tonnes over the year", "…, making six". */
const MAKES = /,\s*(?:or|making|giving|which makes|that is)\s*(?:a total of )?$/i;
/** Words that leave room for parts not named. */
const REMAINDER =
  /\b(the rest|remainder|remaining|other[s]?|including|among|some of|mainly|mostly|at least|more than|up to)\b/i;
/** Words that name all parts of a whole. */
const WHOLE =
  /\b(made up of|comprising|comprises|consists? of|divided|split|broken down|set aside|spoken for)\b/i;

export const partsMissTotal: GroupRule = {
  id: 'parts-miss-total',
  revision: 3,
  type: 'arithmetic',
  severity: 'error',
  shape: 'group',
  summary: 'The parts of a sum, named one by one, do not add up to the total given for them.',
  doesNotCover:
    'Lists that leave room for parts not named ("including", "the rest"), and totals in another document.',
  keys: ({ claim }) => (claim.quantities.length > 0 ? [claim.document] : []),
  check,
  examples: {
    firing: [
      {
        shows: 'a total in the next sentence',
        documents: [
          {
            text: 'The review proposes savings of £2.5m in parks, £1.5m in libraries and £3m in roads. Together these come to £8m.',
          },
        ],
        message: '£2.5m + £1.5m + £3m make £7m, not £8m.',
        quoted: ['£2.5m', '£1.5m', '£3m', '£8m'],
      },
      {
        shows: 'a sum that is spelt out at once',
        documents: [
          {
            text: 'The port handled 1.2m tonnes in the first half and 1.5m tonnes in the second, or 3.1m tonnes over the year.',
          },
        ],
        message: '1.2m tonnes + 1.5m tonnes make 2.7m tonnes, not 3.1m tonnes.',
        quoted: ['1.2m tonnes', '1.5m tonnes', '3.1m tonnes'],
      },
      {
        shows: 'a total named before its parts',
        documents: [
          {
            text: 'Of the $600 million in the fund, $300 million is set aside for bridges, $250 million for tunnels and $150 million for ferries.',
          },
        ],
        message: '$300 million + $250 million + $150 million make $700 million, not $600 million.',
        quoted: ['$600 million', '$300 million', '$250 million', '$150 million'],
      },
      {
        shows: 'a part that is taken twice, and parts that leave out their noun',
        documents: [
          {
            text: 'The hall has two balconies of 400 seats each, 1,300 in the stalls and 90 in the boxes. Altogether it seats 2,390.',
          },
        ],
        message: '2 × 400 seats + 1,300 + 90 make 2,190, not 2,390.',
        quoted: ['400 seats', '1,300', '90', '2,390'],
      },
    ],
    silent: [
      {
        shows: 'parts that add up',
        documents: [
          {
            text: 'The review proposes savings of £2.5m in parks, £1.5m in libraries and £3m in roads. Together these come to £7m.',
          },
        ],
      },
      {
        shows: 'a total that counts each part as often as it is there',
        documents: [
          {
            text: 'The depot has three sheds of 12 buses each and a yard for 20. In all it holds 56 buses.',
          },
        ],
      },
      {
        shows: 'rounded parts',
        documents: [
          {
            text: 'The grants were $3.4 million, $2.4 million and $1.4 million. In all they came to $7.3 million.',
          },
        ],
      },
      {
        shows: 'a sum of other things',
        documents: [
          {
            text: 'She scored 31 in the first round, 26 in the second and 40 in the third. In total 90 people watched her play.',
          },
        ],
      },
      {
        shows: 'a list that leaves others out',
        documents: [
          {
            text: 'Of the $600 million in the fund, $300 million is for bridges, $100 million for tunnels and $50 million for ferries.',
          },
        ],
      },
    ],
  },
};

function check(claims: readonly CaseClaim[]): Outcome[] {
  const passages = passagesOf(claims);
  return passages.flatMap((passage, i) => {
    const before = i > 0 ? passages[i - 1] : undefined;
    return [totalAfter(passage, before), totalWithin(passage), totalBefore(passage)].filter(
      (o) => o !== null,
    );
  });
}

/** "… £9m, £6m and £4m. Together these yield £20m": parts in the sentence before. */
function totalAfter(passage: Passage, before: Passage | undefined): Outcome {
  if (!before || passage.start - before.end > 4) return null;
  const { text, start } = wordsOf(passage);
  const parts = partsOf(before);
  // "these three sources" counts the parts; the total is what is of their kind.
  const total = plain(passage.figures).find(({ at }) => at.value !== parts.length && sameKind(parts, at));
  if (!total) return null;
  const [ahead, behind] = [
    text.slice(0, Math.max(0, total.at.end - start)),
    text.slice(total.at.end - start),
  ];
  if (!SUM_WORDS.test(ahead) && !SUM_AFTER.test(behind)) return null;
  if (parts.length < 2 || !isList(before, parts)) return null;
  return compare(parts, total, wordsOf(before).text);
}

/** "£9m, £6m and £4m, a total of £20m": the last figure of the sentence. */
function totalWithin(passage: Passage): Outcome {
  const figures = plain(passage.figures);
  const total = figures.at(-1);
  const last = figures.at(-2);
  if (!total || !last || figures.length < 3) return null;
  const link = wordsBetween(passage, last.at.end, total.at.start);
  if (!SUM_WORDS.test(link) && !MAKES.test(link) && !SUM_AFTER.test(wordsAfter(passage, total))) return null;
  const parts = partsOf(passage).filter(({ at }) => at.start < total.at.start);
  return parts.length < 2 || !sameKind(parts, total.at) || !isList(passage, parts)
    ? null
    : compare(parts, total, wordsOf(passage).text);
}

/** "Of the £20m, £9m goes to …, £6m to … and £4m to …": the first figure of the sentence. */
function totalBefore(passage: Passage): Outcome {
  const [total, ...others] = partsOf(passage);
  if (!total || total.times !== 1) return null;
  const { text, start } = wordsOf(passage);
  const ahead = text.slice(0, Math.max(0, total.at.start - start));
  const whole = WHOLE.test(text);
  const opens =
    /(?:^|[,;:—–-]\s*)of (?:(?:the|its|their|these|those|that)\b[^,]{0,20})?$|\bof (?:the|its|their|these|those|that)\b[^,]{0,20}$/i;
  if (!opens.test(ahead) && !whole) return null;
  const parts = others.filter(
    ({ at }) =>
      (at.unit === total.at.unit && at.of === others[0]?.at.of) ||
      (at.unit === total.at.unit && total.at.unit !== '1'),
  );
  if (parts.length < 3 || !isList(passage, parts)) return null;
  const outcome = compare(parts, total, whole ? '' : text);
  return whole || sumOf(parts) > (total.at.value ?? 0) ? outcome : null;
}

/** Exact numbers, without percentages. */
function plain(figures: readonly Figure<Quantity>[]): Figure<Quantity>[] {
  return figures.filter(
    ({ at }) => at.value !== null && !at.quantifier && at.unit !== '%' && at.unit !== 'pp',
  );
}

/** A part of a sum: a figure, or one that is taken several times ("two stands of 3,200 seats each"). */
interface Part extends Figure<Quantity> {
  times: number;
}

/** The figures of a list as parts. A bare number is of the kind of the one before it: "1,100 megalitres from the river and 400 from wells". */
function partsOf(passage: Passage): Part[] {
  const figures = plain(passage.figures);
  const parts: Part[] = [];
  figures.forEach((figure, i) => {
    const next = figures[i + 1];
    if (next && isEach(passage, figure, next)) return;
    const before = figures[i - 1];
    const times = before && isEach(passage, before, figure) ? (before.at.value ?? 1) : 1;
    parts.push({ ...figure, times, at: inKindOf(figure.at, parts.at(-1)?.at) });
  });
  return parts;
}

const isBare = ({ unit, of }: Quantity): boolean => unit === '1' && of === null;

function inKindOf(at: Quantity, before: Quantity | undefined): Quantity {
  return before && isBare(at) ? { ...at, unit: before.unit, ...(before.per ? { per: before.per } : {}) } : at;
}

/** "two stands of 3,200 seats each", "three grants of £40,000 apiece". */
function isEach(passage: Passage, count: Figure<Quantity>, one: Figure<Quantity>): boolean {
  const { text, start } = wordsOf(passage);
  const after = text.slice(one.at.end - start);
  return (
    count.at.unit === '1' &&
    /^\s*(?:of|at|with|holding|worth)\s*$/.test(wordsBetween(passage, count.at.end, one.at.start)) &&
    /^\s*(?:each|apiece)\b/.test(after)
  );
}

/** True where a figure is of the kind of all the parts: one unit, one rate; scores that count nothing make no number of people. */
const sameKind = (parts: readonly Part[], { unit, per, of }: Quantity): boolean =>
  parts.length > 0 &&
  parts.every(({ at }) => at.unit === unit && (at.per === per || at.per === undefined)) &&
  (unit !== '1' || of === null || parts.some(({ at }) => at.of !== null));

/** True where each part is parted from the next by a comma, a semicolon or "and", within one clause. */
function isList(passage: Passage, parts: readonly Figure<Quantity>[]): boolean {
  return parts.every((part, i) => {
    const next = parts[i + 1];
    if (!next) return true;
    const between = wordsBetween(passage, part.at.end, next.at.start);
    return between.length > 0 && between.length < 90 && /,|;|\band\b/.test(between);
  });
}

const sumOf = (parts: readonly Part[]): number =>
  parts.reduce((sum, { at, times }) => sum + times * (at.value ?? 0), 0);

function compare(parts: readonly Part[], total: Figure<Quantity>, words: string): Outcome {
  if (REMAINDER.test(words) || [...parts, total].some(({ at }) => at.approximate)) return null;
  const sum = sumOf(parts);
  const given = total.at.value ?? 0;
  // Rounding errors add like independent errors: a root of squares, with a fifth on top.
  const room = 1.2 * Math.hypot(slack(total.at), ...parts.map(({ at, times }) => times * slack(at)));
  const exact = total.at.unit === '1';
  if (Math.abs(sum - given) <= (exact ? 0 : room)) return null;
  // A sum far from the "total" is not a sum of these parts at all.
  if (sum > given * 1.5 || sum < given * 0.5) return null;
  const all = [...parts, total];
  if (carriers(all).length > 5) return null;
  return {
    kind: 'finding',
    claims: carriers(all),
    spans: all.map(({ at, claim }) => span(claim, at)),
    message: `${parts.map(({ at, times }) => (times === 1 ? at.text : `${times} × ${at.text}`)).join(' + ')} make ${inFormOf(total.at, sum)}, not ${total.at.text}.`,
    because: [
      'For both to stand a part would have to be missing or counted twice, and the words name them all.',
      'Rounding of the figures does not close the gap.',
    ],
    resolveBy: 'Look up the parts and the total at their source.',
  };
}
