/** A piece of evidence in words: on the page of its claim, and in the report. */
import { momentInWords } from '../../model/days-in-words.js';
import type { EvidenceItem } from '../../review/state/case-state.js';

export interface EvidenceRow {
  id: string;
  stance: string;
  label: string;
  text: string;
  /** Where it can be seen or fetched; null where there is nothing more than its words. */
  href: string | null;
  note: string;
  /** For a file: size and hash. */
  file: { size: string; sha256: string } | null;
  /** Who erased the file, when and why. */
  erased: string | null;
  by: string;
  at: string;
}

const SIZE = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });
const LABELS: Record<EvidenceItem['stance'], string> = {
  supports: 'done',
  refutes: 'error',
  context: 'info',
};

export function evidenceRow(claimAt: string, caseAt: string, item: EvidenceItem): EvidenceRow {
  const { quote, url, file, erased } = item;
  const fetched = file && !erased ? `${claimAt}/evidence/${item.id}` : null;
  return {
    id: item.id,
    stance: item.stance,
    label: LABELS[item.stance],
    text: evidenceInWords(item),
    href: quote ? `${caseAt}/documents/${quote.document}` : (url ?? fetched),
    note: item.note,
    file: file ? { size: sizeInWords(file.bytes), sha256: file.sha256 } : null,
    erased: erased ? `Erased by ${erased.by.name}, ${momentInWords(erased.at)}: ${erased.reason}` : null,
    by: item.added.by.name,
    at: momentInWords(item.added.at),
  };
}

/** The words quoted, the address, or the file's name; "" for a note, which says all itself. */
export const evidenceInWords = ({ quote, url, file }: EvidenceItem): string =>
  quote ? `“${quote.exact}”` : (url ?? file?.name ?? '');

/** "812 bytes", "1.2 MB". */
export function sizeInWords(bytes: number): string {
  if (bytes < 1_000) return `${bytes} ${bytes === 1 ? 'byte' : 'bytes'}`;
  return bytes < 1_000_000 ? `${SIZE.format(bytes / 1_000)} kB` : `${SIZE.format(bytes / 1_000_000)} MB`;
}
