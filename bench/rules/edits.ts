/** Edits that tell a sentence again, word for word but for one thing; most of what they make cannot stand beside the sentence. */

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
const NUMBERS = 'two three four five six seven eight nine ten eleven twelve'.split(' ');

/** Another number, well apart: 3 → 6, "seven" → "two", 1,200 → 1,920. */
function otherNumber(text: string): string {
  const at = NUMBERS.indexOf(text);
  if (at >= 0) return NUMBERS[(at + 6) % NUMBERS.length] ?? text;
  const value = Number(text.replace(/,/g, ''));
  if (text.includes('.')) return (Math.round(value * 16) / 10).toString();
  const other = value > 10 ? Math.round(value * 1.6) : value + 3;
  return text.includes(',') ? other.toLocaleString('en-GB') : String(other);
}

/** The sentence with the match of a pattern's first group changed; null where there is none. */
function changed(text: string, pattern: RegExp, change: (found: string) => string): string | null {
  const match = pattern.exec(text);
  const found = match?.[1];
  if (match === null || found === undefined) return null;
  const at = match.index + match[0].indexOf(found);
  return text.slice(0, at) + change(found) + text.slice(at + found.length);
}

/** Behind these a number is a name, a date or a time of day; before these too. */
const FIGURE = new RegExp(
  `(?<!(?:${MONTHS}|at|number|route|lock|platform|room|ward|grade|phase|stage|level) )(?<![\\d.,:/-])(?!(?:1[5-9]|20)\\d\\d\\b)` +
    `(\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?|\\b(?:${NUMBERS.join('|')})\\b)(?![\\d:/-]|st|nd|rd|th|am|pm| (?:${MONTHS}|hundred|thousand|million)\\b)`,
);

/** The first word that has an opposite here, by its opposite. */
const OPPOSITES = (
  'rose fell|increased decreased|opened closed|accepted rejected|won lost|approved rejected|supported opposed|higher lower|more fewer|' +
  'increase decrease|rise fall|guilty innocent|public private|safe unsafe|legal illegal|possible impossible|likely unlikely|able unable|' +
  'largest smallest|first last|best worst|cheaper dearer|stronger weaker|agreed refused|joined left|bought sold|allowed banned|died survived'
)
  .split('|')
  .flatMap((pair) => {
    const [one = '', other = ''] = pair.split(' ');
    return [[one, other] as const, [other, one] as const];
  });

/** By the name of an edit: the sentence with one thing changed, null where it has no such thing. */
export const EDITS: Readonly<Record<string, (text: string) => string | null>> = {
  negation: (text) =>
    /\b(?:not|never|no|nobody|none|nothing|neither|nor|all|every|each|both|only|any|hardly|without|few|most)\b|n’t/i.test(
      text,
    )
      ? null
      : changed(
          text,
          /\b(was|were|is|are|has|have|had|will|would|can|could|must|did|does|do)\b/,
          (verb) => `${verb} not`,
        ),
  figure: (text) => changed(text, FIGURE, otherNumber),
  day: (text) => {
    const other = (day: string): string => String(Number(day) > 14 ? Number(day) - 9 : Number(day) + 9);
    return (
      changed(text, new RegExp(`\\b(\\d{1,2}) (?:${MONTHS})\\b`), other) ??
      changed(text, new RegExp(`\\b(?:${MONTHS}) (\\d{1,2})\\b`), other)
    );
  },
  length: (text) =>
    changed(
      text,
      new RegExp(
        `\\b(?:for|lasted|took|takes?|lasts?|within) (?:about |nearly |almost |only |just )?(${NUMBERS.join('|')}|\\d+) (?:minutes|hours|days|weeks|months|years)\\b`,
      ),
      otherNumber,
    ),
  order: (text) =>
    changed(text, /\b(before|after)\b(?! (?:the end|all|tax|\d))/, (word) =>
      word === 'before' ? 'after' : 'before',
    ),
  year: (text) =>
    changed(text, /\b(?:in|since|by|until|from) ((?:19|20)\d\d)\b/, (year) =>
      String(Number(year) > 2005 ? Number(year) - 4 : Number(year) + 3),
    ),
  antonym: (text) => {
    const found = OPPOSITES.find(([word]) => new RegExp(`\\b${word}\\b`).test(text));
    return found ? text.replace(new RegExp(`\\b${found[0]}\\b`), found[1]) : null;
  },
};
