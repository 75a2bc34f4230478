/** The flags in the printed report: what was found, both statements with who makes them, and how it was settled. */
import { dayInWords, momentInWords } from '../../model/days-in-words.js';
import type { CaseParties } from '../../review/views/case-parties.js';
import type { FlagState } from '../../review/state/case-state.js';
import type { ReportModel } from '../../review/reports/report.js';
import { quotesOf, type FlagQuote } from './flag-row.js';
import { FLAG_TYPES, RESOLUTIONS, SEVERITIES } from './words.js';

export interface FlagGroup {
  heading: string;
  note: string;
  rows: ReportFlag[];
}

interface ReportFlag {
  /** Counts through the whole report, so that a letter can name it. */
  number: number;
  message: string;
  severity: { text: string; label: string };
  type: string;
  rule: string;
  quotes: FlagQuote[];
  because: string[];
  resolution: { text: string; reason: string; by: string; at: string } | null;
}

/** The flags of a case in the order in which a reader wants them: what stands, what is explained, what is open. */
export function flagGroups(model: ReportModel, parties: CaseParties): FlagGroup[] {
  const inOrder = [...model.flags].sort(asRead);
  let number = 0;
  const rows = (state: FlagState['state'], pick: (flag: FlagState) => boolean): ReportFlag[] =>
    inOrder
      .filter((flag) => flag.state === state && pick(flag))
      .map((flag) => flagOf(flag, ++number, parties));
  return [
    {
      heading: 'Contradictions that stand',
      note: 'Reviewers found that both statements cannot be true.',
      rows: rows('resolved', (flag) => flag.resolution?.kind === 'contradiction'),
    },
    {
      heading: 'Tensions that are explained',
      note: 'Reviewers found another explanation, given with each.',
      rows: rows('resolved', (flag) => flag.resolution?.kind !== 'contradiction'),
    },
    {
      heading: 'Not yet settled',
      note: 'Raised by a rule or a person; nobody has decided them.',
      rows: rows('open', (flag) => flag.severity !== 'info'),
    },
    {
      heading: 'Worth knowing',
      note: 'Not contradictions.',
      rows: rows('open', (flag) => flag.severity === 'info'),
    },
  ].filter((group) => group.rows.length > 0);
}

const WEIGHT = { error: 0, warning: 1, info: 2 } as const;

/** Worst first, then as somebody comes upon them who reads the documents in the order of their days. */
function asRead(a: FlagState, b: FlagState): number {
  const [one, two] = [a.statements[0], b.statements[0]];
  return (
    WEIGHT[a.severity] - WEIGHT[b.severity] ||
    (one?.published ?? '9').localeCompare(two?.published ?? '9') ||
    (one?.document ?? '').localeCompare(two?.document ?? '') ||
    (one?.start ?? 0) - (two?.start ?? 0) ||
    a.raised.seq - b.raised.seq
  );
}

function flagOf(flag: FlagState, number: number, parties: CaseParties): ReportFlag {
  return {
    number,
    message: flag.message,
    severity: SEVERITIES[flag.severity],
    type: FLAG_TYPES[flag.type],
    rule: flag.origin === 'hand' ? 'raised by hand' : flag.rule,
    quotes: quotesOf(flag, (statement) =>
      [
        chainOf(statement, parties),
        statement.title,
        dayInWords(statement.published),
        `line ${statement.line}`,
      ]
        .filter((part) => part !== null && part !== '')
        .join(' · '),
    ),
    because: flag.because,
    resolution: flag.resolution && {
      text: RESOLUTIONS[flag.resolution.kind].text,
      reason: flag.resolution.reason,
      by: flag.resolution.by.name,
      at: momentInWords(flag.resolution.at),
    },
  };
}

/** The speakers of a statement, or who published it; the last is the party, with what this document calls it. */
function chainOf(statement: FlagState['statements'][number], parties: CaseParties): string | null {
  const { speakers, publisher } = statement;
  const last = speakers.at(-1);
  if (last === undefined) return publisher;
  return [...speakers.slice(0, -1), partyInWords(parties.ofStatement(statement), last)].join(', through ');
}

/** The party, with what the document itself calls it where that is something else. */
export const partyInWords = (party: string, here: string): string =>
  party === here ? party : `${party} (here “${here}”)`;
