/** The votes on a claim as its page lists them, and what the person who looks can add to them. */
import { momentInWords } from '../../model/days-in-words.js';
import type { CaseView, ClaimView } from '../../review/views/case-view.js';
import { VERDICTS } from './words.js';

export interface VoteRow {
  by: string;
  at: string;
  text: string;
  label: string;
  rationale: string;
  past: boolean;
  override: string | null;
}

export interface NextVerdict {
  kind: 'give' | 'confirm' | 'third' | 'wait' | 'change' | 'none';
  text: string;
}

export function nextVerdict(view: CaseView, claim: ClaimView, viewer: string): NextVerdict {
  const { policy } = view.settings;
  const { state } = claim.outcome;
  if (state === 'settled') return { kind: policy === 'one' ? 'change' : 'none', text: 'Change the verdict' };
  if (state === 'returned') {
    const own = claim.votes.at(-1)?.by.id === viewer;
    const text = own
      ? 'You have returned it. Wait for a new verdict, or give your own'
      : 'Give the verdict again';
    return { kind: 'give', text };
  }
  if (claim.voted && state === 'split')
    return { kind: 'wait', text: 'The two verdicts differ. A third person settles it.' };
  if (claim.voted)
    return { kind: 'wait', text: 'Your verdict is in. Another person has yet to give theirs.' };
  if (state === 'split' && claim.hidden === 0) return { kind: 'third', text: 'Settle the split' };
  if (state === 'first' && policy === 'two') return { kind: 'confirm', text: 'Give the second verdict' };
  return { kind: 'give', text: 'Give a verdict' };
}

/** Who decided, where several voted: "by A and B", "by B and C, against A"; null where nothing is settled or one person decides. */
export function decidedBy({ outcome, votes }: ClaimView): string | null {
  if (outcome.state !== 'settled' || outcome.votes.length < 2) return null;
  const counted = votes.filter(({ seq }) => outcome.votes.includes(seq));
  const names = (agree: boolean): string =>
    counted
      .filter(({ value }) => (value === outcome.value) === agree)
      .map(({ by }) => by.name)
      .join(' and ');
  return `by ${names(true)}${names(false) === '' ? '' : `, against ${names(false)}`}`;
}

export function votesOf(view: CaseView, claim: ClaimView): VoteRow[] {
  const name = (value: keyof typeof VERDICTS): string => view.settings.labels[value] ?? VERDICTS[value].text;
  return claim.votes.map((vote) => ({
    by: vote.by.name,
    at: momentInWords(vote.at),
    text:
      vote.act === 'return'
        ? 'Returned'
        : vote.act === 'reopen'
          ? 'Reopened'
          : vote.value
            ? name(vote.value)
            : 'Given, hidden until yours is',
    label: vote.act === 'give' ? (vote.value ? VERDICTS[vote.value].label : 'info') : 'warning',
    rationale: vote.rationale,
    past: vote.round !== claim.round,
    override: vote.override,
  }));
}
