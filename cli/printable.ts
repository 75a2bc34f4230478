/**
 * Text from documents, names of files and the like as a terminal may safely get it: escape sequences and control characters
 * of other people's text must not move the cursor, change colours or set titles. Direction marks are taken out too, because
 * they can make a line read as what it is not.
 */

const UNPRINTABLE = new RegExp(
  [
    '\\u001b\\[[0-?]*[ -/]*[@-~]', // control sequences: colours, cursor
    '\\u001b[\\]PX^_][^\\u0007\\u001b]*(?:\\u0007|\\u001b\\\\)?', // titles, links, device strings
    '\\u001b[ -/]*[0-~]?', // the other escapes
    '[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f]',
    '[\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]',
  ].join('|'),
  'g',
);

/** One line of printable text: escapes and controls removed, every run of line ends and tabs one space. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, '').replace(/[\t\n\r\u2028\u2029]+/g, ' ');
}

/** The stretches [start, end) of a text that `printable` removes. */
export function unprintable(text: string): [number, number][] {
  return [...text.matchAll(UNPRINTABLE)].map((match) => [match.index, match.index + match[0].length]);
}
