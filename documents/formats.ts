/** The formats that are known not to be plain text, by their first bytes and by the ending of the file's name. */

interface OtherFormat {
  name: string;
  /** What to do instead. */
  wayOut: string;
}

const SAVE_AS = 'save it as plain text (.txt, UTF-8) and check that';
const COPY = 'copy its text into a .txt file (UTF-8) and check that';

const BY_START: [string, OtherFormat][] = [
  ['%PDF-', { name: 'a PDF', wayOut: COPY }],
  ['PK\x03\x04', { name: 'a zipped file (a .docx, .xlsx or .zip)', wayOut: SAVE_AS }],
  ['\xD0\xCF\x11\xE0', { name: 'an old Office file', wayOut: SAVE_AS }],
  ['{\\rtf', { name: 'an RTF file', wayOut: SAVE_AS }],
  ['\x1F\x8B', { name: 'a gzip file', wayOut: 'unpack it first' }],
  ['\x89PNG', { name: 'a picture', wayOut: 'type out the text that it shows' }],
  ['\xFF\xD8\xFF', { name: 'a picture', wayOut: 'type out the text that it shows' }],
  ['\xFF\xFE', { name: 'UTF-16 text', wayOut: 'save it as UTF-8' }],
  ['\xFE\xFF', { name: 'UTF-16 text', wayOut: 'save it as UTF-8' }],
];

const BY_ENDING: Record<string, OtherFormat> = {
  html: { name: 'a web page', wayOut: COPY },
  htm: { name: 'a web page', wayOut: COPY },
  pdf: { name: 'a PDF', wayOut: COPY },
  docx: { name: 'a Word file', wayOut: SAVE_AS },
  doc: { name: 'a Word file', wayOut: SAVE_AS },
  odt: { name: 'an OpenDocument file', wayOut: SAVE_AS },
  rtf: { name: 'an RTF file', wayOut: SAVE_AS },
  eml: { name: 'an e-mail', wayOut: COPY },
  csv: { name: 'a table', wayOut: COPY },
  xlsx: { name: 'a spreadsheet', wayOut: COPY },
};

const HTML_START = /^\s*(<!doctype html|<html[\s>])/i;

/** The ending of a file's name, lower case, without the dot; "" where it has none. */
function endingOf(name: string): string {
  return /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** The other format that this file is in, null where nothing speaks against plain text. */
export function otherFormat(bytes: Uint8Array, name: string): OtherFormat | null {
  const start = String.fromCharCode(...bytes.subarray(0, 64));
  for (const [magic, format] of BY_START) if (start.startsWith(magic)) return format;
  const byEnding = BY_ENDING[endingOf(name)];
  if (byEnding) return byEnding;
  return HTML_START.test(start) ? { name: 'a web page', wayOut: COPY } : null;
}

/** True for a name that a person would expect a folder to be searched for, though only text can be read so far. */
export function isOtherDocument(name: string): boolean {
  return Object.hasOwn(BY_ENDING, endingOf(name));
}

/** True for a name that a folder is searched for. */
export function isTextName(name: string): boolean {
  return ['txt', 'text', 'md'].includes(endingOf(name));
}
