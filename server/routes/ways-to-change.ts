/** The ways of changing a claim: what each asks for, and the change that it makes of the answers. */
import { correctableSchema, type Correctable } from '../../model/journal-entries.js';
import type { CaseView, ClaimView } from '../../review/views/case-view.js';
import type { Change } from '../../review/acts/changes.js';
import { Refused } from '../../review/errors.js';
import type { Form } from '../middleware/form.js';
import { PageError } from '../page-error.js';
import { FIELD_NAMES, type ChangeClaimInput } from '../pages/change-claim.js';
import { inputsOf, valueOf } from '../pages/correction-fields.js';
import { free, oneGroup, type InputGroup } from '../pages/correction-inputs.js';
import { knownThen, requestOf, revisionOf } from './answer.js';

/** One way of changing a claim. */
export interface Way {
  path: string;
  kind(claim: ClaimView, form: Form): Omit<ChangeClaimInput['kind'], 'path'>;
  groups(view: CaseView, claim: ClaimView, form: Form): InputGroup[];
  hidden(view: CaseView, form: Form): { name: string; value: string }[];
  change(view: CaseView, claim: ClaimView, form: Form): Change;
  done: string;
  /** True where what is made is another claim, which is shown then. */
  makesAnother?: boolean;
}

function fieldOf(form: Form): Correctable {
  const field = correctableSchema.safeParse(form.get('field') || 'statement');
  if (field.success) return field.data;
  throw new PageError(404, 'A claim has no such field.', 'Choose the field on the page of the claim.');
}

const base = (claim: ClaimView, form: Form) => ({
  claim: claim.id,
  revision: revisionOf(form),
  request: requestOf(form),
  reason: form.get('reason'),
});

/** How one of several is taken away. */
const LISTS: Partial<Record<Correctable, string>> = {
  attribution:
    ' The outermost speaker comes first. Empty the name, role and organisation of one to take it away.',
  quantities: ' Empty the words of a quantity to take it away.',
  times: ' Empty the words of a time to take it away.',
};

const CORRECT: Way = {
  path: 'correct',
  kind: (_, form) => ({
    heading: `Correct ${FIELD_NAMES[fieldOf(form)]}`,
    intro: `The words of the document stay as they are; what is corrected is how they were read.${LISTS[fieldOf(form)] ?? ''}`,
    save: 'Save the correction',
  }),
  groups: (_, claim, form) =>
    inputsOf(fieldOf(form), claim.claim).map((group) => ({
      ...group,
      inputs: group.inputs.map((input) =>
        form.has(input.id) ? { ...input, value: form.get(input.id) } : input,
      ),
    })),
  hidden: (_, form) => [{ name: 'field', value: fieldOf(form) }],
  change: (_, claim, form) => {
    const field = fieldOf(form);
    const value = valueOf(field, claim.claim, (id) => form.get(id));
    return { act: 'claim.correct', field, value, ...base(claim, form) };
  },
  done: 'The correction is saved.',
};

const REJECT: Way = {
  path: 'reject',
  kind: (claim) =>
    claim.status === 'rejected'
      ? { heading: 'Restore the claim', intro: 'It counts again.', save: 'Restore it' }
      : {
          heading: 'Reject the claim',
          intro: 'It is kept and shown as rejected, and no longer counts.',
          save: 'Reject it',
        },
  groups: () => [],
  hidden: () => [],
  change: (_, claim, form) => ({
    act: claim.status === 'rejected' ? 'claim.restore' : 'claim.reject',
    ...base(claim, form),
  }),
  done: 'Done. It stays in the trail.',
};

const SPLIT: Way = {
  path: 'split',
  kind: () => ({
    heading: 'Split the claim in two',
    intro: 'Say with which words of the quote the second claim begins.',
    save: 'Split it',
  }),
  groups: (_, _claim, form) => oneGroup(free('words', 'The second claim begins with', form.get('words'))),
  hidden: () => [],
  change: (_, claim, form) => {
    const { exact, start } = claim.claim.quote;
    const at = form.get('words') === '' ? -1 : exact.indexOf(form.get('words'));
    return { act: 'claim.split', at: at > 0 ? [start + at] : [], ...base(claim, form) };
  },
  done: 'The claim is split.',
};

/** The claims of the same document, the nearest first. */
function neighboursOf(view: CaseView, { id, document, claim }: ClaimView): { value: string; text: string }[] {
  const away = (one: ClaimView): number => Math.abs(one.claim.quote.start - claim.quote.start);
  return view.claims
    .filter((one) => one.live && one.document === document && one.id !== id)
    .sort((a, b) => away(a) - away(b))
    .slice(0, 60)
    .map((one) => ({ value: one.id, text: `${one.id}: ${one.claim.statement.slice(0, 100)}` }));
}

const MERGE: Way = {
  path: 'merge',
  kind: () => ({
    heading: 'Merge it with another',
    intro: 'Both must stand in the same document.',
    save: 'Merge them',
  }),
  groups: (view, claim, form) =>
    oneGroup({
      ...free('other', 'The other claim', form.get('other')),
      options: [{ value: '', text: 'Choose…' }, ...neighboursOf(view, claim)],
    }),
  // The form lists other claims: what it saw of them is the case as it was then.
  hidden: ({ seq }, form) => [{ name: 'seen', value: form.get('seen') || String(seq) }],
  change: (view, claim, form) => {
    const { reason, revision, request } = base(claim, form);
    const other = view.claims.find(({ id }) => id === form.get('other'));
    if (!other) throw new Refused('invalid', 'choose the other claim', 'other');
    const claims = [
      { claim: claim.id, revision },
      { claim: other.id, revision: knownThen(revisionOf(form, 'seen'), other) },
    ];
    return { act: 'claim.merge', claims, reason, revision, request };
  },
  done: 'The claims are one now.',
  makesAnother: true,
};

export const WAYS: readonly Way[] = [CORRECT, REJECT, SPLIT, MERGE];
