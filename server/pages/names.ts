/** Which names of a case are one person or organisation: chosen among those that its claims have, and taken back. */
import type { CaseView } from '../../review/views/case-view.js';
import type { Choice } from './filter-form.js';
import { casePage, type FieldError, type Frame, type Layout, byField, type ErrorsByField } from './layout.js';
import { counted } from './words.js';

export interface NamesForm {
  request: string;
  /** Names chosen from the list. */
  names: readonly string[];
  /** A name that no claim has. */
  other: string;
  /** The name to use for all: one of the case, MOST_USED or TYPED. */
  canonical: string;
  reason: string;
  /** Words by which the list is narrowed. */
  words: string;
  /** A name to be taken back, and why. */
  apart: string;
  apartReason: string;
  errors: FieldError[];
}

export interface NamesPage {
  layout: Layout;
  at: string;
  revision: number;
  form: NamesForm;
  error: ErrorsByField;
  known: { name: string; uses: string; chosen: boolean }[];
  /** True where the list is long enough to be narrowed by words; `more` names do not stand in it. */
  find: boolean;
  more: number;
  canonicals: Choice[];
  same: { canonical: string; names: string }[];
  apart: Choice[];
}

/** The name to use is the one that most claims have, or the one that was typed. Names have a capital letter. */
export const MOST_USED = '';
export const TYPED = 'typed';

/** Names listed at most, those chosen first; a list that is longer than a screen can be narrowed. */
const LISTED = 200;
const A_SCREEN = 30;

export const blankNamesForm = (request: string): NamesForm => ({
  request,
  names: [],
  other: '',
  canonical: MOST_USED,
  reason: '',
  words: '',
  apart: '',
  apartReason: '',
  errors: [],
});

export function namesPage(frame: Frame, view: CaseView, form: NamesForm): NamesPage {
  const uses = namesIn(view);
  const names = [...uses.keys()].sort((a, b) => a.localeCompare(b, 'en'));
  const wanted = form.words.toLowerCase();
  const chosen = names.filter((name) => form.names.includes(name));
  const others = names.filter((name) => !form.names.includes(name));
  const found = [...chosen, ...others.filter((name) => name.toLowerCase().includes(wanted))];
  const choices = names.map((value) => ({ value, text: value }));
  const joined = [...view.sameAs].filter(([name, canonical]) => name !== canonical);
  return {
    layout: casePage(frame, view, 'claims', 'Two names for one', form.errors),
    at: `/cases/${view.id}/names`,
    revision: view.seq,
    form,
    error: byField(form.errors),
    known: found.slice(0, LISTED).map((name) => ({
      name,
      uses: counted(uses.get(name) ?? 0, 'claim'),
      chosen: form.names.includes(name),
    })),
    find: names.length > A_SCREEN,
    more: names.length - Math.min(found.length, LISTED),
    canonicals: [
      { value: MOST_USED, text: 'The chosen one that most claims have' },
      { value: TYPED, text: 'The one that I type below' },
      ...choices,
    ],
    same: [...new Set(joined.map(([, canonical]) => canonical))].map((canonical) => ({
      canonical,
      names: joined.flatMap(([name, of]) => (of === canonical ? [name] : [])).join(', '),
    })),
    apart: joined.map(([name, canonical]) => ({ value: name, text: `${name} (now ${canonical})` })),
  };
}

/** The name to use for all of them. */
export function canonicalOf(view: CaseView, { names, other, canonical }: NamesForm): string {
  if (canonical === TYPED) return other;
  if (canonical !== MOST_USED) return canonical;
  const uses = namesIn(view);
  const [most] = [...names].sort((a, b) => (uses.get(b) ?? 0) - (uses.get(a) ?? 0));
  return most ?? other;
}

/** Every name that the claims have, and how many have it. A name has a capital letter: "the plan" is nobody. */
function namesIn(view: CaseView): Map<string, number> {
  const uses = new Map<string, number>();
  for (const { claim } of view.claims) {
    const all = [
      ...claim.attribution.flatMap(({ name, organisation }) => [name, organisation]),
      claim.topic.organisation,
    ];
    for (const name of new Set(all))
      if (name !== null && /\p{Lu}/u.test(name)) uses.set(name, (uses.get(name) ?? 0) + 1);
  }
  return uses;
}
