/** A share in per cent that its own figures deny: "60 of the 80, or 50 per cent". */
import type { Quantity } from '../../model/claim.js';
import { carriers, passagesOf, wordsBetween, type Figure, type Passage } from '../compare/passage.js';
import { span } from '../compare/phrases.js';
import { perCentOf, perCentSlack, slack } from '../compare/quantities.js';
import type { CaseClaim, GroupRule, Outcome } from '../rule.js';

const OF = /^\s*(?:\p{L}+\s+)?(?:out )?of (?:the|its|their|our|a total of)?\b[^,;.]{0,20}$/iu;
const CUT = /\b(cut|reduction|fall|drop|shortfall|decline|loss|less|fewer|down)\b/i;

export const shareMiscalculated: GroupRule = {
  id: 'share-miscalculated',
  revision: 1,
  type: 'arithmetic',
  severity: 'error',
  shape: 'group',
  summary: 'A share or a cut in per cent does not follow from the part and the whole that stand with it.',
  doesNotCover: 'A share whose part and whole stand in other sentences.',
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
        shows: 'a rounded share',
        documents: [{ text: 'Inspectors failed 53 of the 80 boats, or about two-thirds.' }],
      },
    ],
  },
};

function check(claims: readonly CaseClaim[]): Outcome[] {
  return passagesOf(claims).flatMap((passage) => {
    const outcome = inPassage(passage);
    return outcome ? [outcome] : [];
  });
}

function inPassage(passage: Passage): Outcome {
  const figures = passage.figures.filter(({ at }) => at.value !== null);
  for (let i = 0; i + 2 < figures.length; i++) {
    const [one, two, share] = [figures[i], figures[i + 1], figures[i + 2]];
    if (!one || !two || !share) continue;
    const wholeFirst = isOfWhole(passage, one, two);
    const [part, whole] = wholeFirst ? [two, one] : [one, two];
    if (part.at.unit !== whole.at.unit || perCentOf(share.at) === null) continue;
    const last = wholeFirst ? part : whole;
    const joint = wordsBetween(passage, Math.min(part.at.end, whole.at.start), whole.at.start);
    if (!wholeFirst && !OF.test(joint) && !(whole.at.end <= part.at.end && / of /.test(part.at.text)))
      continue;
    const link = wordsBetween(passage, last.at.end, share.at.start);
    const kind =
      /(?:,|\(|–|—)\s*(?:or|a|about|nearly|some)?\b[^,;.]{0,40}$/i.test(link) && link.length < 80
        ? link
        : null;
    if (kind === null || /\band\b/.test(link.slice(link.lastIndexOf(',')))) continue;
    const outcome = compare(part, whole, share, CUT.test(kind));
    if (outcome) return outcome;
  }
  return null;
}

/** "Of the 250 staff, 50 …": the whole stands first. */
function isOfWhole(passage: Passage, whole: Figure<Quantity>, part: Figure<Quantity>): boolean {
  const before = wordsBetween(passage, passage.start, whole.at.start);
  const between = wordsBetween(passage, whole.at.end, part.at.start);
  return /\bof (?:the|its|their|our) ?$/i.test(before) && /^[^.;,]{0,25},\s*$/.test(between);
}

function compare(
  part: Figure<Quantity>,
  whole: Figure<Quantity>,
  share: Figure<Quantity>,
  cut: boolean,
): Outcome {
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
      ? `From ${whole.at.text} to ${firstNumber(part.at)} is a cut of ${shown} per cent, not ${share.at.text}.`
      : `${firstNumber(part.at)} of ${whole.at.text} is ${shown} per cent, not ${share.at.text}.`,
    because: ['Part, whole and share stand together in one sentence.', 'Rounding does not close the gap.'],
    resolveBy: 'Look up the part and the whole at their source.',
  };
}

/** "60 of the 80 boats" stands for its 60. */
const firstNumber = ({ text }: Quantity): string => text.split(' of ')[0] ?? text;
