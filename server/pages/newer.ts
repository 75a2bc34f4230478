/** What a newer rule set would change in a case, before anybody accepts it; and two names for one. */
import type { CaseView } from '../../review/case-view.js';
import { may } from '../../review/authorisation.js';
import type { Effects } from './change-claim.js';
import { casePage, type FieldError, type Frame, type Layout } from './layout.js';

export interface NewerPage {
  layout: Layout;
  at: string;
  revision: number;
  request: string;
  accepted: string;
  present: string;
  rules: Effects | null;
  /** Documents that an older reader read, with what the present one would change. */
  documents: {
    id: string;
    title: string;
    reader: string;
    revision: number;
    changed: number;
    added: number;
    gone: number;
    kept: number;
  }[];
  reader: string;
  error: string | undefined;
  may: { accept: boolean };
}

export interface NewerInput {
  frame: Frame;
  view: CaseView;
  present: { ruleSet: string; reader: string };
  rules: Effects | null;
  documents: NewerPage['documents'];
  form: { request: string; errors: FieldError[] };
}

export function newerPage({ frame, view, present, rules, documents, form }: NewerInput): NewerPage {
  return {
    layout: casePage(frame, view, 'settings', 'Newer rules and reader', form.errors),
    at: `/cases/${view.id}/newer`,
    revision: view.seq,
    request: form.request,
    accepted: view.settings.ruleSet,
    present: present.ruleSet,
    rules,
    documents,
    reader: present.reader,
    error: form.errors[0]?.text,
    may: { accept: may(frame.viewer.role, 'rules.accept') && !view.settings.archived },
  };
}

export interface NamesPage {
  layout: Layout;
  at: string;
  revision: number;
  request: string;
  names: string;
  canonical: string;
  reason: string;
  error: Record<string, string | undefined>;
  known: string[];
  same: { name: string; canonical: string }[];
}

/** A name has a capital letter: "the plan" is nobody. */
const isName = (name: string): boolean => /\p{Lu}/u.test(name);

export function namesPage(
  frame: Frame,
  view: CaseView,
  form: { request: string; names: string; canonical: string; reason: string; errors: FieldError[] },
): NamesPage {
  const names = new Set<string>();
  for (const { claim } of view.claims) {
    for (const link of claim.attribution)
      for (const name of [link.name, link.organisation]) if (name !== null) names.add(name);
    if (claim.topic.organisation !== null) names.add(claim.topic.organisation);
  }
  return {
    layout: casePage(frame, view, 'claims', 'Two names for one', form.errors),
    at: `/cases/${view.id}/names`,
    revision: view.seq,
    request: form.request,
    names: form.names,
    canonical: form.canonical,
    reason: form.reason,
    error: Object.fromEntries(form.errors.map(({ field, text }) => [field, text])),
    known: [...names].filter(isName).sort((a, b) => a.localeCompare(b, 'en')),
    same: [...view.sameAs]
      .filter(([name, canonical]) => name !== canonical)
      .map(([name, canonical]) => ({ name, canonical })),
  };
}
