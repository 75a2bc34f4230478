/** A claim: its words, how they were read, its flags, evidence, and the verdict under the case's policy. */
import { dayInWords, momentInWords } from '../../model/days-in-words.js';
import type { CaseView, ClaimView } from '../../review/views/case-view.js';
import { may } from '../../review/rights/authorisation.js';
import { bySeverity } from '../../review/views/flag-index.js';
import { assignForm, type AssignForm } from './assigning.js';
import { readingOf, type ReadField } from './claim-reading.js';
import { evidenceRow, type EvidenceRow } from './evidence.js';
import { casePage, type FieldError, type Frame, type Layout, byField, type ErrorsByField } from './layout.js';
import { passage, type PassageMark, type Piece } from './marked-text.js';
import { queueLinks, type QueueLinks } from './queue-links.js';
import { chainIn, type ChainLink } from './statement.js';
import { standingOf, type VerdictStanding } from './verdicts.js';
import { decidedBy, nextVerdict, votesOf, type NextVerdict, type VoteRow } from './votes.js';
import { SEVERITIES, VERDICTS } from './words.js';

export interface ClaimForm {
  request: string;
  value: string;
  rationale: string;
  override: string;
  needsOverride: boolean;
  /** `open` where a piece of evidence was sent. */
  evidence: {
    open: boolean;
    stance: string;
    kind: string;
    note: string;
    url: string;
    document: string;
    quote: string;
  };
  comment: string;
  /** The file that was to be erased, and why. */
  erase: { id: string; reason: string } | null;
  errors: FieldError[];
}

export interface ClaimPage {
  layout: Layout;
  at: string;
  caseAt: string;
  id: string;
  revision: number;
  /** What a verdict is given from. */
  verdictRevision: number;
  statement: string;
  status: string | null;
  standing: VerdictStanding;
  stale: string | null;
  chain: ChainLink[];
  source: { href: string; title: string; publisher: string | null; day: string; line: number };
  pieces: Piece<PassageMark>[];
  reading: ReadField[];
  worth: number;
  /** Votes of the present round that are hidden from this person. */
  hidden: number;
  flags: { href: string; message: string; severity: string; label: string; state: string }[];
  evidence: EvidenceRow[];
  votes: VoteRow[];
  /** Who decided, where several voted. */
  decided: string | null;
  policy: { hint: string };
  act: NextVerdict;
  queue: QueueLinks;
  /** The filter that made the queue, which forms carry along. */
  query: string;
  values: { value: string; text: string; hint: string }[];
  chosen: string[];
  documents: { value: string; text: string }[];
  comments: { by: string; at: string; text: string }[];
  assignee: string | null;
  assign: AssignForm | null;
  /** Where the speaker's name can be said to be another's. */
  names: string;
  form: ClaimForm;
  askPassword: boolean;
  error: ErrorsByField;
  may: { act: boolean; comment: boolean; reopen: boolean; erase: boolean };
}

export interface ClaimInput {
  frame: Frame;
  view: CaseView;
  claim: ClaimView;
  text: string | null;
  /** Ids of the list that the claim is opened from, in its order, and the query that made it. */
  queue: { ids: readonly string[]; query: string };
  form: ClaimForm;
  people: readonly { id: string; name: string }[];
  /** True where a verdict must be signed with the password. */
  askPassword: boolean;
}

const STALE: Record<string, string> = {
  claim: 'the claim was corrected',
  source: 'its document changed',
  flag: 'a flag on it changed',
  rule: 'a rule changed',
  reopened: 'an editor asked for a new round',
};

export function claimPage({
  frame,
  view,
  claim,
  text,
  queue,
  form,
  people,
  askPassword,
}: ClaimInput): ClaimPage {
  const caseAt = `/cases/${view.id}`;
  const document = view.document(claim.document);
  const { policy, labels } = view.settings;
  const { quote } = claim.claim;
  return {
    layout: casePage(frame, view, 'claims', claim.claim.statement, form.errors),
    at: `${caseAt}/claims/${claim.id}`,
    caseAt,
    id: claim.id,
    revision: claim.revision,
    verdictRevision: claim.verdictRevision,
    statement: claim.claim.statement,
    status: claim.status === 'active' ? null : claim.status,
    standing: standingOf(claim, labels),
    stale:
      claim.stale === null
        ? null
        : `${claim.stale.was ? `It was “${labels[claim.stale.was] ?? VERDICTS[claim.stale.was].text}” until ` : 'Since '}${momentInWords(claim.stale.at)}, when ${STALE[claim.stale.cause] ?? 'something it rested on changed'}.`,
    chain: chainIn(view, claim),
    source: {
      href: `${caseAt}/documents/${claim.document}#${claim.id}`,
      title: document?.meta.title ?? document?.name ?? claim.document,
      publisher: document?.meta.publisher ?? null,
      day: dayInWords(document?.meta.published ?? null),
      line: quote.line,
    },
    pieces:
      text === null
        ? [{ text: quote.exact, start: quote.start, mark: 'words' }]
        : passage(text, quote, [], document?.bodyStart),
    reading: readingOf(claim),
    hidden: claim.hidden,
    worth: Math.round(claim.claim.checkworthiness * 100),
    flags: claim.flags
      .map((id) => view.flag(id))
      .sort(bySeverity)
      .map((flag) => ({
        href: `${caseAt}/flags/${flag.id}`,
        message: flag.message,
        severity: SEVERITIES[flag.severity].text,
        label: SEVERITIES[flag.severity].label,
        state: flag.state,
      })),
    evidence: claim.evidence.map((item) => evidenceRow(`${caseAt}/claims/${claim.id}`, caseAt, item)),
    votes: votesOf(view, claim),
    decided: decidedBy(claim),
    policy: { hint: POLICY_HINTS[policy] },
    act: nextVerdict(view, claim, frame.viewer.id),
    queue: queueLinks(`${caseAt}/claims`, claim.id, queue),
    query: queue.query,
    values: Object.entries(VERDICTS).map(([value, { text: name, hint }]) => ({
      value,
      text: Object.entries(labels).find(([key]) => key === value)?.[1] ?? name,
      hint,
    })),
    chosen: claim.evidence.map(({ id }) => id),
    documents: view.documents
      .filter(({ status }) => status === 'current')
      .map((d) => ({ value: d.id, text: d.meta.title ?? d.name })),
    comments: claim.comments.map(({ by, at, text: words }) => ({
      by: by.name,
      at: momentInWords(at),
      text: words,
    })),
    assignee: claim.assignee?.name ?? null,
    assign: assignForm(frame.viewer, view, claim.assignee, people),
    names: namesHref(caseAt, claim),
    form,
    askPassword,
    error: byField(form.errors),
    may: {
      act: may(frame.viewer.role, 'verdict.give') && claim.status === 'active' && !view.settings.archived,
      comment: may(frame.viewer.role, 'comment') && !view.settings.archived,
      reopen: may(frame.viewer.role, 'verdict.reopen'),
      // The law does not wait for a case to come out of the archive.
      erase: may(frame.viewer.role, 'evidence.erase'),
    },
  };
}

function namesHref(caseAt: string, { claim }: ClaimView): string {
  const speaker = claim.attribution.at(-1);
  const name = speaker?.name ?? speaker?.organisation;
  return `${caseAt}/names${name ? `?${new URLSearchParams({ name }).toString()}` : ''}`;
}

const POLICY_HINTS = {
  one: 'In this case one person decides.',
  two: 'In this case a second person confirms the verdict or returns it.',
  'two-blind': 'In this case two people decide without seeing each other; a third settles a split.',
};
