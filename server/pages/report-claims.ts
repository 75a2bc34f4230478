/** The claims in the printed report: verdicts with their votes and evidence, those on the way to one, and those without. */
import { dayInWords, momentInWords } from '../../model/days-in-words.js';
import type { CaseParties } from '../../review/views/case-parties.js';
import type { ReportClaim, ReportModel } from '../../review/reports/report.js';
import { evidenceInWords, sizeInWords } from './evidence.js';
import { partyInWords } from './report-flags.js';
import { speakerInWords, VERDICTS } from './words.js';

interface ReportVerdict {
  statement: string;
  quote: string;
  speaker: string;
  source: string;
  value: { text: string; label: string };
  votes: { text: string; by: string; at: string; rationale: string }[];
  evidence: { stance: string; text: string; file: string | null; note: string }[];
  corrections: string[];
}

export interface VerdictGroup {
  heading: string;
  rows: ReportVerdict[];
}

/** Claims without a verdict, by the document in which they stand. */
interface UnjudgedGroup {
  /** Title, publisher and day. */
  document: string;
  /** `speaker` is "" where the document speaks for itself. */
  rows: { line: number; statement: string; speaker: string }[];
}

const UNJUDGED_SHOWN = 100;

/** Settled verdicts, one group for each value; then those that wait for somebody, and those that are due for another look. */
export function verdictGroups(model: ReportModel, parties: CaseParties): VerdictGroup[] {
  const inState = (...states: ReportClaim['state'][]): ReportClaim[] =>
    model.claims.filter(({ state }) => states.includes(state));
  const settled = inState('settled');
  const rows = (claims: readonly ReportClaim[], pending?: ReportVerdict['value']): ReportVerdict[] =>
    claims.map((claim) => verdictOf(model, parties, claim, pending));
  return [
    ...Object.keys(VERDICTS).map((value) => ({
      heading: `Claims: ${verdictName(model, value).toLowerCase()}`,
      rows: rows(settled.filter(({ verdict }) => verdict === value)),
    })),
    {
      heading: 'Verdicts that wait for another person',
      rows: rows(inState('first', 'returned', 'split'), { text: 'Not yet settled', label: 'warning' }),
    },
    {
      heading: 'Verdicts due for another look',
      rows: rows(inState('stale'), { text: 'Due for another look', label: 'warning' }),
    },
  ].filter((group) => group.rows.length > 0);
}

export function unjudgedGroups(
  model: ReportModel,
  parties: CaseParties,
): { groups: UnjudgedGroup[]; total: number; more: number } {
  const unjudged = model.claims.filter(({ state }) => state === 'none');
  const groups = new Map<string, UnjudgedGroup>();
  for (const claim of unjudged.slice(0, UNJUDGED_SHOWN)) {
    const group = groups.get(claim.document) ?? { document: whenceOf(model, claim.document), rows: [] };
    groups.set(claim.document, group);
    const { statement, quote, attribution } = claim;
    const speaker = attribution.length > 0 ? speakerOf(parties, claim) : '';
    group.rows.push({ line: quote.line, statement, speaker });
  }
  return {
    groups: [...groups.values()],
    total: unjudged.length,
    more: Math.max(0, unjudged.length - UNJUDGED_SHOWN),
  };
}

function verdictOf(
  model: ReportModel,
  parties: CaseParties,
  claim: ReportClaim,
  pending?: ReportVerdict['value'],
): ReportVerdict {
  const value = claim.verdict ?? 'unverifiable';
  return {
    statement: claim.statement,
    quote: claim.quote.exact,
    speaker: speakerOf(parties, claim),
    source: `${documentInWords(model, claim.document)}, line ${claim.quote.line}`,
    value: pending ?? { text: verdictName(model, value), label: VERDICTS[value].label },
    votes: claim.votes.map((vote) => ({
      text:
        vote.act === 'return'
          ? 'returned it'
          : vote.act === 'reopen'
            ? 'reopened it'
            : vote.value
              ? verdictName(model, vote.value)
              : 'hidden',
      by: vote.by.name,
      at: momentInWords(vote.at),
      rationale: vote.rationale,
    })),
    evidence: claim.evidence.map((item) => ({
      stance: item.stance,
      text: evidenceInWords(item),
      file: item.file ? `${sizeInWords(item.file.bytes)}, SHA-256 ${item.file.sha256}` : null,
      note: item.note,
    })),
    corrections: claim.corrections.map(
      ({ field, at, by, reason }) => `${field} corrected by ${by}, ${momentInWords(at)}: ${reason}`,
    ),
  };
}

/** What the case calls a verdict. */
function verdictName(model: ReportModel, value: string): string {
  const named = (all: Readonly<Record<string, string | undefined>>): string | undefined => all[value];
  const known = Object.entries(VERDICTS).find(([name]) => name === value)?.[1].text;
  return named(model.case.labels) ?? known ?? value;
}

function speakerOf(parties: CaseParties, claim: ReportClaim): string {
  const last = claim.attribution.at(-1);
  const party = parties.ofClaim(claim.id);
  if (!last) return party ?? 'nobody named';
  const here = speakerInWords(last).name;
  return partyInWords(party ?? here, here);
}

function documentInWords(model: ReportModel, id: string): string {
  const document = model.documents.find((one) => one.id === id);
  return `${document?.meta.title ?? document?.name ?? id}, ${dayInWords(document?.meta.published ?? null)}`;
}

function whenceOf(model: ReportModel, id: string): string {
  const document = model.documents.find((one) => one.id === id);
  const { title = null, publisher = null, published = null } = document?.meta ?? {};
  return [title ?? document?.name ?? id, publisher, dayInWords(published)].filter(Boolean).join(', ');
}
