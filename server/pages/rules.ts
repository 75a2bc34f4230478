/** The rules: what each finds, with its examples; in a case how often it fired and what reviewers made of it. */
import type { Desk } from '../../review/desk.js';
import type { CaseView } from '../../review/views/case-view.js';
import { may } from '../../review/rights/authorisation.js';
import type { Severity } from '../../model/flag.js';
import type { ResolutionKind } from '../../model/journal-entries.js';
import {
  casePage,
  deskPage,
  type FieldError,
  type Frame,
  type Layout,
  byField,
  type ErrorsByField,
} from './layout.js';
import { FLAG_TYPES, SEVERITIES } from './words.js';

type Rules = Desk['services']['ruleSet'];
export type Rule = Rules['rules'][number];

export interface RulesPage {
  layout: Layout;
  hash: string;
  rows: {
    id: string;
    revision: number;
    type: string;
    severity: { text: string; label: string };
    summary: string;
    href: string;
  }[];
}

export function rulesPage(frame: Frame, rules: Rules): RulesPage {
  return {
    layout: deskPage(frame, 'rules', 'Rules'),
    hash: rules.hash,
    rows: [...rules.rules]
      .sort((a, b) => a.id.localeCompare(b.id, 'en'))
      .map(({ id, revision, type, severity, summary }) => ({
        id,
        revision,
        type: FLAG_TYPES[type],
        severity: SEVERITIES[severity],
        summary,
        href: `/rules/${id}`,
      })),
  };
}

export interface RulePage {
  layout: Layout;
  id: string;
  revision: number;
  type: string;
  severity: { text: string; label: string; meaning: string };
  summary: string;
  doesNotCover: string;
  firing: { shows: string; documents: string[]; message: string; quoted: string[] }[];
  silent: { shows: string; documents: string[]; savedBy: string | null }[];
}

export function rulePage(frame: Frame, rule: Rule): RulePage {
  const texts = (documents: readonly { text: string; published?: string; publisher?: string }[]): string[] =>
    documents.map(({ text, published, publisher }) =>
      [[publisher, published].filter(Boolean).join(', '), text].filter(Boolean).join(': '),
    );
  return {
    layout: deskPage(frame, 'rules', rule.id),
    id: rule.id,
    revision: rule.revision,
    type: FLAG_TYPES[rule.type],
    severity: SEVERITIES[rule.severity],
    summary: rule.summary,
    doesNotCover: rule.doesNotCover,
    firing: rule.examples.firing.map(({ shows, documents, message, quoted }) => ({
      shows,
      documents: texts(documents),
      message,
      quoted: [...quoted],
    })),
    silent: rule.examples.silent.map(({ shows, documents, savedBy }) => ({
      shows,
      documents: texts(documents),
      savedBy: savedBy ?? null,
    })),
  };
}

/** Resolutions that say the rule saw something worth a reviewer's time. The others say that it saw a ghost. */
const WORTH_IT: readonly ResolutionKind[] = [
  'contradiction',
  'superseded',
  'dispute-fairly-reported',
  'compatible-but-misleading',
];

export interface CaseRulesForm {
  request: string;
  /** The rule chosen, and what it is to be. */
  rule: string;
  set: string;
  reason: string;
  errors: FieldError[];
}

interface CaseRuleRow {
  id: string;
  href: string;
  flags: string;
  severity: { text: string; label: string };
  summary: string;
  off: boolean;
  changed: boolean;
  fired: number;
  open: number;
  resolved: number;
  precision: string;
}

export interface CaseRulesPage {
  layout: Layout;
  at: string;
  revision: number;
  request: string;
  /** Rules that found something here, or are changed here; the others stand apart. */
  rows: CaseRuleRow[];
  others: CaseRuleRow[];
  choices: { value: string; text: string }[];
  severities: { value: string; text: string }[];
  chosen: { rule: string; set: string };
  reason: string;
  error: ErrorsByField;
  may: { change: boolean };
}

export function caseRulesPage(
  frame: Frame,
  view: CaseView,
  rules: Rules,
  form: CaseRulesForm,
): CaseRulesPage {
  const rows = rowsOf(view, rules);
  const isOfNote = ({ fired, off, changed }: CaseRuleRow): boolean => fired > 0 || off || changed;
  return {
    layout: casePage(frame, view, 'settings', 'Rules of this case', form.errors),
    at: `/cases/${view.id}/rules`,
    revision: view.revision,
    request: form.request,
    rows: rows.filter(isOfNote),
    others: rows.filter((row) => !isOfNote(row)),
    choices: rules.rules
      .map(({ id }) => ({ value: id, text: id }))
      .sort((a, b) => a.value.localeCompare(b.value, 'en')),
    severities: [
      { value: 'off', text: 'off' },
      { value: 'on', text: 'as it comes' },
      ...Object.entries(SEVERITIES).map(([value, { text }]) => ({ value, text: text.toLowerCase() })),
    ],
    chosen: { rule: form.rule, set: form.set },
    reason: form.reason,
    error: byField(form.errors),
    may: { change: may(frame.viewer.role, 'case.settings') && !view.settings.archived },
  };
}

/** What each rule found here and what reviewers made of it, those that found most first. */
function rowsOf(view: CaseView, { rules }: Rules): CaseRuleRow[] {
  const { off, severity } = view.settings.rules;
  return rules
    .map((rule) => {
      const flags = view.flags.filter((flag) => flag.rule === rule.id);
      const resolved = flags.flatMap((flag) => flag.resolution ?? []);
      const worth = resolved.filter(({ kind }) => WORTH_IT.includes(kind)).length;
      return {
        id: rule.id,
        href: `/rules/${rule.id}`,
        flags: `/cases/${view.id}/flags?state=any&rule=${encodeURIComponent(rule.id)}`,
        severity: SEVERITIES[severity[rule.id] ?? rule.severity],
        summary: rule.summary,
        off: off.includes(rule.id),
        changed: severity[rule.id] !== undefined,
        fired: flags.length,
        open: flags.filter(({ state }) => state === 'open').length,
        resolved: resolved.length,
        precision: resolved.length === 0 ? '–' : `${Math.round((100 * worth) / resolved.length)}%`,
      };
    })
    .sort((a, b) => b.fired - a.fired || a.id.localeCompare(b.id, 'en'));
}

/** The case's switches with one rule off, on, or of another severity. */
export function changedRules(
  view: CaseView,
  rule: string,
  set: 'off' | 'on' | Severity,
): { off: string[]; severity: Record<string, Severity> } {
  const { off, severity } = view.settings.rules;
  const others = off.filter((id) => id !== rule);
  if (set === 'off') return { off: [...others, rule].sort(), severity };
  const rest = Object.fromEntries(Object.entries(severity).filter(([id]) => id !== rule));
  return { off: others, severity: set === 'on' ? rest : { ...rest, [rule]: set } };
}
