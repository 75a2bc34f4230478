/** A share in per cent that its own figures deny: "60 of the 80, or 50 per cent". */
import type { Quantity } from '../../model/claim.js';
import { figureKeys, linksOf, misreckoned, type Linked } from '../compare/figures/figure-links.js';
import { shareReach, slack } from '../compare/figures/quantities.js';
import type { CaseClaim, GroupRule, Outcome } from '../rule.js';

export const shareMiscalculated: GroupRule = {
  id: 'share-miscalculated',
  revision: 5,
  type: 'arithmetic',
  severity: 'error',
  shape: 'group',
  summary: 'A share or a cut in per cent does not follow from the part and the whole that stand with it.',
  doesNotCover: 'A share whose part and whole stand further away than the sentence before.',
  needs: ['figure'],
  keys: figureKeys,
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
      {
        shows: 'a share of money',
        documents: [{ text: 'The fund lost £6m, a tenth of its £20m.' }],
        message: '£6m of £20m is 30 per cent, not a tenth.',
        quoted: ['£6m', 'a tenth', '£20m'],
      },
      {
        shows: 'a share with its figures in brackets',
        documents: [{ text: 'About 60 per cent of the crews (14 of 36) were off sick.' }],
        message: '14 of 36 is 39 per cent, not about 60 per cent.',
        quoted: ['About 60 per cent', '14', '36'],
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
  return linksOf(claims, ['share', 'cut'])
    .map(compare)
    .filter((outcome) => outcome !== null);
}

function compare(linked: Linked): Outcome {
  const [part, whole, share] = [linked.one('part'), linked.one('whole'), linked.one('share')];
  const reach = share && shareReach(share.at);
  const [p, w] = [part?.at.value ?? null, whole?.at.value ?? null];
  if (!part || !whole || !share || !reach || p === null || w === null || w <= 0 || p > w) return null;
  const cut = linked.link.kind === 'cut';
  const actual = (cut ? 1 - p / w : p / w) * 100;
  const given = part.at.unit === '1' ? 0.2 : 1;
  const room = (slacksOf(part.at, whole.at) / w) * 100 * given;
  if (reach.min - room <= actual && actual <= reach.max + room) return null;
  const shown = actual.toFixed(0);
  return misreckoned(
    linked,
    cut
      ? `From ${whole.at.text} to ${part.at.text} is a cut of ${shown} per cent, not ${told(share.at)}.`
      : `${part.at.text} of ${whole.at.text} is ${shown} per cent, not ${told(share.at)}.`,
    {
      because: [
        'Part, whole and share stand together, and nothing else is counted between them.',
        'Rounding does not close the gap.',
      ],
      resolveBy: 'Look up the part and the whole at their source.',
    },
  );
}

/** The slack of both together: of "£6m" of "£20m", told side by side, the coarser is about as fine as the other. */
function slacksOf(part: Quantity, whole: Quantity): number {
  const [p, w] = [slack(part), slack(whole)];
  const fine = Math.max(p, 0.05 * Math.abs(whole.value ?? 0));
  return p + Math.min(w, fine);
}

/** "A fifth" at the start of a sentence is "a fifth". */
const told = ({ text }: Quantity): string => text.charAt(0).toLowerCase() + text.slice(1);
