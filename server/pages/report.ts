/** The printable report: the case as anybody may see it, settled or not, with how it was made. */
import type { CaseParties } from '../../review/case-parties.js';
import type { PrintedReport, ReportClaim, ReportModel } from '../../review/report.js';
import { evidenceInWords, sizeInWords } from './evidence.js';
import { flagGroups, partyInWords, type FlagGroup } from './report-flags.js';
import { dayInWords, momentInWords, POLICIES, speakerInWords, VERDICTS } from './words.js';

export interface ReportSheet {
  title: string;
  summary: { n: number; text: string }[];
  made: { entry: number; hash: string; at: string; sha256: string };
  policy: string;
  documents: {
    title: string;
    publisher: string;
    day: string;
    kind: string;
    version: number;
    status: string;
    sha256: string;
  }[];
  flags: FlagGroup[];
  verdicts: { text: string; label: string; rows: ReportVerdict[] }[];
  open: { text: string; n: number }[];
  unjudged: { statement: string; speaker: string; source: string }[];
  unjudgedMore: number;
  /** What it was made with; `hash` is shown behind the text. */
  method: { term: string; text: string; hash?: string }[];
  issued: { id: string; at: string; by: string; sha256: string }[];
  trail: { seq: number; at: string; who: string; what: string; why: string | null }[];
  checkpoint: string | null;
}

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

const UNJUDGED_SHOWN = 100;

export function reportSheet({ model, sha256, trail, checkpoint, parties }: PrintedReport): ReportSheet {
  const settled = model.claims.filter((claim) => claim.state === 'settled');
  const unjudged = model.claims.filter((claim) => claim.state === 'none');
  return {
    title: model.case.title,
    summary: summaryOf(model),
    made: {
      entry: model.journal.seq,
      hash: model.journal.hash ?? '',
      at: momentInWords(model.journal.at),
      sha256,
    },
    policy: `${POLICIES[model.case.policy].text}: ${POLICIES[model.case.policy].hint}`,
    documents: model.documents.map(({ meta, name, version, status, sha256: hash }) => ({
      title: meta.title ?? name,
      publisher: meta.publisher ?? 'publisher not said',
      day: dayInWords(meta.published),
      kind: meta.kind ?? '',
      version,
      status: status === 'current' ? '' : status,
      sha256: hash,
    })),
    flags: flagGroups(model, parties),
    verdicts: Object.entries(VERDICTS)
      .map(([value, { text, label }]) => ({
        text: Object.entries(model.case.labels).find(([key]) => key === value)?.[1] ?? text,
        label,
        rows: settled
          .filter((claim) => claim.verdict === value)
          .map((claim) => verdictOf(model, parties, claim)),
      }))
      .filter(({ rows }) => rows.length > 0),
    open: [
      { one: 'open flag', many: 'open flags', n: model.open.flags.length },
      { one: 'claim without a verdict', many: 'claims without a verdict', n: model.open.unjudged.length },
      {
        one: 'verdict that waits for another person',
        many: 'verdicts that wait for another person',
        n: model.open.awaiting.length,
      },
      {
        one: 'verdict due for another look',
        many: 'verdicts due for another look',
        n: model.open.stale.length,
      },
    ].flatMap(({ one, many, n }) => (n === 0 ? [] : [{ text: n === 1 ? one : many, n }])),
    unjudged: unjudged.slice(0, UNJUDGED_SHOWN).map((claim) => ({
      statement: claim.statement,
      speaker: speakerOf(parties, claim),
      source: sourceOf(model, claim),
    })),
    unjudgedMore: Math.max(0, unjudged.length - UNJUDGED_SHOWN),
    method: methodOf(model),
    issued: model.issued.map(({ id, at, by, sha256: hash }) => ({
      id,
      at: momentInWords(at),
      by,
      sha256: hash,
    })),
    trail: trail.map(({ seq, at, who, what, why }) => ({ seq, at: momentInWords(at), who, what, why })),
    checkpoint,
  };
}

function summaryOf({ progress }: ReportModel): ReportSheet['summary'] {
  const { flags, verdicts } = progress;
  const judged = Object.values(verdicts).reduce((sum, n) => sum + n, 0);
  return [
    { n: progress.documents, text: progress.documents === 1 ? 'document' : 'documents' },
    { n: progress.claims, text: 'claims that can be checked' },
    { n: judged, text: 'with a verdict' },
    { n: flags.resolved, text: flags.resolved === 1 ? 'flag resolved' : 'flags resolved' },
    { n: flags.open, text: flags.open === 1 ? 'flag open' : 'flags open' },
  ];
}

function methodOf(model: ReportModel): ReportSheet['method'] {
  const { method, progress } = model;
  const off = method.settings.off;
  return [
    {
      term: 'Rules',
      text: `${method.rules.length} rules, SHA-256`,
      hash: method.ruleSet.replace(/^sha256:/, ''),
    },
    ...(off.length > 0 ? [{ term: 'Switched off here', text: off.join(', ') }] : []),
    {
      term: 'Reader',
      text: method.readers.length > 0 ? `revision ${method.readers.join(', ')}` : 'no document was read',
    },
    { term: 'Verdicts', text: POLICIES[model.case.policy].text },
    ...(progress.alpha === null
      ? []
      : [
          {
            term: 'Agreement',
            text: `Krippendorff’s alpha ${progress.alpha.toFixed(2)} over claims judged by two or more`,
          },
        ]),
  ];
}

function verdictOf(model: ReportModel, parties: CaseParties, claim: ReportClaim): ReportVerdict {
  const name = (value: keyof typeof VERDICTS): string => model.case.labels[value] ?? VERDICTS[value].text;
  const value = claim.verdict ?? 'unverifiable';
  return {
    statement: claim.statement,
    quote: claim.quote.exact,
    speaker: speakerOf(parties, claim),
    source: sourceOf(model, claim),
    value: { text: name(value), label: VERDICTS[value].label },
    votes: claim.votes.map((vote) => ({
      text:
        vote.act === 'return'
          ? 'returned it'
          : vote.act === 'reopen'
            ? 'reopened it'
            : vote.value
              ? name(vote.value)
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

function speakerOf(parties: CaseParties, claim: ReportClaim): string {
  const last = claim.attribution.at(-1);
  const party = parties.ofClaim(claim.id);
  if (!last) return party ?? 'nobody named';
  const here = speakerInWords(last).name;
  return partyInWords(party ?? here, here);
}

function sourceOf(model: ReportModel, claim: ReportClaim): string {
  const document = model.documents.find(({ id }) => id === claim.document);
  return `${document?.meta.title ?? document?.name ?? claim.document}, ${dayInWords(document?.meta.published ?? null)}, line ${claim.quote.line}`;
}
