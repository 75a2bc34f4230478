/** A document: its text with the claims marked and numbered, and how each was read. */
import { dayInWords, momentInWords } from '../../model/days-in-words.js';
import type { DocumentState } from '../../review/state/case-state.js';
import type { CaseView, ClaimView } from '../../review/views/case-view.js';
import { may } from '../../review/rights/authorisation.js';
import { casePage, type FieldError, type Frame, type Layout, byField, type ErrorsByField } from './layout.js';
import { readingOf, type Reading } from './document-readings.js';
import { markedDocument, sentencesOf, type MarkedDocument, type Sentence } from './document-text.js';
import { anchorCounts, versionsOf, waitingClaims, type AnchorCount, type Version } from './versions.js';
import { kindInWords } from './words.js';

/** Readings listed under the text; a longer document has the rest on the page of claims. */
const LISTED = 200;

export interface DocumentPage {
  layout: Layout;
  at: string;
  caseAt: string;
  title: string;
  meta: { term: string; text: string }[];
  url: string | null;
  ended: string | null;
  text: MarkedDocument | null;
  readings: Reading[];
  more: number;
  versions: Version[];
  anchors: AnchorCount[];
  /** Claims of the version before of which somebody has to say whether they are here again. */
  waiting: number;
  revision: number;
  form: DocumentForm;
  error: ErrorsByField;
  /** The sentence and the words that were chosen before the form came back. */
  chosen: { sentence: Sentence | null; words: string };
  sentences: Sentence[];
  may: { add: boolean; withdraw: boolean; restore: boolean; erase: boolean };
}

/** What was typed in one of the forms of the page: it is shown again where the form could not be taken. */
export interface DocumentForm {
  request: string;
  /** The sentence chosen for a new claim, as "130-160", or the selected words by their offsets; "" where there are none. */
  sentence: string;
  start: string;
  end: string;
  /** By the name of its field. */
  reasons: Readonly<Record<string, string>>;
  errors: FieldError[];
}

export const blankDocumentForm = (request: string): DocumentForm => ({
  request,
  sentence: '',
  start: '',
  end: '',
  reasons: {},
  errors: [],
});

export interface DocumentInput {
  frame: Frame;
  view: CaseView;
  document: DocumentState;
  /** Null where it was erased. */
  text: string | null;
  form: DocumentForm;
}

export function documentPage({ frame, view, document, text, form }: DocumentInput): DocumentPage {
  const caseAt = `/cases/${view.id}`;
  const claims = (view.claimIndex.byDocument.get(document.id) ?? []).map((id) => view.claim(id));
  const title = document.meta.title ?? document.name;
  const body = bodyOf(view, document, text, claims);
  const current = document.status === 'current';
  return {
    layout: casePage(frame, view, 'documents', title, form.errors),
    at: `${caseAt}/documents/${document.id}`,
    caseAt,
    title,
    meta: metaOf(document),
    url: document.meta.url,
    ended: document.ended && `${document.status} by ${document.ended.by.name}: ${document.ended.reason}`,
    ...body,
    more: Math.max(0, claims.length - LISTED),
    versions: versionsOf(view, document),
    anchors: anchorCounts(document),
    waiting: waitingClaims(view, document).length,
    revision: document.revision,
    form,
    chosen: {
      sentence: body.sentences.find(({ start, end }) => `${start}-${end}` === form.sentence) ?? null,
      words: form.start === '' ? '' : (text ?? '').slice(Number(form.start), Number(form.end)).slice(0, 300),
    },
    error: byField(form.errors),
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
    text: text === null ? null : markedDocument(view, document, text, claims),
    readings: claims.slice(0, LISTED).map((claim, i) => readingOf(view, claim, i)),
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

function metaOf(document: DocumentState): DocumentPage['meta'] {
  const { meta } = document;
  const known: [string, string | null][] = [
    ['Publisher', meta.publisher],
    [
      'Published',
      meta.published === null ? 'undated: “last week” stays unresolved' : dayInWords(meta.published),
    ],
    ['Kind', meta.kind && kindInWords(meta.kind)],
    ['Author', meta.author],
    ['Version', document.version > 1 || document.next ? String(document.version) : null],
    ['Added', `${momentInWords(document.added.at)} by ${document.added.by.name}`],
    ['Read with', document.reader === null ? 'not read yet' : `reader, revision ${document.reader}`],
    ['SHA-256', document.sha256],
  ];
  return known.flatMap(([term, text]) => (text === null ? [] : [{ term, text }]));
}
