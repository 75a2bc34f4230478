/** What the votes on a claim come to under the policy of its case (DESIGN B6). Pure; the votes are those of one round, in order. */
import type { Vote } from './case-state.js';
import type { Policy, VerdictValue } from '../../model/journal-entries.js';

export interface Outcome {
  /**
   * none: nobody has spoken; first: one person has, another is needed; returned: the second sent it back; split: two differ and a
   * third is needed; settled: `value` is the claim's verdict.
   */
  state: 'none' | 'first' | 'returned' | 'split' | 'settled';
  value: VerdictValue | null;
  /** Seq of the votes that make the outcome. */
  votes: number[];
}

type Said = Pick<Vote, 'seq' | 'act' | 'value'> & { by: { id: string } };
type Valued = Said & { value: VerdictValue };

const NONE: Outcome = { state: 'none', value: null, votes: [] };

export function outcome(votes: readonly Said[], policy: Policy): Outcome {
  const last = votes.at(-1);
  if (!last) return NONE;
  if (last.act === 'return') return { state: 'returned', value: null, votes: [last.seq] };
  const given = standing(votes);
  const [first, second, third] = given;
  if (!first) return NONE;
  if (policy === 'one') {
    const latest = given.reduce((a, b) => (b.seq > a.seq ? b : a));
    return settled(latest.value, [latest]);
  }
  if (!second) return { state: 'first', value: null, votes: [first.seq] };
  if (first.value === second.value) return settled(first.value, [first, second]);
  if (third) return settled(third.value, given.slice(0, 3));
  return { state: 'split', value: null, votes: [first.seq, second.seq] };
}

/** The last vote of each person since the last return, in the order in which the people first spoke. */
function standing(votes: readonly Said[]): Valued[] {
  const returned = votes.findLastIndex((vote) => vote.act === 'return');
  const byPerson = new Map<string, Valued>();
  for (const vote of votes.slice(returned + 1)) {
    if (vote.act === 'give' && vote.value) byPerson.set(vote.by.id, { ...vote, value: vote.value });
  }
  return [...byPerson.values()];
}

function settled(value: VerdictValue, votes: readonly Said[]): Outcome {
  return { state: 'settled', value, votes: votes.map((vote) => vote.seq) };
}
