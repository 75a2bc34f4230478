/** A flag as a row of a list: what clashes, how bad it is, and the words of each side. */
import { dayInWords } from '../../model/days-in-words.js';
import type { Statement } from '../../model/journal-entries.js';
import { caseParties } from '../../review/views/case-parties.js';
import type { FlagState } from '../../review/state/case-state.js';
import type { CaseView } from '../../review/views/case-view.js';
import { cutUp, type Piece } from './marked-text.js';
import { letterOf } from './statement.js';
import { FLAG_TYPES, RESOLUTIONS, SEVERITIES } from './words.js';

export interface FlagQuote {
  letter: string;
  even: boolean;
  pieces: Piece<'clash'>[];
  by: string;
}

/** The statements of a flag with the clashing words marked; `by` says who each is from. */
export function quotesOf(flag: FlagState, by: (statement: Statement) => string): FlagQuote[] {
  return flag.statements.map((statement, i) => ({
    letter: letterOf(i),
    even: i % 2 === 1,
    pieces: cutUp(
      statement.exact,
      flag.spans
        .filter((span) => span.claim === statement.claim)
        .map(({ start, end }) => ({
          start: start - statement.start,
          end: end - statement.start,
          mark: 'clash' as const,
        })),
    ),
    by: by(statement),
  }));
}

export interface FlagRow {
  href: string;
  id: string;
  revision: number;
  message: string;
  severity: { text: string; label: string };
  type: string;
  rule: string;
  state: { text: string; label: string } | null;
  assignee: string | null;
  quotes: FlagQuote[];
}

export function rowOf(view: CaseView, flag: FlagState, query: string): FlagRow {
  return {
    href: `/cases/${view.id}/flags/${flag.id}${query}`,
    id: flag.id,
    revision: flag.revision,
    message: flag.message,
    severity: SEVERITIES[flag.severity],
    type: FLAG_TYPES[flag.type],
    rule: flag.rule,
    state: stateOf(flag),
    assignee: flag.assignee?.name ?? null,
    quotes: quotesOf(flag, (statement) =>
      [caseParties(view).ofStatement(statement), dayInWords(statement.published)].join(', '),
    ),
  };
}

function stateOf(flag: FlagState): FlagRow['state'] {
  if (flag.state === 'open') return flag.earlier.length > 0 ? { text: 'Due again', label: 'warning' } : null;
  if (flag.state === 'resolved' && flag.resolution)
    return { text: RESOLUTIONS[flag.resolution.kind].text, label: 'done' };
  return { text: 'No longer raised', label: 'info' };
}
