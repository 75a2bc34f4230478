/**
 * Text from documents, names of files and the like as a terminal may safely get it: escape sequences and control characters
 * of other people's text must not move the cursor, change colours or set titles. Direction marks are taken out too, because
 * they can make a line read as what it is not.
 */

const SEQUENCE = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\^_])/g;

const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** One line of printable text: escapes and controls removed, every run of line ends and tabs one space. */
export function printable(text: string): string {
  return text
    .replace(SEQUENCE, '')
    .replace(/[\t\n\r]+/g, ' ')
    .replace(CONTROL, '');
}
