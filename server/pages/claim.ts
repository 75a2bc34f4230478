/** A claim: its words, how they were read, its flags, evidence, and the verdict under the case's policy. */
import type { CaseView, ClaimView } from '../../review/case-view.js';
import { may } from '../../review/authorisation.js';
import { casePage, type FieldError, type Frame, type Layout } from './layout.js';
import { passage, type PassageMark, type Piece } from './marked-text.js';
import { chainOf, quantityInWords, timeInWords, type ChainLink } from './statement.js';
import { standingOf, type VerdictStanding } from './verdicts.js';
import { dayInWords, modalityInWords, momentInWords, SEVERITIES, VERDICTS, voiceInWords } from './words.js';

export interface ClaimForm {
  request: string;
  value: string;
  rationale: string;
  override: string;
  needsOverride: boolean;
  evidence: { stance: string; kind: string; note: string; url: string; document: string; quote: string };
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
  reading: { field: string; term: string; lines: string[]; corrected: string | null }[];
  worth: number;
  /** Votes of the present round that are hidden from this person. */
  hidden: number;
  flags: { href: string; message: string; severity: string; label: string; state: string }[];
  evidence: {
    id: string;
    stance: string;
    label: string;
    text: string;
    href: string | null;
    note: string;
    by: string;
    at: string;
  }[];
  votes: {
    by: string;
    at: string;
    text: string;
    label: string;
    rationale: string;
    past: boolean;
    override: string | null;
  }[];
  policy: { hint: string };
  act: { kind: 'give' | 'confirm' | 'third' | 'wait' | 'change' | 'none'; text: string };
  values: { value: string; text: string; hint: string }[];
  chosen: string[];
  documents: { value: string; text: string }[];
  comments: { by: string; at: string; text: string }[];
  assignee: string | null;
  assigneeId: string;
  people: readonly { id: string; name: string }[];
  form: ClaimForm;
  askPassword: boolean;
  error: Record<string, string | undefined>;
  may: { act: boolean; reopen: boolean };
}

export interface ClaimInput {
  frame: Frame;
  view: CaseView;
  claim: ClaimView;
  text: string | null;
  form: ClaimForm;
  people: readonly { id: string; name: string }[];
  /** True where a verdict must be signed with the password. */
  askPassword: boolean;
}

const STANCES: Record<string, string> = { supports: 'done', refutes: 'error', context: 'info' };
const STALE: Record<string, string> = {
  claim: 'the claim was corrected',
  source: 'its document changed',
  flag: 'a flag on it changed',
  rule: 'a rule changed',
  reopened: 'an editor asked for a new round',
};

export function claimPage({ frame, view, claim, text, form, people, askPassword }: ClaimInput): ClaimPage {
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
    chain: chainOf(claim.claim, document?.meta.publisher ?? null),
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
    flags: claim.flags.flatMap((id) => {
      const flag = view.flag(id);
      if (!flag) return [];
      const severity = SEVERITIES[flag.severity];
      return [
        {
          href: `${caseAt}/flags/${id}`,
          message: flag.message,
          severity: severity.text,
          label: severity.label,
          state: flag.state,
        },
      ];
    }),
    evidence: claim.evidence.map((item) => ({
      id: item.id,
      stance: item.stance,
      label: STANCES[item.stance] ?? 'info',
      text: item.quote ? `“${item.quote.exact}”` : (item.url ?? item.file?.name ?? ''),
      href: item.quote ? `${caseAt}/documents/${item.quote.document}` : (item.url ?? null),
      note: item.file ? [item.note, `SHA-256 ${item.file.sha256}`].filter(Boolean).join(' · ') : item.note,
      by: item.added.by.name,
      at: momentInWords(item.added.at),
    })),
    votes: votesOf(view, claim),
    policy: { hint: POLICY_HINTS[policy] },
    act: actOf(view, claim),
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
    assigneeId: claim.assignee?.id ?? '',
    people,
    form,
    askPassword,
    error: Object.fromEntries(form.errors.map(({ field, text: words }) => [field, words])),
    may: {
      act: may(frame.viewer.role, 'verdict.give') && claim.status === 'active' && !view.settings.archived,
      reopen: may(frame.viewer.role, 'verdict.reopen'),
    },
  };
}

const POLICY_HINTS = {
  one: 'In this case one person decides.',
  two: 'In this case a second person confirms the verdict or returns it.',
  'two-blind': 'In this case two people decide without seeing each other; a third settles a split.',
};

function actOf(view: CaseView, claim: ClaimView): ClaimPage['act'] {
  const { policy } = view.settings;
  const { state } = claim.outcome;
  if (state === 'settled') return { kind: policy === 'one' ? 'change' : 'none', text: 'Change the verdict' };
  if (state === 'returned') return { kind: 'give', text: 'Give the verdict again' };
  if (claim.voted && state === 'split')
    return { kind: 'wait', text: 'The two verdicts differ. A third person settles it.' };
  if (claim.voted)
    return { kind: 'wait', text: 'Your verdict is in. Another person has yet to give theirs.' };
  if (state === 'split' && claim.hidden === 0) return { kind: 'third', text: 'Settle the split' };
  if (state === 'first' && policy === 'two') return { kind: 'confirm', text: 'Give the second verdict' };
  return { kind: 'give', text: 'Give a verdict' };
}

function votesOf(view: CaseView, claim: ClaimView): ClaimPage['votes'] {
  const name = (value: keyof typeof VERDICTS): string => view.settings.labels[value] ?? VERDICTS[value].text;
  return claim.votes.map((vote) => ({
    by: vote.by.name,
    at: momentInWords(vote.at),
    text:
      vote.act === 'return'
        ? 'Returned'
        : vote.act === 'reopen'
          ? 'Reopened'
          : vote.value
            ? name(vote.value)
            : 'Given, hidden until yours is',
    label: vote.act === 'give' ? (vote.value ? VERDICTS[vote.value].label : 'info') : 'warning',
    rationale: vote.rationale,
    past: vote.round !== claim.round,
    override: vote.override,
  }));
}

function readingOf(claim: ClaimView): ClaimPage['reading'] {
  const c = claim.claim;
  const words = (parts: (string | null)[]): string =>
    parts.filter((part) => part !== null).join(' · ') || 'nothing';
  const fields: [string, string, string[]][] = [
    ['statement', 'Statement', [c.statement]],
    ['voice', 'Voice', [voiceInWords(c.voice)]],
    [
      'attribution',
      'Speakers',
      chainOf(c, null).map(({ name, rest, cue }) =>
        [name, rest, cue && `“${cue}”`].filter(Boolean).join(', '),
      ),
    ],
    ['modality', 'How sure', [modalityInWords(c.modality, 'positive')]],
    ['polarity', 'Yes or no', [c.polarity === 'negative' ? 'negative' : 'positive']],
    ['event', 'What', [words([c.event.subject, c.event.predicate, c.event.object])]],
    ['quantities', 'Quantities', c.quantities.map(quantityInWords)],
    ['times', 'Times', c.times.map(timeInWords)],
    ['topic', 'Topic', [words([c.topic.organisation, c.topic.aspect, c.topic.population, c.topic.measure])]],
    ['checkable', 'Can be checked', [c.checkable ? 'yes' : 'no: a question, a greeting or an opinion']],
  ];
  return fields.map(([field, term, lines]) => {
    const last = claim.corrections.filter((correction) => correction.field === field).at(-1);
    return {
      field,
      term,
      lines: lines.length > 0 ? lines : ['none'],
      corrected: last ? `corrected by ${last.by.name}: ${last.reason}` : null,
    };
  });
}
