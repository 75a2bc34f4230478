/** A share in per cent that its own figures deny: "60 of the 80, or 50 per cent". */
import type { Quantity } from '../../model/claim.js';
import {
  carriers,
  outcomesIn,
  wordsAfter,
  wordsBefore,
  wordsBetween,
  type Figure,
  type Passage,
} from '../compare/passage.js';
import { span } from '../compare/phrases.js';
import { perCentOf, perCentSlack, slack } from '../compare/quantities.js';
import type { CaseClaim, GroupRule, Outcome } from '../rule.js';

/** Between a part and its whole: "60 of the 80 boats", "32 vacancies out of 160 posts". */
const OF =
  /^\s*(?:\p{L}+\s+){0,2}(?:out )?of\b(?: (?:the|its|their|our|a total of|these|those)\b)?[^,;.:]{0,25}$/iu;
/** Right after a part whose whole was named before. */
const OF_THEM = /^\s*(?:of|among) (?:them|these|those|which|whom)\b/i;
const CUT = /\b(cut|reduction|fall|drop|shortfall|decline|loss|less|fewer|down)\b/i;
/** Between what was counted and the share that sums it up: "…, or 60 per cent", "…. That is nearly half". */
const SUMS_UP =
  /^[^.:]*?(?:[,(–—;]\s*(?:(?:or|a|an|i\.e\.|about|nearly|some|(?:which|that) (?:is|makes|means)(?: that)?)\b)?|\.\s*(?:that|this|it|which)(?:’s|'s| is| was| makes| means| came to)\b)[^,;.:]{0,40}$/i;
/** Between a share and the count that it sums up beforehand: "41 per cent: 8,200 of the 20,000 voters". */
const SPELT_OUT = /^\s*(?:[:(–—]|, (?:with|or|as|since|when|that is))\s*(?:\p{L}+\s+){0,3}$/iu;
/** Between the whole that a share is of and the number that it comes to: "half of the 90 staff, some 45". */
const COMES_TO = /^[^,;.:]{0,25},\s*(?:or|some|about|nearly|around|roughly|that is)?\s*$/i;

export const shareMiscalculated: GroupRule = {
  id: 'share-miscalculated',
  revision: 2,
  type: 'arithmetic',
  severity: 'error',
  shape: 'group',
  summary: 'A share or a cut in per cent does not follow from the part and the whole that stand with it.',
  doesNotCover: 'A share whose part and whole stand further away than the sentence before.',
  keys: ({ claim }) => (claim.quantities.length > 0 ? [claim.document] : []),
  check,
  examples: {
    firing: [
      {
        shows: 'a share of a whole',
        documents: [{ text: 'Inspectors failed 60 of the 80 boats, or 50 per cent.' }],
        message: '60 of 80 boats is 75 per cent, not 50 per cent.',
        quoted: ['60', '80 boats', '50 per cent'],
      },
      {
        shows: 'a cut to a part of what was promised',
        documents: [
          { text: 'The yard will now deliver 31 of the 80 boats it promised, a cut of 75 per cent.' },
        ],
        message: 'From 80 boats to 31 is a cut of 61 per cent, not 75 per cent.',
        quoted: ['31', '80 boats', '75 per cent'],
      },
      {
        shows: 'a share and the count that it sums up',
        documents: [
          { text: 'Turnout was put at 41 per cent: 8,200 of the town’s 16,400 voters went to the polls.' },
        ],
        message: '8,200 of 16,400 voters is 50 per cent, not 41 per cent.',
        quoted: ['41 per cent', '8,200', '16,400 voters'],
      },
      {
        shows: 'a share of what the sentence before counted',
        documents: [{ text: 'The council owns 1,250 homes. A fifth of them, 400 homes, need new roofs.' }],
        message: '400 homes of 1,250 homes is 32 per cent, not a fifth.',
        quoted: ['1,250 homes', 'A fifth', '400 homes'],
      },
    ],
    silent: [
      {
        shows: 'a share that fits',
        documents: [{ text: 'Inspectors failed 60 of the 80 boats, or three-quarters.' }],
      },
      {
        shows: 'a share of something else',
        documents: [{ text: 'Inspectors failed 60 of the 80 boats, and 20 per cent of the crews were new.' }],
      },
      {
        shows: 'another share in the sentence after',
        documents: [{ text: 'Inspectors failed 60 of the 80 boats. Some 20 per cent of crews were new.' }],
      },
      {
        shows: 'a rounded share',
        documents: [{ text: 'Inspectors failed 53 of the 80 boats, or about two-thirds.' }],
      },
    ],
  },
};

function check(claims: readonly CaseClaim[]): Outcome[] {
  return outcomesIn(claims, inStretch);
}

/** A part, the whole that it is of, and the share that is said of them. */
interface Shared {
  part: Figure<Quantity>;
  whole: Figure<Quantity>;
  share: Figure<Quantity>;
  /** True where the share is what was taken away. */
  cut: boolean;
}

function inStretch(stretch: Passage): Outcome {
  const figures = stretch.figures.filter(({ at }) => at.value !== null);
  for (const i of figures.keys()) {
    const found = countedAt(stretch, figures, i) ?? takenAt(stretch, figures, i);
    const outcome = found && compare(found);
    if (outcome) return outcome;
  }
  return null;
}

/** "60 of the 80 boats, or 50 per cent", "of the 80 boats, 60 …", "50 per cent: 60 of the 80 boats". */
function countedAt(stretch: Passage, figures: readonly Figure<Quantity>[], i: number): Shared | null {
  const pair = pairAt(stretch, figures, i);
  if (!pair || pair.part.at.unit !== pair.whole.at.unit) return null;
  const { part, whole, next } = pair;
  const after = figures[next];
  if (after && perCentOf(after.at) !== null) {
    const last = whole.at.end > part.at.end ? whole : part;
    const link = wordsBetween(stretch, last.at.end, after.at.start);
    const own = link.slice(Math.max(link.lastIndexOf(','), link.lastIndexOf('.')));
    if (link.length < 90 && SUMS_UP.test(link) && !/\band\b/i.test(own))
      return { part, whole, share: after, cut: CUT.test(link) };
  }
  const before = figures[i - 1];
  if (!before || perCentOf(before.at) === null) return null;
  const link = wordsBetween(stretch, before.at.end, Math.min(part.at.start, whole.at.start));
  return SPELT_OUT.test(link) ? { part, whole, share: before, cut: false } : null;
}

/** Part and whole at this place, and where the figures after them begin. */
function pairAt(
  stretch: Passage,
  figures: readonly Figure<Quantity>[],
  i: number,
): { part: Figure<Quantity>; whole: Figure<Quantity>; next: number } | null {
  const [one, two] = [figures[i], figures[i + 1]];
  if (!one || perCentOf(one.at) !== null) return null;
  if (OF_THEM.test(wordsAfter(stretch, one))) {
    const whole = namedBefore(figures.slice(0, i), one.at);
    return whole && { part: one, whole, next: i + 1 };
  }
  if (!two) return null;
  if (isOfWhole(stretch, one, two)) return { part: two, whole: one, next: i + 2 };
  const nested = two.at.end <= one.at.end && / of /.test(one.at.text);
  return nested || OF.test(wordsBetween(stretch, one.at.end, two.at.start))
    ? { part: one, whole: two, next: i + 2 }
    : null;
}

/** The last figure of one kind with a part, and larger: what "of them" goes back to. */
const namedBefore = (
  figures: readonly Figure<Quantity>[],
  { unit, value }: Quantity,
): Figure<Quantity> | null =>
  figures.findLast(
    ({ at }) => at.unit === unit && perCentOf(at) === null && (at.value ?? 0) > (value ?? 0),
  ) ?? null;

/** "a fifth of them, 400 homes", "half of the 90 staff, some 40". */
function takenAt(stretch: Passage, figures: readonly Figure<Quantity>[], i: number): Shared | null {
  const [share, two, three] = [figures[i], figures[i + 1], figures[i + 2]];
  if (!share || !two || perCentOf(share.at) === null) return null;
  const link = wordsBetween(stretch, share.at.end, two.at.start);
  if (OF_THEM.test(link) && COMES_TO.test(link)) {
    const whole = namedBefore(figures.slice(0, i), two.at);
    return whole && { part: two, whole, share, cut: false };
  }
  if (!three || two.at.unit !== three.at.unit || !OF.test(link)) return null;
  const comes = COMES_TO.test(wordsBetween(stretch, two.at.end, three.at.start));
  return comes ? { part: three, whole: two, share, cut: false } : null;
}

/** "Of the 250 staff, 50 …", "Of 356 families that answered, 214 …": the whole stands first. */
function isOfWhole(stretch: Passage, whole: Figure<Quantity>, part: Figure<Quantity>): boolean {
  const before = wordsBefore(stretch, whole);
  const between = wordsBetween(stretch, whole.at.end, part.at.start);
  const opens =
    /(?:^|[.;,]\s*)of (?:the|its|their|our)? ?$/i.test(before) ||
    /\bof (?:the|its|their|our) $/i.test(before);
  return opens && /^[^.;,]{0,30},\s*$/.test(between);
}

function compare({ part, whole, share, cut }: Shared): Outcome {
  const [p, w, s] = [part.at.value, whole.at.value, perCentOf(share.at)];
  if (p === null || w === null || s === null || w <= 0 || p > w) return null;
  const actual = (cut ? 1 - p / w : p / w) * 100;
  const given = part.at.unit === '1' ? 0.2 : 1;
  const room = perCentSlack(share.at) + ((slack(part.at) + slack(whole.at)) / w) * 100 * given;
  if (Math.abs(actual - s) <= room) return null;
  const figures = [part, whole, share];
  const shown = actual.toFixed(0);
  return {
    kind: 'finding',
    claims: carriers(figures),
    spans: figures.map(({ at, claim }) => span(claim, at)),
    message: cut
      ? `From ${whole.at.text} to ${firstNumber(part.at)} is a cut of ${shown} per cent, not ${told(share.at)}.`
      : `${firstNumber(part.at)} of ${whole.at.text} is ${shown} per cent, not ${told(share.at)}.`,
    because: [
      'Part, whole and share stand together, and nothing else is counted between them.',
      'Rounding does not close the gap.',
    ],
    resolveBy: 'Look up the part and the whole at their source.',
  };
}

/** "A fifth" at the start of a sentence is "a fifth". */
const told = ({ text }: Quantity): string => text.charAt(0).toLowerCase() + text.slice(1);

/** "60 of the 80 boats" stands for its 60. */
const firstNumber = ({ text }: Quantity): string => text.split(' of ')[0] ?? text;
