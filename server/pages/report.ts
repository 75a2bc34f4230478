/** The printable report: the case as anybody may see it, settled or not, with how it was made. */
import { dayInWords, momentInWords } from '../../model/days-in-words.js';
import type { PrintedReport, ReportModel } from '../../review/reports/report.js';
import { agreementInWords } from './agreement.js';
import { unjudgedGroups, verdictGroups, type VerdictGroup } from './report-claims.js';
import { flagGroups, type FlagGroup } from './report-flags.js';
import { toldLine } from './trail.js';
import type { ChangeInWords } from './trail-changes.js';
import { POLICIES } from './words.js';

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
  verdicts: VerdictGroup[];
  open: { text: string; n: number }[];
  unjudged: ReturnType<typeof unjudgedGroups>;
  /** What it was made with; `hash` is shown behind the text. */
  method: { term: string; text: string; hash?: string }[];
  issued: { id: string; at: string; by: string; sha256: string }[];
  trail: {
    seq: number;
    at: string;
    who: string;
    what: string;
    about: string;
    changes: ChangeInWords[];
    /** What the entry did it to, where that is several things. */
    list: string[];
    why: string | null;
  }[];
  checkpoint: string | null;
}

export function reportSheet({ model, sha256, trail, checkpoint, parties }: PrintedReport): ReportSheet {
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
    verdicts: verdictGroups(model, parties),
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
    unjudged: unjudgedGroups(model, parties),
    method: methodOf(model),
    issued: model.issued.map(({ id, at, by, sha256: hash }) => ({
      id,
      at: momentInWords(at),
      by,
      sha256: hash,
    })),
    trail: trail.map((line) => trailRow(model, line)),
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
    { term: 'Agreement', text: agreementInWords(progress.agreement, model.case.policy) },
  ];
}

/** A line of the trail, with what it is about in the words that it has in this report. */
function trailRow(model: ReportModel, line: PrintedReport['trail'][number]): ReportSheet['trail'][number] {
  const { seq, at, who, what, subject, why } = line;
  const known = {
    case: () => null,
    claim: (id: string) => model.claims.find((claim) => claim.id === id)?.statement,
    flag: (id: string) => model.flags.find((flag) => flag.id === id)?.message,
    document: (id: string) => {
      const document = model.documents.find((one) => one.id === id);
      return document && (document.meta.title ?? document.name);
    },
  };
  const about = subject === null ? '' : (known[subject.kind](subject.id) ?? subject.id);
  const { list, rest, ...told } = toldLine(line, about, () => null);
  const shown = told.changes.some(({ new: now }) => now?.includes(about)) ? '' : about;
  return {
    seq,
    at: momentInWords(at),
    who,
    what,
    about: shown,
    why,
    ...told,
    list: [...list, ...rest].map(({ text }) => text),
  };
}
