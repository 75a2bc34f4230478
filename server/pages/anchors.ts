/** Claims of the version before that have to be found again: the old words beside the new, and whether they are one claim. */
import type { DocumentState } from '../../review/state/case-state.js';
import type { CaseView, ClaimView } from '../../review/views/case-view.js';
import { may } from '../../review/rights/authorisation.js';
import { casePage, type FieldError, type Frame, type Layout } from './layout.js';
import { waitingClaims } from './versions.js';

interface Word {
  text: string;
  /** True where the other side has no such word. */
  changed: boolean;
}

export interface AnchorsPage {
  layout: Layout;
  at: string;
  back: string;
  title: string;
  revision: number;
  request: string;
  rows: {
    id: string;
    href: string;
    how: string;
    meaning: string;
    statement: string;
    before: Word[];
    after: { id: string; href: string; words: Word[] } | null;
    candidates: { value: string; text: string }[];
    kept: string;
    to: string;
    reason: string;
    error: string | undefined;
  }[];
  may: { act: boolean };
}

export interface AnchorsForm {
  request: string;
  /** The claim whose form was sent. */
  claim: string;
  /** The claim chosen and the reason typed in it. */
  to: string;
  reason: string;
  errors: FieldError[];
}

const MEANINGS = {
  drifted: 'Nearly the same words stand in the new version.',
  lost: 'No words of the new version are near enough, or a number, a negation or a modal differs.',
};

/** Claims of the new version offered as the place of a lost one, the most alike first. */
const OFFERED = 40;

export function anchorsPage(
  frame: Frame,
  view: CaseView,
  document: DocumentState,
  form: AnchorsForm,
): AnchorsPage {
  const here = (view.claimIndex.byDocument.get(document.id) ?? []).map((id) => view.claim(id));
  const back = `/cases/${view.id}/documents/${document.id}`;
  return {
    layout: casePage(frame, view, 'documents', 'Claims to find again', form.errors),
    at: `${back}/anchors`,
    back,
    title: document.meta.title ?? document.name,
    revision: document.revision,
    request: form.request,
    rows: waitingClaims(view, document).map(({ claim, to, how }) => {
      const found = to === null ? undefined : here.find(({ id }) => id === to);
      const [before, after] = marked(claim.claim.quote.exact, found?.claim.quote.exact ?? null);
      return {
        id: claim.id,
        href: `/cases/${view.id}/claims/${claim.id}`,
        how,
        meaning: MEANINGS[how],
        statement: claim.claim.statement,
        before,
        after: found ? { id: found.id, href: `/cases/${view.id}/claims/${found.id}`, words: after } : null,
        candidates: candidatesFor(claim, found, here),
        kept: keptWith(claim),
        ...(form.claim === claim.id
          ? { to: form.to, reason: form.reason, error: form.errors[0]?.text }
          : { to: '', reason: '', error: undefined }),
      };
    }),
    may: { act: may(frame.viewer.role, 'claim.correct') && !view.settings.archived },
  };
}

/** What goes over to the new place when the two are said to be one. */
function keptWith({ votes, comments, evidence, flags }: ClaimView): string {
  const parts: [number, string, string][] = [
    [votes.length, 'vote', 'votes'],
    [comments.length, 'comment', 'comments'],
    [evidence.length, 'piece of evidence', 'pieces of evidence'],
    [flags.length, 'flag', 'flags'],
  ];
  return parts.flatMap(([n, one, many]) => (n === 0 ? [] : [`${n} ${n === 1 ? one : many}`])).join(', ');
}

function candidatesFor(
  claim: ClaimView,
  found: ClaimView | undefined,
  here: readonly ClaimView[],
): { value: string; text: string }[] {
  const wanted = new Set(wordsOf(claim.claim.statement));
  const shared = (one: ClaimView): number =>
    (one === found ? 1_000 : 0) + wordsOf(one.claim.statement).filter((word) => wanted.has(word)).length;
  // Where nothing was found, nothing is chosen beforehand: a slip would make one claim of two.
  const first = found ? [] : [{ value: '', text: 'Choose…' }];
  const offered = [...here]
    .sort((a, b) => shared(b) - shared(a))
    .slice(0, OFFERED)
    .map(({ id, claim: { statement } }) => ({ value: id, text: `${id}: ${statement.slice(0, 100)}` }));
  return [...first, ...offered];
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Both texts in words, each word marked that the other does not have. */
function marked(before: string, after: string | null): [Word[], Word[]] {
  const side = (text: string, other: string): Word[] => {
    const known = new Set(wordsOf(other));
    return text.split(/(?<=\s)|(?=\s)/u).map((piece) => ({
      text: piece,
      changed: after !== null && wordsOf(piece).some((word) => !known.has(word)),
    }));
  };
  return [side(before, after ?? ''), after === null ? [] : side(after, before)];
}
