/** Shares of one whole that shut each other out: "45 per cent came from wind, 40 per cent from gas and 30 per cent from coal". */
import type { FigureLink } from '../../model/claim.js';
import type { FigureLine, LineFigure } from './line.js';

/** Where one whole is parted: what goes to one of these does not go to another. */
const PARTED =
  /\|(?:go|come|spend|allot|allocate|earmark|devote|give|invest|assign|leave|own|hold|belong|split|divide|share|make up|consist|generate|derive)\|(?:VERB|AUX)|;(?:up)\|[^;]*;of\|/;
const PREPOSITION =
  /^(?:;(?!#|,|\.|and\||semi)[^;]*\|(?:VERB|AUX|ADV|PART)){0,3};(on|for|to|from|by|into|in)\|/;
/** What is counted by heads may go two ways at once: it has a plural. */
const OF_MANY = /^;of\|[^;]*(?:;[^;|]*\|[^;|]*\|(?:DET|ADJ|NUM|PRON))*;([^;|]*s)\|[^;|]*\|NOUN/;
const STUFFS =
  /^(?:sales|shares|votes|funds|costs|earnings|takings|proceeds|profits|revenues|savings|receipts|assets|exports|imports|emissions|supplies|resources)$/;

/** Stands that nobody takes two of. */
const STANDS: readonly RegExp[] = [
  /;(?:for|favour|favor|support|supported|back|backed|approve|approved|agree|agreed|yes|satisfied|happy)\|/,
  /;(?:against|oppose|opposed|disagree|disagreed|disapprove|disapproved|no\|[^;]*$|dissatisfied|unhappy)\|?/,
  /;(?:undecided|unsure|neither|abstain|abstained|view|opinion|know|mind|sure)\|/,
];

/** Words that let one be in two parts. */
const OVERLAP =
  /;(?:also|both|more|multiple|several|any|again|another|including|least|each|respectively|up)\|/;

export function wholesIn(line: FigureLine): FigureLink[] {
  const end = line.text.indexOf(';.|.|END');
  const shares = line.figures.filter(
    ({ at, class: kind, quantity }) =>
      kind === 'p' && quantity?.value != null && quantity.role !== 'change' && (line.from[at] ?? 0) < end,
  );
  if (shares.length < 2 || line.figures.some((figure) => breaksIn(line, shares, figure, end))) return [];
  const text = line.text.slice(0, end);
  if (OVERLAP.test(text)) return [];
  const behind = shares.map(({ at }, i) =>
    text.slice(line.to[at], line.from[shares[i + 1]?.at ?? -1] ?? end),
  );
  return areStands(behind) || areWays(text, behind) || areHolders(text, behind)
    ? [{ kind: 'shares', figures: shares.map(({ start, end: to }) => ({ as: 'part', start, end: to })) }]
    : [];
}

/** Another figure or a time among the shares: they may be of different years. */
const breaksIn = (
  line: FigureLine,
  shares: readonly LineFigure[],
  { at }: LineFigure,
  end: number,
): boolean =>
  (line.from[at] ?? 0) < end && at > (shares[0]?.at ?? 0) && !shares.some((share) => share.at === at);

function areStands(behind: readonly string[]): boolean {
  const stands = behind.map((words) => STANDS.findIndex((stand) => stand.test(words.replace(/;,\|.*$/, ''))));
  return stands.length > 1 && stands.every((stand) => stand >= 0) && new Set(stands).size === stands.length;
}

/** Each share has a way of its own behind one verb of parting. */
function areWays(text: string, behind: readonly string[]): boolean {
  const ways = behind.map((words) => PREPOSITION.exec(words.replace(OF, ''))?.[1] ?? null);
  const many = behind.some((words) => {
    const noun = OF_MANY.exec(words)?.[1];
    return noun !== undefined && !STUFFS.test(noun);
  });
  const opening = /^;of\|/.test(text) ? text : '';
  const counted = OF_MANY.exec(opening)?.[1];
  if (many || (counted !== undefined && !STUFFS.test(counted))) return false;
  return (
    PARTED.test(text) && ways[0] !== null && ways.every((way) => way === ways[0]) && !/;not\|/.test(text)
  );
}
/** "of the money": what the share is of. */
const OF = /^;of\|[^;]*(?:;[^;|]*\|[^;|]*\|(?:DET|ADJ|PRON|PART|PROPN))*(?:;[^;|]*\|[^;|]*\|NOUN)+/;

/** "held by the family (60 per cent), the staff (30 per cent) and the founder (25 per cent)" */
const areHolders = (text: string, behind: readonly string[]): boolean =>
  /\|(?:own|hold|share)\|VERB;by\|/.test(text) && behind.every((words) => /^;\)\|/.test(words));
