/** A document: its text with the claims marked and numbered, and how each was read. */
import type { DocumentState } from '../../review/case-state.js';
import type { CaseView, ClaimView } from '../../review/case-view.js';
import { may } from '../../review/authorisation.js';
import { casePage, type FieldError, type Frame, type Layout } from './layout.js';
import { cutUp, type Piece } from './marked-text.js';
import { chainOf, factsOf } from './statement.js';
import { standingOf, type VerdictStanding } from './verdicts.js';
import { anchorCounts, versionsOf, waitingClaims, type AnchorCount, type Version } from './versions.js';
import { dayInWords, momentInWords, SEVERITIES, voiceInWords } from './words.js';

/** Readings listed under the text; a longer document has the rest on the page of claims. */
const LISTED = 200;

export interface ClaimMark {
  id: string;
  number: number;
  href: string;
  flag: 'error' | 'flagged' | '';
  title: string;
  /** True on the last piece of the claim: there its number stands. */
  last: boolean;
}

export interface DocumentPage {
  layout: Layout;
  at: string;
  caseAt: string;
  title: string;
  meta: { term: string; text: string }[];
  url: string | null;
  ended: string | null;
  text: { front: string; pieces: Piece<ClaimMark>[]; bodyStart: number } | null;
  readings: {
    id: string;
    number: number;
    href: string;
    statement: string;
    speaker: string;
    voice: string;
    facts: { term: string; text: string }[];
    flags: { href: string; message: string; label: string; text: string }[];
    verdict: VerdictStanding;
  }[];
  more: number;
  versions: Version[];
  anchors: AnchorCount[];
  /** Claims of the version before of which somebody has to say whether they are here again. */
  waiting: number;
  revision: number;
  request: string;
  sentences: { start: number; end: number; text: string }[];
  may: { add: boolean; withdraw: boolean; restore: boolean; erase: boolean };
}

export interface DocumentInput {
  frame: Frame;
  view: CaseView;
  document: DocumentState;
  /** Null where it was erased. */
  text: string | null;
  request: string;
  errors?: FieldError[];
}

export function documentPage({ frame, view, document, text, request, errors }: DocumentInput): DocumentPage {
  const caseAt = `/cases/${view.id}`;
  const claims = (view.claimIndex.byDocument.get(document.id) ?? []).map((id) => view.claim(id));
  const title = document.meta.title ?? document.name;
  const current = document.status === 'current';
  return {
    layout: casePage(frame, view, 'documents', title, errors),
    at: `${caseAt}/documents/${document.id}`,
    caseAt,
    title,
    meta: metaOf(document),
    url: document.meta.url,
    ended: document.ended && `${document.status} by ${document.ended.by.name}: ${document.ended.reason}`,
    ...bodyOf(view, document, text, claims),
    more: Math.max(0, claims.length - LISTED),
    versions: versionsOf(view, document),
    anchors: anchorCounts(document),
    waiting: waitingClaims(view, document).length,
    revision: document.revision,
    request,
    may: {
      add: current && text !== null && may(frame.viewer.role, 'claim.add') && !view.settings.archived,
      restore:
        document.status === 'withdrawn' &&
        may(frame.viewer.role, 'document.withdraw') &&
        !view.settings.archived,
      withdraw: current && may(frame.viewer.role, 'document.withdraw') && !view.settings.archived,
      erase: document.status !== 'erased' && may(frame.viewer.role, 'document.erase'),
    },
  };
}

type Body = Pick<DocumentPage, 'text' | 'readings' | 'sentences'>;

interface KeptBody {
  text: string | null;
  claims: readonly ClaimView[];
  flags: CaseView['flagIndex'];
  settings: CaseView['settings'];
  body: Body;
}

const bodies = new WeakMap<DocumentState, KeptBody>();

/** The marked text and the readings, made anew only where what they say of a claim, the flags or the settings have changed. */
function bodyOf(
  view: CaseView,
  document: DocumentState,
  text: string | null,
  claims: readonly ClaimView[],
): Body {
  const { flagIndex: flags, settings } = view;
  const kept = bodies.get(document);
  const same =
    kept?.text === text &&
    kept.flags === flags &&
    kept.settings === settings &&
    kept.claims.length === claims.length &&
    kept.claims.every((claim, i) => saysTheSame(claim, claims[i]));
  if (same) return kept.body;
  const body: Body = {
    text: text === null ? null : textOf(view, document, text, claims),
    readings: claims.slice(0, LISTED).map((claim, i) => readingOf(view, document, claim, i)),
    sentences: text === null ? [] : sentencesOf(document, text),
  };
  bodies.set(document, { text, claims, flags, settings, body });
  return body;
}

/** True where two views of a claim read the same here: a comment or a piece of evidence changes neither text nor readings. */
function saysTheSame(a: ClaimView, b: ClaimView | undefined): boolean {
  if (a === b || b === undefined) return a === b;
  return (
    a.claim === b.claim &&
    a.flags === b.flags &&
    a.stale === b.stale &&
    a.outcome.state === b.outcome.state &&
    a.outcome.value === b.outcome.value
  );
}

const sentencesOf = (document: DocumentState, text: string): DocumentPage['sentences'] =>
  document.sentences
    .slice(0, 1_000)
    .map(([start, end]) => ({ start, end, text: shorten(text.slice(start, end)) }));

const shorten = (text: string): string => {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 110 ? `${line.slice(0, 108)}…` : line;
};

function metaOf(document: DocumentState): DocumentPage['meta'] {
  const { meta } = document;
  const known: [string, string | null][] = [
    ['Publisher', meta.publisher],
    [
      'Published',
      meta.published === null ? 'undated: “last week” stays unresolved' : dayInWords(meta.published),
    ],
    ['Kind', meta.kind],
    ['Author', meta.author],
    ['Version', document.version > 1 || document.next ? String(document.version) : null],
    ['Added', `${momentInWords(document.added.at)} by ${document.added.by.name}`],
    ['Read by', document.reader === null ? 'not read yet' : `reader ${document.reader}`],
    ['SHA-256', document.sha256],
  ];
  return known.flatMap(([term, text]) => (text === null ? [] : [{ term, text }]));
}

function textOf(
  view: CaseView,
  document: DocumentState,
  text: string,
  claims: readonly ClaimView[],
): NonNullable<DocumentPage['text']> {
  const stretches = claims.map((claim, i) => ({
    start: claim.claim.quote.start,
    end: claim.claim.quote.end,
    mark: markOf(view, claim, i + 1),
  }));
  const pieces = cutUp(text, stretches, document.bodyStart);
  // A claim within another leaves the outer one in several pieces: the number stands after the last.
  const lastOf = new Map(pieces.flatMap((piece, i) => (piece.mark ? [[piece.mark.id, i] as const] : [])));
  return {
    front: text.slice(0, document.bodyStart).replace(/^\uFEFF/, ''),
    bodyStart: document.bodyStart,
    pieces: pieces.map((piece, i) =>
      piece.mark && lastOf.get(piece.mark.id) === i
        ? { ...piece, mark: { ...piece.mark, last: true } }
        : piece,
    ),
  };
}

function markOf(view: CaseView, claim: ClaimView, number: number): ClaimMark {
  const open = claim.flags.flatMap((id) => {
    const flag = view.flag(id);
    return flag?.state === 'open' ? [flag] : [];
  });
  const worst = open.some(({ severity }) => severity === 'error');
  return {
    id: claim.id,
    number,
    href: `/cases/${view.id}/claims/${claim.id}`,
    flag: worst ? 'error' : open.length > 0 ? 'flagged' : '',
    title: open.length > 0 ? `${claim.id}: ${open.length} open flag${open.length > 1 ? 's' : ''}` : claim.id,
    last: false,
  };
}

function readingOf(
  view: CaseView,
  document: DocumentState,
  claim: ClaimView,
  i: number,
): DocumentPage['readings'][number] {
  const chain = chainOf(claim.claim, document.meta.publisher);
  return {
    id: claim.id,
    number: i + 1,
    href: `/cases/${view.id}/claims/${claim.id}`,
    statement: claim.claim.statement,
    speaker: chain.map(({ name }) => name).join(' ↳ '),
    voice: voiceInWords(claim.claim.voice),
    facts: factsOf(claim.claim),
    flags: claim.flags.flatMap((id) => {
      const flag = view.flag(id);
      if (flag?.state !== 'open') return [];
      return [
        {
          href: `/cases/${view.id}/flags/${id}`,
          message: flag.message,
          label: flag.severity,
          text: SEVERITIES[flag.severity].text,
        },
      ];
    }),
    verdict: standingOf(claim, view.settings.labels),
  };
}
