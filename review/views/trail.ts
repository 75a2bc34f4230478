/** The journal in words: who did what to which thing, old and new, when and why. */
import type { Entry } from '../../model/envelope.js';
import type { CaseData, CaseEntryType, Subject } from '../../model/journal-entries.js';
import type { CaseState } from '../state/case-state.js';
import { ERASED } from '../folds/erase-words.js';
import { visibleVotes } from '../state/visible-votes.js';

export interface TrailLine {
  seq: number;
  at: string;
  who: string;
  person: string;
  role: string;
  via: string;
  type: string;
  /** What was done, in the past tense, without the person: "resolved the flag as different scope". */
  what: string;
  /** What it was done to; null for the case itself. */
  subject: Subject | null;
  old: string | null;
  new: string | null;
  /** Where one entry did it to several things, each with its words: the flags that were raised together. */
  list: { subject: Subject; text: string }[];
  /** Fields of a claim or of the settings that were changed, with their values as the journal has them. */
  changes: { field: string; old: unknown; new: unknown }[];
  why: string | null;
  hash: string;
}

interface Said {
  what: string;
  subject?: Subject;
  old?: string;
  new?: string;
  why?: string;
  list?: TrailLine['list'];
  changes?: TrailLine['changes'];
}

type Telling<T extends CaseEntryType> = (data: CaseData<T>, state: CaseState) => Said;

const claim = (id: string): Subject => ({ kind: 'claim', id });
const flag = (id: string): Subject => ({ kind: 'flag', id });
const document = (id: string): Subject => ({ kind: 'document', id });
const many = (n: number, thing: string): string => `${n} ${thing}${n === 1 ? '' : 's'}`;
const plain = (name: string): string => name.replaceAll('-', ' ');

const short = (text: string): string => (text.length > 400 ? `${text.slice(0, 399)}…` : text);

/** One thing is what the line is about; several are a list. */
function aboutEach(list: TrailLine['list']): Pick<Said, 'subject' | 'list'> {
  const [one] = list;
  return list.length === 1 && one ? { subject: one.subject } : { list };
}

const TELLINGS: { [T in CaseEntryType]: Telling<T> } = {
  'case.opened': (data) => ({
    what: 'opened the case',
    changes: [
      { field: 'title', old: null, new: data.title },
      { field: 'policy', old: null, new: data.policy },
    ],
  }),
  'case.settings': (data) => ({
    what: 'changed the settings',
    changes: Object.entries(data.new).map(([field, now]) => ({
      field,
      old: (data.old as Record<string, unknown>)[field] ?? null,
      new: now,
    })),
  }),
  'document.added': (data) => ({
    what: data.previous ? `added a new version of document ${data.previous}` : 'added a document',
    subject: document(data.document),
    changes: [
      { field: 'publisher', old: null, new: data.meta.publisher },
      { field: 'published', old: null, new: data.meta.published },
    ].filter((change) => change.new !== null),
  }),
  'document.withdrawn': (data) => ({ what: 'withdrew the document', subject: document(data.document) }),
  'document.restored': (data) => ({ what: 'took the document back in', subject: document(data.document) }),
  'document.erased': (data) => ({
    what: `erased the text of the document, approved by ${data.approver.name}`,
    subject: document(data.document),
  }),
  'document.read': (data) => ({
    what: `read the document (reader ${data.reader}): ${many(data.claims.length, 'claim')}`,
    subject: document(data.document),
  }),
  'claim.added': (data) => ({
    what: 'added a claim',
    subject: claim(data.claim.id),
    new: data.claim.statement,
  }),
  'claim.corrected': (data) => ({
    what: 'corrected the claim',
    subject: claim(data.claim),
    changes: [{ field: data.field, old: data.old, new: data.new }],
  }),
  'claim.rejected': (data) => ({ what: 'rejected the claim', subject: claim(data.claim) }),
  'claim.restored': (data) => ({ what: 'restored the claim', subject: claim(data.claim) }),
  'claim.split': (data) => ({
    what: `split the claim into ${data.into.length}`,
    subject: claim(data.claim),
    list: data.into.map((part) => ({ subject: claim(part.id), text: part.statement })),
  }),
  'claim.merged': (data, { claims }) => ({
    what: `merged ${many(data.claims.length, 'claim')} into one`,
    subject: claim(data.into.id),
    list: data.claims.map((id) => ({ subject: claim(id), text: claims.get(id)?.claim.statement ?? id })),
  }),
  'entity.same': (data) => ({
    what: data.names.length > 1 ? 'said that these names are one' : 'said that this name stands for itself',
    old: data.names.join(', '),
    new: data.canonical,
  }),
  'flags.raised': (data) => ({
    what: `raised ${many(data.flags.length, 'flag')}`,
    ...aboutEach(data.flags.map(({ id, message }) => ({ subject: flag(id), text: message }))),
  }),
  'flags.withdrawn': (data, { flags }) => ({
    what: `no longer raised ${many(data.flags.length, 'flag')}`,
    ...aboutEach(data.flags.map((id) => ({ subject: flag(id), text: flags.get(id)?.message ?? id }))),
  }),
  'flag.raised-by-hand': (data) => ({
    what: 'raised a flag by hand',
    subject: flag(data.flag),
    new: data.message,
  }),
  'flag.resolved': (data) => ({
    what: `resolved the flag as ${plain(data.resolution)}`,
    subject: flag(data.flag),
    new: plain(data.resolution),
  }),
  'flag.reopened': (data) => ({
    what: data.cause === 'by-hand' ? 'reopened the flag' : 'reopened the flag: what it rests on has changed',
    subject: flag(data.flag),
  }),
  'comment.made': (data) => ({
    what: 'commented',
    ...(data.subject.kind === 'case' ? {} : { subject: data.subject }),
    new: data.text,
  }),
  'evidence.added': (data) => ({
    what: `added evidence (${data.evidence.kind}, ${data.evidence.stance})`,
    subject: claim(data.claim),
    new: short(
      data.evidence.quote?.exact ?? data.evidence.url ?? data.evidence.file?.name ?? data.evidence.note,
    ),
  }),
  'evidence.erased': (data) => ({
    what: `erased the file of evidence ${data.evidence}, approved by ${data.approver.name}`,
    subject: claim(data.claim),
  }),
  'verdict.given': tellVerdict,
  'assignment.changed': (data) => ({
    what: data.new
      ? `assigned the ${data.subject.kind} to ${data.new.name}`
      : `took the ${data.subject.kind} from its assignee`,
    subject: data.subject,
    old: data.old?.name ?? 'nobody',
    new: data.new?.name ?? 'nobody',
  }),
  'report.issued': (data) => ({ what: `issued report ${data.report}`, new: data.sha256 }),
};

function tellVerdict(data: CaseData<'verdict.given'>): Said {
  const subject = claim(data.claim);
  if (data.act === 'return') return { what: 'returned the verdict', subject, why: data.rationale };
  if (data.act === 'reopen') return { what: 'asked for a new verdict', subject, why: data.rationale };
  const override = data.override ? ` (against an open contradiction: ${data.override})` : '';
  const value = `${plain(data.value ?? '')}${data.signed ? ' (signed)' : ''}`;
  return { what: `gave the verdict ${value}${override}`, subject, new: value, why: data.rationale };
}

const HIDDEN: Said = { what: 'gave a verdict that is hidden until you have given yours' };

/** One entry in words, as the viewer may read it. */
export function trailLine(entry: Entry, state: CaseState, viewer: string | null): TrailLine {
  const tell: unknown = TELLINGS[entry.type as CaseEntryType];
  const data = entry.data as never;
  const told: Said =
    typeof tell === 'function' ? (tell as Telling<CaseEntryType>)(data, state) : { what: entry.type };
  const said = isHidden(entry, state, viewer)
    ? { ...HIDDEN, ...(told.subject ? { subject: told.subject } : {}) }
    : withoutErased(entry, state, told);
  return {
    seq: entry.seq,
    at: entry.at,
    who: entry.actor.name,
    person: entry.actor.id,
    role: entry.actor.role,
    via: entry.actor.via,
    type: entry.type,
    what: said.what,
    subject: said.subject ?? null,
    old: said.old ?? null,
    new: said.new ?? null,
    list: said.list ?? [],
    changes: said.changes ?? [],
    why: entry.reason ?? said.why ?? null,
    hash: entry.hash,
  };
}

/** Entries that carry words of documents: a lawful erasure takes them out of the trail, too. */
const CARRY_WORDS = new Set<string>([
  'document.added',
  'claim.added',
  'claim.corrected',
  'claim.split',
  'claim.merged',
  'flags.raised',
  'flag.raised-by-hand',
  'evidence.added',
] satisfies CaseEntryType[]);

function withoutErased(entry: Entry, state: CaseState, said: Said): Said {
  if (!CARRY_WORDS.has(entry.type)) return said;
  const { evidence } = entry.data as Partial<CaseData<'evidence.added'>>;
  const gone = evidence
    ? isErased(state, evidence.quote?.document)
    : said.subject !== undefined && hasErased(state, said.subject);
  return {
    ...said,
    ...(said.list
      ? { list: said.list.map((one) => (hasErased(state, one.subject) ? { ...one, text: ERASED } : one)) }
      : {}),
    ...(gone && said.new !== undefined ? { new: ERASED } : {}),
    ...(gone && said.changes
      ? { changes: said.changes.map(({ field, old }) => ({ field, old: old && ERASED, new: ERASED })) }
      : {}),
  };
}

const isErased = (state: CaseState, document: string | undefined): boolean =>
  state.documents.get(document ?? '')?.status === 'erased';

function hasErased(state: CaseState, { kind, id }: Subject): boolean {
  if (kind === 'document') return isErased(state, id);
  if (kind === 'claim') return isErased(state, state.claims.get(id)?.document);
  return kind === 'flag' && state.flags.get(id)?.message === ERASED;
}

/** True for somebody else's blind vote that the viewer may not see yet. */
function isHidden(entry: Entry, state: CaseState, viewer: string | null): boolean {
  if (entry.type !== 'verdict.given') return false;
  const { claim: id } = entry.data as CaseData<'verdict.given'>;
  const voted = state.claims.get(id);
  return !voted || !visibleVotes(voted, viewer).some((vote) => vote.seq === entry.seq);
}

/** True where the line has all the words, in any case. */
export function trailLineHas(line: TrailLine, words: string): boolean {
  const { who, what, old, new: now, why, subject, list, changes } = line;
  const told = [...list.map((one) => one.text), ...changes.flatMap((one) => [one.old, one.new])];
  const plainly = told.filter((value) => typeof value === 'string');
  const text = [who, what, old, now, why, subject?.id, ...plainly].join(' ').toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
