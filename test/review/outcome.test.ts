import { expect } from 'chai';
import fc from 'fast-check';
import type { Policy, VerdictValue } from '../../model/journal-entries.js';
import { outcome } from '../../review/state/outcome.js';

/** "a:verified" is a's verdict, "b:return" sends it back. */
function votes(...said: string[]): Parameters<typeof outcome>[0] {
  return said.map((vote, i) => {
    const [id = '', value] = vote.split(':');
    return value === 'return'
      ? { seq: i + 1, by: { id }, act: 'return', value: null }
      : { seq: i + 1, by: { id }, act: 'give', value: value as VerdictValue };
  });
}

/** policy, votes, state, value, seqs of the votes that make it. */
const TABLE: [Policy, string[], string, VerdictValue | null, number[]][] = [
  ['one', [], 'none', null, []],
  ['one', ['a:verified'], 'settled', 'verified', [1]],
  ['one', ['a:verified', 'b:disputed'], 'settled', 'disputed', [2]],
  ['one', ['a:verified', 'b:disputed', 'a:unverifiable'], 'settled', 'unverifiable', [3]],
  ['two', ['a:verified'], 'first', null, [1]],
  ['two', ['a:verified', 'a:verified'], 'first', null, [2]],
  ['two', ['a:verified', 'b:verified'], 'settled', 'verified', [1, 2]],
  ['two', ['a:verified', 'b:return'], 'returned', null, [2]],
  ['two', ['a:verified', 'b:return', 'a:disputed'], 'first', null, [3]],
  ['two', ['a:verified', 'b:return', 'a:disputed', 'b:disputed'], 'settled', 'disputed', [3, 4]],
  ['two', ['a:verified', 'b:disputed'], 'split', null, [1, 2]],
  ['two', ['a:verified', 'b:disputed', 'c:disputed'], 'settled', 'disputed', [1, 2, 3]],
  ['two-blind', ['a:verified'], 'first', null, [1]],
  ['two-blind', ['a:verified', 'b:verified'], 'settled', 'verified', [1, 2]],
  ['two-blind', ['a:verified', 'b:disputed'], 'split', null, [1, 2]],
  ['two-blind', ['a:verified', 'b:disputed', 'c:verified'], 'settled', 'verified', [1, 2, 3]],
  ['two-blind', ['a:verified', 'b:disputed', 'c:unverifiable'], 'settled', 'unverifiable', [1, 2, 3]],
];

describe('outcome', () => {
  for (const [policy, said, state, value, seqs] of TABLE) {
    it(`${policy}: ${said.join(', ') || 'nobody'} → ${state}${value ? ` ${value}` : ''}`, () => {
      expect(outcome(votes(...said), policy)).to.deep.equal({ state, value, votes: seqs });
    });
  }

  it('one person alone never settles a claim that needs two, whatever they say and how often', () => {
    const said = fc.array(fc.constantFrom('a:verified', 'a:disputed', 'a:unverifiable', 'a:return'));
    fc.assert(
      fc.property(said, fc.constantFrom<Policy>('two', 'two-blind'), (given, policy) => {
        expect(outcome(votes(...given), policy).state).to.not.equal('settled');
      }),
    );
  });
});
