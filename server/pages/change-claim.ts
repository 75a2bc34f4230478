/** Correcting, rejecting, splitting and merging claims: a form, then what it would reopen, then the saving. */
import type { Correctable } from '../../model/journal-entries.js';
import type { CaseView, ClaimView } from '../../review/views/case-view.js';
import type { Preview } from '../../review/acts/preview.js';
import type { InputGroup } from './correction-inputs.js';
import { casePage, type FieldError, type Frame, type Layout, byField, type ErrorsByField } from './layout.js';
import { SEVERITIES, VERDICTS } from './words.js';

export interface Effects {
  changes: boolean;
  groups: { heading: string; rows: { text: string; href: string | null; label: string; tag: string }[] }[];
}

/** What a change would raise, reopen, withdraw and make stale, in words. */
export function effectsOf(view: CaseView, preview: Preview): Effects {
  const flags = (heading: string, list: Preview['raised'], linked: boolean) => ({
    heading,
    rows: list.map((flag) => ({
      text: flag.message,
      href: linked ? `/cases/${view.id}/flags/${flag.id}` : null,
      label: SEVERITIES[flag.severity].label,
      tag: SEVERITIES[flag.severity].text,
    })),
  });
  const groups = [
    flags('Flags that it raises', preview.raised, false),
    flags('Resolved flags that it reopens', preview.reopened, true),
    flags('Flags that are no longer raised', preview.withdrawn, true),
    {
      heading: 'Verdicts that it makes due for another look',
      rows: preview.stale.map(({ claim, was }) => ({
        text: claim.claim.statement,
        href: `/cases/${view.id}/claims/${claim.id}`,
        label: 'warning',
        tag: was === null ? 'in progress' : VERDICTS[was].text,
      })),
    },
  ];
  return { changes: preview.changes, groups: groups.filter(({ rows }) => rows.length > 0) };
}

export interface ChangeClaimPage {
  layout: Layout;
  heading: string;
  intro: string;
  action: string;
  back: string;
  statement: string;
  quote: string;
  revision: number;
  request: string;
  hidden: { name: string; value: string }[];
  groups: InputGroup[];
  reason: string;
  error: ErrorsByField;
  /** Set once the form has been filled in: what saving would do. */
  effects: Effects | null;
  save: string;
}

export interface ChangeClaimInput {
  frame: Frame;
  view: CaseView;
  claim: ClaimView;
  kind: { path: string; heading: string; intro: string; save: string };
  groups: InputGroup[];
  hidden: { name: string; value: string }[];
  form: { request: string; reason: string; errors: FieldError[] };
  effects: Effects | null;
}

export function changeClaimPage({
  frame,
  view,
  claim,
  kind,
  groups,
  hidden,
  form,
  effects,
}: ChangeClaimInput): ChangeClaimPage {
  const at = `/cases/${view.id}/claims/${claim.id}`;
  return {
    layout: casePage(frame, view, 'claims', kind.heading, form.errors),
    heading: kind.heading,
    intro: kind.intro,
    action: `${at}/${kind.path}`,
    back: at,
    statement: claim.claim.statement,
    quote: claim.claim.quote.exact,
    revision: claim.revision,
    request: form.request,
    hidden,
    groups,
    reason: form.reason,
    error: byField(form.errors),
    effects,
    save: kind.save,
  };
}

export const FIELD_NAMES: Record<Correctable, string> = {
  statement: 'the statement',
  voice: 'the voice',
  attribution: 'who says it',
  modality: 'how sure it is',
  polarity: 'yes or no',
  event: 'what it says',
  quantities: 'the quantities',
  times: 'the times',
  topic: 'the topic',
  checkworthiness: 'how much it is worth checking',
  checkable: 'whether it can be checked',
};
