/** Parts that do not add up to the total that is given for them. */
import type { Quantity } from '../../model/claim.js';
import {
  carriers,
  passagesOf,
  wordsBetween,
  wordsOf,
  type Figure,
  type Passage,
} from '../compare/passage.js';
import { span } from '../compare/phrases.js';
import { slack } from '../compare/quantities.js';
import type { CaseClaim, GroupRule, Outcome } from '../rule.js';

/** Words that say: this figure is the sum of those just named. */
const SUM_WORDS =
  /\b(together|in all|in total|altogether|combined|(?:a|the|grand) total|totall?ing|totals|adds? up to|sum of|(?:these|they|which) (?:make|makes|made|yield|come|comes|came|amount|amounts) )/i;
/** Words that leave room for parts not named. */
const REMAINDER =
  /\b(the rest|remainder|remaining|other[s]?|including|among|some of|mainly|mostly|at least|more than|up to)\b/i;
/** Words that name all parts of a whole. */
const WHOLE =
  /\b(made up of|comprising|comprises|consists? of|divided|split|broken down|set aside|spoken for)\b/i;

export const partsMissTotal: GroupRule = {
  id: 'parts-miss-total',
  revision: 1,
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
        shows: 'a total named before its parts',
        documents: [
          {
            text: 'Of the $600 million in the fund, $300 million is set aside for bridges, $250 million for tunnels and $150 million for ferries.',
          },
        ],
        message: '$300 million + $250 million + $150 million make $700 million, not $600 million.',
        quoted: ['$600 million', '$300 million', '$250 million', '$150 million'],
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
        shows: 'rounded parts',
        documents: [
          {
            text: 'The grants were $3.4 million, $2.4 million and $1.4 million. In all they came to $7.3 million.',
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
  const [total] = plain(passage.figures);
  if (!before || !total || passage.start - before.end > 4) return null;
  const lead = wordsOf(passage);
  if (!SUM_WORDS.test(lead.text.slice(0, Math.max(0, total.at.end - lead.start)))) return null;
  const parts = plain(before.figures).filter(({ at }) => at.unit === total.at.unit);
  if (parts.length < 2 || !isList(before, parts)) return null;
  return compare(parts, total, wordsOf(before).text);
}

/** "£9m, £6m and £4m, a total of £20m": the last figure of the sentence. */
function totalWithin(passage: Passage): Outcome {
  const figures = plain(passage.figures);
  const total = figures.at(-1);
  const last = figures.at(-2);
  if (!total || !last || figures.length < 3) return null;
  if (!SUM_WORDS.test(wordsBetween(passage, last.at.end, total.at.start))) return null;
  const parts = figures.slice(0, -1).filter(({ at }) => at.unit === total.at.unit);
  return parts.length < 2 || !isList(passage, parts) ? null : compare(parts, total, wordsOf(passage).text);
}

/** "Of the £20m, £9m goes to …, £6m to … and £4m to …": the first figure of the sentence. */
function totalBefore(passage: Passage): Outcome {
  const figures = plain(passage.figures);
  const [total, ...others] = figures;
  if (!total) return null;
  const { text, start } = wordsOf(passage);
  const ahead = text.slice(0, Math.max(0, total.at.start - start));
  const whole = WHOLE.test(text);
  if (!/(^|[,;:—–-]\s*|\b)of (?:the|its|their|these|those|that)\b[^,]{0,20}$/i.test(ahead) && !whole)
    return null;
  const parts = others.filter(
    ({ at }) =>
      (at.unit === total.at.unit && at.of === others[0]?.at.of) ||
      (at.unit === total.at.unit && total.at.unit !== '1'),
  );
  if (parts.length < 3 || !isList(passage, parts)) return null;
  const outcome = compare(parts, total, whole ? '' : text);
  return whole || sumOf(parts) > (total.at.value ?? 0) ? outcome : null;
}

/** Exact numbers of one kind, without percentages and rates. */
function plain(figures: readonly Figure<Quantity>[]): Figure<Quantity>[] {
  return figures.filter(
    ({ at }) =>
      at.value !== null && !at.quantifier && at.unit !== '%' && at.unit !== 'pp' && at.per === undefined,
  );
}

/** True where each part is parted from the next by a comma, a semicolon or "and", within one clause. */
function isList(passage: Passage, parts: readonly Figure<Quantity>[]): boolean {
  return parts.every((part, i) => {
    const next = parts[i + 1];
    if (!next) return true;
    const between = wordsBetween(passage, part.at.end, next.at.start);
    return between.length > 0 && between.length < 90 && /,|;|\band\b/.test(between);
  });
}

const sumOf = (parts: readonly Figure<Quantity>[]): number =>
  parts.reduce((sum, { at }) => sum + (at.value ?? 0), 0);

function compare(parts: readonly Figure<Quantity>[], total: Figure<Quantity>, words: string): Outcome {
  if (REMAINDER.test(words) || [...parts, total].some(({ at }) => at.approximate)) return null;
  const sum = sumOf(parts);
  const given = total.at.value ?? 0;
  // Rounding errors add like independent errors: a root of squares, with a fifth on top.
  const room = 1.2 * Math.hypot(slack(total.at), ...parts.map(({ at }) => slack(at)));
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
    message: `${parts.map(({ at }) => at.text).join(' + ')} make ${inFormOf(total.at, sum)}, not ${total.at.text}.`,
    because: [
      'For both to stand a part would have to be missing or counted twice, and the words name them all.',
      'Rounding of the figures does not close the gap.',
    ],
    resolveBy: 'Look up the parts and the total at their source.',
  };
}

/** A number written as a given quantity is: "£8m" and 7000000 make "£7m". */
function inFormOf(quantity: Quantity, value: number): string {
  const written = /\d[\d,.]*\d|\d/.exec(quantity.text)?.[0];
  const shown = written ? Number(written.replace(/,/g, '')) : NaN;
  if (!written || !Number.isFinite(shown) || shown === 0 || !quantity.value) return String(value);
  const scaled = (value / quantity.value) * shown;
  const rounded = Math.round(scaled * 1000) / 1000;
  const grouped = written.includes(',') ? rounded.toLocaleString('en-GB') : String(rounded);
  return quantity.text.replace(written, grouped);
}
