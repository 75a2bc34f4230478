/** Was something like this checked before, in any case? */
import { dayInWords } from '../../model/days-in-words.js';
import { deskPage, type Frame, type Layout } from './layout.js';
import { VERDICTS } from './words.js';

/** A claim of the desk index, as the desk lists it. */
interface Row {
  caseId: string;
  title: string;
  fields: Record<string, string | number | boolean | null>;
}

export interface SearchPage {
  layout: Layout;
  words: string;
  rows: {
    href: string;
    statement: string;
    speaker: string;
    source: string;
    caseTitle: string;
    caseHref: string;
    verdict: { text: string; label: string };
    report: string | null;
  }[];
}

export function searchPage(frame: Frame, words: string, rows: readonly Row[]): SearchPage {
  return {
    layout: deskPage(frame, 'search', 'Checked before?'),
    words,
    rows: rows.map((row) => {
      const text = (name: string): string | null => {
        const value = row.fields[name];
        return typeof value === 'string' ? value : null;
      };
      const speaker = text('speaker') ?? text('publisher') ?? 'nobody named';
      const verdict = Object.entries(VERDICTS).find(([value]) => value === text('verdict'))?.[1];
      return {
        href: `/cases/${row.caseId}/claims/${text('claim') ?? ''}`,
        statement: row.title,
        speaker,
        // Who speaks for themselves need not be named twice.
        source: [text('publisher') === speaker ? null : text('publisher'), dayInWords(text('published'))]
          .filter((part) => part !== null)
          .join(', '),
        caseTitle: text('case') ?? row.caseId,
        caseHref: `/cases/${row.caseId}`,
        verdict: verdict ?? { text: 'No verdict', label: 'plain' },
        report: text('report') === null ? null : `/cases/${row.caseId}/report`,
      };
    }),
  };
}
