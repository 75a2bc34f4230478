/**
 * Quotation marks, paragraph by paragraph: typographic, straight, nested, unclosed, closed with the other kind, and carried on
 * from one paragraph to the next; apostrophes and plural possessives told apart. Two passes over the marks of a paragraph
 * (one backwards for what follows, one forwards with a stack), so the cost is linear whatever the text.
 */
import type { Stretch, TokenisedText } from './tokens.js';
import { marksOf, type Mark } from './quotation-marks.js';

/** A stretch between quotation marks. Offsets are UTF-16 code units, end exclusive. */
export interface Quotation {
  /** With the marks. */
  start: number;
  end: number;
  /** Between the marks. */
  inner: [number, number];
  /** 0 for a quotation that stands in no other. */
  depth: number;
  /** False where no closing mark was found and the quotation was ended by its paragraph, line or the next quotation. */
  closed: boolean;
  /** Index of the paragraph in `TokenisedText.paragraphs`. */
  paragraph: number;
  /** Index (in the list) of the quotation that this one carries on, paragraph after paragraph; else null. */
  continues: number | null;
}

/** No writer nests deeper; the limit keeps the stack, and so the time, bounded. */
const DEEPEST = 16;

interface Open {
  mark: Mark;
  depth: number;
}

/** The quotations of a text, by start; an enclosing one before those in it. Never throws. */
export function findQuotations(t: TokenisedText): Quotation[] {
  const found: Quotation[] = [];
  t.paragraphs.forEach((paragraph, index) => {
    const from = found.length;
    scanParagraph(t.text, paragraph, index, found);
    const own = found.splice(from).sort((a, b) => a.start - b.start || b.end - a.end);
    for (const quotation of own) found.push(quotation);
  });
  joinContinued(t, found);
  return found;
}

function scanParagraph(text: string, paragraph: Stretch, index: number, found: Quotation[]): void {
  const open: Open[] = [];
  const add = (
    start: number,
    innerStart: number,
    innerEnd: number,
    end: number,
    depth: number,
    closed: boolean,
  ) => {
    if (text.slice(innerStart, innerEnd).trim() === '') return;
    found.push({
      start,
      end,
      inner: [innerStart, innerEnd],
      depth,
      closed,
      paragraph: index,
      continues: null,
    });
  };
  const abandon = (one: Open, limit: number) => {
    const end = one.mark.end + text.slice(one.mark.end, limit).trimEnd().length;
    if (one.mark.double) add(one.mark.start, one.mark.end, end, end, one.depth, false);
  };
  for (const mark of marksOf(text, paragraph.start, paragraph.end)) {
    if (mark.opens) {
      // an opener of the kind that is open already: the earlier one was never closed, unless both still can be
      const same = open.findLastIndex(
        (one) => one.mark.double === mark.double && text[one.mark.start] === text[mark.start],
      );
      if (same >= 0 && mark.closersLeft < open.length - same + 1) {
        for (const one of open.splice(same).reverse()) abandon(one, mark.start);
      }
      if (open.length < DEEPEST) open.push({ mark, depth: open.length });
      continue;
    }
    const at = open.findLastIndex((one) => one.mark.double === mark.double);
    if (at < 0) continue;
    const [opener] = open.splice(at);
    if (opener) add(opener.mark.start, opener.mark.end, mark.start, mark.end, opener.depth, true);
  }
  open.reverse().forEach((one) => abandon(one, paragraph.end));
}

/** Marks what carries on: an unclosed quotation at the end of a paragraph, and the next paragraph beginning with a mark. */
function joinContinued(t: TokenisedText, found: Quotation[]): void {
  let before: number | null = null;
  found.forEach((quotation, i) => {
    const previous = before === null ? undefined : found[before];
    const paragraph = t.paragraphs[quotation.paragraph];
    if (
      previous &&
      !previous.closed &&
      quotation.depth === 0 &&
      ((previous.paragraph === quotation.paragraph - 1 && quotation.start === paragraph?.start) ||
        (previous.paragraph === quotation.paragraph && startsLine(t.text, quotation.start)))
    ) {
      quotation.continues = before;
    }
    if (quotation.depth === 0) before = i;
  });
}

function startsLine(text: string, at: number): boolean {
  let i = at - 1;
  while (i >= 0 && (text[i] === ' ' || text[i] === '\t')) i--;
  return i < 0 || text[i] === '\n' || text[i] === '\r';
}
