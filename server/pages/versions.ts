/** The versions of a document, and what became of the claims of the version before. */
import { dayInWords } from '../../model/days-in-words.js';
import type { DocumentState } from '../../review/state/case-state.js';
import type { CaseView, ClaimView } from '../../review/views/case-view.js';

export interface Version {
  href: string;
  text: string;
  here: boolean;
}

export interface AnchorCount {
  text: string;
  n: number;
}

/** Claims of the version before that were not found again for certain: their words drifted, or are lost. */
export function waitingClaims(
  view: CaseView,
  { anchors }: DocumentState,
): { claim: ClaimView; to: string | null; how: 'drifted' | 'lost' }[] {
  return anchors.flatMap(({ from, to, anchor }) => {
    if (anchor !== 'drifted' && anchor !== 'lost') return [];
    const claim = view.claim(from);
    return claim.status === 'lost' ? [{ claim, to, how: anchor }] : [];
  });
}

export function versionsOf(view: CaseView, document: DocumentState): Version[] {
  let first = document;
  for (let id = document.previous; id !== null; id = first.previous) {
    const before = view.document(id);
    if (!before) break;
    first = before;
  }
  const versions: Version[] = [];
  for (
    let one: DocumentState | undefined = first;
    one;
    one = one.next === null ? undefined : view.document(one.next)
  )
    versions.push({
      href: `/cases/${view.id}/documents/${one.id}`,
      text: `Version ${one.version}, ${dayInWords(one.meta.published)}`,
      here: one.id === document.id,
    });
  return versions.length > 1 ? versions : [];
}

export function anchorCounts(document: DocumentState): AnchorCount[] {
  const n = (kind: string): number => document.anchors.filter(({ anchor }) => anchor === kind).length;
  return document.anchors.length === 0
    ? []
    : ['exact', 'moved', 'drifted', 'lost'].map((text) => ({ text, n: n(text) }));
}
